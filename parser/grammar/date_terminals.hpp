// The terminals of the date rules: tokens that can be a day, a month, a year, an hour, with the look at their neighbours that
// decides it. Only dates_rules.cpp includes this.
//
//   month[put<&DateParts::month>]   // a month's name; the rule's DateParts remember its token
#pragma once

#include "parser/grammar/dates_ast.hpp"
#include "parser/grammar/primitives.hpp"
#include "parser/lexicon.hpp"
#include "parser/word_match.hpp"
#include "parser/year_like.hpp"

namespace figtrail::grammar {

namespace wc = word_class;

/// Semantic action: remembers the token in a member of the rule's DateParts.
template <auto Member>
struct Put {
    template <typename Context>
    void operator()(Context const& context) const { x3::_val(context).*Member = x3::_attr(context); }
};
template <auto Member>
inline constexpr Put<Member> put{};

// --- looking around ---

inline bool previous_is(TokenIterator i, std::initializer_list<std::string_view> words) {
    return !starts_paragraph(i.text(), i.index()) && is_any_word(i.text(), i.index() - 1, words);
}
inline bool next_is(TokenIterator i, std::initializer_list<std::string_view> words) { return is_any_word(i.text(), i.index() + 1, words); }
inline Token const* next_token(TokenIterator i) {
    auto const& tokens = i.text().tokens;
    std::size_t const next = i.index() + 1;
    return next < tokens.size() && !tokens[next].has(token_flag::paragraph_before) ? &tokens[next] : nullptr;
}

/// Any of the words, lower-case, in any case.
template <typename... Words>
auto any_word(Words... words) {
    return token_if([=](TokenIterator i) { return is_any_word(i.text(), i.index(), {words...}); });
}

// --- numbers ---

/// Plain digits of at most `size` characters with a value from `low` to `high`.
inline bool is_number(TokenIterator i, std::size_t size, int low, int high) {
    if (i->kind != TokenKind::digits || i->has(token_flag::not_ascii) || i->span.size() > size) return false;
    int const value = plain_number(i.word());
    return value >= low && value <= high;
}
inline auto number(std::size_t size, int low, int high) {
    return token_if([=](TokenIterator i) { return is_number(i, size, low, high); });
}
inline auto const any_day = number(2, 1, 31);
inline auto const month_number = number(2, 1, 12);
inline auto const four_digits = token_if([](TokenIterator i) { return i->span.size() == 4 && is_number(i, 4, 1000, 2100); });
inline auto const two_digits = token_if([](TokenIterator i) { return i->span.size() == 2 && is_number(i, 2, 0, 99); });
inline auto const year_digits = token_if([](TokenIterator i) {
    return (i->span.size() == 4 && is_number(i, 4, 1000, 2100)) || (i->span.size() == 2 && is_number(i, 2, 0, 99));
});
inline auto const one_to_four = number(1, 1, 4);
inline auto const one_or_two = number(1, 1, 2);
inline auto const era_digits = number(4, 1, 4999);

/// What follows shows that the number counts or measures: "March 19 percent", "In May 5 million".
inline bool is_measured(TokenIterator i) {
    Token const* next = next_token(i);
    if (next == nullptr) return false;
    std::size_t const at = i.index() + 1;
    if (next->mark == '%' || next->mark == '$' || next->is(wc::multiplier | wc::suffix_multiplier | wc::vulgar)) return true;
    if (next->kind == TokenKind::digits && next->glued()) return true;
    if (next->glued() && next->kind == TokenKind::word && !is_any_word(i.text(), at, {"st", "nd", "rd", "th", "s", "'s"})) return true;
    if (next->is(wc::preposition | wc::conjunction | wc::article | wc::auxiliary | wc::modal | wc::month)) return is_any_word(i.text(), at, {"per"});
    return is_any_word(i.text(), at, {"percent", "pct"}) || longest_hit(i.text(), at, PhraseKind::unit) != nullptr;
}

/// "In August 12 people": the number behind the month counts what follows.
inline bool counts_after_month(TokenIterator i) {
    std::size_t const at = i.index();
    if (at < 2 || !is_any_word(i.text(), at - 2, {"in", "during", "since"})) return false;
    Token const* next = next_token(i);
    return next != nullptr && next->kind == TokenKind::word && next->is(wc::noun | wc::adjective) &&
           !next->is(wc::preposition | wc::conjunction | wc::article | wc::auxiliary | wc::modal | wc::pronoun);
}

inline auto const day_number = token_if([](TokenIterator i) { return is_number(i, 2, 1, 31) && !is_measured(i) && !counts_after_month(i); });
inline auto const last_day = token_if([](TokenIterator i) { return is_number(i, 2, 1, 31) && !is_measured(i); });
/// The day in front of a month; what follows is the grammar's business.
inline auto const first_day = token_if([](TokenIterator i) {
    if (!is_number(i, 2, 1, 31)) return false;
    if (starts_paragraph(i.text(), i.index()) || !i->glued()) return true;
    Token const& previous = i.text().tokens[i.index() - 1];
    return previous.mark == '-' || previous.mark == '(' || previous.mark == '"' || previous.mark == em_dash;
});
inline auto const ordinal_suffix = token_if([](TokenIterator i) {
    return i->glued() && i->kind == TokenKind::word && i->span.size() == 2 && is_any_word(i.text(), i.index(), {"st", "nd", "rd", "th"});
});

/// "Nov 3,2016": the cutter keeps the comma inside the digits.
inline bool is_day_comma_year(TokenIterator i) {
    if (i->kind != TokenKind::digits) return false;
    std::string_view const word = i.word();
    std::size_t const comma = word.find(',');
    if (comma == std::string_view::npos || comma > 2 || word.size() - comma != 5) return false;
    int const day = plain_number(word.substr(0, comma));
    int const year = plain_number(word.substr(comma + 1));
    return day >= 1 && day <= 31 && year >= 1900 && year <= 2100;
}
inline auto const day_glued_to_year = token_if(is_day_comma_year);

/// "19.03.2023" or "19.3.23" in one token.
inline bool is_dotted_date(TokenIterator i) {
    if (i->kind != TokenKind::digits) return false;
    std::string_view const word = i.word();
    std::size_t const first = word.find('.');
    std::size_t const second = first == std::string_view::npos ? first : word.find('.', first + 1);
    if (second == std::string_view::npos || first > 2 || second - first > 3 || word.size() - second != 5) return false;
    int const day = plain_number(word.substr(0, first));
    int const month = plain_number(word.substr(first + 1, second - first - 1));
    int const year = plain_number(word.substr(second + 1));
    return day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= 1000 && year <= 2100;
}
inline auto const dotted_day_month_year = token_if(is_dotted_date);

// --- number words ---

/// "March nine", "May fifth"; a bare cardinal is a day only after "on".
inline auto const day_word = token_if([](TokenIterator i) {
    if (i->is(wc::ordinal)) return !counts_after_month(i) && !is_word(i.text(), i.index() + 1, "quarter");
    if (!i->is(wc::cardinal)) return false;
    std::size_t const at = i.index();
    return at >= 2 && is_word(i.text(), at - 2, "on") && !is_measured(i);
});
inline auto const day_word_unit = token_is(wc::ordinal | wc::cardinal);
/// "the fifth" of "the fifth of May"; "a third of June sales" is a share.
inline auto const day_ordinal = token_if([](TokenIterator i) {
    return i->is(wc::ordinal | wc::tens) && previous_is(i, {"the", "on", "until", "since", "by", "from", "to", "sunday", "monday", "tuesday",
                                                            "wednesday", "thursday", "friday", "saturday"});
});
/// "third" or "3rd" before "quarter"; the suffix is part of it.
struct OrdinalNumber : x3::parser<OrdinalNumber> {
    using attribute_type = std::uint32_t;
    static bool const has_attribute = true;
    template <typename Iterator, typename Context, typename Attribute>
    bool parse(Iterator& first, Iterator const& last, Context const& context, x3::unused_type, Attribute& attribute) const {
        if (first == last) return false;
        std::uint32_t const head = first.index();
        Iterator at = first;
        if (at->is(wc::ordinal)) ++at;
        else if (!(is_number(at, 2, 1, 40) && ordinal_suffix.parse(++at, last, context, x3::unused, x3::unused))) return false;
        x3::traits::move_to(head, attribute);
        first = at;
        return true;
    }
};
inline constexpr OrdinalNumber ordinal_number{};
inline auto const first_or_second = token_if([](TokenIterator i) { return is_any_word(i.text(), i.index(), {"first", "second"}); });
inline auto const small_count = token_if([](TokenIterator i) { return i->is(wc::cardinal) || is_number(i, 2, 1, 60); });

// --- months, weekdays, seasons ---

/// Month names that are also words of another kind when lower-case.
inline bool is_plain_word(TokenIterator i) { return is_any_word(i.text(), i.index(), {"may", "march", "mar", "jan", "jun", "dec", "sep"}); }
inline bool is_certain_month(TokenIterator i) { return i->is(wc::month) && (i->has(token_flag::capitalised) || !is_plain_word(i)); }
inline auto const certain_month = token_if(is_certain_month);
inline auto const month = token_if([](TokenIterator i) {
    return is_certain_month(i) || (i->is(wc::month) && previous_is(i, {"on", "of", "in", "since", "until", "by"}));
});
inline auto const capitalised_month = token_if([](TokenIterator i) { return i->is(wc::month) && i->has(token_flag::capitalised); });

/// A month without day and year is one where a preposition or another month is_word so; "April said" is a person.
inline auto const led_in_month = token_if([](TokenIterator i) {
    if (!is_certain_month(i) || i->span.size() == 3) return i->is(wc::month) && is_word(i.text(), i.index(), "may") && i->has(token_flag::capitalised) &&
                                                            previous_is(i, {"in", "since", "until", "till", "during", "early", "late", "mid", "between", "of"});
    if (previous_is(i, {"in", "since", "until", "till", "during", "early", "late", "mid", "through", "between"})) return true;
    bool const a_name_too = is_any_word(i.text(), i.index(), {"april", "june", "august", "march"});
    if (!a_name_too && previous_is(i, {"by", "from", "to", "of", "for", "and", "before", "after"})) return true;
    if (previous_is(i, {"by", "from", "to", "of", "for", "before"}) && (next_token(i) == nullptr || next_token(i)->kind == TokenKind::mark)) return true;
    std::size_t const at = i.index();
    if (at >= 2 && previous_is(i, {"to", "ended", "ending"}) && is_any_word(i.text(), at - 2, {"months", "weeks", "quarter", "year", "period"})) return true;
    if (at >= 1 && is_mark(i.text(), at - 1, '-') && at >= 2) return i.text().tokens[at - 2].is(wc::month) || is_word(i.text(), at - 2, "mid");
    auto const& tokens = i.text().tokens;
    bool const connector = is_any_word(i.text(), at + 1, {"to", "through"}) || is_mark(i.text(), at + 1, '-');
    return connector && at + 2 < tokens.size() && tokens[at + 2].is(wc::month) && tokens[at + 2].has(token_flag::capitalised);
});

/// "Thursday" or, before a date, "Thu"; not "Sundays".
inline bool is_full_weekday(TokenIterator i) {
    if (!i->is(wc::weekday)) return false;
    std::string_view const word = i.word();
    return word.size() >= 6 && (word[word.size() - 1] | 0x20) == 'y' && (i->has(token_flag::capitalised) || previous_is(i, {"on", "last", "next", "since", "until", "by"}));
}
inline auto const full_weekday = token_if(is_full_weekday);
inline auto const weekday = token_if([](TokenIterator i) {
    if (is_full_weekday(i)) return true;
    std::string_view const word = i.word();
    return i->is(wc::weekday) && i->has(token_flag::capitalised) && (word[word.size() - 1] | 0x20) != 's' && word.size() <= 5;
});
inline bool is_am_pm(TokenIterator i) { return is_any_word(i.text(), i.index(), {"am", "pm", "a.m.", "p.m.", "a.m", "p.m"}); }
inline auto const am_pm = token_if(is_am_pm);
inline auto const day_part = token_if([](TokenIterator i) { return i->is(wc::day_part) && !is_am_pm(i) && !previous_is(i, {"a", "an", "the"}); });
inline auto const dot = token_if([](TokenIterator i) { return i->mark == '.' && i->glued(); });
inline auto const to_or_dash = mark('-') | word("to") | word("through") | word("and");
inline auto const to_dash_or_and = mark('-') | word("to") | word("and") | mark(em_dash);

// --- years ---

/// "'s" with either apostrophe.
inline auto const possessive_s = token_if([](TokenIterator i) { return i->is(wc::possessive) && i->glued(); });

inline auto const year = token_if([](TokenIterator i) { return year_like(i.text(), i.index()); });
inline auto const year_of_date = token_if([](TokenIterator i) { return year_in_date(i.text(), i.index()); });
/// "2012" of "2012-13": two digits that come soon after it.
inline auto const year_before_short_end = token_if([](TokenIterator i) {
    std::size_t const end = i.index() + 2;
    auto const& tokens = i.text().tokens;
    if (i->span.size() != 4 || !is_number(i, 4, 1400, 2100) || end >= tokens.size()) return false;
    if (tokens[end].kind != TokenKind::digits || tokens[end].span.size() != 2) return false;
    int const from = plain_number(i.word()) % 100;
    int const to = plain_number(i.text().word(end));
    return to == from + 1 || (from == 99 && to == 0) || (to > from && to - from <= 12 && to > 12);
});
inline auto const short_end = token_if([](TokenIterator i) {
    Token const* next = next_token(i);
    return is_number(i, 2, 0, 99) && (next == nullptr || !next->glued() || (next->kind == TokenKind::mark && next->mark != '-' && next->mark != '/' && next->mark != '%'));
});
inline auto const decade_year = token_if([](TokenIterator i) { return is_number(i, 4, 1000, 2090) && plain_number(i.word()) % 10 == 0; });
inline auto const decade_digits = token_if([](TokenIterator i) { return i->span.size() == 2 && is_number(i, 2, 0, 90) && plain_number(i.word()) % 10 == 0; });
/// "the 90s", but neither "in his 90s" nor "highs in the 80s".
inline auto const led_in_decade = token_if([](TokenIterator i) {
    if (i->span.size() != 2 || !is_number(i, 2, 10, 90) || plain_number(i.word()) % 10 != 0) return false;
    std::size_t at = i.index();
    if (at > 0 && is_mark(i.text(), at - 1, '-')) --at;
    if (at > 0 && is_any_word(i.text(), at - 1, {"early", "late", "mid", "low", "high"})) --at;
    if (at == 0 || !is_word(i.text(), at - 1, "the")) return false;
    for (std::size_t back = 2; back <= 8 && back <= at; ++back)
        if (is_any_word(i.text(), at - back, {"temperatures", "temperature", "highs", "lows", "degrees", "mercury", "weather", "shot", "scored"})) return false;
    return true;
});
inline auto const era = token_if([](TokenIterator i) {
    return i->is(wc::era) && i->has(token_flag::capitalised) && is_any_word(i.text(), i.index(), {"bc", "bce", "ad", "ce", "b.c.", "a.d.", "b.c.e.", "c.e.", "b.c", "a.d"}) &&
           (i->has(token_flag::all_caps));
});
inline auto const anno_domini = token_if([](TokenIterator i) {
    return i->is(wc::era) && i->has(token_flag::all_caps) && is_any_word(i.text(), i.index(), {"ad", "a.d.", "a.d"});
});

// --- parts of the year ---

inline auto letter(char upper) {
    return token_if([upper](TokenIterator i) { return i->span.size() == 1 && i.word()[0] == upper; });
}
inline auto const letter_q = letter('Q');
inline auto const letter_h = letter('H');
inline auto const counted_unit = token_if([](TokenIterator i) {
    return is_any_word(i.text(), i.index(), {"months", "month", "quarters", "quarter", "weeks", "week", "year", "years", "days", "half"});
});
inline auto const relative_word = token_if([](TokenIterator i) {
    std::uint32_t const size = i->span.size();
    return i->kind == TokenKind::word && size >= 4 && size <= 7 && is_any_word(i.text(), i.index(), {"last", "this", "next", "past", "current", "coming"});
});
inline auto const relative_unit = token_if([](TokenIterator i) {
    return is_any_word(i.text(), i.index(), {"year", "month", "week", "quarter", "decade", "century", "weekend"});
});
/// "this morning", "last night"; "this night" is rare and right, too.
inline auto const relative_day_part = token_if([](TokenIterator i) {
    return i->is(wc::day_part) && is_any_word(i.text(), i.index(), {"morning", "afternoon", "evening", "night"});
});
inline auto const relative_day_word = token_if([](TokenIterator i) {
    std::uint32_t const size = i->span.size();
    return i->kind == TokenKind::word && size >= 5 && size <= 9 && is_any_word(i.text(), i.index(), {"today", "tonight", "yesterday", "tomorrow", "overnight"});
});

// --- clock ---

inline auto const hour = number(2, 0, 24);
inline auto const digits_of_hour = number(2, 12, 12);
/// Two digits below sixty behind which no further letter or digit group stands.
inline auto const two_digit_minutes = token_if([](TokenIterator i) {
    if (i->kind != TokenKind::digits || i->span.size() < 2) return false;
    std::string_view const word = i.word();
    return (word.size() == 2 || word[2] == '.') && plain_number(word.substr(0, 2)) >= 0 && plain_number(word.substr(0, 2)) < 60;
});
/// "5", "11" or "9.30" before a.m. or p.m.
inline auto const hour_or_dotted = token_if([](TokenIterator i) {
    if (is_number(i, 2, 0, 24)) return true;
    if (i->kind != TokenKind::digits || i->span.size() > 5) return false;
    std::string_view const word = i.word();
    std::size_t const dot_at = word.find('.');
    if (dot_at == std::string_view::npos || dot_at > 2 || word.size() - dot_at != 3) return false;
    int const hours = plain_number(word.substr(0, dot_at));
    int const minutes = plain_number(word.substr(dot_at + 1));
    return hours >= 0 && hours <= 24 && minutes >= 0 && minutes < 60;
});
/// "0401" before GMT; "1400 hours" only when it begins with a nought or is_word "at".
inline auto const four_digits_of_clock = token_if([](TokenIterator i) {
    if (i->span.size() != 4 || !is_number(i, 4, 0, 2400) || plain_number(i.word()) % 100 >= 60) return false;
    std::size_t const at = i.index();
    return !next_is(i, {"hours", "hrs"}) || i.word()[0] == '0' || previous_is(i, {"at"}) || (at >= 2 && is_word(i.text(), at - 2, "at"));
});
inline auto const time_zone = token_if([](TokenIterator i) {
    std::uint32_t const size = i->span.size();
    return i->kind == TokenKind::word && size >= 2 && size <= 4 && i->has(token_flag::all_caps) &&
           is_any_word(i.text(), i.index(), {"gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "ct", "mt", "pt", "bst", "cet", "cest",
                                              "eet", "msk", "ist", "jst", "irst", "aest", "hkt"});
});

}  // namespace figtrail::grammar

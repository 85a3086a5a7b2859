// The terminals that all date rules share: tokens that can be a day, a month, a weekday, with the look at their
// neighbours that decides it. Only the rules of dates include this.
//
//   month[into::month]   // a month's name; the rule's DateParts remember its token
#pragma once

#include <array>

#include "parser/grammar/dates_ast.hpp"
#include "parser/grammar/primitives.hpp"
#include "parser/lexicon.hpp"
#include "parser/word_match.hpp"
#include "parser/year_like.hpp"

namespace figtrail::grammar {

namespace wc = word_class;

/// Semantic action: remembers the token in a member of the rule's DateParts.
template <auto Member>
struct Into {
    template <typename Context>
    void operator()(Context const& context) const {
        x3::_val(context).*Member = x3::_attr(context);
    }
};

namespace into {
inline constexpr Into<&DateParts::weekday> weekday;
inline constexpr Into<&DateParts::day> day;
inline constexpr Into<&DateParts::day_unit> day_unit;
inline constexpr Into<&DateParts::to_day> to_day;
inline constexpr Into<&DateParts::month> month;
inline constexpr Into<&DateParts::month_number> month_number;
inline constexpr Into<&DateParts::year> year;
inline constexpr Into<&DateParts::to_year> to_year;
inline constexpr Into<&DateParts::era> era;
inline constexpr Into<&DateParts::ordinal> ordinal;
inline constexpr Into<&DateParts::part> part;
inline constexpr Into<&DateParts::relative> relative;
inline constexpr Into<&DateParts::count> count;
inline constexpr Into<&DateParts::unit> unit;
inline constexpr Into<&DateParts::fiscal> fiscal;
inline constexpr Into<&DateParts::day_part> day_part;
}  // namespace into

template <typename Id>
using date_rule = x3::rule<Id, DateParts>;

// --- looking around ---

inline bool previous_is(TokenIterator i, std::initializer_list<RuleWord> words) {
    return !starts_paragraph(i.text(), i.index()) && is_any_word(i.text(), i.index() - 1, words);
}
inline bool next_is(TokenIterator i, std::initializer_list<RuleWord> words) {
    return is_any_word(i.text(), i.index() + 1, words);
}
inline Token const* next_token(TokenIterator i) {
    auto const& tokens = i.text().tokens;
    std::size_t const next = i.index() + 1;
    return next < tokens.size() && !tokens[next].has(token_flag::paragraph_before) ? &tokens[next] : nullptr;
}

/// Any of the words, lower-case, in any case.
template <typename... Words>
auto any_word(Words const&... words) {
    RuleWords const list(std::array{RuleWord::at_run_time(words)...});
    return token_if([list](TokenIterator i) { return list.holds(i.text(), *i); });
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
inline auto const four_digits =
    token_if([](TokenIterator i) { return i->span.size() == 4 && is_number(i, 4, 1000, 2100); });
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
    if (next->mark == '%' || next->mark == '$' || next->is(wc::multiplier | wc::suffix_multiplier | wc::vulgar))
        return true;
    if (next->kind == TokenKind::digits && next->glued()) return true;
    if (next->glued() && next->kind == TokenKind::word &&
        !is_any_word(i.text(), at, {"st", "nd", "rd", "th", "s", "'s"}))
        return true;
    if (next->is(wc::preposition | wc::conjunction | wc::article | wc::auxiliary | wc::modal | wc::month))
        return is_any_word(i.text(), at, {"per"});
    return is_any_word(i.text(), at, {"percent", "pct"}) || longest_hit(i.text(), at, PhraseKind::unit) != nullptr;
}

/// "12 young men", not "11 regime bombardment": things of which there can be several.
inline bool heads_plural(TokenText const& text, std::size_t first) {
    constexpr std::size_t longest = 4;
    for (std::size_t i = first; i < first + longest && i < text.tokens.size() && text.tokens[i].is(wc::noun | wc::adjective); ++i)
        if (text.tokens[i].is(wc::plural) || is_any_word(text, i, {"people", "police", "staff"})) return true;
    return false;
}

/// "In August 12 people": the number behind the month counts what follows.
inline bool counts_after_month(TokenIterator i) {
    std::size_t const at = i.index();
    if (at < 2 || !is_any_word(i.text(), at - 2, {"in", "during", "since"})) return false;
    Token const* next = next_token(i);
    bool const noun = next != nullptr && next->kind == TokenKind::word && next->is(wc::noun | wc::adjective) &&
                      !next->is(wc::preposition | wc::conjunction | wc::article | wc::auxiliary | wc::modal | wc::pronoun);
    return noun && (!is_word(i.text(), at - 2, "since") || heads_plural(i.text(), at + 1));
}

inline auto const day_number =
    token_if([](TokenIterator i) { return is_number(i, 2, 1, 31) && !is_measured(i) && !counts_after_month(i); });
inline auto const last_day = token_if([](TokenIterator i) { return is_number(i, 2, 1, 31) && !is_measured(i); });
/// The day in front of a month; what follows is the grammar's business.
inline auto const first_day = token_if([](TokenIterator i) {
    if (!is_number(i, 2, 1, 31)) return false;
    if (starts_paragraph(i.text(), i.index()) || !i->glued()) return true;
    Token const& previous = i.text().tokens[i.index() - 1];
    return previous.mark == '-' || previous.mark == '(' || previous.mark == '"' || previous.mark == em_dash;
});
inline auto const ordinal_suffix = token_if([](TokenIterator i) {
    return i->glued() && i->kind == TokenKind::word && i->span.size() == 2 &&
           is_any_word(i.text(), i.index(), {"st", "nd", "rd", "th"});
});

/// "Nov 3,2016": the cutter keeps the comma inside the digits.
inline bool is_day_comma_year(TokenIterator i) {
    if (i->kind != TokenKind::digits) return false;
    std::string_view const word = i.word();
    std::size_t const comma = word.find(',');
    if (comma > 2 || word.size() != comma + 5) return false;
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
    if (!i->is(wc::cardinal) || is_measured(i)) return false;
    std::size_t const at = i.index();
    if (at < 2) return false;
    if (is_word(i.text(), at - 2, "on")) return true;
    // "extended to April six from April three"; not "in April six people died", "in March one of them"
    Token const* const next = next_token(i);
    bool const ends = next == nullptr || next->kind == TokenKind::mark || (next->is(wc::preposition) && !is_word(i.text(), at + 1, "of"));
    return ends && is_any_word(i.text(), at - 2, {"to", "from", "until", "by", "made", "before", "after", "since", "through", "payable", "effective", "dated", "due", "ended", "ending"});
});
inline auto const day_word_unit = token_is(wc::ordinal | wc::cardinal);
/// "the fifth" of "the fifth of May"; "a third of June sales" is a share.
inline auto const day_ordinal = token_if([](TokenIterator i) {
    return i->is(wc::ordinal | wc::tens) &&
           previous_is(i, {"the", "on", "until", "since", "by", "from", "to", "sunday", "monday", "tuesday",
                           "wednesday", "thursday", "friday", "saturday"});
});
/// "third" or "3rd" before "quarter"; the suffix is part of it.
struct OrdinalNumber : x3::parser<OrdinalNumber> {
    using attribute_type = std::uint32_t;
    static bool const has_attribute = true;
    template <typename Iterator, typename Context, typename Attribute>
    bool parse(Iterator& first, Iterator const& last, Context const& context, x3::unused_type,
               Attribute& attribute) const {
        if (first == last) return false;
        std::uint32_t const head = first.index();
        Iterator at = first;
        if (at->is(wc::ordinal))
            ++at;
        else if (!(is_number(at, 2, 1, 40) && ordinal_suffix.parse(++at, last, context, x3::unused, x3::unused)))
            return false;
        x3::traits::move_to(head, attribute);
        first = at;
        return true;
    }
};
inline constexpr OrdinalNumber ordinal_number{};
inline auto const first_or_second = token_if([](TokenIterator i) {
    return is_any_word(i.text(), i.index(), {"first", "second"});
});
inline auto const small_count = token_if([](TokenIterator i) { return i->is(wc::cardinal) || is_number(i, 2, 1, 60); });

// --- months, weekdays, seasons ---

/// Month names that are also words of another kind when lower-case.
inline bool is_plain_word(TokenIterator i) {
    return is_any_word(i.text(), i.index(), {"may", "march", "mar", "jan", "jun", "dec", "sep"});
}
inline bool is_certain_month(TokenIterator i) {
    return i->is(wc::month) && (i->has(token_flag::capitalised) || !is_plain_word(i));
}
inline auto const certain_month = token_if(is_certain_month);
inline auto const month = token_if([](TokenIterator i) {
    if (is_certain_month(i)) return true;
    if (!i->is(wc::month)) return false;
    if (previous_is(i, {"on", "of", "in", "since", "until", "by"})) return true;
    TokenIterator const day = i + 2;  // "due dec. 12, 1994", from text that lost its capitals
    return next_is(i, {"."}) && day.index() < i.text().tokens.size() && is_number(day, 2, 1, 31);
});
inline auto const capitalised_month =
    token_if([](TokenIterator i) { return i->is(wc::month) && i->has(token_flag::capitalised); });

/// A month without day and year is one where a preposition or another month is_word so; "April said" is a person.
inline auto const led_in_month = token_if([](TokenIterator i) {
    if (!is_certain_month(i) || i->span.size() == 3)
        return i->is(wc::month) && is_word(i.text(), i.index(), "may") && i->has(token_flag::capitalised) &&
               previous_is(i, {"in", "since", "until", "till", "during", "early", "late", "mid", "between", "of"});
    if (previous_is(i, {"in", "since", "until", "till", "during", "early", "late", "mid", "through", "between"}))
        return true;
    bool const a_name_too = is_any_word(i.text(), i.index(), {"april", "june", "august", "march"});
    if (!a_name_too && previous_is(i, {"by", "from", "to", "of", "for", "and", "before", "after"})) return true;
    if (previous_is(i, {"by", "from", "to", "of", "for", "before"}) &&
        (next_token(i) == nullptr || next_token(i)->kind == TokenKind::mark))
        return true;
    std::size_t const at = i.index();
    if (at >= 2 && previous_is(i, {"to", "ended", "ending"}) &&
        is_any_word(i.text(), at - 2, {"months", "weeks", "quarter", "year", "period"}))
        return true;
    if (at >= 1 && is_mark(i.text(), at - 1, '-') && at >= 2)
        return i.text().tokens[at - 2].is(wc::month) || is_word(i.text(), at - 2, "mid");
    auto const& tokens = i.text().tokens;
    bool const connector = is_any_word(i.text(), at + 1, {"to", "through"}) || is_mark(i.text(), at + 1, '-');
    return connector && at + 2 < tokens.size() && tokens[at + 2].is(wc::month) &&
           tokens[at + 2].has(token_flag::capitalised);
});

/// "Thursday" or, before a date, "Thu"; not "Sundays".
inline bool is_full_weekday(TokenIterator i) {
    if (!i->is(wc::weekday)) return false;
    std::string_view const word = i.word();
    return word.size() >= 6 && (word[word.size() - 1] | 0x20) == 'y' &&
           (i->has(token_flag::capitalised) || previous_is(i, {"on", "last", "next", "since", "until", "by"}));
}
inline auto const full_weekday = token_if(is_full_weekday);
inline auto const weekday = token_if([](TokenIterator i) {
    if (is_full_weekday(i)) return true;
    std::string_view const word = i.word();
    return i->is(wc::weekday) && i->has(token_flag::capitalised) && (word[word.size() - 1] | 0x20) != 's' &&
           word.size() <= 5;
});
inline bool is_am_pm(TokenIterator i) {
    return is_any_word(i.text(), i.index(), {"am", "pm", "a.m.", "p.m.", "a.m", "p.m"});
}
inline auto const am_pm = token_if(is_am_pm);
inline auto const day_part = token_if([](TokenIterator i) {
    return i->is(wc::day_part) && !is_am_pm(i) && !previous_is(i, {"a", "an", "the"});
});
inline auto const dot = token_if([](TokenIterator i) { return i->mark == '.' && i->glued(); });
inline auto const to_or_dash = mark('-') | word("to") | word("through") | word("and");
inline auto const to_dash_or_and = mark('-') | word("to") | word("and") | mark(em_dash);

/// The year that ends a date.
inline auto const year_of_date = token_if([](TokenIterator i) { return year_in_date(i.text(), i.index()); });

}  // namespace figtrail::grammar

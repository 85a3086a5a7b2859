// Terminals of the rules for years, decades, quarters and relative periods. Only period_rules.cpp includes this.
//
//   decade_year[into::year]   // "1990" of "1990s"
#pragma once

#include "parser/grammar/date_terminals.hpp"

namespace figtrail::grammar {

/// "'s" with either apostrophe.
inline auto const possessive_s = token_if([](TokenIterator i) { return i->is(wc::possessive) && i->glued(); });

inline auto const year = token_if([](TokenIterator i) { return year_like(i.text(), i.index()); });
/// "2012" of "2012-13": two digits that come soon after it.
inline auto const year_before_short_end = token_if([](TokenIterator i) {
    std::size_t const end = i.index() + 2;
    auto const& tokens = i.text().tokens;
    if (i->span.size() != 4 || !is_number(i, 4, 1400, 2100) || end >= tokens.size()) return false;
    if (tokens[end].kind != TokenKind::digits || tokens[end].span.size() > 2) return false;
    int const to = plain_number(i.text().word(end));
    if (tokens[end].span.size() == 1) return tokens[end - 1].mark == '/' && to == (plain_number(i.word()) + 1) % 10;  // "1998/9"
    int const from = plain_number(i.word()) % 100;
    return to == from + 1 || (from == 99 && to == 0) || (to > from && to - from <= 12 && to > 12);
});
inline auto const short_end = token_if([](TokenIterator i) {
    Token const* next = next_token(i);
    return is_number(i, 2, 0, 99) &&
           (next == nullptr || !next->glued() ||
            (next->kind == TokenKind::mark && next->mark != '-' && next->mark != '/' && next->mark != '%'));
});
inline auto const decade_year =
    token_if([](TokenIterator i) { return is_number(i, 4, 1000, 2090) && plain_number(i.word()) % 10 == 0; });
inline auto const decade_digits = token_if(
    [](TokenIterator i) { return i->span.size() == 2 && is_number(i, 2, 0, 90) && plain_number(i.word()) % 10 == 0; });
/// "the 90s", but neither "in his 90s" nor "highs in the 80s".
inline auto const led_in_decade = token_if([](TokenIterator i) {
    if (i->span.size() != 2 || !is_number(i, 2, 10, 90) || plain_number(i.word()) % 10 != 0) return false;
    std::size_t at = i.index();
    if (at > 0 && is_mark(i.text(), at - 1, '-')) --at;
    if (at > 0 && is_any_word(i.text(), at - 1, {"early", "late", "mid", "low", "high"})) --at;
    if (at == 0 || !is_word(i.text(), at - 1, "the")) return false;
    for (std::size_t back = 2; back <= 8 && back <= at; ++back)
        if (is_any_word(
                i.text(), at - back,
                {"temperatures", "temperature", "highs", "lows", "degrees", "mercury", "weather", "shot", "scored"}))
            return false;
    return true;
});
inline auto const era = token_if([](TokenIterator i) {
    return i->is(wc::era) && i->has(token_flag::capitalised) &&
           is_any_word(i.text(), i.index(),
                       {"bc", "bce", "ad", "ce", "b.c.", "a.d.", "b.c.e.", "c.e.", "b.c", "a.d"}) &&
           (i->has(token_flag::all_caps));
});
inline auto const anno_domini = token_if([](TokenIterator i) {
    return i->is(wc::era) && i->has(token_flag::all_caps) && is_any_word(i.text(), i.index(), {"ad", "a.d.", "a.d"});
});

inline auto letter(char upper) {
    return token_if([upper](TokenIterator i) { return i->span.size() == 1 && i.word()[0] == upper; });
}
inline auto const letter_q = letter('Q');
inline auto const letter_h = letter('H');
inline auto const counted_unit = token_if([](TokenIterator i) {
    return is_any_word(i.text(), i.index(),
                       {"months", "month", "quarters", "quarter", "weeks", "week", "year", "years", "days", "half"});
});
inline auto const relative_word = token_if([](TokenIterator i) {
    std::uint32_t const size = i->span.size();
    return i->kind == TokenKind::word && size >= 4 && size <= 7 &&
           is_any_word(i.text(), i.index(), {"last", "this", "next", "past", "current", "coming"});
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
    return i->kind == TokenKind::word && size >= 5 && size <= 9 &&
           is_any_word(i.text(), i.index(), {"today", "tonight", "yesterday", "tomorrow", "overnight"});
});

}  // namespace figtrail::grammar

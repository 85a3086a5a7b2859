// Terminals of the rule for clock times. Only clock_rules.cpp includes this.
//
//   hour >> minutes   // "14:30"
#pragma once

#include "parser/grammar/date_terminals.hpp"

namespace figtrail::grammar {

inline auto const hour = number(2, 0, 24);
inline auto const digits_of_hour = number(2, 12, 12);
/// Two digits below sixty behind which no further letter or digit group stands.
inline auto const two_digit_minutes = token_if([](TokenIterator i) {
    if (i->kind != TokenKind::digits || i->span.size() < 2) return false;
    std::string_view const word = i.word();
    return (word.size() == 2 || word[2] == '.') && plain_number(word.substr(0, 2)) >= 0 &&
           plain_number(word.substr(0, 2)) < 60;
});
/// "5", "11" or "9.30" before a.m. or p.m.
inline auto const hour_or_dotted = token_if([](TokenIterator i) {
    if (is_number(i, 2, 0, 24)) return true;
    if (i->kind != TokenKind::digits || i->span.size() > 5) return false;
    std::string_view const word = i.word();
    std::size_t const dot_at = word.find('.');
    if (dot_at > 2 || word.size() != dot_at + 3) return false;
    int const hours = plain_number(word.substr(0, dot_at));
    int const minutes = plain_number(word.substr(dot_at + 1));
    return hours >= 0 && hours <= 24 && minutes >= 0 && minutes < 60;
});
/// "0401" before GMT; "1400 hours" only when it begins with a nought or is_word "at".
inline auto const four_digits_of_clock = token_if([](TokenIterator i) {
    if (i->span.size() != 4 || !is_number(i, 4, 0, 2400) || plain_number(i.word()) % 100 >= 60) return false;
    std::size_t const at = i.index();
    return !next_is(i, {"hours", "hrs"}) || i.word()[0] == '0' || previous_is(i, {"at"}) ||
           (at >= 2 && is_word(i.text(), at - 2, "at"));
});
inline auto const time_zone = token_if([](TokenIterator i) {
    std::uint32_t const size = i->span.size();
    return i->kind == TokenKind::word && size >= 2 && size <= 4 && i->has(token_flag::all_caps) &&
           is_any_word(i.text(), i.index(),
                       {"gmt", "utc", "est", "edt", "cst",  "cdt", "mst", "mdt", "pst", "pdt",  "et",   "ct",
                        "mt",  "pt",  "bst", "cet", "cest", "eet", "msk", "ist", "jst", "irst", "aest", "hkt"});
});

}  // namespace figtrail::grammar

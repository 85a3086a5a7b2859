// year_like: is this bare number a year, or does it count or measure something?
//
//   "the 2019 resolution" -> true; "1500 troops", "2000 people", "$2019", "2019 km" -> false
#pragma once

#include "parser/token.hpp"

namespace figtrail {

/// Whether the digits at `token` are a year from 1000 to 2100. A year of our times is one unless something counts with
/// it (money, a unit, a percent sign, a scale word, people); an older or a round one needs a word that asks for a year
/// ("in 1648").
bool year_like(TokenText const& text, std::size_t token);

/// The same inside a date, where the month or day before already asks for a year: "July 4, 1776".
bool year_in_date(TokenText const& text, std::size_t token);

/// The value of plain ASCII, Persian or Arabic digits without separators; -1 for anything else or beyond 6 digits.
int plain_number(std::string_view digits);

}  // namespace figtrail

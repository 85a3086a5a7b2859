// From tokens to calendar: the values of the parts that the date rules have found. Refuses what no calendar has ("June
// 31").
#pragma once

#include "parser/grammar/dates.hpp"
#include "parser/grammar/dates_rules.hpp"

namespace figtrail::grammar {

/// Fills kind, calendar, points, relative and rule of `mention`; false when the reading is no date after all.
bool take_values(DateReading const& reading, TokenText const& text, Lexicon const& lexicon, DateMention& mention);

/// The value of digits, a cardinal or an ordinal; 0 when it has none.
int number_value(TokenText const& text, std::uint32_t token, Lexicon const& lexicon);

}  // namespace figtrail::grammar

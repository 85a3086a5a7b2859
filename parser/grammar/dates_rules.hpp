// The date rules behind the wall: each reads tokens and says which of them are day, month, year. Values and meaning
// come later.
#pragma once

#include <cstdint>

#include "parser/grammar/dates_ast.hpp"
#include "parser/token.hpp"

namespace figtrail::grammar {

/// What a rule has read; names the rule, too.
enum class DateForm : std::uint8_t {
    none,
    month_and_day, day_and_month, year_month_day, numeric_date, dotted_date, weekday, month_and_year, month,   // date_rules.cpp
    clock_time,                                                                                                // clock_rules.cpp
    year, short_year_range, fiscal_year, era_year, decade, century, quarter, half, season, relative, relative_day  // period_rules.cpp
};
/// "day and month", "clock time".
char const* plain_name(DateForm);

struct DateReading {
    DateForm form = DateForm::none;
    std::uint32_t last = 0;  ///< one past the last token
    DateParts parts;
};

/// The longest date that begins at `first` and ends before `end`.
DateReading read_date(TokenText const& text, std::uint32_t first, std::uint32_t end);

/// " to ", "-", "through" and, behind "between", "and": one past the connector at `at`, or `at` when there is none.
std::uint32_t read_connector(TokenText const& text, std::uint32_t at, std::uint32_t end);

/// The words before the date of a counted period.
struct PeriodHead {
    std::uint32_t last = 0;  ///< one past the last token; 0 when there is none
    bool ends = false;       ///< "three months to", not "first eight months of"
    DateParts parts;         ///< count, unit, fiscal
};
PeriodHead read_period_head(TokenText const& text, std::uint32_t first, std::uint32_t end);

// One file of rules each; `form` picks the rule, `at` ends behind what it read.
class TokenIterator;
bool parse_date(DateForm form, TokenIterator& at, TokenIterator const& end, DateParts& parts);
bool parse_period(DateForm form, TokenIterator& at, TokenIterator const& end, DateParts& parts);
bool parse_clock(TokenIterator& at, TokenIterator const& end);

}  // namespace figtrail::grammar

// counted_period: what a date means that counts units of the calendar, as an EDTF string.
//
//   "the first eight months of 2023" -> 2023-01/2023-08;  "the year to March 20, 2022" -> 2021-03-21/2022-03-20
#pragma once

#include <optional>
#include <string>

#include "parser/period_values.hpp"

namespace figtrail {

/// Of a mention with a count.
std::optional<std::string> counted_period(DateMention const& mention, CalendarContext const& context);

}  // namespace figtrail

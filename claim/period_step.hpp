// Stepping through the calendar: the same day of another month, and the period that lies some units before or after another.
//
//   stepped_period("2023-34", -1, CalendarUnit::year) == "2022-34"
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "claim/period.hpp"

namespace figtrail {

enum class CalendarUnit : std::uint8_t { day, week, month, quarter, year };

int days_in_month(int year, int month);

/// The same day `months` months later, earlier when negative; the last day of a month stays one.
Day add_months(Day day, int months);

/// The period of the same length `count` units after the EDTF `period`, before it when negative. nullopt where that is no one period: a month
/// before a year, a year before a single day, open ends, decades.
std::optional<std::string> stepped_period(std::string_view period, int count, CalendarUnit unit);

}  // namespace figtrail

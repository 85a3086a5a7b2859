// What the readings of dates share: years as they are written, the year that a month without one is of, and the edges of a period.
#pragma once

#include <optional>
#include <string>

#include "parser/period_values.hpp"

namespace figtrail {

/// EDTF of a year as people count, who know no year 0: -44 is 44 BC, "-0043".
std::string edtf_of_year(int year);

/// A month, season, quarter or half of such a year, see edtf_part.
std::string edtf_of_part(int year, int part);

/// A month counted from year 0, so that months can be added; and back, "2023-05".
constexpr int month_index(int year, int month) { return year * 12 + month - 1; }
std::string edtf_of_month(int index);

/// -1 for "last", 1 for "next".
constexpr int step_of(DateRelative relative) { return relative == DateRelative::last ? -1 : relative == DateRelative::next ? 1 : 0; }

/// The year of a month or day (0: none) written without one: the latest not after publication, or, of what is to come, the next; 0 where
/// the day of publication is unknown.
int year_without_one(int month, int day, CalendarContext const& context);

/// "end of 2019" is its last day, "start of 2020" its first; early, mid and late leave the whole.
std::optional<std::string> edge_of(std::optional<std::string> whole, DateEdge edge);

}  // namespace figtrail

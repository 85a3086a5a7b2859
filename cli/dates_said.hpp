// dates_said: the dates that an article gives of itself, for people and as JSON.
//
//   dates_in_words(snapshot.dates)   // {"2024-05-02T08:00:00Z by meta article:published_time", "changed 2024-05-04 by time updated"}
#pragma once

#include <string>
#include <vector>

#include "claim/stated_date.hpp"

namespace figtrail::cli {

/// A line a date; none where they all say one day, since the day is shown anyway.
std::vector<std::string> dates_in_words(std::vector<StatedDate> const& dates);

std::string dates_json(std::vector<StatedDate> const& dates);

}  // namespace figtrail::cli

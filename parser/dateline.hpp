// dateline: the day that a report says of itself in its first words: "BAGHDAD, May 2 (Reuters) - ...", "Basra, 2 May 2024 — ...".
//
//   dateline_day("BAGHDAD, May 2 (Reuters) - Exports rose.", day_of_header)
#pragma once

#include <optional>
#include <string_view>

#include "claim/document.hpp"
#include "claim/period.hpp"

namespace figtrail {

/// Of the first paragraphs of a document. A date without a year takes the latest one that is not after `header`; without a header
/// there is none. nullopt: no dateline with a date.
std::optional<Day> dateline_day(Document const& document, std::optional<Day> header);

}  // namespace figtrail

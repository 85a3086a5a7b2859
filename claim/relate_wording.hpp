// The sentences of verdicts: plain, never "false", both quotes in them.
//
//   worded(claim) == "'57,000' (Iraqi student)"
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claim/claim.hpp"

namespace figtrail {

/// The figure as written, with the thing counted where the quote does not say it.
std::string worded(Claim const& claim);

/// "2023", "March 2024", "2022-03-21 to 2023-03-20", "an unknown time".
std::string worded(std::optional<Period> const& period);

/// "eight months", "a year", "a day": how long the days last.
std::string worded_length(DayRange range);

/// "9.7 percent": one decimal, none from 100 on.
std::string worded_percent(double percent);
/// How far apart: "9.7 percent", from three times on "3.5 times".
std::string worded_gap(double percent);

/// "trade, volume": joined by ", ".
std::string joined(std::vector<std::string> const& words);

/// What the claim measures, in words: its catalog name, phrase or head; "something unnamed" when nothing is said.
std::string measure_words(Claim const& claim);

}  // namespace figtrail

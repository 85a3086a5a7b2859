// Ranks, labels and years as figures: "the fourth", "lap 57", "after 1995". They are no claims, only entries of the ledger.
//
//   std::optional<CheckFigure> const figure = rank_or_year(text, item);   // "59th": dimension "rank", value 59, noun "lap"
#pragma once

#include <optional>
#include <string_view>

#include "claim/check_figures.hpp"

namespace figtrail {

/// nullopt for every other kind of ledger entry and where no number can be read.
std::optional<CheckFigure> rank_or_year(std::string_view text, LedgerItem const& item);

}  // namespace figtrail

// on_file: what the database holds about a figure that need not be stored: the same thing said elsewhere, and whether
// it agrees.
//
//   for (ComparedFigure const& other : on_file(desk, setting_of(draft), claim, not_this_article, policy, counts)) ...
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "claim/relate.hpp"
#include "cli/desk.hpp"

namespace figtrail::cli {

struct ComparedFigure {
    StoredClaim figure;
    Relation relation;
};

/// Where a stored figure stands, for relate().
Setting setting_of_stored(StoredClaim const& figure);

/// Figures about the same thing, conflicts first; those that were not comparable are only counted, by reason.
std::vector<ComparedFigure> on_file(Desk const& desk, Setting const& setting, Claim const& claim,
                                    std::function<bool(StoredClaim const&)> const& wanted, Policy const& policy,
                                    std::map<std::string, std::size_t>& not_compared);

/// What a page shows of them: a number of each relation, and of other periods the nearest; "And more of the same: another period (194)."
struct Shown {
    std::vector<ComparedFigure const*> figures;
    std::string rest;  ///< empty: that is all
};
Shown shown(std::vector<ComparedFigure> const& figures);

}  // namespace figtrail::cli

// FindingStanding: how a finding stands with the desk: new, seen or muted, and how many independent witnesses each side
// has.
//
//   FindingStanding standing(desk);   standing.state(finding) == "new"   standing.side(finding.a).witnesses.size()
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "cli/desk.hpp"
#include "cli/review_target.hpp"
#include "store/origins.hpp"

namespace figtrail::cli {

class FindingStanding {
public:
    explicit FindingStanding(Desk const& desk) : store_(desk.store), mutes_(desk.store), origins_(desk.store) {}

    std::string_view state(StoredFinding const& finding) const {
        return mutes_.hides(finding, store_) ? "muted" : mutes_.seen(finding) ? "seen" : "new";
    }
    /// The articles that state one side's value.
    Origins side(std::vector<std::int64_t> const& claims) { return origins_.of(claims); }

private:
    Store const& store_;
    Mutes mutes_;
    OriginReader origins_;
};

}  // namespace figtrail::cli

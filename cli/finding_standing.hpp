// FindingStanding: how a finding stands with the desk: what people said of it, and how many independent witnesses each
// side has.
//
//   FindingStanding standing(desk);   standing.mark(finding).state   standing.side(finding.a).witnesses.size()
#pragma once

#include <cstdint>
#include <vector>

#include "cli/desk.hpp"
#include "store/origins.hpp"
#include "store/review_book.hpp"

namespace figtrail::cli {

class FindingStanding {
public:
    explicit FindingStanding(Desk const& desk) : book_(desk.store), origins_(desk.store) {}

    FindingMark mark(StoredFinding const& finding) const { return book_.state_of(finding); }
    /// The articles that state one side's value.
    Origins side(std::vector<std::int64_t> const& claims) { return origins_.of(claims); }
    OriginCounts count(std::vector<std::int64_t> const& claims) { return origins_.count(claims); }
    OriginReader& origins() { return origins_; }

private:
    ReviewBook book_;
    OriginReader origins_;
};

}  // namespace figtrail::cli

#include "store/finding_merge.hpp"

#include <algorithm>
#include <utility>

namespace figtrail {

void FindingMerge::add(StoredFinding report) {
    if (auto const same = reported(report.a.front(), report.b.front())) {
        add_claims(same->finding, same->side, report.a);
        add_claims(same->finding, 1 - same->side, report.b);
        return;
    }
    // The same bytes in two outlets have the same keys: the first pair of them stands for all.
    if (!keys_.insert(report.finding_key).second) return;
    auto const a = std::exchange(report.a, {}), b = std::exchange(report.b, {});
    findings_.push_back(std::move(report));
    add_claims(findings_.size() - 1, 0, a);
    add_claims(findings_.size() - 1, 1, b);
}

/// The finding that already sets these two against each other, with the side of `a`.
std::optional<FindingMerge::Place> FindingMerge::reported(std::int64_t a, std::int64_t b) const {
    auto const of_a = places_.find(a), of_b = places_.find(b);
    if (of_a == places_.end() || of_b == places_.end()) return std::nullopt;
    // What most say stands against every other value: walk the shorter list.
    auto const& shorter = of_a->second.size() < of_b->second.size() ? of_a->second : of_b->second;
    for (auto const& [finding, side] : shorter) {
        auto const in_a = of_a->second.find(finding), in_b = of_b->second.find(finding);
        if (in_a != of_a->second.end() && in_b != of_b->second.end() && in_a->second != in_b->second) return Place{finding, in_a->second};
    }
    return std::nullopt;
}

/// Adds the claims that neither side holds yet.
void FindingMerge::add_claims(std::size_t finding, int side, std::vector<std::int64_t> const& claims) {
    auto& list = side == 0 ? findings_[finding].a : findings_[finding].b;
    for (std::int64_t const claim : claims)
        if (places_[claim].emplace(finding, side).second) list.push_back(claim);
}

std::vector<StoredFinding> FindingMerge::findings() && {
    std::sort(findings_.begin(), findings_.end(), [](StoredFinding const& a, StoredFinding const& b) { return a.finding_key < b.finding_key; });
    return std::move(findings_);
}

}  // namespace figtrail

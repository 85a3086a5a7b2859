// FindingList: findings by their heads, as a list is cut before its lines are read whole: a finding may hold hundreds of figures.
//
//   auto heads = finding_heads(store, true);   std::erase_if(heads, settled);
//   for (StoredFinding const& finding : first_findings(store, heads, 20)) ...
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "store/origins.hpp"
#include "store/store.hpp"

namespace figtrail {

struct FindingHead {
    std::int64_t id = 0;
    std::string finding_key;
    std::string extent;  ///< between, reference, within
    std::string kind;
    Severity severity = Severity::note;
    std::optional<double> apart_percent;
};

/// Most severe first, then by difference; nullopt: all, those against official figures too.
std::vector<FindingHead> finding_heads(Store const& store, std::optional<bool> between);

/// The first of them, whole: where severity and difference are equal by independent origins, then recency (finding_order.hpp).
std::vector<StoredFinding> first_findings(Store const& store, std::vector<FindingHead> const& heads, std::size_t count);
/// The same with what `reader` knows already; `tell` hears of each finding whose origins were folded.
std::vector<StoredFinding> first_findings(Store const& store, OriginReader& reader, std::vector<FindingHead> const& heads, std::size_t count,
                                          std::function<void()> const& tell);

}  // namespace figtrail

// FindingOrder: the list that a desk works through: severity first, then how far apart, then how many independent origins stand behind
// the two values, then recency. Origins are folded only where the first two leave findings equal.
//
//   sort_findings(findings, store, 20);   // the first 20 are in order
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "store/origins.hpp"
#include "store/store.hpp"

namespace figtrail {

/// `findings` as Store::findings gives them: by severity, then apart. At least the first `count` are put in order.
void sort_findings(std::vector<StoredFinding>& findings, Store const& store, std::size_t count);
/// The same with what `reader` knows already; `tell` hears of each finding whose origins were folded.
void sort_findings(std::vector<StoredFinding>& findings, OriginReader& reader, std::size_t count, std::function<void()> const& tell = {});

}  // namespace figtrail

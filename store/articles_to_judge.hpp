// articles_to_judge: which articles and figures the findings on file say nothing of yet.
#pragma once

#include <cstdint>
#include <set>

#include "store/store_impl.hpp"

namespace figtrail {

/// Articles with versions that nobody judged, and those that were touched otherwise, but for those that moved.
std::set<std::int64_t> articles_to_judge(Store::Impl& store, Unjudged const& waiting, Touched const& touched);

/// Figures under the names that people said to be one, or two again; ascending.
std::set<std::int64_t> figures_of_ruled_names(Store::Impl& store, Touched const& touched);

}  // namespace figtrail

// common_order: the longest run of equal things in two sequences, in order (Myers 1986), for showing what changed.
//
//   for (auto [i, j] : common_order({"a", "b", "c"}, {"a", "c"}, 100)) ...   // {0,0} {2,1}
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace figtrail::cli {

using IndexPair = std::pair<std::size_t, std::size_t>;

/// Where more than `most_edits` things differ, only the common beginning and end are found: work stays linear in the
/// sequences, whatever they hold.
std::vector<IndexPair> common_order(std::vector<std::string_view> const& a, std::vector<std::string_view> const& b,
                                    int most_edits);

}  // namespace figtrail::cli

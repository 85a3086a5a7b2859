// review_match: does a verdict that was given once speak of this finding? The sides of a finding are the anchors of its figures now.
//
//   if (covers(review, finding, anchors_a, anchors_b)) ...
#pragma once

#include <string>
#include <vector>

#include "store/rows.hpp"

namespace figtrail {

using Anchors = std::vector<ReviewAnchor>;

/// On a finding, a pair or a cluster.
bool is_about_a_finding(Review const& review);
/// The values that the verdict was about still stand against each other.
bool covers(Review const& review, StoredFinding const& finding, Anchors const& a, Anchors const& b);
/// The two articles still speak of the same thing, whatever the values.
bool same_places(Review const& review, StoredFinding const& finding, Anchors const& a, Anchors const& b);
/// "«1,458 km» became «1,460 km»" for the first figure that is not what it was.
std::string what_changed(Review const& review, Anchors const& a, Anchors const& b);

}  // namespace figtrail

// review_target: what a verdict is about, with the anchors by which it is found again.
//
//   Review review = target_of(options, desk.store);   // target, target_key, finding_kind and anchors are set
#pragma once

#include <string>
#include <utility>

#include "cli/verbs.hpp"
#include "store/store.hpp"

namespace figtrail::cli {

/// The figure, finding, pair, cluster, rule, or measure of an outlet that the options name. Throws StoreError: not_found, ambiguous.
Review target_of(ReviewOptions const& options, Store const& store);

/// A verdict on a figure.
Review on_figure(StoredClaim const& figure);

/// All reviews on what a person names: "claim" or "finding" and the whole key.
std::pair<std::string, std::string> review_target(Store const& store, std::string const& key);

/// Records it: a verdict supersedes the same person's before it, a mute whatever mute there was. Returns what it supersedes;
/// nullopt where it says what was said already and nothing is recorded.
std::optional<Review> record(Store& store, Review& review);

/// "ok (mk, 2024-10-02), found in customs yearbook, p. 14: eight figures of the table agree".
std::string verdict_in_words(Review const& review);

/// "figure 3fa9c1d2", "pair 3fa9c1d2 bfd5541d", "kind sum", "measure border length @ Gulf Courier".
std::string target_in_words(Review const& review);

}  // namespace figtrail::cli

// write_version_changes: what changed against the version before, judged and stored.
//
//   if (result.status == AddStatus::new_version) write_version_changes(store, result, extraction);
#pragma once

#include <vector>

#include "store/store.hpp"

namespace figtrail::cli {

/// Returns the changes; none when there is no version before.
std::vector<Change> write_version_changes(Store& store, AddResult const& result, Extraction const& after);
/// The same for every version of an article, after its figures were read anew.
void rewrite_changes(Store& store, std::int64_t article_id);

}  // namespace figtrail::cli

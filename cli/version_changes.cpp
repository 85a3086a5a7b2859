#include "cli/version_changes.hpp"

#include "claim/revise.hpp"

namespace figtrail::cli {

std::vector<Change> write_version_changes(Store& store, AddResult const& result, Extraction const& after) {
    if (!result.previous_id) return {};
    auto changes = revise(store.extraction(*result.previous_id), after);
    store.write_changes(result.snapshot_id, changes);
    return changes;
}

void rewrite_changes(Store& store, std::int64_t article_id) {
    for (StoredSnapshot const& snapshot : store.snapshots(article_id))
        if (snapshot.previous_id)
            store.write_changes(snapshot.id,
                                revise(store.extraction(*snapshot.previous_id), store.extraction(snapshot.id)));
}

}  // namespace figtrail::cli

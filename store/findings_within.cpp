// The half of FindingTable that keeps the arithmetic of single articles. One text in several articles is one matter: they have one finding,
// with the claims of each of them on a side of its own, the earliest article first.
#include <algorithm>

#include "store/findings.hpp"

namespace figtrail {

std::vector<std::int64_t> FindingTable::within(std::int64_t snapshot_id) {
    std::vector<std::int64_t> ids;
    for (auto row = within_snapshot_.use(snapshot_id); row.next();) ids.push_back(row.integer(0));
    return ids;
}

void FindingTable::put_within(VersionFindings const& version, std::string now) {
    extent_ = "within";
    now_ = std::move(now);
    auto gone = within(version.snapshot_id);
    if (is_latest_.use(version.snapshot_id).next())
        for (StoredFinding const& finding : version.findings) std::erase(gone, put_copy(finding, version.snapshot_id));
    for (std::int64_t const id : gone) leave(id, version.snapshot_id);
}

std::int64_t FindingTable::put_copy(StoredFinding const& finding, std::int64_t snapshot_id) {
    auto const id = put_row(finding);
    leave_.use(id, snapshot_id).run();
    std::int64_t side = 0;
    if (auto row = last_side_.use(id); row.next()) side = row.integer(0) + 1;
    put_claims(id, static_cast<int>(side), finding.a);
    if (side > 0) lay_out_copies(id);
    return id;
}

/// The same whatever came first.
void FindingTable::lay_out_copies(std::int64_t finding) {
    std::vector<std::vector<std::int64_t>> sides;
    std::int64_t snapshot = 0;
    for (auto row = copies_.use(finding); row.next();) {
        if (sides.empty() || row.integer(0) != snapshot) sides.emplace_back();
        snapshot = row.integer(0);
        sides.back().push_back(row.integer(1));
    }
    remove_claims_.use(finding).run();
    for (std::size_t side = 0; side < sides.size(); ++side) put_claims(finding, static_cast<int>(side), sides[side]);
}

/// A finding that no article is left for goes.
void FindingTable::leave(std::int64_t finding, std::int64_t snapshot_id) {
    leave_.use(finding, snapshot_id).run();
    std::int64_t last_side = 0;
    if (auto row = last_side_.use(finding); row.next()) last_side = row.integer(0);
    last_side < 0 ? remove(finding) : lay_out_copies(finding);
}

void FindingTable::remove_within(std::int64_t snapshot_id) {
    for (std::int64_t const id : within(snapshot_id)) leave(id, snapshot_id);
}

void FindingTable::remove_of_snapshot(std::int64_t snapshot_id) {
    std::vector<std::int64_t> gone;
    for (auto row = between_of_snapshot_.use(snapshot_id); row.next();) gone.push_back(row.integer(0));
    for (std::int64_t const id : gone) remove(id);
    remove_within(snapshot_id);
    remove_changes_about_.use(snapshot_id).run();
}

}  // namespace figtrail

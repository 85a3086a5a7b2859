// FindingTable: findings and changes, made anew as a set; what was found before keeps its key and the day it was first seen.
//
//   findings.begin("between", now);  findings.put(finding);  findings.finish();
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "store/finding_list.hpp"
#include "store/rows.hpp"
#include "store/sqlite.hpp"

namespace figtrail {

/// Between articles, or of articles against official tables.
enum class FindingExtent : std::uint8_t { between, reference };

class FindingTable {
public:
    explicit FindingTable(Database& database);

    /// Opens a new set of findings between articles (or within them); inside the caller's transaction.
    void begin(bool between, std::string now);
    /// Adds one or, when its key is known, brings it up to date. Returns its id.
    std::int64_t put(StoredFinding const& finding);
    /// Removes what the new set no longer holds. Returns how many.
    std::size_t finish();

    /// Replaces findings of this kind: those `gone` (none: all there are) by these.
    void replace(FindingExtent extent, std::vector<StoredFinding> const& findings, std::optional<std::vector<std::int64_t>> const& gone, std::string now);
    /// A claim and its side in a finding, or a finding between articles and a claim's side in it.
    using Part = std::pair<std::int64_t, int>;
    std::vector<Part> between_of_claim(std::int64_t claim_id);
    std::vector<Part> claims_of(std::int64_t finding_id);
    /// Findings that set the claim against an official figure, and all of those against one figure.
    std::vector<std::int64_t> against_references_of_claim(std::int64_t claim_id);
    std::vector<std::int64_t> against_reference(std::int64_t figure_id);

    /// Replaces the findings within one version; one that is not the latest of its article any more has none.
    void put_within(VersionFindings const& version, std::string now);
    /// Removes the findings within a version.
    void remove_within(std::int64_t snapshot_id);

    /// Most severe first, then by difference, number of figures, recency and key; stops when `take` returns false.
    void each(std::optional<bool> between, std::function<bool(StoredFinding const&)> const& take);
    std::vector<FindingHead> heads(std::optional<bool> between);
    std::string newest(std::int64_t id);  ///< publication of its youngest article
    std::optional<StoredFinding> by_id(std::int64_t id);
    std::vector<std::int64_t> with_key(std::string_view beginning, std::size_t limit);
    std::vector<std::int64_t> of_claim(std::int64_t claim_id);

    void put_changes(std::int64_t snapshot_id, std::vector<StoredChange> const& changes);
    std::vector<StoredChange> changes_of(std::int64_t snapshot_id);

    /// Removes findings and changes that speak of claims of a snapshot.
    void remove_of_snapshot(std::int64_t snapshot_id);

private:
    void begin(char const* extent, std::string now);
    std::int64_t put_row(StoredFinding const& finding);
    std::vector<std::int64_t> within(std::int64_t snapshot_id);
    std::int64_t put_copy(StoredFinding const& finding, std::int64_t snapshot_id);
    void leave(std::int64_t finding, std::int64_t snapshot_id);
    void lay_out_copies(std::int64_t finding);
    void remove(std::int64_t id);
    StoredFinding read(Statement::Use const& row);
    void bring_up_to_date(std::int64_t id, StoredFinding const& finding);
    /// From the `first` of them on.
    void put_claims(std::int64_t finding, int side, std::vector<std::int64_t> const& claims, std::size_t first = 0);

    Database& database_;
    char const* extent_ = "";
    std::string now_;
    Statement put_, remove_claims_, remove_claims_from_, put_reference_, remove_reference_, insert_claim_, start_, remove_stale_claims_, remove_stale_references_, remove_stale_;
    Statement between_of_claim_, references_of_claim_, of_reference_, newest_, one_, claims_, with_key_, of_claim_, between_of_snapshot_, within_snapshot_;
    Statement leave_, copies_, last_side_, is_latest_, remove_;
    Statement insert_change_, remove_changes_, remove_changes_about_, changes_;
};

}  // namespace figtrail

// ComparisonIndex: the rows by which claims about the same thing stand side by side, those of the latest versions alone. Rows gather in
// memory and are written sorted when a batch ends, since their keys are spread over the whole table.
//
//   index.add(claim, bounds, claim_id, snapshot_id);  ...  index.flush();
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "store/base_units.hpp"
#include "store/keys.hpp"
#include "store/sqlite.hpp"

namespace figtrail {

struct ComparisonRow {
    std::int64_t subject_key = 0;
    std::int64_t measure_key = 0;
    std::int64_t scope_key = 0;
    std::int32_t first_day = no_first_day;
    std::int32_t last_day = no_last_day;
    double lower = 0;
    double upper = 0;
    std::int64_t claim_id = 0;
    std::int64_t snapshot_id = 0;
};

/// What comparison_row() reads; the table is kept in the order of its columns.
inline constexpr char select_comparison[] =
    "SELECT subject_key, measure_key, scope_key, first_day, last_day, lower, upper, claim_id, snapshot_id FROM comparison";
ComparisonRow comparison_row(Statement::Use const& row);

class ComparisonIndex {
public:
    explicit ComparisonIndex(Database& database);

    void add(Claim const& claim, IndexBounds bounds, std::int64_t claim_id, std::int64_t snapshot_id);
    /// Writes what was gathered; inside the caller's transaction.
    void flush();
    /// Removes the rows of a stored claim.
    void remove(Claim const& claim, std::int64_t claim_id);
    /// Forgets rows of a snapshot that were gathered and not written yet.
    void forget_snapshot(std::int64_t snapshot_id);

    std::size_t pending() const { return rows_.size(); }
    /// Forgets rows gathered after `count`: their claims were rolled back.
    void forget_after(std::size_t count) { rows_.resize(std::min(count, rows_.size())); }

private:
    ComparisonKeys keys_;
    std::vector<ComparisonRow> rows_;
    Statement insert_;
    Statement remove_;
};

}  // namespace figtrail

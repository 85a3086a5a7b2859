#include "store/comparison.hpp"

#include "claim/outside.hpp"

#include <algorithm>
#include <tuple>

namespace figtrail {
namespace {

auto order_of(ComparisonRow const& r) {
    return std::tie(r.subject_key, r.measure_key, r.scope_key, r.first_day, r.last_day, r.lower, r.upper, r.claim_id);
}

}  // namespace

ComparisonRow comparison_row(Statement::Use const& row) {
    return {row.integer(0), row.integer(1), row.integer(2), static_cast<std::int32_t>(row.integer(3)),
            static_cast<std::int32_t>(row.integer(4)), row.real(5), row.real(6), row.integer(7), row.integer(8)};
}

ComparisonIndex::ComparisonIndex(Database& database)
    : insert_(database,
              "INSERT INTO comparison (subject_key, measure_key, scope_key, first_day, last_day, lower, upper, claim_id, snapshot_id)"
              " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      remove_(database, "DELETE FROM comparison WHERE subject_key = ? AND measure_key = ? AND scope_key = ? AND claim_id = ?") {}

void ComparisonIndex::add(Claim const& claim, IndexBounds bounds, std::int64_t claim_id, std::int64_t snapshot_id) {
    if (claim.repeats) return;  // the earlier claim speaks for it
    if (is_outside(claim.block)) return;
    ComparisonRow row;
    row.measure_key = keys_.measure_key(claim);
    if (row.measure_key == 0) return;
    auto const subjects = keys_.subject_keys(claim);
    if (subjects.empty()) return;
    row.scope_key = keys_.scope_key(claim);
    if (auto const days = claim.period ? days_of(claim.period->edtf) : std::nullopt) {
        row.first_day = days->first;
        row.last_day = days->last;
    }
    row.lower = bounds.lower;
    row.upper = bounds.upper;
    row.claim_id = claim_id;
    row.snapshot_id = snapshot_id;
    for (std::int64_t const subject : subjects) {
        row.subject_key = subject;
        rows_.push_back(row);
    }
}

void ComparisonIndex::flush() {
    std::sort(rows_.begin(), rows_.end(), [](ComparisonRow const& a, ComparisonRow const& b) { return order_of(a) < order_of(b); });
    for (ComparisonRow const& r : rows_)
        insert_.use(r.subject_key, r.measure_key, r.scope_key, r.first_day, r.last_day, r.lower, r.upper, r.claim_id, r.snapshot_id).run();
    rows_.clear();
}

void ComparisonIndex::forget_snapshot(std::int64_t snapshot_id) {
    std::erase_if(rows_, [&](ComparisonRow const& row) { return row.snapshot_id == snapshot_id; });
}

void ComparisonIndex::remove(Claim const& claim, std::int64_t claim_id) {
    auto const measure = keys_.measure_key(claim);
    auto const scope = keys_.scope_key(claim);
    for (std::int64_t const subject : keys_.subject_keys(claim)) remove_.use(subject, measure, scope, claim_id).run();
}

}  // namespace figtrail

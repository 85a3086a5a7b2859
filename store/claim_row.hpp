// A Claim as a row of the claim table: the one place that knows the order of its columns, both ways.
//
//   Statement insert(database, insert_claim_sql());  bind_claim(use, claim, bounds);  ...  Claim c = claim_from(row, 0);
#pragma once

#include <string>
#include <string_view>

#include "claim/claim.hpp"
#include "store/base_units.hpp"
#include "store/sqlite.hpp"

namespace figtrail {

/// Whose claim it is.
struct ClaimRowHead {
    std::string_view claim_key;
    std::int64_t snapshot_id = 0;
    std::int64_t run_id = 0;
    std::uint32_t ordinal = 0;
};

std::string insert_claim_sql();
/// Columns for a SELECT, "claim.claim_key, claim.snapshot_id, ...": four of the head, then those of the claim.
std::string const& claim_select_columns();
inline constexpr int claim_head_columns = 4;
/// How many columns claim_select_columns() has.
int claim_column_count();

/// Inserts one row; the claim's subjects and places are not part of it.
void insert_claim_row(Statement& insert, ClaimRowHead const& head, Claim const& claim, IndexBounds bounds);
/// Reads what insert_claim_row wrote, from column `first` (the claim_key) on; subjects and places stay empty.
Claim claim_from(Statement::Use const& row, int first);

}  // namespace figtrail

// Does a figure of the evidence bear out a figure of the statement? The statement's hedge is taken at its word: "fewer than 127"
// is contradicted by 127 and by 128.
//
//   bears_out(statement.quantity, evidence.quantity, policy, catalog)   // agrees, contradicts, or nullopt: no common unit
#pragma once

#include <optional>

#include "claim/catalog.hpp"
#include "claim/check.hpp"
#include "claim/claim.hpp"

namespace figtrail {

struct Bearing {
    VerdictKind verdict = VerdictKind::not_comparable;
    double strain = 0;  ///< 0: one unit; more: one unit had to be taken for the other (a rating for a percentage)
};

/// nullopt when the two have no common unit. not_comparable: the evidence leaves it open.
std::optional<Bearing> bears_out(Quantity const& statement, Quantity const& evidence, Policy const& policy, Catalog const& catalog);

}  // namespace figtrail

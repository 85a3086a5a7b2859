// hard_figure: which figures a checker must prove one by one, and which are small talk that an audit folds into a line.
//
//   is_hard(claim_of("about $13 billion"), catalog)  and  !is_hard(claim_of("two rounds of talks"), catalog)
#pragma once

#include "claim/catalog.hpp"
#include "claim/claim.hpp"

namespace figtrail::cli {

/// Money, shares, measured units, ages, vague crowds, casualties, what the catalog knows, and counts over ten.
bool is_hard(Claim const& claim, Catalog const& catalog);

}  // namespace figtrail::cli

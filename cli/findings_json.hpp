// findings_json: a stored finding as JSON (schema/json/stored_finding.schema.json).
//
//   session.out << finding_json(desk, json, finding, book.state_of(finding)) << '\n';
#pragma once

#include <string>

#include "cli/desk.hpp"
#include "store/review_book.hpp"

namespace figtrail::cli {

/// {"finding","relation","severity","because","a","b", ...} between articles, "official" for "b" against an official
/// table, {"finding","kind",...,"claims"} inside one.
std::string finding_json(Desk const& desk, StoredClaimJson& json, StoredFinding const& finding, FindingMark const& mark);

}  // namespace figtrail::cli

// findings_json: a stored finding as JSON (schema/json/stored_finding.schema.json).
//
//   session.out << finding_json(desk, json, finding) << '\n';
#pragma once

#include <string>

#include "cli/desk.hpp"

namespace figtrail::cli {

/// {"finding","relation","severity","because","a","b", ...} between articles, {"finding","kind",...,"claims"} inside
/// one.
std::string finding_json(Desk const& desk, StoredClaimJson& json, StoredFinding const& finding);

}  // namespace figtrail::cli

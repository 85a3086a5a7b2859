// findings_json: a stored finding as JSON (schema/json/stored_finding.schema.json).
//
//   FindingStanding standing(desk);   FindingJson json(desk, standing);   session.out << json(finding) << '\n';
#pragma once

#include <string>

#include "cli/desk.hpp"
#include "cli/finding_standing.hpp"

namespace figtrail::cli {

/// {"finding","relation","severity","because","a","b", ...} between articles, "official" for "b" against an
/// official table, {"finding","kind",...,"claims"} inside one.
class FindingJson {
public:
    FindingJson(Desk const& desk, FindingStanding& standing) : desk_(desk), claim_json_(desk.store), standing_(standing) {}
    std::string operator()(StoredFinding const& finding);

private:
    std::string claim(std::vector<std::int64_t> const& claims);
    std::string witnesses(std::vector<std::int64_t> const& claims);

    Desk const& desk_;
    StoredClaimJson claim_json_;
    FindingStanding& standing_;
};

}  // namespace figtrail::cli

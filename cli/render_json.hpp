// JSON of what the verbs say, put together from claim/json, which knows the shape of a claim.
//
//   session.out << extraction_json(extraction) << '\n';
#pragma once

#include <string>
#include <vector>

#include "claim/check.hpp"
#include "claim/compare.hpp"
#include "claim/document.hpp"
#include "claim/relation.hpp"

namespace figtrail::cli {

std::string extraction_json(Extraction const& extraction);
std::string audit_json(Extraction const& extraction, std::vector<Finding> const& findings);
std::string verdict_json(Extraction const& statement, Extraction const& evidence, Verdict const& verdict);
std::string relations_json(std::string const& id, Extraction const& a, Extraction const& b,
                           std::vector<ComparedPair> const& pairs, Policy const& policy);
std::string changes_json(std::string const& id, Extraction const& before, Extraction const& after,
                         std::vector<Change> const& changes);

}  // namespace figtrail::cli

// The same JSON as json.hpp as trees, for callers that put objects together or take them apart.
//
//   nlohmann::ordered_json const tree = to_json(ClaimView{&claim});
//   tree["unit"]["id"] == "USD"
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <vector>

#include "claim/json.hpp"

namespace figtrail {

nlohmann::ordered_json to_json(ClaimView const& claim);
nlohmann::ordered_json to_json(Extraction const& extraction);
nlohmann::ordered_json to_json(Extraction const& extraction, std::vector<Finding> const& findings);
nlohmann::ordered_json to_json(Finding const& finding, Extraction const& extraction);
nlohmann::ordered_json to_json(Relation const& relation, ClaimView const& a, ClaimView const& b);
nlohmann::ordered_json to_json(Change const& change, Extraction const& before, Extraction const& after);
/// Throws JsonError naming the field that is wrong.
Claim claim_from_tree(nlohmann::ordered_json const& tree);

}  // namespace figtrail

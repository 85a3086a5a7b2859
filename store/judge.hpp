// find_between: findings between articles. The store proposes pairs, the caller's relate decides, clusters of values are folded into
// one finding each with one witness pair.
//
//   auto const found = find_between(store, [&](StoredClaim const& a, StoredClaim const& b) {
//       return relate(a.claim, setting(a), b.claim, setting(b), policy, catalog); }, {policy.to_string(), "1"});
//
// Of everything; find_between_anew (judge_touched.hpp) judges what changed, and Store::write_judged writes it.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "store/candidates.hpp"
#include "store/rows.hpp"
#include "store/store.hpp"

namespace figtrail {

/// Where a figure is judged by what else its article says (reports of one event, one value in two periods) StoredClaim::article holds that;
/// else it is null.
using Relate = std::function<Relation(StoredClaim const&, StoredClaim const&)>;

struct JudgeOptions {
    std::string policy;   ///< as printed, stored with each finding
    std::string ruleset;  ///< version of the judgement
    std::string knowledge = {};  ///< hash of the lexicon; what was found with another is found anew
    bool whole = false;          ///< judge everything, whatever changed
    std::function<void(double)> progress = {};  ///< told now and then which share of the comparison index was judged
};

struct Judged {
    std::vector<StoredFinding> findings;  ///< by finding_key; ids are not set
    SweepCounts swept;
    std::size_t pairs = 0;                              ///< cluster pairs that were judged
    std::map<std::string, std::size_t> relations;       ///< by kind, those that are no finding too
    std::map<std::string, std::size_t> not_compared;    ///< by reason
    std::size_t passed_over = 0;                        ///< pairs of large groups that were not proposed
    std::optional<std::vector<std::int64_t>> gone;      ///< findings before that are no more unless they are found here; none: all of them
    std::int64_t touched_through = 0;                   ///< what was touched up to here is in it
    std::string rules;                                  ///< it was found by
};

/// contradiction, revised, recycled and the three suspects; the rest is counted.
bool is_finding(RelationKind kind);

Judged find_between(Store const& store, Relate const& relate, JudgeOptions const& options);

}  // namespace figtrail

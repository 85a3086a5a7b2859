// find_against_references: findings that set figures of articles against official tables. Articles that give one value against one cell are
// one finding. After an addition only the figures that were touched are asked about; the result is that of asking about all.
//
//   RenewedFindings const found = find_against_references_anew(store, ask, options, waiting);   store.write_judged(between, found, waiting);
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "store/judge.hpp"

namespace figtrail {

/// An official figure that a figure of an article does not agree with.
struct OfficialConflict {
    std::int64_t figure_id = 0;
    std::string figure_key;
    Relation relation;
};
/// What tables hold against a figure of an article: of each table one conflict at most.
using AskTables = std::function<std::vector<OfficialConflict>(StoredClaim const&)>;

/// Of everything.
RenewedFindings find_against_references(Store const& store, AskTables const& ask, JudgeOptions const& options);
/// Brought up to date: asked about are the figures of articles that are new, changed or touched, and those that meet a cell of which a
/// figure was removed. Everything, where other editions are in use than when it was last written.
RenewedFindings find_against_references_anew(Store const& store, AskTables const& ask, JudgeOptions const& options, Unjudged const& waiting);

}  // namespace figtrail

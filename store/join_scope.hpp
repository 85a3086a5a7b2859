// join_scope: which articles have to be joined anew, given what changed.
//
// Whether two articles report one incident hangs on the two and on which of their common names are rare. So only pairs with a changed article
// are decided anew, and pairs that share a name which is rare now and was not, or was and is not: all names whose count changed are names of
// changed articles. Every article of such a pair is taken, with all articles of the events they were in; a pair of one of these and an article
// outside was no pair before, and is none now. Joining them by themselves gives what joining all articles would.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "claim/event.hpp"
#include "store/joined_mark.hpp"
#include "store/joined_reports.hpp"

namespace figtrail {

/// Brings `reports` up to date, and says which articles are to be joined anew, ascending; nullopt: all. To be called in the transaction that
/// writes the events, which ends what is said here.
std::optional<std::vector<std::int64_t>> join_scope(Database& database, JoinedReports& reports, JoinedMark& mark, EventRules const& rules,
                                                    NameAliases const* aliases);

}  // namespace figtrail

// find_between_anew: findings between articles brought up to date. Judged again are the groups that new, changed or forgotten figures stand
// in, and those that share a finding with them; what the others found stays. The result is that of judging everything.
//
//   Unjudged const waiting = store.unjudged();
//   Judged const judged = find_between_anew(store, relate, options, waiting);
//   store.write_judged(judged, {}, waiting);   // false: another program was quicker; begin again
#pragma once

#include "store/judge.hpp"

namespace figtrail {

/// Everything is judged where that is less work: after a large load, a change of rules, or when the database was never judged.
Judged find_between_anew(Store const& store, Relate const& relate, JudgeOptions const& options, Unjudged const& waiting);

}  // namespace figtrail

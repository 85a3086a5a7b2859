// in_time: works findings out and writes them, again from the beginning whenever another program removed, ruled on or
// judged something between the reading and the writing.
//
//   in_time(store, [&] { return store.unjudged(); }, [&](Unjudged const& waiting) { ...; return store.write_judged(...,
//   waiting); });
#pragma once

#include <functional>

#include "store/store.hpp"

namespace figtrail::cli {

/// `ask` opens an attempt; `attempt` returns false when it came too late. Throws StoreError (locked) when the others
/// never rest.
void in_time(Store const& store, std::function<Unjudged()> const& ask,
             std::function<bool(Unjudged const&)> const& attempt);

}  // namespace figtrail::cli

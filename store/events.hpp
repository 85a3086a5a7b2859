// Events: articles that report one incident, joined across outlets (claim/event.hpp tells which).
//
//   join_events(store);   for (StoredEvent const& event : events(store)) ...
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "claim/event.hpp"
#include "store/store.hpp"

namespace figtrail {

struct EventsJoined {
    std::size_t events = 0;   ///< of two articles or more, in the database
    std::size_t reports = 0;  ///< that were joined anew: all, or those that what changed since the last time may join otherwise
};

/// Brings the stored events up to date: they are those of joining the latest versions of all articles.
EventsJoined join_events(Store& store, EventRules const& rules = {});

/// The event a person names by the beginning of its key (four digits at least). Throws StoreError: not_found, ambiguous.
StoredEvent find_event(Store const& store, std::string_view key);

/// By day, then key.
std::vector<StoredEvent> events(Store const& store);

}  // namespace figtrail

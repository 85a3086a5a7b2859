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

/// Joins the latest versions of all articles anew and stores the events of two articles or more. Returns how many.
std::size_t join_events(Store& store, EventRules const& rules = {});

/// The event a person names by the beginning of its key (four digits at least). Throws StoreError: not_found, ambiguous.
StoredEvent find_event(Store const& store, std::string_view key);

/// By day, then key.
std::vector<StoredEvent> events(Store const& store);

}  // namespace figtrail

// Events: articles that report one incident, joined across outlets by day and by the rare names they share.
//
//   join_events(store);   for (StoredEvent const& event : events(store)) ...
#pragma once

#include <cstddef>
#include <vector>

#include "store/store.hpp"

namespace figtrail {

struct EventRules {
    int days_apart = 1;                 ///< at most
    std::size_t rare_documents = 12;    ///< a name is rare when at most so many articles have it,
    double rare_share = 0.003;          ///< or at most this share of all
    std::size_t rare_names_shared = 2;  ///< so many rare names must be common
};

/// Joins the latest versions of all articles anew and stores the events of two articles or more. Returns how many.
std::size_t join_events(Store& store, EventRules const& rules = {});

/// By day, then key.
std::vector<StoredEvent> events(Store const& store);

}  // namespace figtrail

// EventRows: figures of the articles that report one incident. They need no subject in common, so they stand in no index of their own: an
// event's are few, and are read and sorted here.
//
//   EventRows of_event(store.impl());   of_event(event_id)   // by measure, scope, period, value
#pragma once

#include <cstdint>
#include <vector>

#include "store/base_units.hpp"
#include "store/comparison.hpp"
#include "store/keys.hpp"
#include "store/store.hpp"

namespace figtrail {

class EventRows {
public:
    explicit EventRows(Store::Impl& store);

    std::vector<ComparisonRow> operator()(std::int64_t event_id);

    /// Does a claim take part in the comparison of its article's incident?
    static bool takes_part(Claim const& claim);

private:
    Store::Impl& store_;
    BaseUnits base_units_;
    ComparisonKeys keys_;
    Statement members_;
};

}  // namespace figtrail

// event_join: reports that tell of one incident, joined (claim/event tells which).
//
//   for (JoinedEvent const& event : join(reports, rules, database)) ...
#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <vector>

#include "store/event_reports.hpp"

namespace figtrail {

struct JoinedEvent {
    std::vector<std::size_t> reports;  ///< of EventReports::reports, two at least, ascending
    std::set<std::uint32_t> shared;    ///< numbers of the names that joined them
};

/// By their first report. Texts are read of pairs that may be copies.
std::vector<JoinedEvent> join(EventReports const& all, EventRules const& rules, Database& database);

}  // namespace figtrail

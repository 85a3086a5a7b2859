// refresh_findings: joins events and judges the database anew; known findings keep their first day.
//
//   Refreshed const done = refresh_findings(desk, {snapshot});   // the arithmetic of one new version, and everything
//   between articles
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "cli/desk.hpp"

namespace figtrail::cli {

struct Refreshed {
    std::size_t events = 0;
    std::size_t between = 0;
    std::size_t within = 0;
    std::map<std::string, std::size_t>
        not_compared;  ///< pairs that share a measure, by the reason why they were left alone
};

/// The whole database.
Refreshed refresh_findings(Desk& desk);
/// The arithmetic of these new versions only; what was found in the other articles stays.
Refreshed refresh_findings(Desk& desk, std::vector<std::int64_t> const& new_snapshots);

}  // namespace figtrail::cli

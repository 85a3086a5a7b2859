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

/// Version of the rules that findings are made by; raised when relate() or reckon() judge differently.
inline constexpr char findings_ruleset[] = "1";

struct Refreshed {
    std::size_t events = 0;
    std::size_t between = 0;
    std::size_t within = 0;
    std::size_t official = 0;  ///< against official tables
    std::map<std::string, std::size_t>
        not_compared;  ///< pairs that share a measure, by the reason why they were left alone
};

/// The whole database.
Refreshed refresh_findings(Desk& desk);
/// The arithmetic of these new versions only; what was found in the other articles stays.
Refreshed refresh_findings(Desk& desk, std::vector<std::int64_t> const& new_snapshots);
/// The figures against official tables alone. Returns how many findings there are.
std::size_t refresh_references(Desk& desk);

}  // namespace figtrail::cli

// refresh_findings: joins events and judges the whole database anew; known findings keep their first day.
//
//   Refreshed const done = refresh_findings(desk);
#pragma once

#include <cstddef>
#include <map>
#include <string>

#include "cli/desk.hpp"

namespace figtrail::cli {

struct Refreshed {
    std::size_t events = 0;
    std::size_t between = 0;
    std::size_t within = 0;
    std::map<std::string, std::size_t>
        not_compared;  ///< pairs that share a measure, by the reason why they were left alone
};

Refreshed refresh_findings(Desk& desk);

}  // namespace figtrail::cli

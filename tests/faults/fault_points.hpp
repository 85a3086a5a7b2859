// fault_points: at how many places a test lets things go wrong: a handful in every run of the tests,
// FIGTRAIL_FAULT_POINTS of them in `ctest --preset faults`.
#pragma once

#include <cstdlib>

namespace figtrail::test {

inline int fault_points(int otherwise = 8) {
    char const* const given = std::getenv("FIGTRAIL_FAULT_POINTS");
    int const points = given == nullptr ? 0 : std::atoi(given);
    return points > 0 ? points : otherwise;
}

}  // namespace figtrail::test

// require: a condition that must hold on every input; a fuzzer stops where it does not.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace figtrail::fuzz {

inline void require(bool holds, char const* what) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

}  // namespace figtrail::fuzz

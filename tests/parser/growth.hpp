// How the time of some work grows when its input doubles, as measured on a machine that others use too: CPU time of the calling thread,
// the two sizes taking turns so that both meet the same neighbours, the best of three each.
//
//   EXPECT_LE(growth([&](std::size_t bytes) { read(text_of(bytes)); }, largest).times, 2.6);
#pragma once

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <functional>

namespace figtrail::test {

/// Given a size, prepares an input and returns the work to be timed.
using WorkOfSize = std::function<std::function<void()>(std::size_t)>;

struct Growth {
    double times = 0;       ///< how much longer twice the input takes
    std::size_t bytes = 0;  ///< the input
};

inline double thread_seconds(std::function<void()> const& work) {
    timespec begin{}, end{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &begin);
    work();
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);
    return static_cast<double>(end.tv_sec - begin.tv_sec) + 1e-9 * static_cast<double>(end.tv_nsec - begin.tv_nsec);
}

/// The least growth of three attempts at ever larger inputs: a machine can only make work look dearer than it is. The first input is the
/// smallest from `from` on that takes long enough to be measured; work that is too quick for that even at `largest` grows by nothing that
/// could be told from the noise of fresh memory.
inline Growth growth(WorkOfSize const& work_of, std::size_t from, std::size_t largest, double allowed) {
    constexpr double measurable = 0.05;  // seconds
    std::size_t bytes = from;
    while (thread_seconds(work_of(bytes)) < measurable) {
        if (bytes >= largest) return {0, bytes};
        bytes *= 2;
    }
    Growth least;
    for (int attempt = 0; attempt < 3; ++attempt, bytes *= 2) {
        auto const once = work_of(bytes), twice = work_of(2 * bytes);
        double of_once = thread_seconds(once), of_twice = thread_seconds(twice);
        for (int turn = 0; turn < 2; ++turn) {
            of_once = std::min(of_once, thread_seconds(once));
            of_twice = std::min(of_twice, thread_seconds(twice));
        }
        double const times = of_twice / of_once;
        if (attempt == 0 || times < least.times) least = {times, bytes};
        if (least.times <= allowed) break;
    }
    return least;
}

}  // namespace figtrail::test

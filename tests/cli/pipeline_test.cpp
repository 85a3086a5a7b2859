// Work on many threads comes out in the order it went in, and errors come out where they happened.
#include "cli/pipeline.hpp"

#include <gtest/gtest.h>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <string>
#include <thread>

namespace figtrail::cli {
namespace {

std::function<std::optional<int>()> count_to(int last) {
    return [next = 0, last]() mutable { return next < last ? std::optional(next++) : std::nullopt; };
}

class InOrder : public testing::TestWithParam<unsigned> {};

TEST_P(InOrder, ResultsComeInTheOrderOfTheInput) {
    std::vector<std::string> out;
    in_order<int, std::string>(
        GetParam(), count_to(500),
        [](int&& n) {
            if (n % 7 == 0)
                std::this_thread::sleep_for(std::chrono::microseconds(300));  // late ones must not be overtaken
            return std::to_string(n);
        },
        [&](std::string&& text) { out.push_back(std::move(text)); });
    ASSERT_EQ(out.size(), 500u);
    for (int n = 0; n < 500; ++n) ASSERT_EQ(out[static_cast<std::size_t>(n)], std::to_string(n));
}

TEST_P(InOrder, AnErrorStopsAfterWhatCameBeforeIt) {
    int taken = 0;
    auto const work = [](int&& n) {
        if (n == 100) throw std::runtime_error("hundred");
        return n;
    };
    EXPECT_THROW((in_order<int, int>(GetParam(), count_to(500), work, [&](int&&) { ++taken; })), std::runtime_error);
    EXPECT_EQ(taken, 100);
}

TEST_P(InOrder, ReadsNoFurtherAheadThanItMust) {
    std::atomic<int> produced{0}, consumed{0};
    int most_ahead = 0;
    in_order<int, int>(
        GetParam(),
        [&]() -> std::optional<int> {
            most_ahead = std::max(most_ahead, produced - consumed);
            return produced < 2000 ? std::optional(produced++) : std::nullopt;
        },
        [](int&& n) { return n; }, [&](int&&) { ++consumed; });
    EXPECT_EQ(consumed, 2000);
    EXPECT_LE(most_ahead, static_cast<int>(GetParam() * 4 + 1));
}

TEST_P(InOrder, NothingInNothingOut) {
    in_order<int, int>(
        GetParam(), count_to(0), [](int&& n) { return n; }, [](int&&) { FAIL(); });
}

TEST_P(InOrder, ASingleTaskNeedsNoThread) {
    std::thread::id worker;
    in_order<int, int>(
        GetParam(), count_to(1),
        [&](int&& n) {
            worker = std::this_thread::get_id();
            return n;
        },
        [](int&&) {});
    EXPECT_EQ(worker, std::this_thread::get_id());
}

/// In a process of its own, as a user without rights who may have so many threads and processes: an administrator may
/// have any number.
int with_threads_bounded(rlim_t most, std::function<bool()> const& work) {
    pid_t const child = fork();
    if (child == 0) {
        rlimit const bound{most, most};
        bool const bounded =
            (geteuid() != 0 || (setgid(65534) == 0 && setuid(65534) == 0)) && setrlimit(RLIMIT_NPROC, &bound) == 0;
        _exit(!bounded ? 2 : work() ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128;
}

TEST(InOrderWithoutThreads, TheWorkIsDoneByThoseThatCouldBeStarted) {
    auto const work = [] {
        int sum = 0;
        in_order<int, int>(
            200, count_to(500), [](int&& n) { return n; }, [&](int&& n) { sum += n; });
        return sum == 499 * 250;
    };
    for (rlim_t const most : {0, 1, 8}) EXPECT_EQ(with_threads_bounded(most, work), 0) << most;
}

INSTANTIATE_TEST_SUITE_P(Jobs, InOrder, testing::Values(1u, 2u, 8u));

}  // namespace
}  // namespace figtrail::cli

// The disk is full, or fails, at the n-th operation: one line that says so, exit 4, what was committed is there, and
// the same command succeeds once the disk does.
#include <gtest/gtest.h>

#include <filesystem>
#include <functional>

#include "tests/faults/contents.hpp"
#include "tests/faults/failing_vfs.hpp"
#include "tests/faults/fault_points.hpp"
#include "tests/faults/in_process.hpp"
#include "tests/faults/made_articles.hpp"
#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

namespace fs = std::filesystem;

class FailingDisk : public testing::TestWithParam<DiskFault> {
protected:
    Scratch scratch_;

    std::string file(int count, std::uint64_t seed = 1) {
        auto const path = scratch_.file("articles" + std::to_string(seed) + ".jsonl");
        write_text(path, made_articles(count, seed));
        return path;
    }

    void expect_told(Outcome const& done, std::string const& where) {
        EXPECT_EQ(done.exit_code, 4) << where << done.err;
        auto const last = done.err.rfind('\n', done.err.size() - 2);
        std::string const line = last == std::string::npos ? done.err : done.err.substr(last + 1);
        EXPECT_TRUE(is_one_line(line)) << where << done.err;
        EXPECT_NE(line.find(GetParam() == DiskFault::io ? "committed is safe" : "disk is full"), std::string::npos)
            << where << line;
    }

    /// Runs `arguments` on copies of `before` with a disk that fails at points spread over the whole run.
    void endure(std::vector<std::string> arguments, std::string const& before, long least_articles,
                ClaimIds ids = ClaimIds::same) {
        auto& disk = FailingVfs::install();
        auto const whole = scratch_.file("whole.db"), path = scratch_.file("failing.db");
        auto const start = [&](std::string const& copy) {
            for (char const* const part : {"", "-wal", "-shm"}) fs::remove(copy + part);
            if (!before.empty()) fs::copy_file(before, copy);
        };
        auto const run_on = [&](std::string const& database) {
            auto all = arguments;
            all.insert(all.begin(), {"--db", database});
            return figtrail_run(all);
        };
        start(whole);
        disk.work();
        ASSERT_EQ(run_on(whole).exit_code, 0);
        long const operations = disk.operations();
        auto const expected = contents(whole, ids);

        int const points = std::max(5, fault_points() / 2);
        for (int point = 0; point < points; ++point) {
            long const n = 1 + operations * point / points;
            std::string const where = "operation " + std::to_string(n) + " of " + std::to_string(operations) + ": ";
            start(path);
            disk.fail_at(n, GetParam());
            auto const done = run_on(path);
            bool const failed = disk.has_failed();
            disk.work();
            // A failed attempt to tidy up (a checkpoint while closing) costs nothing and is not told.
            if (done.exit_code != 0) {
                EXPECT_TRUE(failed) << where;
                expect_told(done, where);
            } else {
                EXPECT_EQ(contents(path, ids), expected) << where << "done is done";
            }
            if (fs::exists(path)) {
                ASSERT_EQ(soundness(path), "") << where;
            }
            if (least_articles > 0) {
                EXPECT_GE(row_count(path, "article"), least_articles) << where << "what was committed is there";
            }
            ASSERT_EQ(run_on(path).exit_code, 0) << where;
            ASSERT_EQ(contents(path, ids), expected) << where;
        }
    }
};

TEST_P(FailingDisk, AnIngest) { endure({"add", file(40)}, "", 0); }

TEST_P(FailingDisk, AnIngestIntoADatabaseThatHolds) {
    auto const filled = scratch_.file("filled.db");
    FailingVfs::install().work();
    ASSERT_EQ(figtrail_run({"--db", filled, "add", file(15)}).exit_code, 0);
    endure({"add", file(30, 2)}, filled, row_count(filled, "article"));
}

TEST_P(FailingDisk, AReReading) {
    auto const filled = scratch_.file("filled.db");
    FailingVfs::install().work();
    ASSERT_EQ(figtrail_run({"--db", filled, "add", file(12)}).exit_code, 0);
    endure({"recompute", "--figures"}, filled, row_count(filled, "article"), ClaimIds::any);
}

std::string name_of(testing::TestParamInfo<DiskFault> const& info) {
    return info.param == DiskFault::full ? "Full" : info.param == DiskFault::io ? "Broken" : "FullInTheMiddleOfAWrite";
}

INSTANTIATE_TEST_SUITE_P(Faults, FailingDisk, testing::Values(DiskFault::full, DiskFault::short_write, DiskFault::io),
                         name_of);

}  // namespace
}  // namespace figtrail::test

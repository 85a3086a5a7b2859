// kill -9 at random points (seeded): of an ingest, a migration, a review, a re-reading. The database opens and is
// sound, and running the same again ends with the very rows of a run that nobody disturbed.
//
// Most kills come just before an operation that changes the disk, so that every state a file can be left in is met;
// some come by the clock. FIGTRAIL_FAULT_POINTS says how many points (the preset `faults`: 200).
#include <gtest/gtest.h>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <functional>

#include "parser/lexicon.hpp"
#include "store/migrate.hpp"
#include "store/open.hpp"
#include "tests/faults/contents.hpp"
#include "tests/faults/failing_vfs.hpp"
#include "tests/faults/fault_points.hpp"
#include "tests/faults/in_process.hpp"
#include "tests/faults/made_articles.hpp"
#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

namespace fs = std::filesystem;
using Work = std::function<void(std::string const& database)>;

void copy_database(std::string const& from, std::string const& to) {
    for (char const* const part : {"", "-wal", "-shm"}) {
        fs::remove(to + part);
        if (fs::exists(from + part)) fs::copy_file(from + part, to + part);
    }
}

/// Runs `work` in a process of its own that dies before its n-th operation on the disk. Was it killed?
bool killed_at(long n, Work const& work, std::string const& database) {
    pid_t const child = fork();
    if (child == 0) {
        FailingVfs::install().fail_at(n, DiskFault::kill);
        work(database);
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

bool killed_after(std::chrono::microseconds time, Work const& work, std::string const& database) {
    pid_t const child = fork();
    if (child == 0) {
        work(database);
        _exit(0);
    }
    usleep(static_cast<useconds_t>(time.count()));
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status);
}

/// Kills `work` on copies of `before` ("" where there is no database yet) at `points` points and holds what the next
/// run makes of it against an undisturbed run.
void survive(Work const& work, std::string const& before, int points, Scratch const& scratch,
             ClaimIds ids = ClaimIds::same) {
    auto& disk = FailingVfs::install();
    auto const whole = scratch.file("whole.db"), path = scratch.file("killed.db");
    auto const start = [&](std::string const& copy) {
        before.empty() ? copy_database(scratch.file("none"), copy) : copy_database(before, copy);
    };
    start(whole);
    disk.work();
    auto const clock = std::chrono::steady_clock::now();
    work(whole);
    auto const time = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - clock);
    long const operations = disk.operations();
    auto const expected = contents(whole, ids);
    ASSERT_GT(operations, 0);

    Dice dice(20240601);
    int killed = 0;
    for (int point = 0; point < points; ++point) {
        start(path);
        bool const by_the_clock = point % 4 == 3;
        long const n = 1 + static_cast<long>(dice.below(static_cast<std::uint64_t>(operations)));
        std::chrono::microseconds const moment(dice.below(static_cast<std::uint64_t>(time.count())));
        killed += by_the_clock ? killed_after(moment, work, path) : killed_at(n, work, path);
        std::string const where =
            by_the_clock ? "after " + std::to_string(moment.count()) + " us" : "at operation " + std::to_string(n);
        if (fs::exists(path)) {
            ASSERT_EQ(soundness(path), "") << where;
        }
        work(path);
        ASSERT_EQ(soundness(path), "") << where;
        ASSERT_EQ(contents(path, ids), expected) << where << " of " << operations;
    }
    EXPECT_GE(killed, points * 3 / 4) << "kills by operation always meet a running process";
}

class Kill : public testing::Test {
protected:
    Kill() { Lexicon::builtin(); }  // once, for all the children

    Scratch scratch_;

    std::string articles(int count) {
        auto const file = scratch_.file("articles.jsonl");
        write_text(file, made_articles(count));
        return file;
    }
    std::string filled(int count) {
        auto const database = scratch_.file("filled.db");
        EXPECT_EQ(figtrail_run({"--db", database, "add", articles(count)}).exit_code, 0);
        return database;
    }
};

TEST_F(Kill, AnIngest) {
    auto const file = articles(fault_points() >= 100 ? 2000 : 60);
    survive(
        [&](std::string const& database) {
            figtrail_run({"--db", database, "add", file});
        },
        "", fault_points(), scratch_);
    EXPECT_GT(row_count(scratch_.file("whole.db"), "finding"), 0);
    EXPECT_GT(row_count(scratch_.file("whole.db"), "change"), 0);
}

TEST_F(Kill, AMigration) {
    auto const old = scratch_.file("old.db");
    {
        Database database(old, Database::Access::create, 1000);
        auto known = embedded_migrations();
        known.resize(1);
        migrate(database, known, "2024-01-01T00:00:00Z");
    }
    survive(
        [](std::string const& database) {
            open_database(database, OpenMode::write, {"2024-06-01T00:00:00Z", 1000});
        },
        old, fault_points(), scratch_);
}

TEST_F(Kill, VerdictsThatAreTakenIn) {
    auto const database = filled(20), reviewed = scratch_.file("reviewed.db"), file = scratch_.file("exported.jsonl");
    copy_database(database, reviewed);
    for (char const* const measure : {"population", "deaths", "exports"})
        ASSERT_EQ(figtrail_run({"--db", reviewed, "review", "--measure", measure, "--source", "Outlet 1", "--verdict",
                                "mute", "--note", "known to differ"})
                      .exit_code,
                  0);
    write_text(file, figtrail_run({"--db", reviewed, "export"}).out);
    survive(
        [&](std::string const& path) {
            figtrail_run({"--db", path, "import", file});
        },
        database, fault_points() / 2, scratch_);
    EXPECT_EQ(row_count(scratch_.file("whole.db"), "review"), 3);
}

TEST_F(Kill, AReReading) {
    survive(
        [](std::string const& path) {
            figtrail_run({"--db", path, "recompute", "--figures"});
        },
        filled(20), fault_points() / 4, scratch_, ClaimIds::any);
}

}  // namespace
}  // namespace figtrail::test

// Two programs at one database: a reader beside the writer never sees it busy, of two writers one waits and none fails,
// and what both wrote is there.
#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <functional>
#include <iostream>
#include <string>
#include <vector>

#include "parser/lexicon.hpp"
#include "tests/faults/contents.hpp"
#include "tests/faults/failing_vfs.hpp"
#include "tests/faults/fault_points.hpp"
#include "tests/faults/in_process.hpp"
#include "tests/faults/made_articles.hpp"
#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

pid_t in_a_process(std::function<int()> const& work) {
    pid_t const child = fork();
    if (child == 0) _exit(work());
    return child;
}

int exit_code_of(pid_t child) {
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

class Company : public testing::Test {
protected:
    Company() {
        FailingVfs::install().work();
        Lexicon::builtin();
    }
    Scratch scratch_;

    std::string articles(int count, std::uint64_t seed) const {
        auto const file = scratch_.file("articles" + std::to_string(seed) + "-" + std::to_string(count) + ".jsonl");
        write_text(file, made_articles(count, seed));
        return file;
    }
    int add(std::string const& database, int count, std::uint64_t seed) const {
        auto const done = figtrail_run({"--db", database, "add", articles(count, seed)});
        if (done.exit_code != 0) std::cerr << done.err;
        return done.exit_code;
    }
};

TEST_F(Company, AReaderBesideTheWriterIsNeverTurnedAway) {
    auto const path = scratch_.file("news.db");
    ASSERT_EQ(add(path, 20, 1), 0);
    pid_t const writer = in_a_process([&] { return add(path, fault_points() >= 100 ? 3000 : 100, 2); });
    // A second is for the moment in which the first of them sets up the log; nothing else makes a reader wait.
    pid_t const reader = in_a_process([&] {
        while (!std::filesystem::exists(scratch_.file("over")))
            for (char const* const verb : {"articles", "figures", "findings", "events"}) {
                auto const done = figtrail_run({"--db", path, "--wait", "1", verb, "--format", "jsonl"});
                std::cerr << (done.exit_code == 0 ? "" : done.err);
                if (done.exit_code != 0) return 1;
            }
        return 0;
    });
    EXPECT_EQ(exit_code_of(writer), 0);
    write_text(scratch_.file("over"), "");
    EXPECT_EQ(exit_code_of(reader), 0);
    EXPECT_EQ(soundness(path), "");
}

/// From the first moment on: both may find no database, and make it.
TEST_F(Company, OfTwoWritersOneWaits) {
    for (int round = 0; round < fault_points(2); ++round) {
        auto const path = scratch_.file("shared" + std::to_string(round) + ".db");
        pid_t const one = in_a_process([&] { return add(path, 20, 1); }),
                    two = in_a_process([&] { return add(path, 15, 1); }),
                    three = in_a_process([&] { return add(path, 20, 3); });
        EXPECT_EQ(exit_code_of(one), 0);
        EXPECT_EQ(exit_code_of(two), 0);
        EXPECT_EQ(exit_code_of(three), 0);
        EXPECT_EQ(soundness(path), "");
        EXPECT_EQ(row_count(path, "snapshot"), row_count(path, "(SELECT DISTINCT article_id, sha256 FROM snapshot)"));
        auto const alone = scratch_.file("alone" + std::to_string(round) + ".db");
        ASSERT_EQ(add(alone, 20, 1) + add(alone, 20, 3), 0);
        for (char const* const table : {"article", "snapshot", "claim", "comparison", "claim_search_docsize"})
            EXPECT_EQ(row_count(path, table), row_count(alone, table)) << table;
    }
}

/// Findings are worked out from what was read, and what was read may be gone when they are written.
TEST_F(Company, WhatIsForgottenWhileOthersJudgeIsInNoFinding) {
    constexpr int forgotten = 12;
    for (int round = 0; round < fault_points(1); ++round) {
        auto const path = scratch_.file("forgetful" + std::to_string(round) + ".db");
        ASSERT_EQ(add(path, 150, 1), 0);
        auto const run = [&](std::vector<std::string> arguments) {
            arguments.insert(arguments.begin(), {"--db", path});
            auto const done = figtrail_run(arguments);
            std::cerr << (done.exit_code == 0 ? "" : done.err);
            return done.exit_code;
        };
        pid_t const forgets = in_a_process([&] {
            for (int n = 0; n < forgotten; ++n)
                if (int const code = run({"forget", "https://outlet" + std::to_string(n * 5 % 7) + ".example/news/" + std::to_string(n * 5), "--why",
                                          "by order", "--by", "A. Checker"});
                    code != 0)
                    return code;
            return 0;
        });
        pid_t const adds = in_a_process([&] {
            int failed = 0;
            for (std::uint64_t seed = 2; seed < 5; ++seed) failed += add(path, 20 + static_cast<int>(seed), seed);
            return failed;
        });
        pid_t const judges = in_a_process([&] {
            int failed = 0;
            for (int n = 0; n < 3; ++n) failed += run(n == 1 ? std::vector<std::string>{"recompute", "--figures"} : std::vector<std::string>{"recompute"});
            return failed;
        });
        EXPECT_EQ(exit_code_of(forgets), 0);
        EXPECT_EQ(exit_code_of(adds), 0);
        EXPECT_EQ(exit_code_of(judges), 0);
        EXPECT_EQ(soundness(path), "");
        // The last of them left what judging everything alone gives.
        auto const findings = [&] {
            auto all = contents(path);
            return all.at("finding_claim") + all.at("event") + all.at("article_event") + all.at("setting") + all.at("touched");
        };
        auto const left = findings();
        ASSERT_EQ(run({"recompute"}), 0);
        EXPECT_EQ(findings(), left);
    }
}

}  // namespace
}  // namespace figtrail::test

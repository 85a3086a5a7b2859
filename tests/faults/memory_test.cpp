// Memory ends at the n-th allocation, once or for good: one line that says so and exit 4, or the very output of a run
// that had all the memory it asked for; never a crash, never half a claim.
#include <gtest/gtest.h>

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <istream>
#include <new>
#include <streambuf>

#include "parser/lexicon.hpp"
#include "tests/faults/contents.hpp"
#include "tests/faults/failing_memory.hpp"
#include "tests/faults/fault_points.hpp"
#include "tests/faults/in_process.hpp"
#include "tests/faults/made_articles.hpp"
#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

/// What a child leaves behind; shared memory, since what is written must not depend on what fails.
struct Room : std::streambuf {
    std::array<char, 1 << 20> bytes;
    std::size_t used = 0;
    void begin() { setp(bytes.data(), bytes.data() + bytes.size()); }
    void end() { used = static_cast<std::size_t>(pptr() - pbase()); }
    std::string text() const { return {bytes.data(), used}; }
};
struct Left {
    Room out, err;
    long allocations = 0;
};

struct Run {
    Outcome outcome;
    long allocations = 0;
};

/// The program, in a process of its own, with memory that ends at allocation `n`; 0: never.
Run with_memory(std::vector<std::string> const& arguments, std::string const& input, long n, bool for_good) {
    void* const memory = mmap(nullptr, sizeof(Left), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    auto* const left = new (memory) Left;
    FILE* const last_words = std::tmpfile();
    pid_t const child = fork();
    if (child == 0) {
        dup2(fileno(last_words), STDERR_FILENO);
        cli::end_in_one_line_without_memory();
        std::istringstream in(input);
        left->out.begin();
        left->err.begin();
        std::ostream out(&left->out), err(&left->err);
        FailingMemory::fail_at(n, for_good);
        int const code = cli::run(arguments, {in, out, err}, {"", "tester", 1}, {});
        left->allocations = FailingMemory::allocations();
        left->out.end();
        left->err.end();
        _exit(code);
    }
    int status = 0;
    waitpid(child, &status, 0);
    Run run{{WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), left->out.text(), left->err.text()},
            left->allocations};
    std::rewind(last_words);
    std::array<char, 1000> words{};
    run.outcome.err.append(words.data(), std::fread(words.data(), 1, words.size(), last_words));
    std::fclose(last_words);
    munmap(memory, sizeof(Left));
    return run;
}

using Step = std::function<void()>;

void endure(
    std::vector<std::string> arguments, std::string const& input, int points, Step const& before = [] {},
    Step const& after = [] {}) {
    arguments.insert(arguments.begin(), {"--jobs", "1", "--now", "2024-06-01T00:00:00Z"});
    before();
    Lexicon::builtin();  // once, for all the children
    auto const [whole, allocations] = with_memory(arguments, input, 0, false);
    ASSERT_EQ(whole.exit_code, 0) << whole.err;
    Dice dice(7);
    for (int point = 0; point < points; ++point) {
        long const n =
            point < points / 4 ? 1 + point : 1 + static_cast<long>(dice.below(static_cast<std::uint64_t>(allocations)));
        bool const for_good = point % 2 == 1;
        before();
        Outcome const done = with_memory(arguments, input, n, for_good).outcome;
        std::string const where = "allocation " + std::to_string(n) + " of " + std::to_string(allocations) +
                                  (for_good ? " and all after: " : ": ");
        if (done.exit_code == 0) {
            EXPECT_EQ(done.out, whole.out) << where;
        } else {
            EXPECT_EQ(done.exit_code, 4) << where << done.err;
            EXPECT_NE(done.err.find("out of memory"), std::string::npos) << where << done.err;
            EXPECT_TRUE(is_one_line(done.err)) << where << done.err;
            EXPECT_EQ(whole.out.rfind(done.out, 0), 0u) << where << "what was written before is whole";
        }
        after();
    }
}

class FailingMemoryTest : public testing::Test {
protected:
    void SetUp() override {
        if (!FailingMemory::possible) GTEST_SKIP() << "the sanitizer has the memory";
    }
};

TEST_F(FailingMemoryTest, Extract) {
    endure({"extract", "--input", "jsonl", "--format", "jsonl", "-"}, made_articles(6), fault_points(60));
}

TEST_F(FailingMemoryTest, ExtractAsATable) {
    endure({"extract", "--input", "jsonl", "-"}, made_articles(3), fault_points(40));
}

TEST_F(FailingMemoryTest, Audit) {
    endure({"audit", "--input", "jsonl", "--format", "jsonl", "-"}, made_articles(4), fault_points(40));
}

TEST_F(FailingMemoryTest, AddLeavesASoundDatabase) {
    Scratch scratch;
    auto const path = scratch.file("a.db"), articles = scratch.file("articles.jsonl");
    write_text(articles, made_articles(8));
    endure(
        {"--db", path, "add", articles, "--format", "csv"}, "", fault_points(40),
        [&] {
            for (char const* const part : {"", "-wal", "-shm"}) std::filesystem::remove(path + part);
        },
        [&] {
            if (!std::filesystem::exists(path)) return;
            ASSERT_EQ(soundness(path), "");
        });
}

}  // namespace
}  // namespace figtrail::test

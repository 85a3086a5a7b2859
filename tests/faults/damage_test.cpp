// A database that is cut short, has flipped bits, is locked or lies where nothing may be written: every verb ends with
// an exit code of its own and one clear line, and what was there is not lost.
#include <gtest/gtest.h>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "store/sqlite.hpp"
#include "tests/as_nobody.hpp"
#include "tests/faults/contents.hpp"
#include "tests/faults/failing_vfs.hpp"
#include "tests/faults/fault_points.hpp"
#include "tests/faults/in_process.hpp"
#include "tests/faults/made_articles.hpp"
#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

namespace fs = std::filesystem;

std::string bytes_of(std::string const& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string last_line(std::string const& text) {
    auto const before = text.size() < 2 ? std::string::npos : text.rfind('\n', text.size() - 2);
    return before == std::string::npos ? text : text.substr(before + 1);
}

class Damage : public testing::Test {
protected:
    Scratch scratch_;
    std::string const path_ = scratch_.file("news.db");
    std::string const articles_ = scratch_.file("articles.jsonl");
    std::string const more_ = scratch_.file("more.jsonl");

    void SetUp() override {
        FailingVfs::install().work();
        write_text(articles_, made_articles(20));
        write_text(more_, made_articles(10, 2));
        ASSERT_EQ(figtrail_run({"--db", path_, "add", articles_}).exit_code, 0);
        auto const figures = figtrail_run({"--db", path_, "figures", "--format", "csv"}).out;
        auto const line = figures.find('\n') + 1;
        figure_ = figures.substr(line, 8);
    }

    std::string figure_;

    std::vector<std::vector<std::string>> readers() const {
        return {{"articles"},
                {"figures", "--format", "jsonl"},
                {"search", "wheat"},
                {"show", figure_},
                {"findings", "--all"},
                {"events"},
                {"history", figure_},
                {"report", "--all"},
                {"export"},
                {"check", "Aldham exported 12 tonnes of wheat in 2023."},
                {"reviews"}};
    }
    std::vector<std::vector<std::string>> writers() const {
        return {{"add", more_}, {"recompute", "--figures"}, {"review", "--kind", "sum", "--verdict", "mute"}};
    }

    Outcome run(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {"--db", path_, "--wait", "0.05"});
        return figtrail_run(arguments);
    }

    /// Done, or refused in one line that names the database.
    void expect_clear(std::vector<std::string> const& arguments, std::string const& where) {
        auto const done = run(arguments);
        std::string const told = where + arguments.front() + ": " + done.err;
        if (done.exit_code == 0) return;
        bool const asked_amiss = done.exit_code == 2;  // the damage made a key or an article unknown
        EXPECT_TRUE(done.exit_code == 4 || asked_amiss) << told << done.exit_code;
        EXPECT_TRUE(is_one_line(last_line(done.err))) << told;
        EXPECT_NE(done.err.find(path_), std::string::npos) << told;
    }

    void put_back(std::string const& bytes) const {
        for (char const* const part : {"-wal", "-shm"}) fs::remove(path_ + part);
        write_text(path_, bytes);
    }
};

TEST_F(Damage, FlippedBits) {
    auto const whole = bytes_of(path_);
    Dice dice(11);
    int const points = fault_points(6);
    int noticed = 0;
    for (int point = 0; point < points; ++point) {
        auto damaged = whole;
        // A single bit, or a page that was written elsewhere.
        // The first time on the page that says what tables there are, which nobody can miss.
        auto const at = point == 0 ? 100 : dice.below(damaged.size());
        if (point % 3 != 0) {
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << dice.below(8)));
        } else {
            for (std::size_t i = at; i < std::min(at + 512, damaged.size()); ++i)
                damaged[i] = static_cast<char>(dice.below(256));
        }
        std::string const where = "point " + std::to_string(point) + ", byte " + std::to_string(at) + ", ";
        put_back(damaged);
        for (auto const& verb : readers()) {
            expect_clear(verb, where);
            noticed += run(verb).exit_code == 4;
        }
        for (auto const& verb : writers()) {
            put_back(damaged);
            expect_clear(verb, where);
        }
    }
    EXPECT_GT(noticed, 0);
}

TEST_F(Damage, CutShort) {
    auto const whole = bytes_of(path_);
    Dice dice(12);
    for (int point = 0; point < fault_points(4); ++point) {
        auto const size = point == 0 ? 0 : dice.below(whole.size());
        std::string const where = "cut to " + std::to_string(size) + ", ";
        put_back(whole.substr(0, size));
        for (auto const& verb : readers()) expect_clear(verb, where);
        EXPECT_EQ(fs::file_size(path_), size) << "readers leave the file alone";
        for (auto const& verb : writers()) {
            put_back(whole.substr(0, size));
            expect_clear(verb, where);
        }
    }
}

TEST_F(Damage, ALockHeldByAnotherStopsWritersOnly) {
    auto const before = contents(path_);
    {
        Database other(path_, Database::Access::read_write, 100);
        Transaction const hold(other);
        for (auto const& verb : writers()) {
            auto const done = run(verb);
            EXPECT_EQ(done.exit_code, 4) << verb.front();
            EXPECT_TRUE(is_one_line(done.err)) << done.err;
            EXPECT_NE(done.err.find("another program is writing to it"), std::string::npos) << done.err;
        }
        for (auto const& verb : readers()) EXPECT_EQ(run(verb).exit_code, 0) << verb.front();
    }
    EXPECT_EQ(contents(path_), before);
    EXPECT_EQ(run({"add", more_}).exit_code, 0) << "and afterwards it goes on";
}

TEST_F(Damage, AFolderThatMayOnlyBeRead) {
    auto const before = bytes_of(path_);
    fs::permissions(path_, fs::perms(0444));
    fs::permissions(scratch_.folder(), fs::perms(0555));
    int const failed = as_nobody([&] {
        int wrong = 0;
        for (auto const& verb : readers()) wrong += run(verb).exit_code != 0;
        for (auto const& verb : writers()) {
            auto const done = run(verb);
            wrong += done.exit_code != 4 || !is_one_line(done.err) || done.err.find("read-only") == std::string::npos;
        }
        auto const none = figtrail_run({"--db", scratch_.file("new.db"), "add", articles_});
        wrong += none.exit_code != 4 || !is_one_line(none.err);
        return wrong;
    });
    EXPECT_EQ(failed, 0) << "verbs that did not end as they should";
    fs::permissions(scratch_.folder(), fs::perms(0755));
    EXPECT_EQ(bytes_of(path_), before);
}

}  // namespace
}  // namespace figtrail::test

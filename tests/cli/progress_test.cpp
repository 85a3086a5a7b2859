// Progress is for people: shown on a terminal while work goes on, gone at the end, and never in a file.
#include "cli/progress.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <thread>

#include "store/store_impl.hpp"
#include "tests/store/scratch.hpp"

namespace figtrail::cli {
namespace {

TEST(Progress, SaysShareRateAndTimeLeft) {
    EXPECT_EQ(progress_line("articles", 3000, 250, 1000, 10), "3000 articles, 25 %, 300 a second, 30 s left");
    EXPECT_EQ(progress_line("articles", 3000, 250, 1000, 1000), "3000 articles, 25 %, 3 a second, 50 min left");
    EXPECT_EQ(progress_line("articles", 3000, 250, 1000, 100000), "3000 articles, 25 %, 0 a second, 83 h left");
}

TEST(Progress, SaysNoShareThatItCannotKnow) {
    EXPECT_EQ(progress_line("articles", 3000, 250, 0, 10), "3000 articles, 300 a second");
    EXPECT_EQ(progress_line("articles", 3000, 250, 100, 10), "3000 articles, 300 a second");
}

class ProgressTest : public testing::Test {
protected:
    /// What stderr gets of work that takes long enough to be shown.
    std::string said_of_long_work(bool live) {
        std::istringstream in;
        std::ostringstream out, err;
        Session const session{in, out, err, Terminal{false, live, 80}, {}};
        Progress progress(session, "texts taken in");
        progress.step();
        std::this_thread::sleep_for(std::chrono::milliseconds(520));
        progress.step();
        progress.clear();
        EXPECT_EQ(out.str(), "");
        return err.str();
    }
};

TEST_F(ProgressTest, IsShownOnATerminalAndGoneAtTheEnd) {
    std::string const said = said_of_long_work(true), gone = "\r\x1b[K";
    EXPECT_EQ(said.rfind(gone + "2 texts taken in, ", 0), 0u) << said;
    EXPECT_EQ(said.substr(said.size() - gone.size()), gone);
}

TEST_F(ProgressTest, IsNotWrittenIntoAFile) { EXPECT_EQ(said_of_long_work(false), ""); }

TEST_F(ProgressTest, SaysNothingOfShortWork) {
    std::istringstream in;
    std::ostringstream out, err;
    Session const session{in, out, err, Terminal{false, true, 80}, {}};
    { Progress(session, "texts taken in").step(); }
    EXPECT_EQ(err.str(), "");
}

/// What stderr gets of ever longer questions, until it gets something.
std::string said_of_long_questions(bool live, int& longest) {
    test::Scratch scratch;
    Store const store(scratch.file("a.db"), OpenMode::create);
    std::istringstream in;
    std::ostringstream out, err;
    Session const session{in, out, err, Terminal{false, live, 80}, {}};
    Searching const line(session, store);
    Statement count(*store.impl().database, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT ?) SELECT count(*) FROM n");
    for (int numbers = 2'000'000; numbers <= longest && err.str().empty(); numbers *= 2) {
        EXPECT_TRUE(count.use(numbers).next());
        if (!err.str().empty()) longest = numbers;
    }
    return err.str();
}

TEST(Searching, IsShownOnATerminalAndGoneWhenTheAnswerComes) {
    int longest = 1'000'000'000;
    std::string const said = said_of_long_questions(true, longest), gone = "\r\x1b[K";
    EXPECT_EQ(said.rfind(gone + "searching the database, 1 s", 0), 0u) << said;
    EXPECT_EQ(said.substr(said.size() - gone.size()), gone);
    EXPECT_EQ(said_of_long_questions(false, longest), "");
}

}  // namespace
}  // namespace figtrail::cli

// Progress is for people: shown on a terminal while work goes on, gone at the end, and never in a file.
#include "cli/progress.hpp"

#include <gtest/gtest.h>

#include <sstream>
#include <thread>

namespace figtrail::cli {
namespace {

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
    EXPECT_EQ(said_of_long_work(true), "\r\x1b[K2 texts taken in\r\x1b[K");
}

TEST_F(ProgressTest, IsNotWrittenIntoAFile) { EXPECT_EQ(said_of_long_work(false), ""); }

TEST_F(ProgressTest, SaysNothingOfShortWork) {
    std::istringstream in;
    std::ostringstream out, err;
    Session const session{in, out, err, Terminal{false, true, 80}, {}};
    { Progress(session, "texts taken in").step(); }
    EXPECT_EQ(err.str(), "");
}

}  // namespace
}  // namespace figtrail::cli

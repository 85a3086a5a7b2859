#include "parser/trace.hpp"

#include <gtest/gtest.h>

#include "parser/extractor.hpp"
#include "parser/plain_text.hpp"
#include "tests/parser/read_figures.hpp"

namespace figtrail::test {
namespace {

std::string trace_of(char const* text) { return shared_extractor().trace(plain_text_document(decode(text), {}), {}); }

TEST(Trace, TellsWhatEachStageMadeOfAText) {
    std::string const trace =
        trace_of("Kenya's exports rose by more than 9 percent in 2019, Ada Miller said. See page 4.");
    for (char const* expected :
         {"document: 1 blocks, 2 sentences", "sentence 1 [0,", "exports/noun", "rose/verb", "explained   2019",
          "figure      more than 9 percent", "explained   4  (label: ", "claim 1 [", "\"more than 9 percent\"",
          "value       9 .. oo", "hedge       more-than", "unit        percentage", "trend       up",
          "period      2019 (text)", "speaker     Ada Miller"})
        EXPECT_NE(trace.find(expected), std::string::npos) << expected << " is not in\n" << trace;
}

TEST(Trace, OfATextWithoutFigures) {
    std::string const trace = trace_of("Nobody came.");
    EXPECT_NE(trace.find("0 names\n"), std::string::npos) << trace;
    EXPECT_EQ(trace.find("claim"), std::string::npos) << trace;
}

TEST(Trace, ReportsInvalidBytes) { EXPECT_NE(trace_of("It is \xFF 5 km.").find("note: "), std::string::npos); }

}  // namespace
}  // namespace figtrail::test

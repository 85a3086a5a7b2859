// Tables for people and for spreadsheets.
#include "cli/table.hpp"

#include <gtest/gtest.h>

namespace figtrail::cli {
namespace {

Terminal const narrow{false, false, 30};

TEST(Draw, AlignsColumnsAndLeavesEmptyOnesOut) {
    Table const table{{{"name"}, {"value", Align::right}, {"never"}},
                      {{{"border"}, {"1,458"}, {""}}, {{"a hill"}, {"9"}, {""}}}};
    EXPECT_EQ(draw(table, narrow),
              "name    value\n"
              "──────  ─────\n"
              "border  1,458\n"
              "a hill      9\n");
}

TEST(Draw, WrapsWhatIsFlexible) {
    Table const table{{{"key"}, {"sentence", Align::left, true}}, {{{"b776f635"}, {"Iran and Iraq share a border."}}}};
    EXPECT_EQ(draw(table, narrow),
              "key       sentence\n"
              "────────  ────────────────────\n"
              "b776f635  Iran and Iraq share\n"
              "          a border.\n");
}

TEST(Draw, ColoursOnlyWhereWelcome) {
    Table const table{{{"figure"}}, {{{"13", Style::figure}}}};
    EXPECT_EQ(draw(table, {true, false, 80}), "\x1b[1mfigure\x1b[0m\n\x1b[2m──────\x1b[0m\n\x1b[1;4m13\x1b[0m\n");
    EXPECT_EQ(draw(table, narrow).find('\x1b'), std::string::npos);
}

TEST(Draw, PassesNoEscapeOn) {
    Table const table{{{"title"}}, {{{"\x1b]0;owned\a"}}}};
    EXPECT_EQ(draw(table, narrow).find('\x1b'), std::string::npos);
    EXPECT_EQ(draw(table, narrow).find('\a'), std::string::npos);
}

struct CsvCase {
    char const* cell;
    char const* written;
};
class Csv : public testing::TestWithParam<CsvCase> {};
TEST_P(Csv, QuotesAndDefuses) { EXPECT_EQ(csv_row({GetParam().cell}), std::string(GetParam().written) + "\n"); }
INSTANTIATE_TEST_SUITE_P(Cells, Csv,
                         testing::Values(CsvCase{"plain", "plain"}, CsvCase{"", ""}, CsvCase{"a,b", "\"a,b\""},
                                         CsvCase{"say \"no\"", "\"say \"\"no\"\"\""},
                                         CsvCase{"two\nlines", "\"two\nlines\""}, CsvCase{"=1+1", "'=1+1"},
                                         CsvCase{"@SUM(A1)", "'@SUM(A1)"}, CsvCase{"-1.3", "-1.3"},
                                         CsvCase{"+964", "+964"}, CsvCase{"-1+cmd", "'-1+cmd"}, CsvCase{"\tx", "'\tx"},
                                         CsvCase{"-", "'-"}, CsvCase{"-2+3", "'-2+3"}, CsvCase{"-1,458", "\"-1,458\""},
                                         CsvCase{"-1,458.25", "\"-1,458.25\""}, CsvCase{"-1,45", "\"'-1,45\""},
                                         CsvCase{"-1.2.3", "'-1.2.3"}, CsvCase{"+1,000,000", "\"+1,000,000\""},
                                         CsvCase{"-.", "'-."}, CsvCase{"a\xE2\x80\xAE" "b", "a\xEF\xBF\xBD" "b"},
                                         CsvCase{"\xEF\xBC\x9D"
                                                 "1+1",
                                                 "'\xEF\xBC\x9D"
                                                 "1+1"},
                                         CsvCase{"a\x1b[2Jb", "a\xEF\xBF\xBD[2Jb"}));

TEST(CsvRow, SeparatesCells) { EXPECT_EQ(csv_row({"a", "", "c"}), "a,,c\n"); }

TEST(Markdown, EscapesWhatWouldBreakTheTable) {
    Table const table{{{"title"}, {"figures", Align::right}}, {{{"a|b <script>"}, {"3"}}}};
    EXPECT_EQ(markdown_table(table), "| title | figures |\n| --- | ---: |\n| a\\|b \\<script\\> | 3 |\n");
}

}  // namespace
}  // namespace figtrail::cli

// Text as a terminal shows it: widths, wrapping, and nothing that could command a terminal.
#include "cli/text_width.hpp"

#include <gtest/gtest.h>

namespace figtrail::cli {
namespace {

struct Width {
    char const* text;
    std::size_t columns;
};

class TextWidth : public testing::TestWithParam<Width> {};
TEST_P(TextWidth, CountsColumns) { EXPECT_EQ(text_width(GetParam().text), GetParam().columns) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(Texts, TextWidth,
                         testing::Values(Width{"", 0}, Width{"1,458 km", 8}, Width{"café", 4},
                                         Width{"cafe\xCC\x81", 4},  // e and a combining accent
                                         Width{"۱٬۴۵۸", 5}, Width{"北京", 4}, Width{"3 400 €", 7},
                                         Width{"a\xE2\x80\x8B"
                                               "b",
                                               2}));

struct Pair {
    char const* name;
    std::string given;
    std::string shown;
};

class Harmless : public testing::TestWithParam<Pair> {};
TEST_P(Harmless, CommandsNothing) { EXPECT_EQ(harmless(GetParam().given), GetParam().shown); }
INSTANTIATE_TEST_SUITE_P(Texts, Harmless,
                         testing::Values(Pair{"plain", "13 ships", "13 ships"}, Pair{"blanks", "  a \t\n b  ", "a b"},
                                         Pair{"escape", "\x1b[31mred", "\xEF\xBF\xBD[31mred"},
                                         Pair{"bell", "a\ab",
                                              "a\xEF\xBF\xBD"
                                              "b"},
                                         Pair{"delete", "a\x7f", "a\xEF\xBF\xBD"},
                                         Pair{"c1",
                                              "a\xC2\x9b"
                                              "b",
                                              "a\xEF\xBF\xBD"
                                              "b"},
                                         Pair{"bidi override",
                                              "a\xE2\x80\xAE"
                                              "b",
                                              "a\xEF\xBF\xBD"
                                              "b"},
                                         Pair{"broken",
                                              "a\xff"
                                              "b",
                                              "a\xEF\xBF\xBD"
                                              "b"},
                                         Pair{"no-break space stays", "1\xC2\xA0km", "1\xC2\xA0km"},
                                         Pair{"null", std::string("a\0b", 3),
                                              "a\xEF\xBF\xBD"
                                              "b"}),
                         [](auto const& instance) {
                             std::string name = instance.param.name;
                             for (char& c : name)
                                 if (c == ' ' || c == '-') c = '_';
                             return name;
                         });

TEST(Wrapped, CutsAtBlanksAndLosesNothing) {
    EXPECT_EQ(wrapped("the two countries share a border", 12),
              (std::vector<std::string>{"the two", "countries", "share a", "border"}));
    EXPECT_EQ(wrapped("short", 12), std::vector<std::string>{"short"});
    EXPECT_EQ(wrapped("", 12), std::vector<std::string>{""});
    EXPECT_EQ(wrapped("abcdefghij", 4), (std::vector<std::string>{"abcd", "efgh", "ij"}));
    EXPECT_EQ(wrapped("ééééé", 2), (std::vector<std::string>{"éé", "éé", "é"}));
}

TEST(Clipped, SaysThatSomethingIsMissing) {
    EXPECT_EQ(clipped("border", 6), "border");
    EXPECT_EQ(clipped("borders", 6), "borde…");
    EXPECT_EQ(clipped("é北京x", 4), "é北…");
}

}  // namespace
}  // namespace figtrail::cli

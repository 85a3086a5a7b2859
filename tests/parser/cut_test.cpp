#include "parser/cut.hpp"

#include <gtest/gtest.h>

#include "tests/parser/read_text.hpp"

namespace figtrail {
namespace {

/// Tokens with a blank between those that stand apart and a bar between glued ones.
std::string cuts(std::string_view text) {
    std::string out;
    for (Token const& token : cut_bare(text)) {
        if (!out.empty()) out += token.glued() ? '|' : ' ';
        out += slice(text, token.span);
    }
    return out;
}

struct Case {
    char const* text;
    char const* tokens;
};

TEST(Cut, Tokens) {
    constexpr Case cases[] = {
        {"13bn euros", "13|bn euros"},
        {"1,458-kilometer", "1,458|-|kilometer"},
        {"It cost $13.", "It cost $|13|."},
        {"13.5 percent", "13.5 percent"},
        {"In 2019. Then", "In 2019|. Then"},
        {"1,2 and 3, 4", "1,2 and 3|, 4"},
        {"10'000 cows", "10'000 cows"},
        {"the 90's hits", "the 90|'s hits"},
        {"size 8'6", "size 8|'|6"},
        {"the U.S. army", "the U.S. army"},
        {"at 5 p.m. sharp", "at 5 p.m. sharp"},
        {"the U.S army", "the U.S army"},
        {"e.g. this", "e.g. this"},
        {"O'Brien's dog", "O'Brien|'s dog"},
        {"don't they'll it's", "don't they|'ll it|'s"},
        {"a \xE2\x80\x98quote\xE2\x80\x99", "a \xE2\x80\x98|quote|\xE2\x80\x99"},
        {"Tehran\xE2\x80\x99s", "Tehran|\xE2\x80\x99s"},
        {"caf\xC3\xA9 5\xC2\xB0"
         "C",
         "caf\xC3\xA9 5|\xC2\xB0|C"},
        {"x_y@z.org", "x|_|y|@|z|.|org"},
        {"2\xC2\xBD in", "2|\xC2\xBD in"},
        {"\xDB\xB1\xD9\xAC\xDB\xB4\xDB\xB5\xDB\xB8 m", "\xDB\xB1\xD9\xAC\xDB\xB4\xDB\xB5\xDB\xB8 m"},
        {"5 .5", "5 .|5"},
        {"1,,2", "1|,|,|2"},
        {"", ""},
        {" \n ", ""},
    };
    for (Case const& c : cases) EXPECT_EQ(cuts(c.text), c.tokens) << c.text;
}

TEST(Cut, EveryByteThatIsNoBlankIsInOneToken) {
    std::string const text =
        "\xE2\x80\x9C"
        "A\xC2\xA0"
        "B\xE2\x80\x8B"
        "C\xE2\x80\x9D, 5\xE2\x80\xAF"
        "000 r\xC3\xA9sum\xC3\xA9s \xF0\x9F\x98\x80!";
    std::string covered;
    std::uint32_t end = 0;
    for (Token const& token : cut_bare(text)) {
        EXPECT_GE(token.span.begin, end);
        end = token.span.end;
        covered += slice(text, token.span);
    }
    EXPECT_EQ(covered,
              "\xE2\x80\x9C"
              "ABC\xE2\x80\x9D,5000r\xC3\xA9sum\xC3\xA9s\xF0\x9F\x98\x80!");
}

TEST(Cut, ShapesOfWords) {
    ReadText const text("Iran USA U.S. iran \xC3\x89milie A 5");
    auto const has = [&](std::uint32_t i, token_flag::Mask flag) { return text.tokens.tokens[i].has(flag); };
    EXPECT_TRUE(has(0, token_flag::capitalised));
    EXPECT_FALSE(has(0, token_flag::all_caps));
    EXPECT_TRUE(has(1, token_flag::all_caps));
    EXPECT_TRUE(has(2, token_flag::all_caps));
    EXPECT_TRUE(has(2, token_flag::has_dots));
    EXPECT_FALSE(has(3, token_flag::capitalised));
    EXPECT_TRUE(has(4, token_flag::capitalised));
    EXPECT_TRUE(has(4, token_flag::not_ascii));
    EXPECT_FALSE(has(5, token_flag::all_caps));  // one letter says nothing
    EXPECT_EQ(text.tokens.tokens[6].kind, TokenKind::digits);
}

TEST(Cut, WordsAreLookedUpWithoutTheirCase) {
    ReadText const text("TWENTY Twenty twenty p.m. PM zzqx");
    auto const& tokens = text.tokens.tokens;
    for (int i = 0; i < 3; ++i) {
        EXPECT_TRUE(tokens[i].is(word_class::cardinal));
        EXPECT_EQ(ReadText::lexicon()->value(tokens[i]), 20);
    }
    EXPECT_TRUE(tokens[3].is(word_class::day_part));
    EXPECT_TRUE(tokens[4].is(word_class::day_part));
    EXPECT_EQ(tokens[5].classes, 0u);
}

TEST(Cut, PhrasesOfTheLexicon) {
    ReadText const text("square kilometres, US$ and more than ever");
    auto const& tokens = text.tokens.tokens;
    auto const* square = longest_hit(text.tokens, 0, PhraseKind::unit);
    ASSERT_NE(square, nullptr);
    EXPECT_EQ(square->tokens, 2);
    auto const* dollar = longest_hit(text.tokens, text.find("US"), PhraseKind::currency_symbol);
    ASSERT_NE(dollar, nullptr);
    EXPECT_EQ(ReadText::lexicon()->catalog().currencies[dollar->entry].id, "USD");
    auto const* more = longest_hit(text.tokens, text.find("more"), PhraseKind::approximator);
    ASSERT_NE(more, nullptr);
    EXPECT_EQ(ReadText::lexicon()->approximator(more->entry).kind, Approximator::more_than);
    EXPECT_EQ(tokens[text.find("ever")].hit_count, 0);
}

TEST(Cut, FoldsWords) {
    std::string out = "left over";
    fold_word(
        "O\xE2\x80\x99"
        "BRIEN \xC3\x89MILIE \xC3\x97",
        out);
    EXPECT_EQ(out, "o'brien \xC3\xA9milie \xC3\x97");
}

}  // namespace
}  // namespace figtrail

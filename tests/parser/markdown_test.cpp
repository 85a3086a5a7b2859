#include "parser/markdown.hpp"

#include <gtest/gtest.h>

#include <string>

#include "parser/decode.hpp"
#include "parser/document.hpp"

namespace figtrail {
namespace {

std::string text_of(std::string_view markdown) {
    ArticleFacts facts;
    return read_markdown(markdown, facts).text;
}

std::string kinds_of(std::string_view markdown) {
    ArticleFacts facts;
    std::string out;
    for (Block const& block : read_markdown(markdown, facts).blocks) {
        if (!out.empty()) out += ' ';
        out += to_string(block.kind);
    }
    return out;
}

TEST(Markdown, MarksAreDroppedAndWordsStay) {
    struct {
        char const* markdown;
        char const* text;
    } const cases[] = {
        {"It reached **13** billion.", "It reached 13 billion."},
        {"It *rose* by __4 %__.", "It rose by 4 %."},
        {"[13 billion](https://example.org/7?a=1) dollars", "13 billion dollars"},
        {"[13 billion][note] dollars", "13 billion dollars"},
        {"**[bold link](x) of 5**", "bold link of 5"},
        {"`13` is ~~12~~ wrong", "13 is 12 wrong"},
        {"![A bridge of 3 km](bridge.jpg)", "A bridge of 3 km"},
        {"see <https://example.org/2024> now", "see  now"},
        {"AT&amp;T paid &euro;5", "AT&T paid €5"},
        {"5\\. was \\*not\\* a list", "5. was *not* a list"},
    };
    for (auto const& c : cases) EXPECT_EQ(text_of(c.markdown), c.text) << c.markdown;
}

TEST(Markdown, WhatOnlyLooksLikeMarkupStays) {
    for (char const* plain :
         {"2 * 3 = 6", "5*4 metres", "the file snake_case_name", "about ~13 km", "a [note] here", "5 < 6 and 7 > 3",
          "Pep Boys <PBY> rose", "R&D cost 5", "[open bracket", "a & b", "cost 5 _ 6"})
        EXPECT_EQ(text_of(plain), plain);
}

TEST(Markdown, BlocksHaveKinds) {
    EXPECT_EQ(kinds_of("# Title\n\nBody of one\nline more.\n\n## Part\n\n- first\n- second\n\n1. third\n\n> quoted\n> "
                       "words\n\n| a | 5 |\n|---|---|\n| b | 6 |\n"),
              "title body heading list list list quote table table");
    EXPECT_EQ(kinds_of("Title\n=====\n\nPart\n----\n\nWords follow."), "title heading body");
    EXPECT_EQ(kinds_of("Words.\n\n```\nint x = 13;\n```\n\nMore words."), "body furniture body");
    EXPECT_EQ(kinds_of("Words.\n\nPage 1\n\n© 2023 Example News"), "body furniture furniture");
}

TEST(Markdown, LinesOfAParagraphAreOneBlock) {
    ArticleFacts facts;
    Document const document = read_markdown("The bridge is\n1,458 metres\nlong.\n\nIt cost 5.", facts);
    ASSERT_EQ(document.blocks.size(), 2u);
    EXPECT_EQ(slice(document.text, document.blocks[0].span), "The bridge is\n1,458 metres\nlong.");
}

TEST(Markdown, FrontMatterSetsFacts) {
    ArticleFacts facts;
    std::string const bytes =
        "---\ntitle: \"A bridge of 3 km\"\ndate: 2024-03-15\nurl: https://example.org/b\nsource: Example News\ntags: "
        "a, b\n---\nIt is long.\n";
    Document const document = read_markdown(bytes, facts);
    EXPECT_EQ(facts.title, "A bridge of 3 km");
    EXPECT_EQ(facts.published, "2024-03-15");
    EXPECT_EQ(facts.url, "https://example.org/b");
    EXPECT_EQ(facts.source, "Example News");
    EXPECT_EQ(document.text, "A bridge of 3 km\nIt is long.");
    ASSERT_EQ(document.blocks.size(), 2u);
    EXPECT_EQ(document.blocks[0].kind, BlockKind::title);
    auto const three = static_cast<std::uint32_t>(document.text.find("3 km"));
    EXPECT_EQ(slice(bytes, source_span(document, {three, three + 4})), "3 km");
}

TEST(Markdown, FirstHeadingIsTheTitle) {
    ArticleFacts facts;
    Document const document = read_markdown("# A *bridge*\n\nIt is long.", facts);
    EXPECT_EQ(facts.title, "A bridge");
    EXPECT_EQ(document.text, "A bridge\n\nIt is long.");
    EXPECT_EQ(document.blocks.front().kind, BlockKind::title);
}

TEST(Markdown, EverySpanReachesBytesThatReadTheSame) {
    std::string const bytes =
        "\xEF\xBB\xBF# Trade\n\nIt **reached** about [13 billion](http://e.org/13) dollars\nin *2023*, caf\xE9 &amp; "
        "all.\n\n- one: `7` km\n\n> said \"5 %\"\n";
    ArticleFacts facts;
    Document const document = read_markdown(bytes, facts);
    for (std::uint32_t at = 0; at < document.text.size(); at += utf8_length(document.text[at])) {
        std::uint32_t const end = at + utf8_length(document.text[at]);
        std::string_view const character = slice(document.text, {at, end});
        std::string_view const source = slice(bytes, source_span(document, {at, end}));
        if (character == "&") {
            EXPECT_EQ(source, "&amp;");
        } else if (character != "\n") {
            EXPECT_EQ(decode_utf8(source).text, character) << "at " << at;
        }
    }
    auto const figure = static_cast<std::uint32_t>(document.text.find("about 13 billion"));
    EXPECT_EQ(slice(bytes, source_span(document, {figure, figure + 16})), "about [13 billion");
}

TEST(Markdown, HostileInputStaysLinear) {
    for (char const* seed : {"[", "*", "![", "`", "<a", "&", "[a](", "_a_", "> ", "\n", "- ", "---\n", "```\n", "|"}) {
        std::string many;
        while (many.size() < 400'000) many += seed;
        EXPECT_LE(text_of(many).size(), many.size() * 3);
    }
}

}  // namespace
}  // namespace figtrail

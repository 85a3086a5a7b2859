#include "parser/plain_text.hpp"

#include <gtest/gtest.h>

#include <string>

#include "parser/document.hpp"
#include "parser/furniture.hpp"

namespace figtrail {
namespace {

std::string blocks_of(std::string_view text) {
    std::string out;
    for (Block const& block : plain_text_blocks(text)) {
        out += to_string(block.kind);
        out += " [";
        for (char const c : slice(text, block.span)) out += c == '\n' ? '/' : c;
        out += "]\n";
    }
    return out;
}

TEST(PlainText, OneParagraphToALine) {
    EXPECT_EQ(blocks_of("Growing Trade\n"
                        "The two neighbours have traded more in every one of the last five years, the ministry said in "
                        "a long report.\n"
                        "It reached 13 billion dollars in 2023.\n"
                        "Nobody expected so much of it, and the next year may bring more to both sides, as the "
                        "minister announced.\n"),
              "heading [Growing Trade]\n"
              "body [The two neighbours have traded more in every one of the last five years, the ministry said in a "
              "long report.]\n"
              "body [It reached 13 billion dollars in 2023.]\n"
              "body [Nobody expected so much of it, and the next year may bring more to both sides, as the minister "
              "announced.]\n");
}

TEST(PlainText, HardWrappedLinesAreJoined) {
    EXPECT_EQ(blocks_of("The central bank may add reserves to the market today,\n"
                        "some dealers said, although others felt that it would wait\n"
                        "until the end of the week.\n"
                        "    Those who expect it to act said it would buy bills worth\n"
                        "two billion crowns.\n"),
              "body [The central bank may add reserves to the market today,/some dealers said, although others felt "
              "that it would "
              "wait/until the end of the week.]\n"
              "body [Those who expect it to act said it would buy bills worth/two billion crowns.]\n");
}

TEST(PlainText, IndentedRowsStandAlone) {
    EXPECT_EQ(blocks_of("Jan 31 end\n    Shr 45 cts vs 37 cts\n    Net 8,349,000 vs 6,187,000\n    NOTE: The latest "
                        "year includes a gain of three cts from a sale\nof assets abroad.\n"),
              "body [Jan 31 end]\nbody [Shr 45 cts vs 37 cts]\nbody [Net 8,349,000 vs 6,187,000]\n"
              "body [NOTE: The latest year includes a gain of three cts from a sale/of assets abroad.]\n");
}

TEST(PlainText, ASentenceAmongRowsIsJoined) {
    EXPECT_EQ(blocks_of("Oil stocks\nThe mills of the country used 1,053 pounds of it in all\nduring February, the "
                        "office reported.\nCrude 65\nRefined 122\n"
                        "Total 188\nRevised 7\n"),
              "heading [Oil stocks]\nbody [The mills of the country used 1,053 pounds of it in all/during February, "
              "the office reported.]\n"
              "body [Crude 65]\nbody [Refined 122]\nbody [Total 188]\nbody [Revised 7]\n");
}

TEST(PlainText, BlankLinesAlwaysDivide) {
    EXPECT_EQ(blocks_of("first words here\n\n\n  second words here  \n"),
              "body [first words here]\nbody [second words here]\n");
}

TEST(PlainText, ListsTablesAndFurniture) {
    EXPECT_EQ(
        blocks_of("Page 1\n\n1. Trade: it reached 13 billion dollars in one year, more than ever before it.\n- second "
                  "point is longer than that\nYear\t2022\t2023\nSearch\nDate archive\n"),
        "furniture [Page 1]\nlist [1. Trade: it reached 13 billion dollars in one year, more than ever before it.]\n"
        "list [- second point is longer than that]\ntable [Year\t2022\t2023]\nfurniture [Search]\nfurniture [Date "
        "archive]\n");
}

TEST(PlainText, ASingleLineIsBody) {
    EXPECT_EQ(blocks_of("trade rose 13 percent"), "body [trade rose 13 percent]\n");
    EXPECT_EQ(blocks_of(""), "");
    EXPECT_EQ(blocks_of(" \n\t\n"), "");
}

TEST(PlainText, WithoutTitleTheTextIsKeptByteForByte) {
    std::string const text = " \r\nThe border is 1,458 km long.\r\n\tMore\0 text.  ";
    Document const document = plain_text_document(decode_utf8(text), {});
    EXPECT_EQ(document.text, text);
    EXPECT_TRUE(document.offsets.empty());
}

TEST(PlainText, ATitleIsTheFirstBlock) {
    ArticleFacts facts;
    facts.title = "A long border";
    Document const apart = plain_text_document(decode_utf8("It is 1,458 km long."), facts);
    EXPECT_EQ(apart.text, "A long border\nIt is 1,458 km long.");
    EXPECT_EQ(apart.blocks.front().kind, BlockKind::title);
    EXPECT_EQ(source_span(apart, {20, 28}), (Span{6, 14}));
    EXPECT_TRUE(source_span(apart, {2, 6}).empty());

    Document const inside = plain_text_document(decode_utf8("A long border\nIt is 1,458 km long."), facts);
    EXPECT_EQ(inside.text, "A long border\nIt is 1,458 km long.");
    ASSERT_EQ(inside.blocks.size(), 2u);
    EXPECT_EQ(inside.blocks.front().kind, BlockKind::title);
    EXPECT_TRUE(inside.offsets.empty());

    Document const prefix_only = plain_text_document(decode_utf8("A long border dispute ended."), facts);
    EXPECT_EQ(prefix_only.text, "A long border\nA long border dispute ended.");
}

TEST(PlainText, AHeaderSetsFacts) {
    ArticleFacts facts;
    std::string const bytes =
        "Title: A long border\nURL: https://example.org/b\nDate: 2024-03-15\nSource: Example News\n\nIt is 1,458 km "
        "long.\n";
    Document const document = read_plain_text(bytes, facts);
    EXPECT_EQ(facts.title, "A long border");
    EXPECT_EQ(facts.url, "https://example.org/b");
    EXPECT_EQ(facts.published, "2024-03-15");
    EXPECT_EQ(facts.source, "Example News");
    EXPECT_EQ(document.text, "A long border\nIt is 1,458 km long.\n");
    for (char const* words : {"long border", "1,458 km"}) {
        auto const at = static_cast<std::uint32_t>(document.text.find(words));
        auto const end = at + static_cast<std::uint32_t>(std::string_view(words).size());
        EXPECT_EQ(slice(bytes, source_span(document, {at, end})), words);
    }
}

TEST(PlainText, WhatIsNoHeaderStays) {
    for (char const* text : {"Note: the border is long.\n\nMore.", "Title: only\nno colon in this line\n\nText.",
                             "Date: 2024", "\nTitle: late\n\nText."}) {
        ArticleFacts facts;
        EXPECT_EQ(read_plain_text(text, facts).text, text);
        EXPECT_TRUE(facts.title.empty());
    }
}

TEST(Furniture, LinesOfThePage) {
    for (char const* line : {"Page 1", "Page 2 of 7", "Search", "Date archive", "Share this article",
                             "© 2023 Example News", "Copyright 2019 Example Ltd", "All rights reserved.", "12 comments",
                             "READ MORE", "Post a comment", "* Advertisement *", "Follow us on Telegram"})
        EXPECT_TRUE(is_furniture(line)) << line;
    for (char const* line : {"Page after page was copied.", "13", "Searchers found 3 people",
                             "Trade reached 13 billion", "The copyright dispute cost 5 million",
                             "Copyright law changed in 2019", "Share prices fell 3 percent", "", "..."})
        EXPECT_FALSE(is_furniture(line)) << line;
}

}  // namespace
}  // namespace figtrail

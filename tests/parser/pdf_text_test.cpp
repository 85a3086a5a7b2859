// What pdftotext gives, made a document: pages, hyphens, running heads.
#include "parser/pdf_text.hpp"

#include <gtest/gtest.h>

#include "parser/document.hpp"

namespace figtrail {
namespace {

Document read(std::string const& text) {
    ArticleFacts facts;
    return pdf_document(text, facts);
}

TEST(PdfText, WordsThatALineBreakPartsAreMadeWhole) {
    EXPECT_EQ(read("The popula-\ntion of the town rose to 13,000 last year, its mayor said.\n\f").text,
              "The population of the town rose to 13,000 last year, its mayor said.");
    EXPECT_EQ(read("It is a well-\nknown fact that 13 goats live in the old town hall of it.\n\f").text.substr(0, 24),
              "It is a well-known fact ");
    EXPECT_EQ(read("The in\xC2\xAD\nterest rate is 13 percent, and has been so for years.\n\f").text.substr(0, 17),
              "The interest rate");
    EXPECT_EQ(read("From 2019-\n20 on it rose.\n\f").text.substr(0, 13), "From 2019-\n20");
}

TEST(PdfText, AFigureIsLedBackOverALineBreak) {
    std::string const text = "They own 13 mil-\nlion hectares of the land that the state had promised to others.\n\f";
    Document const document = read(text);
    auto const at = static_cast<std::uint32_t>(document.text.find("13 million"));
    ASSERT_LT(at, document.text.size());
    EXPECT_EQ(slice(text, source_span(document, {at, at + 10})), "13 mil-\nlion");
}

std::string const pages =
    "Ministry of Roads\n\nThe network grew to 218,400 kilometres last year, and the ministry spent 1.9 billion on it, "
    "of\n\nPage 1 of 3\n\f"
    "Ministry of Roads\n\nwhich a third went into repairs of the 412 oldest bridges in the country.\n\nPage 2 of 3\n\f"
    "Ministry of Roads\n\nTraffic rose by 5 percent to 96 million vehicles.\n\nPage 3 of 3\n\f";

TEST(PdfText, WhatRepeatsOnEveryPageIsFurniture) {
    Document const document = read(pages);
    std::string body, furniture;
    for (Block const& block : document.blocks)
        (block.kind == BlockKind::furniture ? furniture : body) += std::string(slice(document.text, block.span)) + "|";
    EXPECT_EQ(body,
              "The network grew to 218,400 kilometres last year, and the ministry spent 1.9 billion on it, of\nwhich a "
              "third went into repairs of the 412 oldest bridges in the country.|Traffic rose by 5 percent to 96 "
              "million vehicles.|");
    EXPECT_EQ(furniture, "Ministry of Roads|Page 1 of 3|Ministry of Roads|Page 2 of 3|Ministry of Roads|Page 3 of 3|");
}

TEST(PdfText, EveryWordKnowsItsPage) {
    ArticleFacts facts;
    facts.title = "Roads of the year";  // stands in front, on no page
    Document const document = pdf_document(pages, facts);
    auto const page_of = [&](char const* words) {
        auto const at = document.text.find(words);
        return at == std::string::npos ? 99 : page_at(document, static_cast<std::uint32_t>(at));
    };
    EXPECT_EQ(page_of("Roads of the year"), 0u);
    EXPECT_EQ(page_of("218,400"), 1u);
    EXPECT_EQ(page_of("412"), 2u);  // a paragraph goes on over the page break
    EXPECT_EQ(page_of("96 million"), 3u);
    EXPECT_EQ(page_of("Page 1 of 3"), 1u);  // furniture stands behind the text
    EXPECT_EQ(page_of("Page 3 of 3"), 3u);
}

TEST(PdfText, AWordThatAPageBreakPartsBeginsOnTheFirst) {
    Document const document = read("They own 13 mil-\n\flion hectares of 7 estates\n\f");
    EXPECT_EQ(document.text, "They own 13 million hectares of 7 estates");
    EXPECT_EQ(page_at(document, static_cast<std::uint32_t>(document.text.find("13"))), 1u);
    EXPECT_EQ(page_at(document, static_cast<std::uint32_t>(document.text.find("7 estates"))), 2u);
}

TEST(PdfText, OnePageAndNone) {
    EXPECT_EQ(read("12\n\f").text, "12");
    EXPECT_EQ(read("").text, "");
    EXPECT_EQ(read("\f\f\f").text, "");
}

}  // namespace
}  // namespace figtrail

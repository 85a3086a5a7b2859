// What a file holds, by its name and by its first bytes.
#include "cli/input_format.hpp"

#include <gtest/gtest.h>

namespace figtrail::cli {
namespace {

using namespace std::string_literals;

TEST(InputFormat, ByTheEndingOfTheName) {
    EXPECT_EQ(input_format_of("a.HTML"), InputFormat::html);
    EXPECT_EQ(input_format_of("a.warc.gz"), InputFormat::warc);
    EXPECT_EQ(input_format_of("a.pdf"), InputFormat::pdf);
    EXPECT_EQ(input_format_of("a.atom"), InputFormat::feed);
    EXPECT_EQ(input_format_of("a.md"), InputFormat::markdown);
    EXPECT_EQ(input_format_of("a.xml"), std::nullopt);
    EXPECT_EQ(input_format_of("html"), std::nullopt);
}

TEST(InputFormat, ByTheFirstBytes) {
    EXPECT_EQ(sniffed("<!DOCTYPE html><p>"), InputFormat::html);
    EXPECT_EQ(sniffed("\xEF\xBB\xBF \n<!-- saved --><HTML>"), InputFormat::html);
    EXPECT_EQ(sniffed("<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC ''>"), InputFormat::html);
    EXPECT_EQ(sniffed("\xFF\xFE<\0h\0t\0m\0l\0>\0"s), InputFormat::html);
    EXPECT_EQ(sniffed("<?xml version='1.0'?><rss version='2.0'>"), InputFormat::feed);
    EXPECT_EQ(sniffed("<!DOCTYPE rss SYSTEM 'x'><rss>"), InputFormat::feed);
    EXPECT_EQ(sniffed("<feed xmlns='http://www.w3.org/2005/Atom'>"), InputFormat::feed);
    EXPECT_EQ(sniffed("%PDF-1.7"), InputFormat::pdf);
    EXPECT_EQ(sniffed("WARC/1.1\r\n"), InputFormat::warc);
    EXPECT_EQ(sniffed("{\"id\": 1, \"text\": \"13\"}\n"), InputFormat::jsonl);
    for (auto const& text : {"The text <b>says</b> so."s, "< 3 goats"s, "<3 said she"s, "{}"s, ""s, "<!DOCTYPE"s,
                             "<!--"s, "<?"s, "<svg>"s, std::string(100, '\0')})
        EXPECT_EQ(sniffed(text), std::nullopt) << text;
}

TEST(InputFormat, WhatIsNoText) {
    EXPECT_EQ(foreign_kind("\x89PNG\r\n"), "a picture");
    EXPECT_EQ(foreign_kind("PK\x03\x04"), "a Zip archive (or a Word, EPUB or OpenDocument file)");
    EXPECT_EQ(foreign_kind("RIFF1234WEBP"), "a picture");
    EXPECT_EQ(foreign_kind("RIFF1234WAVEfmt"), "a recording");
    EXPECT_EQ(foreign_kind("RIFF12"), "");
    EXPECT_EQ(foreign_kind("The RIFF WAVE of 13 bands"), "");
    EXPECT_EQ(foreign_kind("7z\xBC\xAF\x27\x1C"), "a 7z archive");
    std::string const name = "../../etc/cron.d/goats" + std::string(235, '\0');
    EXPECT_EQ(foreign_kind(name + "ustar\00000"s), "a tar archive");
    EXPECT_EQ(foreign_kind(name + "ustar  \0root"s), "a tar archive");
    EXPECT_EQ(foreign_kind(std::string(257, 'a') + "ustar is no word"), "");
    EXPECT_EQ(foreign_kind("PKK party"), "");
    EXPECT_EQ(foreign_kind(""), "");
    EXPECT_EQ(foreign_kind("\xFF\xFE<"), "");
}

TEST(InputFormat, WordsOfTheOption) {
    for (std::string const& word : input_words()) EXPECT_TRUE(input_format_from(word)) << word;
    EXPECT_EQ(input_format_from("word"), std::nullopt);
}

}  // namespace
}  // namespace figtrail::cli

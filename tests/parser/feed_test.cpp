// Feeds: entries with title, address, date and text; the bytes of each; tricks with entities.
#include "parser/feed.hpp"

#include <gtest/gtest.h>

#include "parser/document.hpp"
#include "parser/limits.hpp"

namespace figtrail {
namespace {

struct Entry {
    Document document;
    ArticleFacts facts;
    std::string bytes;
};

std::vector<Entry> entries(std::string const& feed, std::string* complaint = nullptr, std::string* title = nullptr) {
    Feed const split = split_feed(feed);
    if (complaint != nullptr) *complaint = split.complaint;
    if (title != nullptr) *title = split.title;
    std::vector<Entry> out;
    for (Span const span : split.entries) {
        Entry& entry = out.emplace_back();
        entry.bytes = slice(feed, span);
        entry.document = read_feed_entry(entry.bytes, split.declared, entry.facts);
    }
    return out;
}

std::string source_of(Entry const& entry, std::string const& words) {
    auto const at = entry.document.text.find(words);
    if (at == std::string::npos) return "not in: " + entry.document.text;
    auto const begin = static_cast<std::uint32_t>(at);
    return std::string(
        slice(entry.bytes, source_span(entry.document, {begin, begin + static_cast<std::uint32_t>(words.size())})));
}

std::string const rss = R"(<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Gulf Courier</title><link>https://gulf-courier.example/</link><description>News</description>
<item><title>Tolls up 15 percent &amp; more</title><link>https://gulf-courier.example/tolls</link><pubDate>Thu, 02 May 2024 08:00:00 GMT</pubDate>
<description>Short</description><content:encoded><![CDATA[<p>Tolls rise by <b>15</b>&nbsp;percent on the bridge.</p><p>A lorry pays $4.]]></content:encoded></item>
<item><title>Wells</title><guid isPermaLink="false">tag:1</guid><description>Seven of &lt;b&gt;12&lt;/b&gt; wells are dry.</description></item>
</channel></rss>)";

TEST(Feed, RssGivesEachItemAsAnArticle) {
    std::string complaint, title;
    auto const read = entries(rss, &complaint, &title);
    EXPECT_EQ(complaint, "");
    EXPECT_EQ(title, "Gulf Courier");
    ASSERT_EQ(read.size(), 2u);
    EXPECT_EQ(read[0].facts.title, "Tolls up 15 percent & more");
    EXPECT_EQ(read[0].facts.url, "https://gulf-courier.example/tolls");
    EXPECT_EQ(read[0].facts.published, "2024-05-02T08:00:00Z");
    EXPECT_EQ(read[0].document.text,
              "Tolls up 15 percent & more\nTolls rise by 15\u00A0percent on the bridge.\n\nA lorry pays $4.");
    EXPECT_EQ(source_of(read[0], "15\u00A0percent"), "15</b>&nbsp;percent");
    EXPECT_EQ(source_of(read[0], "$4"), "$4");
    EXPECT_EQ(read[1].facts.url, "");
    EXPECT_EQ(read[1].facts.key, "tag:1");
    EXPECT_EQ(source_of(read[1], "12 wells"), "12&lt;/b&gt; wells");
    EXPECT_EQ(read[1].bytes.substr(0, 6) + read[1].bytes.substr(read[1].bytes.size() - 7), "<item></item>");
}

TEST(Feed, AtomGivesTextHtmlAndXhtml) {
    auto const read = entries(R"(<feed xmlns="http://www.w3.org/2005/Atom"><title>Basra Herald</title>
<entry><title type="html">Border &lt;i&gt;posts&lt;/i&gt;</title><link rel="self" href="https://x.example/self"/><link href="https://x.example/a"/>
<published>2024-05-02T08:00:00Z</published><updated>2024-05-03T08:00:00Z</updated><author><name>M. K.</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Some <b>1,200</b> lorries waited.</p></div></content></entry>
<entry><title>Plain</title><content type="text">1 &lt; 2, and 30 goats.</content></entry>
<entry><title>Summary</title><summary>Only 40 goats.</summary><link href="https://x.example/c" rel="alternate"/></entry></feed>)");
    ASSERT_EQ(read.size(), 3u);
    EXPECT_EQ(read[0].facts.title, "Border posts");
    EXPECT_EQ(read[0].facts.url, "https://x.example/a");
    EXPECT_EQ(read[0].document.text, "Border posts\nSome 1,200 lorries waited.");
    EXPECT_EQ(source_of(read[0], "1,200 lorries"), "1,200</b> lorries");
    EXPECT_EQ(read[0].facts.published, "2024-05-02T08:00:00Z");
    EXPECT_EQ(read[1].document.text, "Plain\n1 < 2, and 30 goats.");
    EXPECT_EQ(source_of(read[1], "1 < 2"), "1 &lt; 2");
    EXPECT_EQ(read[2].document.text, "Summary\nOnly 40 goats.");
    EXPECT_EQ(source_of(read[2], "Summary"), "");  // a title is no part of the text
    EXPECT_EQ(source_of(read[2], "40 goats"), "40 goats");
}

TEST(Feed, EntitiesThatTheFileDeclaresAreRefused) {
    std::string complaint;
    std::string bomb =
        "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b "
        "\"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><rss><channel><item><title>&b;</title></item></channel></rss>";
    EXPECT_EQ(entries(bomb, &complaint).size(), 0u);
    EXPECT_EQ(complaint, "declares an entity (a), which is refused");
    entries(
        "<!DOCTYPE rss SYSTEM \"file:///etc/passwd\" [<!ENTITY x SYSTEM "
        "\"file:///etc/hostname\">]><rss><item>&x;</item></rss>",
        &complaint);
    EXPECT_EQ(complaint, "declares an entity (x), which is refused");
}

TEST(Feed, WhatComesBeforeAnErrorIsRead) {
    std::string complaint;
    std::string const broken = rss.substr(0, rss.find("<item><title>Wells")) + "<item><title>Wells</tit";
    auto const read = entries(broken, &complaint);
    ASSERT_EQ(read.size(), 1u);
    EXPECT_EQ(read[0].facts.title, "Tolls up 15 percent & more");
    EXPECT_EQ(complaint.find("is no well-formed XML at line 6"), 0u) << complaint;
    entries("<html><body>x</body></html>", &complaint);
    EXPECT_EQ(complaint, "is neither an Atom nor an RSS feed");
    entries("", &complaint);
    EXPECT_FALSE(complaint.empty());
}

TEST(Feed, NestingIsBounded) {
    std::string feed = "<rss><channel><item>";
    for (int i = 0; i < 100'000; ++i) feed += "<a>";
    std::string complaint;
    entries(feed, &complaint);
    EXPECT_EQ(complaint, "nests elements deeper than " + std::to_string(limits::xml_depth));
}

TEST(Feed, OtherEncodingsAreLedBack) {
    std::string const latin =
        "<?xml version='1.0' encoding='ISO-8859-1'?><rss><channel><item><title>Caf\xE9</title><description>Caf\xE9s "
        "ask for \xA3"
        "13 million.</description></item></channel></rss>";
    auto const read = entries(latin);
    ASSERT_EQ(read.size(), 1u);
    EXPECT_EQ(read[0].document.text, "Café\nCafés ask for £13 million.");
    EXPECT_EQ(source_of(read[0], "£13 million"),
              "\xA3"
              "13 million");
    EXPECT_EQ(read[0].document.notes.front(), "decoded from windows-1252, declared by the XML declaration");
}

}  // namespace
}  // namespace figtrail

// HTML, piece by piece: white space, entities, superscripts, what is and is not the article, titles, facts, tables.
#include "parser/html.hpp"

#include <gtest/gtest.h>

#include "parser/document.hpp"
#include "parser/html_flow.hpp"
#include "parser/html_hints.hpp"
#include "tests/parser/read_figures.hpp"

namespace figtrail::test {
namespace {

struct Page {
    Document document;
    ArticleFacts facts;
};

Page page(std::string const& html, ArticleFacts facts = {}) {
    Page out{{}, std::move(facts)};
    out.document = read_html(html, {}, out.facts);
    return out;
}

ArticleFacts titled(char const* title) {
    ArticleFacts facts;
    facts.title = title;
    return facts;
}

/// "[title] Trade [body] It rose."
std::string blocks(std::string const& html) {
    Page const read = page(html);
    std::string out;
    for (Block const& block : read.document.blocks)
        out += (out.empty() ? "[" : " [") + std::string(to_string(block.kind)) + "] " +
               std::string(slice(read.document.text, block.span));
    return out;
}

/// The markup that a piece of the text was read from.
std::string source_of(std::string const& html, std::string const& words) {
    Page const read = page(html);
    auto const at = read.document.text.find(words);
    if (at == std::string::npos) return "not in: " + read.document.text;
    auto const begin = static_cast<std::uint32_t>(at);
    return std::string(
        slice(html, source_span(read.document, {begin, begin + static_cast<std::uint32_t>(words.size())})));
}

TEST(Html, WhiteSpaceIsJoinedAndMarkupLeftOut) {
    EXPECT_EQ(blocks("<p>It  rose\n\t by <b>13</b> <i>percent</i>.</p>"), "[body] It rose by 13 percent.");
    EXPECT_EQ(blocks("<p>13<b>0</b>0</p>"), "[body] 1300");
    EXPECT_EQ(blocks("<p>one<br>two<br><br>three</p>"), "[body] one\ntwo [body] three");
    EXPECT_EQ(blocks("<p>13&shy;000 \u200B\u200Ekm</p>"), "[body] 13000 km");
    EXPECT_EQ(blocks("<script>var a = '<p>7</p>';</script><style>p { width: 9px }</style><p>8 goats</p><!-- 9 -->"),
              "[body] 8 goats");
}

TEST(Html, FiguresAreLedBackThroughTagsAndEntities) {
    EXPECT_EQ(source_of("<p>It cost &pound;<b>13</b>&nbsp;million.</p>", "£13\u00A0million"),
              "&pound;<b>13</b>&nbsp;million");
    EXPECT_EQ(source_of("<p>AT&T has 5 &lt; 6 &amp;c. R&D 7&notanentity; 8", "8"), "8");
    EXPECT_EQ(source_of("<p>&#49;3 km, &#x31;&#x34; km</p>", "13 km"), "&#49;3 km");
    EXPECT_EQ(source_of("<p>&#49;3 km, &#x31;&#x34; km</p>", "14 km"), "&#x31;&#x34; km");
    EXPECT_EQ(source_of("<p>5&frac12 &copy2020 &ampx 77 goats", "77"), "77");
    EXPECT_EQ(source_of("<p>a</q>b\r\n13\r km", "13 km"), "13\r km");
    EXPECT_EQ(source_of("<div>x</div><!-- y --><div>14&thinsp;%</div>", "14\u2009%"), "14&thinsp;%");
    EXPECT_EQ(source_of(std::string("<p>a\0b 13 km", 12), "13 km"), "13 km");
}

TEST(Html, SmallRaisedDigits) {
    EXPECT_EQ(blocks("<p>It covers 640 km<sup>2</sup>, 3&nbsp;m<sup>3</sup> deep.</p>"),
              "[body] It covers 640 km², 3\u00A0m³ deep.");
    EXPECT_EQ(blocks("<p>1.9&times;10<sup>9</sup> rials</p>"), "[body] 1.9×10^9 rials");
    EXPECT_EQ(blocks("<p>It holds 1,458<sup>2</sup> goats, the firm<sup>3</sup> says on the 4<sup>th</sup>.</p>"),
              "[body] It holds 1,458[2] goats, the firm[3] says on the 4th.");
    EXPECT_EQ(blocks("<p>CO<sub>2</sub> fell 3 percent</p>"), "[body] CO2 fell 3 percent");
}

TEST(Html, WhatStandsAroundTheArticleComesBehindIt) {
    EXPECT_EQ(blocks("<nav><a href=/>Home 24</a></nav><article><h1>Wells run dry</h1><p>Seven of 12 wells in the "
                     "valley have run dry, its mayor says, and two more will.</p></article>"
                     "<div class=comments><p>I have 3 wells.</p></div>"),
              "[title] Wells run dry [body] Seven of 12 wells in the valley have run dry, its mayor says, and two more "
              "will. [navigation] Home 24 [comment] I have 3 wells.");
    EXPECT_EQ(blocks("<div id=story-related-links><p>Ten more wells to be dug in the north, says a minister who has "
                     "never been there.</p></div>"
                     "<div class=mostRead><p>Gold at a high of 2,000 dollars, and what that means for the price of "
                     "your ring</p></div>"
                     "<div class=story><p>The wells of the valley, seven of twelve at least, have run dry, its mayor "
                     "says, as they did in 1999, 2008 and 2018.</p>"
                     "<p>It has not rained since March, when a storm brought 40 millimetres, and took them, with the "
                     "soil, to the sea.</p></div>"),
              "[body] The wells of the valley, seven of twelve at least, have run dry, its mayor says, as they did in "
              "1999, 2008 and 2018. "
              "[body] It has not rained since March, when a storm brought 40 millimetres, and took them, with the "
              "soil, to the sea. "
              "[related] Ten more wells to be dug in the north, says a minister who has never been there. "
              "[related] Gold at a high of 2,000 dollars, and what that means for the price of your ring");
}

TEST(Html, NamesThatWouldPutThePageOutsideOfItselfAreNotBelieved) {
    EXPECT_EQ(blocks("<div class='page-with-sidebar has-ads'><p>The wells of the valley, seven of twelve, have run "
                     "dry, its mayor says, and there is no rain.</p></div>"),
              "[body] The wells of the valley, seven of twelve, have run dry, its mayor says, and there is no rain.");
}

TEST(Html, TheHeadlineIsFoundOrSaid) {
    std::string const body =
        "<p>The wells of the valley, seven of twelve, have run dry, its mayor says, and there is no rain.</p>";
    EXPECT_EQ(page("<title>Wells run dry in the valley | Gazette</title>" + body).facts.title,
              "Wells run dry in the valley");
    EXPECT_EQ(
        page("<title>Wells run dry - Gazette</title><meta property=og:site_name content=Gazette>" + body).facts.title,
        "Wells run dry");
    EXPECT_EQ(page("<title>Gazette</title><h1>Wells run dry</h1>" + body).facts.title, "Wells run dry");
    EXPECT_EQ(page("<h1>Gazette</h1><meta property=og:title content='Wells run dry'><h2>Wells run dry</h2>" + body)
                  .document.text.substr(0, 13),
              "Wells run dry");
    EXPECT_EQ(page("<title>x</title>" + body, titled("Told")).document.text.substr(0, 5), "Told\n");
    // Told apart from the page, it stands nowhere in it.
    Page const told = page(body, titled("12 wells"));
    EXPECT_TRUE(source_span(told.document, {0, 2}).empty());
}

TEST(Html, WhatThePageSaysOfItselfIsKeptAndTheBestBelieved) {
    Page const read = page(
        "<meta name=date content='2024-05-03'><link rel=canonical href='https://gazette.example/wells'>"
        "<script "
        "type='application/"
        "ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-05-02T08:00:00Z\",\"publisher\":{\"name\":"
        "\"Gazette\"}}</script>"
        "<article><p>Seven of twelve wells have run dry, says the mayor of the valley.</p></article>"
        "<div class=comment><time datetime=2020-01-01>then</time> me too</div>");
    EXPECT_EQ(read.facts.published, "2024-05-02T08:00:00Z");
    EXPECT_EQ(read.facts.source, "Gazette");
    EXPECT_EQ(read.facts.url, "https://gazette.example/wells");
    ASSERT_EQ(read.document.notes.size(), 2u);
    EXPECT_EQ(read.document.notes[0],
              "date by JSON-LD NewsArticle datePublished, outlet by JSON-LD NewsArticle publisher, address by link canonical");
    EXPECT_EQ(read.document.notes[1],
              "publication dates disagree: 2024-05-02 (JSON-LD NewsArticle datePublished), 2024-05-03 (meta date)");
    // What the caller knows goes before what the page says.
    ArticleFacts known;
    known.published = "2024-01-01";
    Page const told = page("<meta name=date content='2024-05-03'><p>x", known);
    EXPECT_EQ(told.facts.published, "2024-01-01");
    // One instant in two zones is no disagreement; nonsense is passed over.
    EXPECT_EQ(page("<meta name=date content='2024-05-02T22:00:00Z'><meta name=pubdate "
                     "content='2024-05-03T01:30:00+03:30'><p>x").document.notes.size(), 1u);
    EXPECT_EQ(page("<meta name=date content='soon'><meta name=pubdate content='2 May 2024'><p>x").facts.published,
              "2024-05-02");
}

/// "1,590: 1590000000 USD, exports, Khuzestan, 2023"
std::string cells(std::string const& html) {
    ArticleFacts facts;
    Document document = read_html(html, {}, facts);
    Extraction const read = shared_extractor().extract(std::move(document), facts);
    std::string out;
    for (Claim const& claim : read.claims) {
        out += (out.empty() ? "" : "; ") + figure_words(claim) + ", " + claim.measure.phrase;
        for (Subject const& subject : claim.subjects) out += ", " + subject.name;
        if (claim.period) out += ", " + claim.period->edtf;
    }
    return out;
}

TEST(Html, TablesGiveFiguresTheirHeads) {
    EXPECT_EQ(cells("<table><caption>Exports by province, $ "
                    "million</caption><tr><th>Province<th>2022<th>2023<tr><th>Khuzestan<td>1,377<td>1,590</table>"),
              "1,377 = 1377000000 USD, exports, Khuzestan, 2022; 1,590 = 1590000000 USD, exports, Khuzestan, 2023");
    EXPECT_EQ(
        cells("<table><tr><th>Post<th>Lorries 2023<th>Waiting time (hours)<tr><td>Mehran<td>476,500<td>11</table>"),
        "476,500 = 476500 -, lorries, Mehran, 2023; 11 = 11 h, waiting time, Mehran");
    EXPECT_EQ(cells("<table><tr><th rowspan=2>Post<th "
                    "colspan=2>Lorries<tr><th>2022<th>2023<tr><td>Mehran<td>388,000<td>476,500</table>"),
              "388,000 = 388000 -, lorries, Mehran, 2022; 476,500 = 476500 -, lorries, Mehran, 2023");
    EXPECT_EQ(
        cells(
            "<table><tr><th>Party<th>Seats<th>%<tr><td>Reform Union<td>41<td>33.6<tr><td>Total<td>122<td>100</table>"),
        "41 = 41 -, seats, Reform Union; 33.6 = 33.6 %, , Reform Union; 122 = 122 -, seats; 100 = 100 %, ");
}

TEST(Html, HeadsThatDoNotFitSayNothing) {
    // A row with fewer cells than the heads, and a table without heads.
    EXPECT_EQ(cells("<table><tr><th>Post<th>Lorries<th>Cars<tr><td>Mehran<td>476,500</table>"),
              "476,500 = 476500 -, , Mehran");
    EXPECT_EQ(cells("<table><tr><td>Left silo<td>1,150 tonnes<tr><td>Right silo<td>2,050 tonnes</table>"),
              "1,150 tonnes = 1150 t, left silo; 2,050 tonnes = 2050 t, right silo");
    // A fiscal year is not a year, a caption's unit not that of a column with a name of its own.
    EXPECT_EQ(cells("<table><caption>Budget, $ "
                    "million</caption><tr><th>City<th>Pupils<th>2022-23<tr><td>Ahvaz<td>910<td>77</table>"),
              "910 = 910 -, pupils, Ahvaz; 77 = 77000000 USD, budget, Ahvaz");
}

TEST(Html, TablesThatSetOutThePageAreNone) {
    std::string const prose(300, 'x');
    EXPECT_EQ(blocks("<table><tr><td><p>" + prose + "</p></td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>")
                  .substr(0, 8),
              "[body] x");
    EXPECT_EQ(
        blocks("<table role=presentation><tr><td>1 goat<td>2 goats<tr><td>3 goats<td>4 goats</table>").find("[table]"),
        std::string::npos);
}

TEST(HtmlNames, AreReadWholeAndByTheirWords) {
    EXPECT_EQ(hints_of_names("entry-content", "post-17"), html_hint::likely | html_hint::body);
    EXPECT_EQ(hints_of_names("mostRead-box x_y", ""), 0u) << "most and read say nothing, and this is not the word most-read";
    EXPECT_EQ(hints_of_names("most_read", ""), html_hint::related);
    EXPECT_EQ(hints_of_names("siteBreadcrumb", ""), html_hint::navigation);
    EXPECT_EQ(hints_of_names("article-comments", ""), html_hint::comment) << "what is not the article says more";
    EXPECT_EQ(hints_of_role("contentinfo"), html_hint::navigation);
    EXPECT_EQ(hints_of_role("presentation"), 0u);
}

}  // namespace
}  // namespace figtrail::test

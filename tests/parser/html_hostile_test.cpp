// Hostile pages: nesting, unclosed and endless markup, broken bytes. They are read within bounds and in linear time,
// and never end the program.
#include <gtest/gtest.h>

#include <functional>

#include "parser/html.hpp"
#include "tests/parser/growth.hpp"
#include "tests/parser/read_figures.hpp"

namespace figtrail::test {
namespace {

std::string repeated(std::string const& piece, std::size_t bytes) {
    std::string out;
    while (out.size() < bytes) out += piece;
    return out;
}

Document read_page(std::string const& html) {
    ArticleFacts facts;
    return read_html(html, {}, facts);
}

bool has(Document const& document, std::string_view words) { return document.text.find(words) != std::string::npos; }

TEST(HtmlHostile, DeepNestingIsReadFlat) {
    for (char const* tag : {"div", "span", "b", "font", "a", "table", "ul", "li", "p", "blockquote", "x-y", "form",
                            "button", "select", "svg", "ruby", "dl", "h1"}) {
        std::string const open = "<" + std::string(tag) + ">";
        Document const document = read_page(repeated(open, 300'000) + "13 goats drowned in the flood");
        EXPECT_TRUE(has(document, "13 goats")) << tag;
    }
    Document const deep =
        read_page(repeated("<div>", 5'000) + "<p>13 goats</p>" + repeated("</div>", 6'000) + "<p>14 goats</p>");
    EXPECT_TRUE(has(deep, "13 goats") && has(deep, "14 goats"));
    ASSERT_FALSE(deep.notes.empty());
    EXPECT_EQ(deep.notes[0], "elements nested deeper than 200 were read flat");
}

TEST(HtmlHostile, UnclosedMarkupEndsWithThePage) {
    for (char const* html :
         {"<p>13 goats<!-- never closed", "<p>13 goats<script>", "<p>13 goats<style>p {", "<p>13 goats<a href=\"x",
          "<p>13 goats<", "<p>13 goats</", "<p>13 goats<!", "<p>13 goats<?", "<p>13 goats<textarea>",
          "<p>13 goats<iframe>", "<p>13 goats&", "<p>13 goats&#", "<p>13 goats&#x;", "<p>13 goats<![CDATA[",
          "<title>13 goats", "<p>13 goats<svg><p", "<p>13 goats<select><option>"})
        EXPECT_TRUE(has(read_page(html), "13 goats")) << html;
}

TEST(HtmlHostile, BytesThatAreNoText) {
    EXPECT_TRUE(has(read_page(std::string("<p>13\0 goats\0</p>", 18)), "13 goats"));
    EXPECT_TRUE(has(read_page("<p>13 goats \xFF\xFE\x01\x02 \xED\xA0\x80</p>"), "13 goats"));
    EXPECT_TRUE(read_page("").text.empty());
    EXPECT_TRUE(read_page(std::string(1000, '\0')).text.empty());
    EXPECT_TRUE(read_page("<html></html>").blocks.empty());
    EXPECT_TRUE(has(read_page("<p>&#0;&#xD800;&#x110000;&#99999999999;13 goats</p>"), "13 goats"));
}

TEST(HtmlHostile, MetadataIsBounded) {
    std::string const deep =
        "<script type=application/ld+json>" + repeated("{\"a\":[", 200'000) + "</script><p>13 goats</p>";
    EXPECT_TRUE(has(read_page(deep), "13 goats"));
    Document const many = read_page(repeated("<meta name=date content=2024-01-01>", 100'000) + "<p>13 goats");
    EXPECT_TRUE(has(many, "13 goats"));
    ArticleFacts facts;
    std::string const nested = R"({"@type":"NewsArticle","headline":"Goats drown","about":)" + std::string(90'000, '[') +
                               std::string(90'000, ']') + R"(,"datePublished":"2024-03-15"})";
    read_html("<script type=application/ld+json>" + nested + "</script><p>13 goats", {}, facts);
    EXPECT_EQ(facts.title, "Goats drown") << "what is too deep is left out, the rest is read";
    EXPECT_EQ(facts.published, "2024-03-15");
    Document const long_title = read_page("<title>" + std::string(100'000, 't') + "</title><p>13 goats");
    EXPECT_TRUE(has(long_title, "13 goats"));
}

struct Family {
    char const* name;
    std::function<std::string(std::size_t)> page;
};

Family pieces(char const* name, std::string piece) {
    return {name, [=](std::size_t bytes) { return repeated(piece, bytes); }};
}

/// `piece` with a number in place of each @, so that no two are alike.
Family numbered(char const* name, std::string piece) {
    return {name, [=](std::size_t bytes) {
                std::string out;
                for (int i = 0; out.size() < bytes; ++i)
                    for (char const c : piece) c == '@' ? out += std::to_string(i) : out += c;
                return out;
            }};
}

std::vector<Family> families() {
    return {
        pieces("Paragraphs", "<p>It rose by 13&nbsp;percent, he said.</p>\n"),
        pieces("OpenDivisions", "<div>"),
        pieces("OpenParagraphs", "<p>x"),
        numbered("OpenFonts", "<p><font size=@>x"),
        numbered("OpenLinks", "<a href=@>x"),
        pieces("OpenTables", "<table>"),
        pieces("TablesInCells", "<table><tr><td>x"),
        pieces("CellsWithoutTable", "<td>1"),
        pieces("Rows", "<tr><td>1<td>2"),
        pieces("EndTags", "</div>"),
        pieces("EndTagsOfAll", "<b></i>"),
        numbered("Attributes", "<p a@=@>"),
        {"AttributesOfOneTag", [](std::size_t bytes) { return "<p " + numbered("", "a@=1 ").page(bytes) + ">x"; }},
        numbered("Bodies", "<body a@=1>"),
        pieces("OpenComments", "<!--"),
        pieces("OpenScripts", "<svg><p>"),
        pieces("OpenSelects", "<select>"),
        pieces("Quotes", "<a href=\""),
        pieces("LessThan", "<"),
        pieces("Ampersands", "&"),
        pieces("Entities", "&amp;"),
        pieces("EntitiesWithoutEnd", "&ampamp"),
        pieces("Blanks", " \n\t"),
        pieces("Breaks", "<br>"),
        pieces("Superscripts", "5<sup>2</sup>"),
        pieces("Lists", "<ul><li>x"),
        pieces("Articles",
               "<article><h1>x</h1><p>It rose by 13 percent, he said, and fell by 12, in all, again.</p></article>"),
        pieces("Comments", "<div class=comment><p>x"),
        numbered("Classes", "<div class='a@ b@ c@ related'></div>"),
        pieces("Spans", "<span class=ad>x</span>"),
    };
}

class HtmlLinearTime : public testing::TestWithParam<Family> {};

/// Twice the page takes at most 2.6 times as long, once that can be measured at all.
TEST_P(HtmlLinearTime, Holds) {
    auto const reading = [](std::size_t bytes) -> std::function<void()> {
        return [html = GetParam().page(bytes)] { read_page(html); };
    };
    constexpr double allowed = 2.6;
    Growth const found = growth(reading, std::size_t{1} << 15, std::size_t{1} << 21, allowed);
    EXPECT_LE(found.times, allowed) << "for twice " << found.bytes << " bytes";
}

INSTANTIATE_TEST_SUITE_P(Families, HtmlLinearTime, testing::ValuesIn(families()),
                         [](auto const& family) { return family.param.name; });

}  // namespace
}  // namespace figtrail::test

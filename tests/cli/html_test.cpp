// Pages: what stands in them, and that nothing of an article ever becomes a part of them.
#include "cli/html_text.hpp"

#include "cli/html_plot.hpp"
#include "cli/shell_word.hpp"
#include "tests/cli/transcript.hpp"

namespace figtrail::cli {
namespace {

TEST(HtmlText, EscapesWhatABrowserWouldRead) {
    EXPECT_EQ(html_text("<b a='1'>\"R&D\"</b>"), "&lt;b a=&#39;1&#39;&gt;&quot;R&amp;D&quot;&lt;/b&gt;");
    EXPECT_EQ(html_text("a\xE2\x80\xAE"
                        "b\x1b[0m\xff"),
              "a\xEF\xBF\xBD"
              "b\xEF\xBF\xBD[0m\xEF\xBF\xBD");
    EXPECT_EQ(html_text("1\xC2\xA0km\n2"), "1\xC2\xA0km\n2") << "line ends and no-break spaces are text";
}

TEST(HtmlText, LinksToTheWebOnly) {
    EXPECT_EQ(html_link("there", "https://example.org/a?b&c"),
              "<a href=\"https://example.org/a?b&amp;c\" rel=\"noreferrer noopener\">there</a>");
    for (char const* url : {"javascript:alert(1)", "JAVASCRIPT:x", "data:text/html,x", "file:///etc/passwd", "",
                            "https://a b", "https://a\"b"})
        EXPECT_EQ(html_link("there", url), "there") << url;
}

TEST(HtmlText, MarksTheFigureInItsSentence) {
    EXPECT_EQ(html_marked("It is 5 < 6 km.", {0, 15}, {6, 7}), "It is <mark>5</mark> &lt; 6 km.");
}

TEST(HtmlText, ShowsWhereTextWasNotKept) {
    EXPECT_EQ(html_gaps("<p>      of <b>5 km</b>, a  b     </p>"), "<p> … of <b>5 km</b>, a  b … </p>");
    EXPECT_EQ(html_gaps("    "), " … ");
    EXPECT_EQ(html_gaps(""), "");
}

TEST(ShellWord, RunsNothing) { EXPECT_EQ(shell_word("a'; date; '"), R"('a'\''; date; '\''')"); }

TEST(HtmlPlot, DrawsAMarkAnOrigin) {
    PlotMark target{{19723, 20088}, 20e9, 20e9, true, false, 1},
        open{{19358, 19722}, 10e9, std::nullopt, false, true, 2};
    std::string const plot = html_plot({target, target, open}, "dollar");
    auto const count = [&](std::string const& what) {
        std::size_t n = 0;
        for (std::size_t at = plot.find(what); at != std::string::npos; at = plot.find(what, at + 1)) ++n;
        return n;
    };
    EXPECT_EQ(count("<circle"), 3u);
    EXPECT_EQ(count("class=\"hollow\""), 2u);
    EXPECT_EQ(count("class=\"solid here\""), 1u);
    EXPECT_EQ(count("cx=\"16\""), 1u) << "the second origin stands beside the first";
    EXPECT_EQ(count("class=\"open\""), 1u) << "more than 10 billion is open above";
    EXPECT_NE(plot.find("dollar, in billions"), std::string::npos);
    EXPECT_EQ(html_plot({}, "dollar"), "");
    EXPECT_EQ(html_plot({{{0, 0}, std::nullopt, std::nullopt}}, "dollar"), "") << "nothing to draw";
}

TEST(HtmlPages, AreWholeAndInert) {
    test::Workplace const place;
    auto const ran =
        place.run("/usr/bin/python3 '" + test::source_path("tests/cli/validate_pages.py") + "' '" FIGTRAIL_BINARY "'");
    EXPECT_EQ(ran.exit_code, 0) << ran.out << ran.err;
}

}  // namespace
}  // namespace figtrail::cli

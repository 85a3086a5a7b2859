// Pages of different make, fixtures/pages/*.html: what is read of each stands beside it, block by block and figure by
// figure; and every figure is led back to the bytes of its page.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "parser/decode.hpp"
#include "parser/document.hpp"
#include "parser/html.hpp"
#include "parser/html_charset.hpp"
#include "tests/accept.hpp"
#include "tests/parser/read_figures.hpp"

namespace figtrail::test {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> pages() {
    std::vector<fs::path> out;
    for (auto const& entry : fs::directory_iterator(source_path("fixtures/pages")))
        if (entry.path().extension() == ".html") out.push_back(entry.path());
    std::sort(out.begin(), out.end());
    return out;
}

struct ReadPage {
    std::string bytes;
    Extraction extraction;
};

ReadPage read_page(fs::path const& path) {
    ReadPage page{file_text(path.string()), {}};
    ArticleFacts facts;
    Document document = read_html(page.bytes, {}, facts);
    page.extraction = shared_extractor().extract(std::move(document), std::move(facts));
    return page;
}

/// One line, whatever stands in it.
std::string in_a_line(std::string_view text) {
    std::string out;
    for (char const c : text) out += c == '\n' ? std::string("\\n") : std::string(1, c);
    return out;
}

std::string described(ReadPage const& page) {
    Extraction const& read = page.extraction;
    std::string out;
    auto const fact = [&](char const* name, std::string const& value) {
        if (!value.empty()) out += std::string(name) + ": " + value + "\n";
    };
    fact("title", read.facts.title);
    fact("published", read.facts.published);
    fact("source", read.facts.source);
    fact("url", read.facts.url);
    for (std::string const& note : read.document.notes) fact("note", note);
    out += "\n";
    for (Block const& block : read.document.blocks)
        out +=
            "[" + std::string(to_string(block.kind)) + "] " + in_a_line(slice(read.document.text, block.span)) + "\n";
    out += "\n";
    for (Claim const& claim : read.claims) {
        out += std::string(to_string(claim.block)) + ": " + figure_words(claim);
        if (!claim.measure.phrase.empty()) out += ", of " + claim.measure.phrase;
        for (Subject const& subject : claim.subjects) out += ", of whom " + subject.name;
        if (claim.period) out += ", in " + claim.period->edtf;
        out += "\n";
    }
    for (LedgerItem const& item : read.ledger.items)
        if (item.kind == NumeralKind::not_understood)
            out += "not understood: " + std::string(slice(read.document.text, item.span)) + "\n";
    return out;
}

TEST(HtmlPages, GiveWhatStandsBesideThem) {
    ASSERT_GE(pages().size(), 20u);
    for (fs::path path : pages()) {
        SCOPED_TRACE(path.filename().string());
        std::string const read = described(read_page(path));
        expect_file(path.replace_extension(".txt").string(), read);
    }
}

/// What a reader sees of markup: no tags, entities decoded, white space and the marks of notes left out.
std::string seen(std::string_view markup) {
    ArticleFacts facts;
    std::vector<StatedFact> stated;
    Document const document = html_document("<pre>" + std::string(markup) + "</pre>", facts, stated);
    std::string out;
    for (char const c : document.text)
        if (c != ' ' && (c < '\t' || c > '\r') && c != '[' && c != ']' && c != '^') out += c;
    return out;
}

TEST(HtmlPages, LeadEveryFigureBackToItsBytes) {
    for (fs::path const& path : pages()) {
        SCOPED_TRACE(path.filename().string());
        ReadPage const page = read_page(path);
        std::uint32_t end_before = 0;
        for (Claim const& claim : page.extraction.claims) {
            SCOPED_TRACE(claim.mention.quote);
            EXPECT_EQ(slice(page.extraction.document.text, claim.mention.span), claim.mention.quote);
            EXPECT_GE(claim.mention.span.begin, end_before);
            end_before = claim.mention.span.end;
            Span const source = claim.mention.source;
            ASSERT_LE(source.end, page.bytes.size());
            ASSERT_FALSE(source.empty());
            // The bytes under the span, read as those of the page are.
            std::vector<DeclaredEncoding> const declared = declared_encodings(page.bytes);
            std::string const mark = page.bytes.substr(0, 2) == "\xFF\xFE" ? "\xFF\xFE" : "";
            bool const lies = path.stem() == "lying-charset";
            std::string const bytes = mark + page.bytes.substr(source.begin, source.size());
            EXPECT_EQ(seen(decode(bytes, lies ? std::vector<DeclaredEncoding>{} : declared).text),
                      seen(claim.mention.quote));
        }
    }
}

TEST(HtmlPages, TheSameBytesGiveTheSameText) {
    for (fs::path const& path : pages()) EXPECT_EQ(described(read_page(path)), described(read_page(path)));
}

}  // namespace
}  // namespace figtrail::test

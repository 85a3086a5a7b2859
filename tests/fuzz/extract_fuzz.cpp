// Any bytes, as a text file and as Markdown: the text at a mention's span is its quote, the span maps back to source
// bytes, no two claims share a span, and the ledger adds up.
#include <set>

#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"
#include "parser/markdown.hpp"
#include "parser/plain_text.hpp"
#include "tests/fuzz/require.hpp"

namespace {

using namespace figtrail;
using fuzz::require;

void hold(Extraction const& read, std::size_t bytes) {
    std::string_view const text = read.document.text;
    std::set<std::pair<std::uint32_t, std::uint32_t>> seen;
    for (Claim const& claim : read.claims) {
        Span const span = claim.mention.span, source = claim.mention.source;
        require(span.begin < span.end && span.end <= text.size(), "a mention lies in its text");
        require(slice(text, span) == claim.mention.quote, "the text at a mention's span is its quote");
        require(source.begin <= source.end && source.end <= bytes, "a mention maps back into the source");
        require(claim.sentence.contains(span), "a mention lies in its sentence");
        require(seen.insert({span.begin, span.end}).second, "no two claims share a span");
    }
    Ledger const& ledger = read.ledger;
    require(ledger.numerals() == ledger.claims() + ledger.explained() + ledger.not_understood(), "the ledger adds up");
    require(ledger.claims() == read.claims.size(), "the ledger counts the claims");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    static Extractor const extractor(Lexicon::builtin());
    std::string_view const bytes(reinterpret_cast<char const*>(data), size);
    ArticleFacts text_facts, markdown_facts;
    Document text = read_plain_text(bytes, text_facts);
    hold(extractor.extract(std::move(text), text_facts), size);
    Document markdown = read_markdown(bytes, markdown_facts);
    hold(extractor.extract(std::move(markdown), markdown_facts), size);
    return 0;
}

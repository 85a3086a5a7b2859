// Any bytes as an HTML page: the text at a mention's span is its quote, the span maps back into the page, blocks lie in
// the text and apart, and what the page declares of its encoding is believed or not, never fatal.
#include "parser/extractor.hpp"
#include "parser/html.hpp"
#include "parser/lexicon.hpp"
#include "tests/fuzz/require.hpp"

namespace {

using namespace figtrail;
using fuzz::require;

void hold(Document const& document) {
    std::uint32_t end_before = 0;
    for (Block const& block : document.blocks) {
        require(block.span.begin < block.span.end && block.span.end <= document.text.size(),
                "a block lies in the text");
        require(block.span.begin >= end_before, "blocks lie apart, in order");
        end_before = block.span.end;
    }
    std::uint32_t text_before = 0;
    for (OffsetPiece const piece : document.offsets) {
        require(piece.text >= text_before && piece.text <= document.text.size(), "pieces of the map are in order");
        text_before = piece.text;
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    static Extractor const extractor(Lexicon::builtin());
    std::string_view const bytes(reinterpret_cast<char const*>(data), size);
    ArticleFacts facts;
    Document document = read_html(bytes, {}, facts);
    hold(document);
    Extraction const read = extractor.extract(std::move(document), std::move(facts));
    hold(read.document);
    for (Claim const& claim : read.claims) {
        Span const span = claim.mention.span, source = claim.mention.source;
        require(span.end <= read.document.text.size() && slice(read.document.text, span) == claim.mention.quote,
                "the text at a mention's span is its quote");
        require(source.begin <= source.end && source.end <= size, "a mention maps back into the page");
    }
    require(read.ledger.claims() == read.claims.size(), "the ledger counts the claims");
    return 0;
}

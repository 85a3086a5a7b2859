// Any bytes, as a text file and as Markdown: the text at a mention's span is its quote, the span maps back to source
// bytes, no two claims share a span, and the ledger adds up.
#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"
#include "parser/markdown.hpp"
#include "parser/plain_text.hpp"
#include "tests/fuzz/hold.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    using namespace figtrail;
    static Extractor const extractor(Lexicon::builtin());
    std::string_view const bytes(reinterpret_cast<char const*>(data), size);
    ArticleFacts text_facts, markdown_facts;
    Document text = read_plain_text(bytes, text_facts);
    fuzz::hold(extractor.extract(std::move(text), text_facts), size);
    Document markdown = read_markdown(bytes, markdown_facts);
    fuzz::hold(extractor.extract(std::move(markdown), markdown_facts), size);
    return 0;
}

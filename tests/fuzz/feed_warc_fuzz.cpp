// Any bytes as a feed and as a WARC file: entries lie in the file and are read, records end, nothing is fatal but what
// an InputError says.
#include <sstream>

#include "cli/errors.hpp"
#include "cli/warc_reader.hpp"
#include "parser/document.hpp"
#include "parser/feed.hpp"
#include "parser/html.hpp"
#include "parser/limits.hpp"
#include "tests/fuzz/require.hpp"

namespace {

using namespace figtrail;
using fuzz::require;

void read_feed(std::string_view bytes) {
    Feed const feed = split_feed(bytes);
    for (Span const entry : feed.entries) {
        require(entry.begin <= entry.end && entry.end <= bytes.size(), "an entry lies in its file");
        ArticleFacts facts;
        Document const document = read_feed_entry(slice(bytes, entry), feed.declared, facts);
        for (Block const& block : document.blocks) {
            require(block.span.end <= document.text.size(), "a block lies in the text");
            require(source_span(document, block.span).end <= entry.size(), "a block maps back into its entry");
        }
    }
}

void read_archive(std::string_view bytes) {
    std::istringstream in{std::string(bytes)};
    cli::WarcReader reader(std::make_unique<cli::ByteStream>(in));
    try {
        while (auto const page = reader.next()) {
            require(page->bytes.size() <= limits::record_bytes + (std::size_t{1} << 24), "a record is bounded");
            ArticleFacts facts;
            if (page->complaint.empty() && page->bytes.size() < 10'000) read_html(page->bytes, {}, facts);
        }
    } catch (cli::InputError const&) {
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const bytes(reinterpret_cast<char const*>(data), size);
    read_feed(bytes);
    read_archive(bytes);
    return 0;
}

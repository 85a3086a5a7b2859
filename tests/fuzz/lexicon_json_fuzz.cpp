// Any bytes as a user's lexicon: refused with a LexiconError that names the file, or taken, and then a text is still
// read by the invariants that hold on every text.
#include <nlohmann/json.hpp>

#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"
#include "tests/fuzz/hold.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    using namespace figtrail;
    static std::string const text =
        "The company earned about $13 billion in 2023, up 4.5 percent. In June 2024 more than 1,200 people walked 57 "
        "km; "
        "two of the 12 roads were closed, officials said. Trade with Iraq reached 3-4 million tonnes.";
    std::string_view const bytes(reinterpret_cast<char const*>(data), size);
    // What is no JSON is refused after the builtin lexicon was read, which takes long: once in a while is enough.
    static unsigned refused = 0;
    if (!nlohmann::json::accept(bytes) && refused++ % 256 != 0) return 0;
    try {
        auto const lexicon = Lexicon::with_overlay(bytes, "mine.json");
        Extractor const extractor(lexicon);
        fuzz::hold(extractor.extract_text(text, {}), text.size());
    } catch (LexiconError const& error) {
        fuzz::require(std::string_view(error.what()).find("mine.json") != std::string_view::npos, "the file is named");
    }
    return 0;
}

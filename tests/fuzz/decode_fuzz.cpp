// Any bytes in any encoding: what comes out is valid UTF-8, the map of offsets runs forward through it and stays in the
// file, and text that is UTF-8 already stays as it is.
//
// The first line is what a server says of the encoding; without one nothing is said.
#include "parser/decode.hpp"
#include "tests/fuzz/require.hpp"

namespace {

using namespace figtrail;
using fuzz::require;

void hold(Decoded const& read, std::size_t bytes) {
    require(decode_utf8(read.text).text == read.text, "decoded text is valid UTF-8");
    OffsetPiece before{};
    for (OffsetPiece const piece : read.offsets) {
        require(piece.text >= before.text && piece.text <= read.text.size(), "pieces of the map are in order");
        require(piece.source >= before.source && piece.source <= bytes, "pieces of the map stay in the file");
        before = piece;
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const bytes(reinterpret_cast<char const*>(data), size);
    hold(decode_utf8(bytes), size);
    hold(decode(bytes), size);
    if (auto const line = bytes.find('\n'); line != std::string_view::npos) {
        std::string_view const rest = bytes.substr(line + 1);
        hold(decode(rest, {{std::string(bytes.substr(0, line)), "the HTTP header"}}), rest.size());
    }
    return 0;
}

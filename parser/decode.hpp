// decode: bytes of a file -> valid UTF-8, with a map back to the bytes. The encoding is told by a byte order mark, else
// by what the file or its server declares, else by its bytes; how it was told is noted, and so is a declaration that is
// not true. Bytes that the encoding does not have become U+FFFD and are reported.
//
//   Decoded const read = decode("caf\xe9");   // read.text == "café", read.notes names windows-1252
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claim/document.hpp"

namespace figtrail {

struct Decoded {
    std::string text;
    /// Empty: identity. Two pieces at one text offset: the first says where the source of what stands before ends.
    std::vector<OffsetPiece> offsets;
    std::vector<std::string> notes;  ///< "3 invalid bytes replaced, first at byte 117"
};

/// What is said of a file's encoding, and where: {"windows-1256", "the HTTP header"}.
struct DeclaredEncoding {
    std::string label;
    std::string where;
};

/// The bytes of a file. Of several declarations the first that names a known encoding is heard.
Decoded decode(std::string_view bytes, std::vector<DeclaredEncoding> const& declared = {});

/// Text that is already a string (a JSON value, an argument): only invalid bytes are replaced, all else stays byte for
/// byte.
Decoded decode_utf8(std::string_view bytes);

/// Bytes of the character that begins with `lead` in valid UTF-8.
constexpr unsigned utf8_length(char lead) {
    auto const byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

}  // namespace figtrail

// decode: bytes of a file -> valid UTF-8, with a map back to the bytes. A byte order mark is removed, UTF-16 is
// recognised, and every maximal subpart of an ill-formed sequence (Unicode 15, section 3.9) becomes one U+FFFD and is
// reported.
//
//   Decoded const read = decode("caf\xe9");   // read.text == "caf\xEF\xBF\xBD"
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

/// The bytes of a file: UTF-8 or UTF-16, with or without byte order mark.
Decoded decode(std::string_view bytes);

/// Text that is already a string (a JSON value, an argument): only invalid bytes are replaced, all else stays byte for
/// byte.
Decoded decode_utf8(std::string_view bytes);

/// Bytes of the character that begins with `lead` in valid UTF-8.
constexpr unsigned utf8_length(char lead) {
    auto const byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

}  // namespace figtrail

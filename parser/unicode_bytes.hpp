// unicode_bytes: UTF-8 and UTF-16 bytes -> valid UTF-8 with a map back. Every maximal subpart of an ill-formed sequence
// (Unicode 15, section 3.9) becomes one U+FFFD and is reported.
//
//   from_utf8("caf\xe9", 0).text == "caf\xEF\xBF\xBD"
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "parser/decode.hpp"

namespace figtrail {

/// Source bytes from `skipped` on (a byte order mark is not part of the text).
Decoded from_utf8(std::string_view bytes, std::size_t skipped);
Decoded from_utf16(std::string_view bytes, std::size_t skipped, bool big_endian);

/// What bytes would be as UTF-8: well-formed sequences of two bytes and more, and places that are ill-formed.
struct Utf8Census {
    std::size_t sequences = 0;
    std::size_t invalid = 0;
};
Utf8Census utf8_census(std::string_view bytes);

/// "3 invalid bytes replaced, first at byte 117".
std::string replaced_note(std::size_t count, std::size_t first);

void append_utf8(std::string& text, std::uint32_t code_point);

}  // namespace figtrail

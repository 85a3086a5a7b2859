// Characters: what a byte sequence of UTF-8 is to the cutter.
//
//   classify("€", 0).kind == CharacterKind::mark
#pragma once

#include <cstdint>
#include <string_view>

namespace figtrail {

enum class CharacterKind : std::uint8_t { space, newline, letter, digit, mark };

struct Character {
    CharacterKind kind = CharacterKind::mark;
    std::uint8_t size = 1;  ///< bytes
    char fold = 0;          ///< ASCII stand-in of a mark, the digit of a digit; 0 for none
};

/// The character at `text[at]`; `text` is valid UTF-8 and `at` < size. Curly quotes fold to ' and ", dashes and the minus sign
/// to '-', the em dash to em_dash; Persian and Arabic digits to '0'..'9'; U+066C to ',', U+066B to '.'.
Character classify(std::string_view text, std::size_t at);

}  // namespace figtrail

// Characters: what a byte sequence of UTF-8 is to the cutter.
//
//   classify("€", 0).kind == CharacterKind::mark
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace figtrail {

constexpr bool is_upper_ascii(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower_ascii(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_letter_ascii(char c) { return is_upper_ascii(c) || is_lower_ascii(c); }
constexpr bool is_digit_ascii(char c) { return c >= '0' && c <= '9'; }

enum class CharacterKind : std::uint8_t { space, newline, letter, digit, mark };

struct Character {
    CharacterKind kind = CharacterKind::mark;
    std::uint8_t size = 1;  ///< bytes
    char fold = 0;          ///< ASCII stand-in of a mark, the digit of a digit; 0 for none
};

namespace characters {

constexpr std::array<Character, 128> make_ascii() {
    std::array<Character, 128> table{};
    for (int c = 0; c < 128; ++c) {
        char const ch = static_cast<char>(c);
        if (ch == '\n' || ch == '\r') table[c] = {CharacterKind::newline, 1, ch};
        else if (c <= ' ' || c == 127) table[c] = {CharacterKind::space, 1, ' '};
        else if ((ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z')) table[c] = {CharacterKind::letter, 1, ch};
        else if (ch >= '0' && ch <= '9') table[c] = {CharacterKind::digit, 1, ch};
        else table[c] = {CharacterKind::mark, 1, ch == '`' ? '\'' : ch};
    }
    return table;
}
inline constexpr auto ascii = make_ascii();

Character beyond_ascii(std::string_view text, std::size_t at);

}  // namespace characters

/// The character at `text[at]`; `text` is valid UTF-8 and `at` < size. Curly quotes fold to ' and ", dashes and the minus sign
/// to '-', the em dash to em_dash; Persian and Arabic digits to '0'..'9'; U+066C to ',', U+066B to '.'.
inline Character classify(std::string_view text, std::size_t at) {
    auto const lead = static_cast<unsigned char>(text[at]);
    return lead < 0x80 ? characters::ascii[lead] : characters::beyond_ascii(text, at);
}

}  // namespace figtrail

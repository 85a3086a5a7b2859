// A run of bytes as a C++ array of characters, for sources that the build makes of data.
#pragma once

#include <ostream>
#include <string_view>

namespace figtrail {

/// Writes a string literal in pieces that every compiler takes; octal escapes of three digits cannot run into what follows.
inline void write_source_literal(std::ostream& out, std::string_view bytes) {
    constexpr std::size_t piece = 4000;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        if (at % piece == 0) out << (at == 0 ? "\n        \"" : "\"\n        \"");
        auto const byte = static_cast<unsigned char>(bytes[at]);
        bool const letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || byte == ' ';
        if (letter) {
            out << bytes[at];
        } else {
            out << '\\' << static_cast<char>('0' + byte / 64) << static_cast<char>('0' + byte / 8 % 8) << static_cast<char>('0' + byte % 8);
        }
    }
    out << '"';
}

}  // namespace figtrail

#include "parser/characters.hpp"

#include "parser/token.hpp"

namespace figtrail {
namespace {

/// U+2000..U+206F: blanks, dashes, quotes.
Character general_punctuation(unsigned char last) {
    switch (last) {
        case 0x80: case 0x81: case 0x82: case 0x83: case 0x84: case 0x85: case 0x86: case 0x87: case 0x88: case 0x89: case 0x8A:
        case 0xAF: return {CharacterKind::space, 3, ' '};
        case 0x8B: case 0x8C: case 0x8D: case 0x8E: case 0x8F:
        case 0xAA: case 0xAB: case 0xAC: case 0xAD: case 0xAE: return {CharacterKind::space, 3, 0};  // zero width, direction marks
        case 0x90: case 0x91: case 0x92: case 0x93: return {CharacterKind::mark, 3, '-'};
        case 0x94: case 0x95: return {CharacterKind::mark, 3, em_dash};
        case 0x98: case 0x99: case 0x9A: case 0x9B: case 0xB2: return {CharacterKind::mark, 3, '\''};
        case 0x9C: case 0x9D: case 0x9E: case 0x9F: case 0xB3: return {CharacterKind::mark, 3, '"'};
        case 0xA8: case 0xA9: return {CharacterKind::newline, 3, '\n'};
        default: return {CharacterKind::mark, 3, 0};
    }
}

Character two_bytes(unsigned char lead, unsigned char last) {
    if (lead == 0xC2) {
        if (last == 0xA0) return {CharacterKind::space, 2, ' '};
        if (last == 0xAD) return {CharacterKind::space, 2, 0};  // soft hyphen
        if (last == 0xB5 || last == 0xAA || last == 0xBA) return {CharacterKind::letter, 2, 0};
        if (last == 0xAB || last == 0xBB) return {CharacterKind::mark, 2, '"'};
        return {CharacterKind::mark, 2, 0};
    }
    if (lead == 0xC3 && (last == 0x97 || last == 0xB7)) return {CharacterKind::mark, 2, 0};
    if (lead == 0xDB && last >= 0xB0 && last <= 0xB9) return {CharacterKind::digit, 2, static_cast<char>('0' + last - 0xB0)};
    if (lead == 0xD9) {
        if (last >= 0xA0 && last <= 0xA9) return {CharacterKind::digit, 2, static_cast<char>('0' + last - 0xA0)};
        if (last == 0xAA) return {CharacterKind::mark, 2, '%'};
        if (last == 0xAB) return {CharacterKind::mark, 2, '.'};
        if (last == 0xAC) return {CharacterKind::mark, 2, ','};
    }
    return {CharacterKind::letter, 2, 0};
}

Character three_bytes(unsigned char lead, unsigned char middle, unsigned char last) {
    if (lead == 0xE2) {
        if (middle == 0x80) return general_punctuation(last);
        if (middle == 0x88 && last == 0x92) return {CharacterKind::mark, 3, '-'};
        if (middle >= 0x81 && middle <= 0xBF) return {CharacterKind::mark, 3, 0};  // currency, letterlike, fractions, arrows, math
    }
    if (lead == 0xE3 && middle == 0x80) {
        if (last == 0x80) return {CharacterKind::space, 3, ' '};
        return {CharacterKind::mark, 3, 0};
    }
    if (lead == 0xEF && middle == 0xBB && last == 0xBF) return {CharacterKind::space, 3, 0};
    if (lead == 0xEF && middle == 0xBF) return {CharacterKind::mark, 3, 0};  // U+FFFD and full-width signs
    return {CharacterKind::letter, 3, 0};
}

}  // namespace

Character characters::beyond_ascii(std::string_view text, std::size_t at) {
    auto const byte = [&](std::size_t i) -> unsigned char { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0; };
    unsigned char const lead = byte(at);
    if (lead < 0xE0) return two_bytes(lead, byte(at + 1));
    if (lead < 0xF0) return three_bytes(lead, byte(at + 1), byte(at + 2));
    return {CharacterKind::mark, 4, 0};
}

}  // namespace figtrail

// letters: the ASCII letters at the front of sixteen bytes, told in a few operations on two numbers of eight bytes each, not byte by
// byte. Most words of a text are nothing else, and the letters so read are how WordCache knows them.
//
//   plain_word("Tehran and the r")   // size 6, its first letter a capital, not all of them
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace figtrail {

/// A word of up to sixteen bytes as two numbers, the first byte lowest and 0 behind the last; size 0 for longer words.
struct Spelling {
    std::uint64_t letters[2] = {0, 0};
    std::uint8_t size = 0;

    static constexpr std::size_t longest = 16;
};

namespace letters {

using Eight = std::uint64_t;
inline constexpr Eight each = 0x0101010101010101ull;
inline constexpr Eight tops = 0x80 * each;

/// Eight bytes, the first one lowest.
inline Eight load(char const* bytes) {
    Eight eight = 0;
    std::memcpy(&eight, bytes, sizeof eight);
    if constexpr (std::endian::native == std::endian::big) eight = __builtin_bswap64(eight);
    return eight;
}

/// The first `count` of eight bytes.
constexpr Eight first_bytes(Eight eight, unsigned count) { return count == 0 ? 0 : eight & (~Eight{0} >> (64 - 8 * count)); }

/// The top bit of each byte that is an ASCII letter. No sum runs over into the next byte, since all are below 0x80.
constexpr Eight letter_tops(Eight eight) {
    Eight const small = (eight | 0x20 * each) & 0x7F * each;
    Eight const from_a = small + (0x80 - 'a') * each;
    Eight const beyond_z = small + (0x7F - 'z') * each;
    return from_a & ~beyond_z & ~eight & tops;
}

/// How many of eight bytes, from the first on, are ASCII letters.
constexpr unsigned leading(Eight eight) { return static_cast<unsigned>(std::countr_zero(~letter_tops(eight) & tops)) / 8; }

}  // namespace letters

/// The letters [at, at + size) as a Spelling; `readable` bytes may be read from `at` on.
inline Spelling spelling_of(char const* at, std::size_t size, std::size_t readable) {
    Spelling out;
    if (size > Spelling::longest) return out;
    out.size = static_cast<std::uint8_t>(size);
    auto const count = static_cast<unsigned>(size);
    if (readable >= Spelling::longest) {  // two loads and a mask are cheaper than a copy of unknown length
        out.letters[0] = letters::first_bytes(letters::load(at), count < 8 ? count : 8);
        out.letters[1] = count <= 8 ? 0 : letters::first_bytes(letters::load(at + 8), count - 8);
    } else {
        char bytes[Spelling::longest] = {};
        std::memcpy(bytes, at, size);
        out.letters[0] = letters::load(bytes);
        out.letters[1] = letters::load(bytes + 8);
    }
    return out;
}

/// A run of up to fifteen ASCII letters that nothing behind it can make longer or other than a plain word.
struct PlainWord {
    Spelling spelling;          ///< size 0: there is none
    bool capitalised = false;
    bool all_caps = false;      ///< two letters or more
};

/// Reads sixteen bytes.
inline PlainWord plain_word(char const* at) {
    using namespace letters;
    PlainWord word;
    Eight const low = load(at);
    unsigned size = leading(low);
    Eight small = 0x20 * each;
    if (size < 8) {
        word.spelling.letters[0] = first_bytes(low, size);
        small = first_bytes(low & small, size);
    } else {
        Eight const high = load(at + 8);
        unsigned const more = leading(high);
        word.spelling.letters[0] = low;
        word.spelling.letters[1] = first_bytes(high, more);
        small = (low & small) | first_bytes(high & small, more);
        size += more;
    }
    if (size == 0 || size == Spelling::longest) return word;
    char const behind = at[size];
    bool const goes_on = static_cast<unsigned char>(behind) >= 0x80 || behind == '\'' || (behind == '.' && size == 1);
    if (goes_on) return word;
    word.spelling.size = static_cast<std::uint8_t>(size);
    word.capitalised = (at[0] & 0x20) == 0;
    word.all_caps = small == 0 && size >= 2;
    return word;
}

}  // namespace figtrail

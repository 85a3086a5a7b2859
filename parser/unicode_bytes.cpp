#include "parser/unicode_bytes.hpp"

#include <cstdint>
#include <cstring>

namespace figtrail {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct Step {
    unsigned length;  ///< bytes of the character, or of the maximal subpart to replace
    bool valid;
};

/// One character at `at`, by table 3-7 of the Unicode Standard: the second byte's range depends on the first.
Step step(std::string_view bytes, std::size_t at) {
    auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    unsigned const lead = byte(at);
    if (lead < 0x80) return {1, true};
    if (lead < 0xC2 || lead > 0xF4) return {1, false};
    unsigned const length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    unsigned low = 0x80, high = 0xBF;
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED) high = 0x9F;
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
    for (unsigned i = 1; i < length; ++i) {
        if (at + i >= bytes.size() || byte(at + i) < low || byte(at + i) > high) return {i, false};
        low = 0x80;
        high = 0xBF;
    }
    return {length, true};
}

/// The first position at or after `at` whose byte is not ASCII.
std::size_t skip_ascii(std::string_view bytes, std::size_t at) {
    for (; at + 8 <= bytes.size(); at += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, bytes.data() + at, 8);
        if ((eight & 0x8080808080808080ull) != 0) break;
    }
    while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) ++at;
    return at;
}

}  // namespace

std::string replaced_note(std::size_t count, std::size_t first) {
    return std::to_string(count) + " invalid byte" + (count == 1 ? "" : "s") + " replaced, first at byte " +
           std::to_string(first);
}

void append_utf8(std::string& text, std::uint32_t c) {
    auto const put = [&](std::uint32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (c < 0x80) return put(c);
    if (c < 0x800) {
        put(0xC0 | c >> 6);
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
    }
    put(0x80 | (c & 0x3F));
}

Decoded from_utf8(std::string_view bytes, std::size_t skipped) {
    Decoded out;
    out.text.reserve(bytes.size() - skipped);
    if (skipped > 0) out.offsets.push_back({0, static_cast<std::uint32_t>(skipped)});
    std::size_t replaced = 0, first = 0, copied = skipped;
    for (std::size_t at = skip_ascii(bytes, skipped); at < bytes.size(); at = skip_ascii(bytes, at)) {
        Step const here = step(bytes, at);
        if (!here.valid) {
            if (replaced == 0) {
                first = at;
                if (out.offsets.empty()) out.offsets.push_back({0, 0});
            }
            replaced += here.length;
            out.text.append(bytes.substr(copied, at - copied));
            out.offsets.push_back({static_cast<std::uint32_t>(out.text.size()), static_cast<std::uint32_t>(at)});
            out.text.append(replacement);
            copied = at + here.length;
            out.offsets.push_back({static_cast<std::uint32_t>(out.text.size()), static_cast<std::uint32_t>(copied)});
        }
        at += here.length;
    }
    out.text.append(bytes.substr(copied));
    if (replaced > 0) out.notes.push_back(replaced_note(replaced, first));
    return out;
}

Decoded from_utf16(std::string_view bytes, std::size_t skipped, bool big_endian) {
    Decoded out;
    auto const unit = [&](std::size_t at) -> std::uint32_t {
        std::uint32_t const a = static_cast<unsigned char>(bytes[at]), b = static_cast<unsigned char>(bytes[at + 1]);
        return big_endian ? a << 8 | b : b << 8 | a;
    };
    std::size_t replaced = 0, first = 0;
    for (std::size_t at = skipped; at < bytes.size();) {
        std::uint32_t c = 0xFFFD;
        std::size_t length = 2;
        bool valid = at + 2 <= bytes.size();
        if (valid) {
            c = unit(at);
            if (c >= 0xD800 && c < 0xDC00 && at + 4 <= bytes.size() && unit(at + 2) >= 0xDC00 &&
                unit(at + 2) < 0xE000) {
                c = 0x10000 + ((c - 0xD800) << 10) + (unit(at + 2) - 0xDC00);
                length = 4;
            } else if (c >= 0xD800 && c < 0xE000) {
                valid = false;
                c = 0xFFFD;
            }
        } else {
            length = 1;
        }
        if (!valid) {
            if (replaced == 0) first = at;
            replaced += length;
        }
        // A character's source is longer than its text or shorter: each gets its own piece, with the end of the one
        // before.
        out.offsets.push_back({static_cast<std::uint32_t>(out.text.size()), static_cast<std::uint32_t>(at)});
        append_utf8(out.text, c);
        at += length;
        out.offsets.push_back({static_cast<std::uint32_t>(out.text.size()), static_cast<std::uint32_t>(at)});
    }
    if (!out.offsets.empty()) out.offsets.push_back(out.offsets.back());
    if (replaced > 0) out.notes.push_back(replaced_note(replaced, first));
    return out;
}

Utf8Census utf8_census(std::string_view bytes) {
    Utf8Census census;
    for (std::size_t at = skip_ascii(bytes, 0); at < bytes.size(); at = skip_ascii(bytes, at)) {
        Step const here = step(bytes, at);
        // A sequence cut off by the end of the sample is no fault of it.
        if (!here.valid && at + here.length == bytes.size()) break;
        ++(here.valid ? census.sequences : census.invalid);
        at += here.length;
    }
    return census;
}

}  // namespace figtrail

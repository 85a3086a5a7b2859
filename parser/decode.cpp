#include "parser/decode.hpp"

#include <algorithm>
#include <stdexcept>

#include "parser/encoding_label.hpp"
#include "parser/guess_encoding.hpp"
#include "parser/icu_convert.hpp"
#include "parser/unicode_bytes.hpp"

namespace figtrail {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

/// NUL bytes in every second place, and nearly nowhere else, are UTF-16 of a western script.
enum class Nuls { none, some, even, odd };
Nuls nuls_of(std::string_view bytes) {
    if (bytes.find('\0') == std::string_view::npos) return Nuls::none;
    std::string_view const head = bytes.substr(0, 4096);
    std::size_t count[2] = {0, 0};
    for (std::size_t i = 0; i < head.size(); ++i)
        if (head[i] == '\0') ++count[i % 2];
    std::size_t const half = head.size() / 2;
    if (head.size() >= 8 && count[0] * 2 > half && count[1] * 4 < count[0]) return Nuls::even;
    if (head.size() >= 8 && count[1] * 2 > half && count[0] * 4 < count[1]) return Nuls::odd;
    return Nuls::some;
}

Decoded utf16(std::string_view bytes, std::size_t skipped, bool big_endian) {
    Decoded out = from_utf16(bytes, skipped, big_endian);
    out.notes.insert(out.notes.begin(), big_endian ? "decoded from UTF-16BE" : "decoded from UTF-16LE");
    return out;
}

Decoded utf8(std::string_view bytes, Nuls nuls) {
    Decoded out = from_utf8(bytes, bytes.substr(0, 3) == utf8_mark ? utf8_mark.size() : 0);
    if (nuls == Nuls::none) return out;
    auto const count = std::count(bytes.begin(), bytes.end(), '\0');
    out.notes.push_back(std::to_string(count) + " NUL byte" + (count == 1 ? "" : "s") + " kept, first at byte " +
                        std::to_string(bytes.find('\0')));
    return out;
}

Decoded legacy(std::string_view bytes, Encoding const& encoding, std::string const& how) {
    Decoded out = from_encoding(bytes, encoding);
    out.notes.insert(out.notes.begin(), "decoded from " + std::string(encoding.name) + ", " + how);
    return out;
}

/// Well-formed sequences by chance are rare: two of them, and nothing against it, are UTF-8.
bool is_utf8(Utf8Census census) { return census.invalid == 0 && census.sequences >= 2; }
/// A text of UTF-8 with a few broken places stays one.
bool is_nearly_utf8(Utf8Census census) { return census.sequences > census.invalid; }

/// Nothing was declared, or not the truth.
Decoded by_its_bytes(std::string_view bytes, Utf8Census census, Nuls nuls) {
    if (census.invalid > 0 && !is_nearly_utf8(census) && nuls == Nuls::none)
        if (auto const guessed = guess_encoding(bytes)) return legacy(bytes, *guessed, "guessed from its bytes");
    return utf8(bytes, nuls);
}

}  // namespace

Decoded decode_utf8(std::string_view bytes) { return from_utf8(bytes, 0); }

Decoded decode(std::string_view bytes, std::vector<DeclaredEncoding> const& declared) {
    if (bytes.substr(0, 2) == "\xFF\xFE") return utf16(bytes, 2, false);
    if (bytes.substr(0, 2) == "\xFE\xFF") return utf16(bytes, 2, true);
    Nuls const nuls = nuls_of(bytes);
    if (nuls == Nuls::even || nuls == Nuls::odd) return utf16(bytes, 0, nuls == Nuls::even);
    if (bytes.substr(0, 3) == utf8_mark) return utf8(bytes, nuls);

    Utf8Census const census = utf8_census(bytes);
    std::vector<std::string> unheard;
    for (DeclaredEncoding const& said : declared) {
        auto const encoding = encoding_of(said.label);
        if (!encoding) {
            unheard.push_back(said.where + " declares an encoding that is not known: " + said.label.substr(0, 40));
            continue;
        }
        // Who can read the declaration in a file of single bytes reads no UTF-16: browsers take it for UTF-8.
        bool const says_utf8 = encoding->icu.empty();
        bool const lies = says_utf8 ? census.invalid > 0 && !is_nearly_utf8(census) : is_utf8(census);
        if (!lies) {
            Decoded out = says_utf8 ? utf8(bytes, nuls) : legacy(bytes, *encoding, "declared by " + said.where);
            out.notes.insert(out.notes.end(), unheard.begin(), unheard.end());
            return out;
        }
        unheard.push_back(said.where + " declares " + std::string(encoding->name) + ", which the bytes are not");
        break;
    }
    Decoded out = by_its_bytes(bytes, census, nuls);
    out.notes.insert(out.notes.end(), unheard.begin(), unheard.end());
    return out;
}

}  // namespace figtrail

#include "parser/icu_convert.hpp"

#include <unicode/ucnv.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "parser/unicode_bytes.hpp"

namespace figtrail {
namespace {

/// ICU works on pieces of about this size, cut at line ends, where no encoding of the table is inside a character.
constexpr std::size_t piece_bytes = std::size_t{1} << 20;

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter open(Encoding const& encoding) {
    UErrorCode error = U_ZERO_ERROR;
    Converter converter(ucnv_open(std::string(encoding.icu).c_str(), &error), &ucnv_close);
    if (U_FAILURE(error)) throw std::runtime_error("no table of " + std::string(encoding.name));
    return converter;
}

class Writer {
public:
    explicit Writer(std::size_t bytes) { out.text.reserve(bytes + bytes / 8); }

    /// One character, whose source bytes are [begin, end).
    void put(std::uint32_t c, std::size_t begin, std::size_t end) {
        if (c == 0xFFFD) {
            if (replaced == 0) first = begin;
            replaced += end - begin;
        }
        std::size_t const had = out.text.size();
        if (c < 0x80)
            out.text.push_back(static_cast<char>(c));
        else
            append_utf8(out.text, c);
        std::size_t const written = out.text.size() - had, taken = end - begin;
        if (written == taken) return;
        if (out.offsets.empty()) out.offsets.push_back({0, 0});
        OffsetPiece const before{static_cast<std::uint32_t>(had), static_cast<std::uint32_t>(begin)};
        OffsetPiece const behind{static_cast<std::uint32_t>(out.text.size()), static_cast<std::uint32_t>(end)};
        if (out.offsets.back() != before) out.offsets.push_back(before);
        // A source longer than its text needs its end said apart from where the next character begins.
        if (taken > written) out.offsets.push_back(behind);
        out.offsets.push_back(behind);
    }

    Decoded out;
    std::size_t replaced = 0, first = 0;
};

}  // namespace

Decoded from_encoding(std::string_view bytes, Encoding const& encoding) {
    Converter const converter = open(encoding);
    Writer writer(bytes.size());
    std::vector<UChar> units;
    std::vector<std::int32_t> offsets;
    for (std::size_t at = 0; at < bytes.size();) {
        std::size_t const line_end = bytes.find('\n', std::min(at + piece_bytes, bytes.size()));
        std::size_t const end = line_end == std::string_view::npos ? bytes.size() : line_end + 1;
        // A byte gives two units at most (a surrogate pair), and the end may give one more for a cut character.
        units.resize((end - at) * 2 + 2);
        offsets.resize(units.size());
        UChar* target = units.data();
        char const* source = bytes.data() + at;
        UErrorCode error = U_ZERO_ERROR;
        ucnv_reset(converter.get());
        ucnv_toUnicode(converter.get(), &target, units.data() + units.size(), &source, bytes.data() + end,
                       offsets.data(), true, &error);
        if (U_FAILURE(error)) throw std::runtime_error(std::string("cannot be converted (") + u_errorName(error) + ")");
        auto const count = static_cast<std::size_t>(target - units.data());
        auto const source_of = [&](std::size_t unit, std::size_t floor) {
            return unit == count ? end : std::max(floor, at + static_cast<std::size_t>(std::max(offsets[unit], 0)));
        };
        std::size_t here = at;
        for (std::size_t i = 0; i < count;) {
            UChar32 c = 0;
            U16_NEXT(units, i, count, c);
            // Of several characters that share source bytes the first has them all.
            std::size_t const next = source_of(i, here);
            // For a single byte that it does not know ICU writes the control character SUB.
            bool const unknown = U_IS_SURROGATE(c) || (c == 0x1A && bytes[here] != '\x1A');
            writer.put(unknown ? 0xFFFD : static_cast<std::uint32_t>(c), here, next);
            here = next;
        }
        at = end;
    }
    if (writer.replaced > 0) writer.out.notes.push_back(replaced_note(writer.replaced, writer.first));
    return std::move(writer.out);
}

}  // namespace figtrail

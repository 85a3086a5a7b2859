#include "cli/text_width.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "parser/decode.hpp"

namespace figtrail::cli {
namespace {

struct Range {
    char32_t first, last;
};

/// Marks that stand on the letter before, joiners, variation selectors.
constexpr std::array zero_width{Range{0x300, 0x36F},   Range{0x591, 0x5BD},   Range{0x610, 0x61A},
                                Range{0x64B, 0x65F},   Range{0x200B, 0x200F}, Range{0x2060, 0x2064},
                                Range{0xFE00, 0xFE0F}, Range{0xFE20, 0xFE2F}};
constexpr std::array double_width{Range{0x1100, 0x115F}, Range{0x2E80, 0xA4CF},   Range{0xAC00, 0xD7A3},
                                  Range{0xF900, 0xFAFF}, Range{0xFE30, 0xFE6F},   Range{0xFF00, 0xFF60},
                                  Range{0xFFE0, 0xFFE6}, Range{0x1F300, 0x1FAFF}, Range{0x20000, 0x3FFFD}};
/// Characters that turn the direction of everything after them.
constexpr std::array bidi_controls{Range{0x202A, 0x202E}, Range{0x2066, 0x2069}};

template <std::size_t N>
bool is_in(std::array<Range, N> const& ranges, char32_t c) {
    return std::any_of(ranges.begin(), ranges.end(), [c](Range r) { return r.first <= c && c <= r.last; });
}

/// The character at `at` of valid UTF-8, and where the next begins.
char32_t next_character(std::string_view text, std::size_t& at) {
    unsigned const length = utf8_length(text[at]);
    auto const lead = static_cast<unsigned char>(text[at]);
    char32_t c = length == 1 ? lead : lead & (0x7Fu >> length);
    for (std::size_t i = at + 1; i < std::min(at + length, text.size()); ++i)
        c = c << 6 | (static_cast<unsigned char>(text[i]) & 0x3Fu);
    at = std::min(at + length, text.size());
    return c;
}

bool is_blank(char32_t c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

std::size_t width_of(char32_t c) {
    if (c < zero_width.front().first) return 1;
    return is_in(zero_width, c) ? 0 : is_in(double_width, c) ? 2 : 1;
}

/// Controls that are no white space, and those that turn the direction of everything after them.
bool is_harmful(char32_t c) {
    return (c < 0x20 && !is_blank(c)) || (c >= 0x7F && c < 0xA0) || is_in(bidi_controls, c);
}

}  // namespace

std::size_t text_width(std::string_view utf8) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < utf8.size();) width += width_of(next_character(utf8, at));
    return width;
}

std::size_t fitting(std::string_view utf8, std::size_t width) {
    std::size_t used = 0;
    std::size_t at = 0;
    while (at < utf8.size()) {
        std::size_t after = at;
        used += width_of(next_character(utf8, after));
        if (used > width) return at;
        at = after;
    }
    return at;
}

std::string without_controls(std::string_view utf8) {
    std::string const valid = decode_utf8(utf8).text;
    std::string out;
    out.reserve(valid.size());
    for (std::size_t at = 0; at < valid.size();) {
        std::size_t const begin = at;
        if (is_harmful(next_character(valid, at)))
            out += "\xEF\xBF\xBD";
        else
            out.append(valid, begin, at - begin);
    }
    return out;
}

std::string harmless(std::string_view utf8) {
    std::string out;
    for (char const c : without_controls(utf8)) {
        if (!is_blank(static_cast<unsigned char>(c)))
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
    std::vector<std::string> lines;
    width = std::max<std::size_t>(width, 2);
    for (std::size_t fits = fitting(text, width); fits < text.size(); fits = fitting(text, width)) {
        std::size_t cut = text.rfind(' ', fits);
        if (cut == std::string_view::npos || cut == 0) {
            std::size_t const joint = fits == 0 ? std::string_view::npos : text.find_last_of("/-_", fits - 1);
            cut = joint == std::string_view::npos ? fits : joint + 1;
        }
        lines.emplace_back(text.substr(0, cut));
        text.remove_prefix(cut);
        if (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    }
    lines.emplace_back(text);
    return lines;
}

std::string clipped(std::string_view text, std::size_t width) {
    if (fitting(text, width) == text.size()) return std::string(text);
    return std::string(text.substr(0, fitting(text, width - 1))) + "…";
}

}  // namespace figtrail::cli

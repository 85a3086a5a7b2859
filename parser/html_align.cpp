#include "parser/html_align.hpp"

#include <algorithm>
#include <optional>

#include "parser/decode.hpp"

namespace figtrail {
namespace {

constexpr std::size_t longest_name = 32;   ///< of an entity; the longest of HTML has 31 letters
constexpr std::size_t longest_legacy = 6;  ///< of those that may go without a semicolon: "frac12"

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t run(std::string_view text, std::size_t from, std::size_t most, bool (*is)(char)) {
    std::size_t count = 0;
    while (count < most && from + count < text.size() && is(text[from + count])) ++count;
    return count;
}

/// The character that a two-character entity ends in: a stroke, a variation selector.
bool is_second_of_entity(std::string_view character) {
    return character == "\xCC\xB8" || character == "\xE2\x83\x92" || character == "\xEF\xB8\x80" ||
           character == "\xE2\x83\xA5" || character == "\xE2\x80\x8A";
}

/// The next bytes of the markup may have been read as the next of the text.
bool goes_on(std::string_view markup, std::string_view decoded) {
    for (std::size_t i = 0; i < 3; ++i) {
        if (i < markup.size() && (markup[i] == '&' || markup[i] == '<' || markup[i] == '\r')) return true;
        if (i >= markup.size() || i >= decoded.size()) return i >= markup.size() && i >= decoded.size();
        if (markup[i] != decoded[i]) return is_second_of_entity(decoded.substr(i, utf8_length(decoded[i])));
    }
    return true;
}

/// Bytes of the entity at the start of `markup`, which was read as what begins `decoded`; nullopt: a lone "&".
std::optional<std::size_t> entity_length(std::string_view markup, std::string_view decoded) {
    if (markup.substr(1, 1) == "#") {
        bool const hexadecimal = markup.size() > 2 && (markup[2] == 'x' || markup[2] == 'X');
        std::size_t const first = hexadecimal ? 3 : 2;
        auto const is_hex = [](char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
        std::size_t const digits =
            hexadecimal ? run(markup, first, markup.size(), is_hex) : run(markup, first, markup.size(), is_digit);
        if (digits == 0) return std::nullopt;
        std::size_t const end = first + digits;
        return end + (markup.substr(end, 1) == ";" ? 1 : 0);
    }
    std::size_t const name = run(markup, 1, longest_name, [](char c) { return is_letter(c) || is_digit(c); });
    if (name < 2) return std::nullopt;
    std::string_view const word = markup.substr(1, name);
    if (decoded.front() == '&') {
        bool const is_ampersand = word.substr(0, 3) == "amp" || word.substr(0, 3) == "AMP";
        if (!is_ampersand) return std::nullopt;
        return markup.substr(4, 1) == ";" ? 5 : 4;
    }
    std::string_view const behind = decoded.substr(utf8_length(decoded.front()));
    bool const ended = markup.substr(1 + name, 1) == ";";
    if (ended && goes_on(markup.substr(name + 2), behind)) return name + 2;
    for (std::size_t length = std::min(name, longest_legacy); length >= 2; --length)
        if (goes_on(markup.substr(1 + length), behind)) return length + 1;
    return name + (ended ? 2 : 1);
}

/// Bytes that stand in both, up to what may be more than it seems; whole characters.
std::size_t same_run(std::string_view markup, std::string_view decoded) {
    std::size_t const most = std::min(markup.size(), decoded.size());
    std::size_t count = 0;
    while (count < most && markup[count] == decoded[count] && markup[count] != '&' && markup[count] != '<' &&
           markup[count] != '\r')
        ++count;
    while (count > 0 && count < decoded.size() && (static_cast<unsigned char>(decoded[count]) & 0xC0) == 0x80) --count;
    return count;
}

}  // namespace

void align_text(std::string_view markup, std::size_t begin, std::size_t end, std::string_view decoded,
                AlignedText const& sink) {
    std::size_t at = begin;
    for (std::size_t d = 0; d < decoded.size();) {
        std::size_t const length = std::min<std::size_t>(utf8_length(decoded[d]), decoded.size() - d);
        std::string_view const character = decoded.substr(d, length);
        if (at >= end || is_second_of_entity(character)) {
            if (at < end && markup.substr(at, length) == character) at += length;
            sink(character, at, at);
            d += length;
            continue;
        }
        char const c = markup[at];
        std::size_t taken = 0;
        if (c == '&') {
            taken = entity_length(markup.substr(at, end - at), decoded.substr(d)).value_or(1);
        } else if (c == '<' && at + 1 < end &&
                   (is_letter(markup[at + 1]) || markup[at + 1] == '/' || markup[at + 1] == '!' ||
                    markup[at + 1] == '?')) {
            at = std::min(markup.find('>', at), end - 1) + 1;
            continue;
        } else if (c == '<' && decoded[d] == '<') {
            taken = 1;
        } else if (c == '\r') {
            taken = markup.substr(at, 2) == "\r\n" && at + 2 <= end ? 2 : 1;
        } else if (std::size_t const same = same_run(markup.substr(at, end - at), decoded.substr(d)); same > 0) {
            sink(decoded.substr(d, same), at, at + same);
            at += same;
            d += same;
            continue;
        } else {
            ++at;
            continue;
        }
        taken = std::min(taken, end - at);
        sink(character, at, at + taken);
        at += taken;
        d += length;
    }
}

}  // namespace figtrail

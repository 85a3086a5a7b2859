#include "claim/json_text.hpp"

#include "claim/json.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace figtrail {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Length of the well-formed sequence that begins at `at` (Unicode 15, table 3-7); 0 when there is none.
std::size_t sequence_length(std::string_view text, std::size_t at) {
    auto const byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    auto const within = [&](std::size_t i, unsigned low, unsigned high) { return byte(i) >= low && byte(i) <= high; };
    unsigned const first = byte(at);
    if (first < 0x80) return 1;
    if (first < 0xC2 || first > 0xF4) return 0;
    if (first < 0xE0) return within(at + 1, 0x80, 0xBF) ? 2 : 0;
    unsigned const low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    unsigned const high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (!within(at + 1, low, high) || !within(at + 2, 0x80, 0xBF)) return 0;
    if (first < 0xF0) return 3;
    return within(at + 3, 0x80, 0xBF) ? 4 : 0;
}

enum class ByteClass : std::uint8_t { plain, escaped, high };

constexpr std::array<ByteClass, 256> classes_of_bytes() {
    std::array<ByteClass, 256> classes{};
    for (std::size_t i = 0; i < classes.size(); ++i)
        classes[i] = i >= 0x80 ? ByteClass::high : i < 0x20 || i == 0x7F || i == '"' || i == '\\' ? ByteClass::escaped : ByteClass::plain;
    return classes;
}
constexpr auto byte_classes = classes_of_bytes();

/// Characters that could steer the terminal JSON is shown on: the controls U+0080 to U+009F, and what turns the direction of text
/// (U+202A to U+202E, U+2066 to U+2069). 0 for all others.
unsigned steering_character(std::string_view sequence) {
    auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(sequence[i]); };
    if (sequence.size() == 2) return byte(0) == 0xC2 && byte(1) < 0xA0 ? byte(1) : 0u;
    if (sequence.size() != 3 || byte(0) != 0xE2) return 0;
    bool const embedding = byte(1) == 0x80 && byte(2) >= 0xAA && byte(2) <= 0xAE;
    bool const isolate = byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9;
    return embedding || isolate ? 0x2000u | (byte(1) & 0x3Fu) << 6 | (byte(2) & 0x3Fu) : 0u;
}

/// \u and four hexadecimal digits.
std::string_view numbered_escape(unsigned character, char (&buffer)[6]) {
    constexpr char hex[] = "0123456789abcdef";
    buffer[0] = '\\';
    buffer[1] = 'u';
    for (int i = 0; i < 4; ++i) buffer[2 + i] = hex[character >> (12 - 4 * i) & 0xFu];
    return {buffer, 6};
}

std::string_view escape_of(char c, char (&buffer)[6]) {
    switch (c) {
        case '"': return "\\\"";
        case '\\': return "\\\\";
        case '\b': return "\\b";
        case '\f': return "\\f";
        case '\n': return "\\n";
        case '\r': return "\\r";
        case '\t': return "\\t";
        default: return numbered_escape(static_cast<unsigned char>(c), buffer);
    }
}

}  // namespace

bool is_nested_too_deep(std::string_view json) {
    auto const count = [&](char bracket) { return static_cast<std::size_t>(std::count(json.begin(), json.end(), bracket)); };
    if (count('[') + count('{') <= deepest_json) return false;
    std::size_t depth = 0;
    bool in_string = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        switch (json[i]) {
            case '"': in_string = !in_string; break;
            case '\\': i += in_string ? 1 : 0; break;
            case '[':
            case '{':
                if (!in_string && ++depth > deepest_json) return true;
                break;
            case ']':
            case '}': depth -= !in_string && depth > 0 ? 1 : 0; break;
            default: break;
        }
    }
    return false;
}

std::size_t valid_utf8_prefix(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t const length = sequence_length(text, at);
        if (length == 0) break;
        at += length;
    }
    return at;
}

std::string with_valid_utf8(std::string_view text) {
    std::string result;
    for (;;) {
        std::size_t const good = valid_utf8_prefix(text);
        result += text.substr(0, good);
        if (good == text.size()) return result;
        result += replacement;
        text.remove_prefix(good + 1);
    }
}

void TextSink::grow(std::size_t bytes) {
    std::size_t const wanted = used_ + bytes;
    out_.resize(std::max({wanted, 2 * out_.size(), std::size_t{4096}}));
}

void TextSink::literal(std::string_view text) {
    char* at = room(text.size() + 1);
    if (comma_) *at++ = ',';
    std::memcpy(at, text.data(), text.size());
    used_ = static_cast<std::size_t>(at - out_.data()) + text.size();
    comma_ = true;
}

void TextSink::integer(std::uint64_t value) {
    char buffer[24];
    literal({buffer, static_cast<std::size_t>(std::to_chars(buffer, buffer + sizeof buffer, value).ptr - buffer)});
}

void TextSink::real(double value) {
    if (!std::isfinite(value)) return null();
    char buffer[40];
    literal({buffer, static_cast<std::size_t>(std::to_chars(buffer, buffer + sizeof buffer, value).ptr - buffer)});
}

void TextSink::number(Number const& value) {
    if (value.denominator() != 1 || value.exponent() < 0 || value.exponent() > 30) return string(value.to_string());
    char* at = room(64);
    if (comma_) *at++ = ',';
    *at++ = '"';
    at = std::to_chars(at, at + 21, value.coefficient()).ptr;
    auto const zeros = static_cast<std::size_t>(value.exponent());
    std::memset(at, '0', zeros);
    at += zeros;
    *at++ = '"';
    used_ = static_cast<std::size_t>(at - out_.data());
    comma_ = true;
}

void TextSink::string(std::string_view text) {
    char* at = room(text.size() + 3);
    if (comma_) *at++ = ',';
    *at++ = '"';
    char* const begin = at;
    std::size_t plain = 0;
    while (plain < text.size() && byte_classes[static_cast<unsigned char>(text[plain])] == ByteClass::plain) ++plain;
    // cppcheck-suppress danglingTemporaryLifetime ; a temporary of number() outlives this call
    std::memcpy(begin, text.data(), plain);
    used_ = static_cast<std::size_t>(begin - out_.data()) + plain;
    if (plain < text.size()) write_escaped(text.substr(plain));
    *room(1) = '"';
    ++used_;
    comma_ = true;
}

void TextSink::write_escaped(std::string_view text) {
    char* at = room(6 * text.size());
    char buffer[6];
    for (std::size_t i = 0; i < text.size();) {
        char const c = text[i];
        std::size_t length = 1;
        std::string_view written(&text[i], 1);
        switch (byte_classes[static_cast<unsigned char>(c)]) {
            case ByteClass::plain: break;
            case ByteClass::escaped: written = escape_of(c, buffer); break;
            case ByteClass::high:
                length = sequence_length(text, i);
                written = length == 0 ? replacement : text.substr(i, length);
                length = std::max<std::size_t>(length, 1);
                if (unsigned const steering = steering_character(written); steering != 0) written = numbered_escape(steering, buffer);
        }
        std::memcpy(at, written.data(), written.size());
        at += written.size();
        i += length;
    }
    used_ = static_cast<std::size_t>(at - out_.data());
}

}  // namespace figtrail

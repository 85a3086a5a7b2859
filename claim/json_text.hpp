// TextSink: a sink of json_shape.hpp that appends compact JSON to a string, without building anything in between; and the escaping
// that text and trees share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "claim/number.hpp"

namespace figtrail {

/// Bytes of `text` that are valid UTF-8 from its start; text.size() when all are.
std::size_t valid_utf8_prefix(std::string_view text);
/// The text with U+FFFD for each byte that is no UTF-8.
std::string with_valid_utf8(std::string_view text);

class TextSink {
public:
    explicit TextSink(std::string& out) : out_(out), used_(out.size()) {}
    ~TextSink() { out_.resize(used_); }
    TextSink(TextSink const&) = delete;
    TextSink& operator=(TextSink const&) = delete;

    void begin_object() { open('{'); }
    void end_object() { close('}'); }
    void begin_array() { open('['); }
    void end_array() { close(']'); }
    /// Keys are literals of plain letters.
    template <std::size_t Size>
    void key(char const (&name)[Size]) {
        char* at = room(Size + 3);
        if (comma_) *at++ = ',';
        *at++ = '"';
        std::memcpy(at, name, Size - 1);
        at += Size - 1;
        *at++ = '"';
        *at++ = ':';
        used_ = static_cast<std::size_t>(at - out_.data());
        comma_ = false;
    }
    void string(std::string_view text);
    void number(Number const& value);  ///< a string: "13000000000"
    void integer(std::uint64_t value);
    void real(double value);
    void boolean(bool value) { literal(value ? std::string_view("true") : std::string_view("false")); }
    void null() { literal("null"); }

private:
    std::string& out_;  ///< longer than what is written: grown in large steps, cut at the end
    std::size_t used_;
    bool comma_ = false;

    char* room(std::size_t bytes) {
        if (out_.size() - used_ < bytes) grow(bytes);
        return out_.data() + used_;
    }
    void grow(std::size_t bytes);
    void literal(std::string_view text);
    void write_escaped(std::string_view text);
    void open(char bracket) {
        char* at = room(2);
        if (comma_) *at++ = ',';
        *at++ = bracket;
        used_ = static_cast<std::size_t>(at - out_.data());
        comma_ = false;
    }
    void close(char bracket) {
        *room(1) = bracket;
        ++used_;
        comma_ = true;
    }
};

}  // namespace figtrail

#include "cli/jsonl_record.hpp"

#include <array>
#include <charconv>
#include <string>

#include "claim/json.hpp"
#include "claim/json_text.hpp"
#include "parser/unicode_bytes.hpp"

namespace figtrail::cli {
namespace {

using Json = nlohmann::json;

enum class StringByte : std::uint8_t { plain, high, special };

constexpr std::array<StringByte, 256> make_string_bytes() {
    std::array<StringByte, 256> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bool const special = i < 0x20 || i == '"' || i == '\\';
        bytes[i] = i >= 0x80 ? StringByte::high : special ? StringByte::special : StringByte::plain;
    }
    return bytes;
}

constexpr auto string_bytes = make_string_bytes();

class RecordReader {
public:
    explicit RecordReader(std::string_view line) : line_(line) {}

    std::optional<Json> read() {
        Json record = Json::object();
        if (!take('{')) return std::nullopt;
        if (!take('}')) {
            do {
                std::string key;
                if (!take('"') || !read_string(key) || !take(':') || !read_value(record[std::move(key)])) return std::nullopt;
            } while (take(','));
            if (!take('}')) return std::nullopt;
        }
        skip_blanks();
        return at_ == line_.size() ? std::optional(std::move(record)) : std::nullopt;
    }

private:
    void skip_blanks() {
        while (at_ < line_.size() && (line_[at_] == ' ' || line_[at_] == '\t' || line_[at_] == '\n' || line_[at_] == '\r')) ++at_;
    }
    bool take(char expected) {
        skip_blanks();
        if (at_ == line_.size() || line_[at_] != expected) return false;
        ++at_;
        return true;
    }

    bool read_value(Json& value) {
        if (!take('"')) return read_other(value);
        std::string text;
        if (!read_string(text)) return false;
        value = std::move(text);
        return true;
    }

    /// A number, literal, list or object, as far as the comma or bracket behind it.
    bool read_other(Json& value) {
        std::size_t const first = at_;
        // nlohmann passes over a byte order mark in front of a text, and takes a zero byte for the end of one.
        if (first == line_.size() || std::string_view("-0123456789tfn[{").find(line_[first]) == std::string_view::npos) return false;
        std::size_t depth = 0;
        bool in_string = false;
        for (; at_ < line_.size(); ++at_) {
            char const c = line_[at_];
            if (in_string) {
                if (c == '\\') ++at_;
                else if (c == '"') in_string = false;
                continue;
            }
            if (c == '\0') return false;
            if (depth == 0 && (c == ',' || c == '}')) break;
            if (c == '"') in_string = true;
            else if (c == '{' || c == '[') ++depth;
            else if ((c == '}' || c == ']') && depth-- == 0) return false;
            if (depth > 0 && nests_too_deep()) return false;
        }
        if (at_ > line_.size()) return false;
        value = Json::parse(line_.substr(first, at_ - first), nullptr, false);
        return !value.is_discarded();
    }

    /// Of the whole line, asked once.
    bool nests_too_deep() {
        if (!too_deep_) too_deep_ = is_nested_too_deep(line_);
        return *too_deep_;
    }

    /// The rest of a string, behind its opening quote.
    bool read_string(std::string& out) {
        bool high = false;
        for (;;) {
            std::size_t const first = at_;
            for (; at_ < line_.size(); ++at_) {
                StringByte const kind = string_bytes[static_cast<unsigned char>(line_[at_])];
                if (kind == StringByte::special) break;
                high |= kind == StringByte::high;
            }
            out.append(line_, first, at_ - first);
            if (at_ == line_.size()) return false;
            char const c = line_[at_++];
            if (c == '"') return !high || valid_utf8_prefix(out) == out.size();
            if (c != '\\' || !read_escape(out)) return false;
        }
    }

    bool read_escape(std::string& out) {
        if (at_ == line_.size()) return false;
        switch (line_[at_++]) {
            case '"': out += '"'; return true;
            case '\\': out += '\\'; return true;
            case '/': out += '/'; return true;
            case 'b': out += '\b'; return true;
            case 'f': out += '\f'; return true;
            case 'n': out += '\n'; return true;
            case 'r': out += '\r'; return true;
            case 't': out += '\t'; return true;
            case 'u': return read_code_point(out);
            default: return false;
        }
    }

    /// Four digits, or a pair of surrogates; half a pair is none.
    bool read_code_point(std::string& out) {
        auto unit = four_digits();
        if (!unit || (*unit & 0xFC00u) == 0xDC00u) return false;
        if ((*unit & 0xFC00u) == 0xD800u) {
            if (line_.substr(at_, 2) != "\\u") return false;
            at_ += 2;
            auto const low = four_digits();
            if (!low || (*low & 0xFC00u) != 0xDC00u) return false;
            unit = 0x10000u + ((*unit & 0x3FFu) << 10) + (*low & 0x3FFu);
        }
        append_utf8(out, *unit);
        return true;
    }

    std::optional<std::uint32_t> four_digits() {
        std::string_view const digits = line_.substr(at_, 4);
        std::uint32_t unit = 0;
        auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
        if (error != std::errc() || end != digits.data() + 4) return std::nullopt;
        at_ += 4;
        return unit;
    }

    std::string_view line_;
    std::size_t at_ = 0;
    std::optional<bool> too_deep_;
};

}  // namespace

std::optional<nlohmann::json> quick_record(std::string_view line) { return RecordReader(line).read(); }

}  // namespace figtrail::cli

#include "cli/csv_file.hpp"

#include <algorithm>
#include <array>

#include "parser/decode.hpp"

namespace figtrail::cli {
namespace {

/// Lines that are looked at to tell the separator.
constexpr std::size_t lines_looked_at = 50;

/// UTF-8, UTF-16, else what Windows wrote in Western Europe: a byte a letter.
std::string text_of(std::string_view bytes) {
    Decoded decoded = decode(bytes);
    bool const sound = decoded.text.find("\xEF\xBF\xBD") == std::string::npos;
    if (sound) return std::move(decoded.text);
    std::string text;
    for (char const c : bytes) {
        auto const byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            text += c;
        } else {
            text += static_cast<char>(0xC0 | (byte >> 6));
            text += static_cast<char>(0x80 | (byte & 0x3F));
        }
    }
    return text;
}

/// The separator that most of the first lines hold, outside of quotes; more often wins where as many hold it.
char separator_of(std::string_view text) {
    constexpr std::array<char, 4> candidates{';', '\t', ',', '|'};
    std::array<std::size_t, 4> lines{}, all{}, here{};
    std::size_t seen = 0;
    bool quoted = false;
    for (std::size_t i = 0; i <= text.size() && seen < lines_looked_at; ++i) {
        char const c = i < text.size() ? text[i] : '\n';
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        for (std::size_t k = 0; k < candidates.size(); ++k) here[k] += c == candidates[k] ? 1 : 0;
        if (c != '\n') continue;
        ++seen;
        for (std::size_t k = 0; k < candidates.size(); ++k) {
            lines[k] += here[k] > 0 ? 1 : 0;
            all[k] += here[k];
            here[k] = 0;
        }
    }
    std::size_t best = 2;  // the comma, where nothing tells
    for (std::size_t k = 0; k < candidates.size(); ++k)
        if (lines[k] > lines[best] || (lines[k] == lines[best] && all[k] > all[best])) best = k;
    return candidates[best];
}

bool is_blank(CsvRow const& row) {
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](std::string const& cell) { return trimmed(cell).empty(); });
}

}  // namespace

CsvFile read_csv(std::string_view bytes) {
    std::string const text = text_of(bytes);
    CsvFile file;
    file.separator = separator_of(text);
    std::size_t line = 1;
    CsvRow row{line, {""}};
    bool quoted = false;
    auto const end_row = [&] {
        if (!is_blank(row)) file.rows.push_back(std::move(row));
        row = {line, {""}};
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        char const c = text[i];
        if (c == '\n') ++line;
        if (quoted) {
            if (c != '"')
                row.cells.back() += c;
            else if (i + 1 < text.size() && text[i + 1] == '"')
                row.cells.back() += text[++i];
            else
                quoted = false;
        } else if (c == '"' && trimmed(row.cells.back()).empty()) {
            row.cells.back().clear();
            quoted = true;
        } else if (c == file.separator) {
            row.cells.emplace_back();
        } else if (c == '\n') {
            end_row();
        } else if (c != '\r') {
            row.cells.back() += c;
        }
    }
    end_row();
    return file;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::array<std::string_view, 7> blanks{" ", "\t", "\r", "\n", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89"};
    for (bool again = true; again;) {
        again = false;
        for (std::string_view const blank : blanks) {
            while (text.substr(0, blank.size()) == blank) text.remove_prefix(blank.size()), again = true;
            while (text.size() >= blank.size() && text.substr(text.size() - blank.size()) == blank)
                text.remove_suffix(blank.size()), again = true;
        }
    }
    return text;
}

std::string_view undefused(std::string_view cell) {
    bool const defused = cell.size() > 1 && cell[0] == '\'' && std::string_view("=+-@\t\r").find(cell[1]) != std::string_view::npos;
    return defused ? cell.substr(1) : cell;
}

}  // namespace figtrail::cli

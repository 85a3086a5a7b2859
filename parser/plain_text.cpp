#include "parser/plain_text.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "parser/document.hpp"
#include "parser/furniture.hpp"

namespace figtrail {
namespace {

/// One line of the text, without white space at both ends.
struct Line {
    Span span;
    std::uint32_t indent = 0;  ///< blanks in front
    bool blank_before = false;
};

constexpr std::uint32_t widest_wrapped = 100;  ///< hard-wrapped text keeps under this
constexpr std::uint32_t least_wrapped = 40;    ///< and a line that was broken for width is longer than this
constexpr std::uint32_t longest_heading = 110;

std::vector<Line> lines_of(std::string_view text, std::uint32_t from) {
    std::vector<Line> lines;
    bool blank = true;
    for (std::size_t at = from; at < text.size();) {
        std::size_t const end = std::min(text.find('\n', at), text.size());
        Span const whole{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
        Span const line = trimmed(text, whole);
        if (line.empty()) {
            blank = true;
        } else {
            lines.push_back({line, line.begin - whole.begin, blank});
            blank = false;
        }
        at = end + 1;
    }
    return lines;
}

bool ends_sentence(std::string_view line) {
    // A closing quote or bracket may follow the stop; curly ones end in a byte of 0x98..0x9D after E2 80.
    while (!line.empty()) {
        char const c = line.back();
        if (c == ' ' || c == '"' || c == '\'' || c == ')' || c == ']') {
            line.remove_suffix(1);
        } else if (line.size() > 3 && line.substr(line.size() - 3, 2) == "\xE2\x80" &&
                   static_cast<unsigned char>(c) >= 0x98 && static_cast<unsigned char>(c) <= 0x9D) {
            line.remove_suffix(3);
        } else {
            return c == '.' || c == '!' || c == '?';
        }
    }
    return false;
}

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "- ", "* ", "• ", "1. ", "2) ", "a) ".
bool is_list_item(std::string_view line) {
    if (line.size() < 3) return false;
    if ((line[0] == '-' || line[0] == '*') && line[1] == ' ') return true;
    if (line.substr(0, 3) == "\xE2\x80\xA2") return true;
    std::size_t digits = 0;
    while (digits < line.size() && is_digit(line[digits])) ++digits;
    std::size_t const label = digits > 0 ? digits : is_lower(line[0]) ? 1 : 0;
    if (label == 0 || digits > 2 || label + 1 >= line.size() || line[label + 1] != ' ') return false;
    return line[label] == ')' || (digits > 0 && line[label] == '.');
}

/// A tab or three blanks in a row, which cover one of every third byte.
bool has_gap(std::string_view line) {
    for (std::size_t i = 2; i < line.size(); i += 3) {
        if (line[i] != ' ') continue;
        std::size_t const begin = i - (line[i - 1] == ' ') - (line[i - 1] == ' ' && line[i - 2] == ' ');
        if (line.substr(begin, 3) == "   ") return true;
    }
    return line.find('\t') != std::string_view::npos;
}

/// Columns set apart by tabs or runs of blanks, at least two of them with digits.
bool is_table_row(std::string_view line) {
    if (!has_gap(line)) return false;
    std::size_t cells_with_digits = 0, cells = 0;
    std::size_t tab = line.find('\t'), blanks = line.find("   ");  // sought again only when passed: a line may have thousands of one and none of the other
    for (std::size_t at = 0; at < line.size();) {
        if (tab < at) tab = line.find('\t', at);
        if (blanks < at) blanks = line.find("   ", at);
        std::size_t const gap = std::min({tab, blanks, line.size()});
        std::string_view const cell = line.substr(at, gap - at);
        ++cells;
        if (std::any_of(cell.begin(), cell.end(), is_digit)) ++cells_with_digits;
        at = std::min(line.find_first_not_of(" \t", gap), line.size());
    }
    return cells >= 3 && cells_with_digits >= 2;
}

/// Lines are broken for width, not for sense: nearly all are narrow, and most of those broken inside a paragraph are
/// long and end without a stop.
bool is_hard_wrapped(std::string_view text, std::vector<Line> const& lines) {
    std::size_t wide = 0, breaks = 0, inside = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].span.size() > widest_wrapped) ++wide;
        if (i + 1 == lines.size() || lines[i + 1].blank_before) continue;
        Line const& next = lines[i + 1];
        bool const begins_paragraph = next.indent >= 2 && !is_lower(text[next.span.begin]);
        if (begins_paragraph || is_list_item(slice(text, next.span))) continue;
        ++breaks;
        bool const narrow = lines[i].span.size() >= least_wrapped && lines[i].span.size() <= widest_wrapped;
        if (narrow && (!ends_sentence(slice(text, lines[i].span)) || is_lower(text[next.span.begin]))) ++inside;
        if (!narrow && lines[i].span.size() > 20 && is_lower(text[next.span.begin])) ++inside;
    }
    return breaks > 0 && wide * 20 <= lines.size() && inside * 2 >= breaks;
}

BlockKind kind_of(std::string_view line) {
    if (is_furniture(line)) return BlockKind::furniture;
    if (is_list_item(line)) return BlockKind::list;
    if (is_table_row(line)) return BlockKind::table;
    return BlockKind::body;
}

/// Does `next` go on with the paragraph that ends with `line`, in hard-wrapped text?
bool goes_on(std::string_view text, Line const& line, Line const& next, BlockKind kind) {
    if (next.blank_before || kind == BlockKind::furniture || kind == BlockKind::table) return false;
    std::string_view const words = slice(text, next.span);
    if (kind_of(words) != BlockKind::body) return false;
    if (kind == BlockKind::list) return next.indent >= line.indent;
    if (next.indent <= line.indent + 1) {
        // The row after an indented row that stands alone: only a line that is broken inside a sentence goes on.
        bool const both_indented = next.indent >= 2 && line.indent >= 2;
        return both_indented ? line.span.size() >= least_wrapped && is_lower(words.front()) : true;
    }
    return false;
}

std::size_t digit_groups(std::string_view line) {
    std::size_t groups = 0;
    bool inside = false;
    for (char const c : line) {
        groups += is_digit(c) && !inside;
        inside = is_digit(c) || (inside && (c == ',' || c == '.'));
    }
    return groups;
}

/// Among rows of a table, a line broken for width still ends inside its sentence: narrow, no stop, small letter next.
bool is_broken_inside(std::string_view text, Line const& line, Line const& next, BlockKind kind) {
    if (next.blank_before || kind != BlockKind::body || next.indent > line.indent + 1) return false;
    bool const narrow = line.span.size() >= least_wrapped && line.span.size() <= widest_wrapped;
    char const last = text[line.span.end - 1];
    return narrow && is_lower(text[next.span.begin]) && !ends_sentence(slice(text, line.span)) && last != ':' &&
           last != '-' && kind_of(slice(text, next.span)) == BlockKind::body;
}

/// A short line without a stop, before something longer. Several numbers make it a row of figures.
bool is_heading(std::string_view text, Block const& block, Block const* next) {
    if (block.kind != BlockKind::body || next == nullptr || next->kind == BlockKind::furniture) return false;
    if (block.span.size() > longest_heading || next->span.size() < block.span.size()) return false;
    std::string_view const line = slice(text, block.span);
    char const last = line.back();
    if (ends_sentence(line) || last == ',' || last == ';' || is_lower(line.front())) return false;
    if (digit_groups(line) > 1) return false;
    return ends_sentence(slice(text, next->span)) || next->span.size() > 2 * block.span.size() ||
           next->kind == BlockKind::list;
}

}  // namespace

std::vector<Block> plain_text_blocks(std::string_view text, std::uint32_t from) {
    std::vector<Line> const lines = lines_of(text, from);
    bool const wrapped = is_hard_wrapped(text, lines);
    auto const begins_lower = [&](Line const& line) { return is_lower(text[line.span.begin]); };
    auto const lower = static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), begins_lower));
    bool const cased = lower * 2 < lines.size();
    auto const joins = [&](Line const& line, Line const& next, BlockKind kind) {
        return wrapped ? goes_on(text, line, next, kind) : cased && is_broken_inside(text, line, next, kind);
    };
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        BlockKind const kind = kind_of(slice(text, lines[i].span));
        Block block{kind, lines[i].span};
        while (i + 1 < lines.size() && joins(lines[i], lines[i + 1], kind)) block.span.end = lines[++i].span.end;
        blocks.push_back(block);
    }
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (is_heading(text, blocks[i], i + 1 < blocks.size() ? &blocks[i + 1] : nullptr))
            blocks[i].kind = BlockKind::heading;
    return blocks;
}

Document plain_text_document(Decoded decoded, ArticleFacts const& facts) {
    Document document;
    document.blocks = plain_text_blocks(decoded.text);
    document.text = std::move(decoded.text);
    document.offsets = std::move(decoded.offsets);
    document.notes = std::move(decoded.notes);
    put_title_in_front(document, facts.title);
    return document;
}

Document read_plain_text(std::string_view bytes, ArticleFacts& facts, std::vector<DeclaredEncoding> const& declared) {
    Document document;
    Decoded decoded = decode(bytes, declared);
    document.text = std::move(decoded.text);
    document.offsets = std::move(decoded.offsets);
    document.notes = std::move(decoded.notes);
    std::optional<Span> title;
    std::uint32_t const begin = read_text_header(document.text, facts, title);
    TitleSource source;
    if (title) source = {false, source_span(document, *title)};
    drop_front(document, begin);
    document.blocks = plain_text_blocks(document.text);
    put_title_in_front(document, facts.title, source);
    return document;
}

}  // namespace figtrail

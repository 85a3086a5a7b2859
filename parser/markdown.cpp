#include "parser/markdown.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "parser/decode.hpp"
#include "parser/document.hpp"
#include "parser/furniture.hpp"
#include "parser/markdown_inline.hpp"
#include "parser/text_header.hpp"

namespace figtrail {
namespace {

constexpr std::string_view blanks = " \t\r";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

struct Line {
    std::size_t begin = 0;  ///< of its first character that is no blank
    std::size_t end = 0;    ///< without blanks at the end
    std::size_t next = 0;   ///< where the next line begins
    bool empty() const { return begin >= end; }
};

Line line_at(std::string_view text, std::size_t at) {
    std::size_t const end = std::min(text.find('\n', at), text.size());
    Line line{std::min(text.find_first_not_of(blanks, at), end), end, std::min(end + 1, text.size())};
    while (line.end > line.begin && blanks.find(text[line.end - 1]) != std::string_view::npos) --line.end;
    return line;
}

/// A rule or the underline of a heading: three of one of -, =, *, _ and nothing else.
bool is_rule(std::string_view line) {
    return line.size() >= 3 && std::string_view("-=*_").find(line[0]) != std::string_view::npos &&
           line.find_first_not_of(std::string{line[0], ' '}) == std::string_view::npos;
}

std::size_t list_label(std::string_view line) {
    if (line.size() > 2 && (line[0] == '-' || line[0] == '*' || line[0] == '+') && line[1] == ' ') return 2;
    std::size_t digits = 0;
    while (digits < line.size() && digits < 3 && is_digit(line[digits])) ++digits;
    bool const numbered = digits > 0 && digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')') &&
                          line[digits + 1] == ' ';
    return numbered ? 1 : 0;  // the number is kept: it is a label of the text
}

std::size_t heading_level(std::string_view line) {
    std::size_t const level = std::min(line.find_first_not_of('#'), line.size());
    return level >= 1 && level <= 6 && level < line.size() && line[level] == ' ' ? level : 0;
}

bool is_fence(std::string_view line) { return line.substr(0, 3) == "```" || line.substr(0, 3) == "~~~"; }

bool begins_block(std::string_view line) {
    return line.empty() || heading_level(line) > 0 || is_fence(line) || line[0] == '>' || line[0] == '|' ||
           is_rule(line) || list_label(line) > 0;
}

/// Front matter "---" ... "---" at the start: returns where the text begins, and where the title's words stand.
std::size_t read_front_matter(std::string_view text, ArticleFacts& facts, std::optional<Span>& title) {
    Line line = line_at(text, 0);
    if (text.substr(line.begin, line.end - line.begin) != "---") return 0;
    ArticleFacts found = facts;
    std::optional<Span> found_title;
    while (line.next < text.size()) {
        line = line_at(text, line.next);
        std::string_view const words = text.substr(line.begin, line.end - line.begin);
        if (words == "---" || words == "...") {
            facts = std::move(found);
            title = found_title;
            return line.next;
        }
        std::size_t const colon = words.find(':');
        if (colon == std::string_view::npos) continue;
        Span value =
            trimmed(text, {static_cast<std::uint32_t>(line.begin + colon + 1), static_cast<std::uint32_t>(line.end)});
        bool const quoted = value.size() >= 2 && (text[value.begin] == '"' || text[value.begin] == '\'') &&
                            text[value.end - 1] == text[value.begin];
        if (quoted) ++value.begin, --value.end;
        if (set_fact(found, words.substr(0, colon), slice(text, value)) && words.substr(0, 5) == "title")
            found_title = value;
    }
    return 0;
}

class Reader {
public:
    explicit Reader(std::string_view source) : s_(source), out_(source) {}

    void read(std::size_t at) {
        while (at < s_.size()) at = block(at);
    }
    MappedWriter& writer() { return out_; }
    std::vector<Block>& blocks() { return blocks_; }

private:
    std::string_view words(Line const& line) const { return s_.substr(line.begin, line.end - line.begin); }

    void begin_block() {
        if (out_.size() > 0) out_.put("\n\n", gap_, gap_);
        start_ = out_.size();
    }
    void end_block(BlockKind kind, std::size_t source_end) {
        gap_ = source_end;
        Span const span = trimmed(out_.text(), {start_, out_.size()});
        if (span.empty()) return;
        if (kind == BlockKind::body && is_furniture(slice(out_.text(), span))) kind = BlockKind::furniture;
        blocks_.push_back({kind, span});
    }
    void one_line(Line const& line, std::size_t skip, BlockKind kind) {
        begin_block();
        std::size_t end = line.end;
        if (kind == BlockKind::title || kind == BlockKind::heading)
            while (end > line.begin + skip && (s_[end - 1] == '#' || s_[end - 1] == ' ')) --end;
        write_inline(out_, line.begin + skip, end);
        end_block(kind, line.end);
    }

    std::size_t block(std::size_t at) {
        Line line = line_at(s_, at);
        std::string_view const first = words(line);
        if (first.empty() || is_rule(first)) return std::max(line.next, at + 1);
        if (is_fence(first)) return fence(line);
        if (std::size_t const level = heading_level(first); level > 0) {
            one_line(line, level + 1, level == 1 && !has_title_ ? BlockKind::title : BlockKind::heading);
            has_title_ = has_title_ || level == 1;
            return line.next;
        }
        if (first[0] == '|') {
            bool const separator = first.find_first_not_of("|-: ") == std::string_view::npos;
            if (!separator) one_line(line, 0, BlockKind::table);
            return line.next;
        }
        return paragraph(line);
    }

    /// A paragraph, a list item or a quotation, over all the lines that go on with it.
    std::size_t paragraph(Line line) {
        begin_block();
        bool const quoted = words(line)[0] == '>';
        std::size_t const label = quoted ? 0 : list_label(words(line));
        BlockKind kind = quoted ? BlockKind::quote : label > 0 ? BlockKind::list : BlockKind::body;
        std::size_t skip = label > 1 ? label : 0;
        for (;;) {
            std::size_t begin = line.begin + skip;
            if (quoted && begin < line.end && s_[begin] == '>')
                begin = std::min(s_.find_first_not_of("> ", begin), line.end);
            write_inline(out_, begin, line.end);
            if (line.next >= s_.size()) break;
            Line const next = line_at(s_, line.next);
            std::string_view const following = words(next);
            if (kind == BlockKind::body && is_rule(following) && (following[0] == '=' || following[0] == '-')) {
                kind = following[0] == '=' && !has_title_ ? BlockKind::title : BlockKind::heading;
                has_title_ = has_title_ || kind == BlockKind::title;
                line = next;
                break;
            }
            bool const quotation_goes_on = quoted && !following.empty() && following[0] == '>';
            if (!quotation_goes_on && begins_block(following)) break;
            out_.put("\n", line.end, next.begin);
            line = next;
            skip = 0;
        }
        end_block(kind, line.end);
        return line.next;
    }

    std::size_t fence(Line line) {
        std::string const mark(words(line).substr(0, 3));
        begin_block();
        Line last = line;
        while (last.next < s_.size()) {
            last = line_at(s_, last.next);
            if (words(last).substr(0, 3) == mark) break;
            out_.copy(last.begin, last.next);
        }
        end_block(BlockKind::furniture, last.end);
        return std::max(last.next, line.begin + 3);
    }

    std::string_view s_;
    MappedWriter out_;
    std::vector<Block> blocks_;
    std::uint32_t start_ = 0;
    std::size_t gap_ = 0;
    bool has_title_ = false;
};

}  // namespace

Document read_markdown(std::string_view bytes, ArticleFacts& facts) {
    Decoded const decoded = decode(bytes);
    std::optional<Span> title;
    std::size_t const begin = read_front_matter(decoded.text, facts, title);
    Reader reader(decoded.text);
    reader.read(begin);

    Document document;
    document.blocks = std::move(reader.blocks());
    document.text = reader.writer().take_text();
    document.offsets = through(reader.writer().take_pieces(), decoded.offsets, document.text.size());
    document.notes = decoded.notes;
    for (Block const& block : document.blocks)
        if (block.kind == BlockKind::title && facts.title.empty())
            facts.title = std::string(slice(document.text, block.span));
    TitleSource source;
    if (title) {
        Document whole;
        whole.offsets = decoded.offsets;
        source = {false, source_span(whole, *title)};
    }
    put_title_in_front(document, facts.title, source);
    return document;
}

}  // namespace figtrail

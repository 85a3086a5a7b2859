#include "parser/pdf_text.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "parser/decode.hpp"
#include "parser/document.hpp"
#include "parser/lexicon.hpp"
#include "parser/mapped_writer.hpp"
#include "parser/plain_text.hpp"
#include "parser/word_list.hpp"

namespace figtrail {
namespace {

constexpr std::size_t edge_lines = 2;      ///< running heads and feet have so many lines
constexpr std::size_t longest_edge = 120;  ///< and are no longer than this

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }
bool is_letter(char c) { return is_small(c) || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80; }

struct Line {
    Span span;  ///< without blanks around it
    std::size_t page = 0;
    bool blank_before = false;
    bool furniture = false;
};

/// With every run of digits as one sign, so that "Page 3 of 9" is the same on each page.
std::string shape_of(std::string_view line) {
    std::string out;
    for (char const c : line)
        if (!is_digit(c))
            out += c;
        else if (out.empty() || out.back() != '#')
            out += '#';
    return out;
}

/// "12", "- 12 -", "Page 3 of 9", "3/9".
bool is_page_number(std::string_view line) {
    if (line.size() > 20 || std::none_of(line.begin(), line.end(), is_digit)) return false;
    std::string rest;
    for (char const c : line)
        if (!is_digit(c) && c != ' ' && c != '-' && c != '/' && c != '|' && c != '.')
            rest += static_cast<char>(c | 0x20);
    return rest.empty() || rest == "page" || rest == "pageof" || rest == "of" || rest == "p";
}

/// Of the word list, or of the lexicon ("million").
bool is_word(std::string const& lower) {
    static std::shared_ptr<Lexicon const> const lexicon = Lexicon::builtin();
    return word_list_classes(lower) != 0 || lexicon->find(lower) != 0;
}

class Reader {
public:
    explicit Reader(std::string_view text) : text_(text), out_(text) {}

    Document run() {
        read_lines();
        find_furniture();
        for (std::size_t i = 0; i < lines_.size(); ++i)
            if (!lines_[i].furniture) write(i);
        Document document;
        document.blocks = plain_text_blocks(out_.text());
        for (Line const& line : lines_) {
            if (!line.furniture) continue;
            if (out_.size() > 0) out_.put("\n\n", last_end_, last_end_);
            std::uint32_t const begin = out_.size();
            mark_page(line);
            out_.copy(line.span.begin, line.span.end);
            last_end_ = line.span.end;
            document.blocks.push_back({BlockKind::furniture, {begin, out_.size()}});
        }
        document.text = out_.take_text();
        document.offsets = out_.take_pieces();
        document.pages = std::move(page_pieces_);
        return document;
    }

private:
    void read_lines() {
        bool blank = true;
        bool page_begins = true;
        for (std::size_t at = 0; at < text_.size();) {
            pages_ += page_begins;
            std::size_t const end = std::min(text_.find_first_of("\n\f", at), text_.size());
            Span const line = trimmed(text_, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
            if (!line.empty()) lines_.push_back({line, pages_, blank || page_begins, false});
            if (!line.empty() || end < text_.size()) blank = line.empty();
            page_begins = end < text_.size() && text_[end] == '\f';
            blank = blank || page_begins;
            at = end + 1;
        }
    }

    /// Lines at the edges of pages that are alike on most of them, and bare page numbers.
    void find_furniture() {
        std::map<std::string, std::size_t> seen;
        std::vector<std::pair<std::size_t, bool>> edges;  ///< line, and whether it is the outermost
        for (std::size_t first = 0; first < lines_.size();) {
            std::size_t last = first;
            while (last < lines_.size() && lines_[last].page == lines_[first].page) ++last;
            for (std::size_t i = first; i < last; ++i)
                if (i < first + edge_lines || i + edge_lines >= last)
                    edges.emplace_back(i, i == first || i + 1 == last);
            first = last;
        }
        for (auto const& [i, outer] : edges)
            if (words(i).size() <= longest_edge) ++seen[shape_of(words(i))];
        for (auto const& [i, outer] : edges) {
            auto const found = seen.find(shape_of(words(i)));
            bool const repeated = pages_ >= 3 && found != seen.end() && found->second * 2 > pages_;
            lines_[i].furniture = repeated || (outer && pages_ > 1 && is_page_number(words(i)));
        }
    }

    std::string_view words(std::size_t i) const { return slice(text_, lines_[i].span); }

    /// A line behind what is written already: in the same paragraph, with a word to be made whole, or a new one.
    void write(std::size_t i) {
        Line const& line = lines_[i];
        std::uint32_t begin = line.span.begin;
        if (out_.size() > 0) {
            bool const goes_on = !line.blank_before || (line.page != last_page_ && may_go_on(begin));
            if (held_hyphen_) {
                bool const whole = goes_on && is_small(text_[begin]) && belongs_together(begin);
                if (!whole) out_.copy(held_at_, held_at_ + held_bytes_);
                if (goes_on && is_letter(text_[begin])) {
                    held_hyphen_ = false;
                    mark_page(line);
                    out_.copy(begin, end_of(i));
                    return finish(i);
                }
                held_hyphen_ = false;
            }
            out_.put(goes_on ? "\n" : "\n\n", last_end_, begin);
        }
        mark_page(line);
        out_.copy(begin, end_of(i));
        finish(i);
    }

    /// What is written next stands on the page of `line`.
    void mark_page(Line const& line) {
        auto const page = static_cast<std::uint32_t>(line.page);
        if (page_pieces_.empty() || page_pieces_.back().page != page) page_pieces_.push_back({out_.size(), page});
    }

    bool ends_in_soft_hyphen() const { return held_hyphen_ && held_bytes_ == 2; }

    /// The line without a hyphen at its end, which is held back until the next line is seen.
    std::uint32_t end_of(std::size_t i) {
        std::string_view const line = words(i);
        held_bytes_ = 0;
        if (line.size() > 2 && line.back() == '-' && is_letter(line[line.size() - 2])) held_bytes_ = 1;
        if (line.size() > 2 && line.substr(line.size() - 2) == "\xC2\xAD") held_bytes_ = 2;
        held_at_ = lines_[i].span.end - held_bytes_;
        return held_at_;
    }
    void finish(std::size_t i) {
        held_hyphen_ = held_bytes_ > 0;
        last_end_ = lines_[i].span.end;
        last_page_ = lines_[i].page;
    }

    /// A paragraph that a page break parts: it does not end in a stop, and goes on in small letters or figures.
    bool may_go_on(std::uint32_t begin) const {
        char const last = out_.text().back();
        return last != '.' && last != '!' && last != '?' && last != ':' &&
               (is_small(text_[begin]) || is_digit(text_[begin]));
    }

    /// "popula-" and "tion" are one word; "well-" and "known" keep their hyphen.
    bool belongs_together(std::uint32_t begin) const {
        if (ends_in_soft_hyphen()) return true;
        std::string const& text = out_.text();
        std::size_t first = text.size();
        while (first > 0 && is_letter(text[first - 1])) --first;
        std::uint32_t end = begin;
        while (end < text_.size() && is_letter(text_[end])) ++end;
        std::string before = text.substr(first), behind(text_.substr(begin, end - begin));
        std::transform(before.begin(), before.end(), before.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
        if (first > 0 && text[first - 1] == '-') return false;  // "day-to-day"
        if (is_word(before + behind)) return true;
        return !(before.size() > 2 && is_word(before) && is_word(behind));
    }

    std::string_view text_;
    MappedWriter out_;
    std::vector<Line> lines_;
    std::size_t pages_ = 0;
    std::vector<PagePiece> page_pieces_;
    std::uint32_t last_end_ = 0;
    std::size_t last_page_ = 0;
    bool held_hyphen_ = false;
    std::uint32_t held_at_ = 0, held_bytes_ = 0;
};

}  // namespace

Document pdf_document(std::string_view text, ArticleFacts& facts) {
    Decoded const decoded = decode_utf8(text);
    Document document = Reader(decoded.text).run();
    document.offsets = through(std::move(document.offsets), decoded.offsets, document.text.size());
    document.notes = decoded.notes;
    put_title_in_front(document, facts.title);
    return document;
}

}  // namespace figtrail

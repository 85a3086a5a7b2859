#include "parser/html_flow_writer.hpp"

#include <algorithm>
#include <utility>

#include "parser/decode.hpp"
#include "parser/html_align.hpp"
#include "parser/limits.hpp"

namespace figtrail {
namespace {

bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// Characters that show nothing and would part a number from itself: soft hyphen, zero-width space, marks of direction,
/// byte order mark. The joiners stay: they are letters' own.
bool is_without_width(std::string_view c) {
    if (c == "\xC2\xAD" || c == "\xEF\xBB\xBF") return true;
    if (c.size() != 3 || c[0] != '\xE2') return false;
    auto const second = static_cast<unsigned char>(c[1]), third = static_cast<unsigned char>(c[2]);
    if (second == 0x80) return third == 0x8B || third == 0x8E || third == 0x8F || (third >= 0xAA && third <= 0xAE);
    return second == 0x81 && (third == 0xA0 || (third >= 0xA6 && third <= 0xA9));
}

}  // namespace

void HtmlFlowWriter::open(HtmlBlockKind kind, std::uint32_t region) {
    close();
    kind_ = kind;
    region_ = region;
}

void HtmlFlowWriter::flush_blank() {
    if (!std::exchange(blank_, false) || out_.size() == begin_) return;
    if (blank_end_ == blank_begin_ + 1)
        out_.put_same(' ', blank_begin_);
    else
        out_.put(" ", blank_begin_, blank_end_);
}

void HtmlFlowWriter::piece(std::string_view text, std::size_t begin, std::size_t end, bool preserve) {
    bool const as_it_stands = text.size() == end - begin && slim_.text.compare(begin, text.size(), text) == 0;
    if (!as_it_stands) {
        bool const blank = text.size() == 1 && is_blank(text[0]);
        if (is_without_width(text)) return;
        if (blank && !preserve) {
            if (!blank_) blank_begin_ = begin;
            blank_ = true;
            blank_end_ = end;
            return;
        }
        flush_blank();
        out_.put(text, begin, end);
        return;
    }
    for (std::size_t i = 0; i < text.size();) {
        if (is_blank(text[i]) && !preserve) {
            if (!blank_) blank_begin_ = begin + i;
            blank_ = true;
            blank_end_ = begin + ++i;
            continue;
        }
        std::size_t word = i;
        while (word < text.size() && (preserve || !is_blank(text[word]))) {
            std::size_t const length = std::min<std::size_t>(utf8_length(text[word]), text.size() - word);
            if (is_without_width(text.substr(word, length))) break;
            word += length;
        }
        if (word > i) {
            flush_blank();
            out_.copy(begin + i, begin + word);
        }
        i = word;
        if (i < text.size() && !is_blank(text[i])) i += std::min<std::size_t>(utf8_length(text[i]), text.size() - i);
    }
}

void HtmlFlowWriter::count_links(std::size_t begin, std::size_t end) {
    auto link = std::lower_bound(slim_.links.begin(), slim_.links.end(), begin,
                                 [](Span s, std::size_t at) { return s.end <= at; });
    for (; link != slim_.links.end() && link->begin < end; ++link)
        link_bytes_ += static_cast<std::uint32_t>(std::min<std::size_t>(end, link->end) -
                                                  std::max<std::size_t>(begin, link->begin));
}

void HtmlFlowWriter::text(std::size_t begin, std::size_t end, std::string_view decoded, bool preserve) {
    if (is_full()) return;
    align_text(slim_.text, begin, end, decoded,
               [&](std::string_view text, std::size_t from, std::size_t to) { piece(text, from, to, preserve); });
    count_links(begin, end);
    position_ = end;
}

void HtmlFlowWriter::stand_in(std::string_view words, std::size_t begin, std::size_t end) {
    if (is_full()) return;
    if (is_blank(words.front())) blank_ = false;
    flush_blank();
    out_.put(words, begin, end);
    position_ = end;
}

void HtmlFlowWriter::close() {
    blank_ = false;
    std::string_view const words = written();
    bool const empty = std::all_of(words.begin(), words.end(), [](char c) { return is_blank(c) || c == '|'; });
    if (!empty && !is_full()) {
        std::uint32_t end = out_.size();
        while (is_blank(out_.text()[end - 1])) --end;
        flow_.blocks.push_back({{begin_, end}, kind_, region_, link_bytes_, from_title_});
        flow_.cut_off = flow_.blocks.size() >= limits::html_blocks;
    }
    if (out_.size() > begin_) out_.put("\n", position_, position_);
    begin_ = out_.size();
    link_bytes_ = 0;
    from_title_ = false;
}

void HtmlFlowWriter::finish() {
    close();
    flow_.text = out_.take_text();
    flow_.offsets = out_.take_pieces();
}

}  // namespace figtrail

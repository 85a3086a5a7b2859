// MappedWriter: clean text under construction, with the source offset of everything written.
//
//   MappedWriter out("<b>13</b>&nbsp;km");
//   out.copy(3, 5), out.put("\xC2\xA0", 9, 15), out.copy(15, 17);   // out.text() == "13\u00A0km"
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "claim/document.hpp"

namespace figtrail {

class MappedWriter {
public:
    explicit MappedWriter(std::string_view source) : source_(source) { text_.reserve(source.size()); }

    /// Source bytes as they are.
    void copy(std::size_t begin, std::size_t end) {
        if (begin >= end) return;
        go_to(begin);
        text_.append(source_.substr(begin, end - begin));
        expected_ = end;
    }
    /// `words` stand for source bytes [begin, end): an entity, a line break that was a blank.
    void put(std::string_view words, std::size_t begin, std::size_t end) {
        if (begin < expected_ && !pieces_.empty()) mark(expected_);
        mark(begin);
        text_.append(words);
        mark(end);
        mark(end);
        expected_ = end;
    }
    /// One byte that stands for the one byte at `at`.
    void put_same(char c, std::size_t at) {
        go_to(at);
        text_.push_back(c);
        expected_ = at + 1;
    }

    std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }
    std::string_view source() const { return source_; }
    std::string const& text() const { return text_; }
    std::string take_text() { return std::move(text_); }
    std::vector<OffsetPiece> take_pieces() { return std::move(pieces_); }

private:
    void mark(std::size_t source) { pieces_.push_back({size(), static_cast<std::uint32_t>(source)}); }
    /// A step back says first where the source of what stands before ends.
    void go_to(std::size_t source) {
        if (!pieces_.empty() && source == expected_) return;
        if (!pieces_.empty() && source < expected_) mark(expected_);
        mark(source);
    }

    std::string_view source_;
    std::string text_;
    std::vector<OffsetPiece> pieces_;
    std::size_t expected_ = 0;
};

}  // namespace figtrail

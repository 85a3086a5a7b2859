// markdown_inline: the words of a run of inline Markdown, without its marks, with the source offset of everything
// written.
//
//   MarkdownWriter out("**13** [billion](https://example.org)");
//   write_inline(out, 0, 33);   // out.text() == "13 billion"
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "claim/document.hpp"

namespace figtrail {

/// Text under construction, with the source offset of everything written.
class MarkdownWriter {
public:
    explicit MarkdownWriter(std::string_view source) : source_(source) { text_.reserve(source.size()); }

    void copy(std::size_t begin, std::size_t end) {
        if (begin >= end) return;
        if (pieces_.empty() || begin != expected_) {
            pieces_.push_back({size(), static_cast<std::uint32_t>(begin)});
        }
        text_.append(source_.substr(begin, end - begin));
        expected_ = end;
    }
    /// `words` stand for source bytes [begin, end): an entity, a line break that was a blank.
    void put(std::string_view words, std::size_t begin, std::size_t end) {
        pieces_.push_back({size(), static_cast<std::uint32_t>(begin)});
        text_.append(words);
        pieces_.push_back({size(), static_cast<std::uint32_t>(end)});
        pieces_.push_back({size(), static_cast<std::uint32_t>(end)});
        expected_ = end;
    }
    std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }
    std::string_view source() const { return source_; }
    std::string const& text() const { return text_; }
    std::string take_text() { return std::move(text_); }
    std::vector<OffsetPiece> take_pieces() { return std::move(pieces_); }

private:
    std::string_view source_;
    std::string text_;
    std::vector<OffsetPiece> pieces_;
    std::size_t expected_ = 0;
};

/// Writes the words of source bytes [begin, end): emphasis marks, link targets and tags are dropped, entities decoded.
void write_inline(MarkdownWriter& out, std::size_t begin, std::size_t end);

}  // namespace figtrail

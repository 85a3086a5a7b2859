#include "parser/document.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace figtrail {
namespace {

constexpr std::string_view blanks = " \t\r\n\f\v";
bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// The last piece that begins at or before `at`; of two at one place the second, which speaks of what follows.
std::vector<OffsetPiece>::const_iterator piece_at(std::vector<OffsetPiece> const& pieces, std::uint32_t at) {
    auto const after = std::upper_bound(pieces.begin(), pieces.end(), at,
                                        [](std::uint32_t offset, OffsetPiece p) { return offset < p.text; });
    return after == pieces.begin() ? after : after - 1;
}

/// Source offset of text offset `at`, which lies in the piece; never beyond where the next piece begins.
std::uint32_t within(std::vector<OffsetPiece> const& pieces, std::vector<OffsetPiece>::const_iterator piece,
                     std::uint32_t at) {
    std::uint32_t const offset = piece->source + (at - piece->text);
    auto const next = piece + 1;
    return next == pieces.end() ? offset : std::min(offset, next->source);
}

bool begins_with_line(std::string_view text, std::string_view title) {
    if (text.substr(0, title.size()) != title) return false;
    std::size_t const after = text.find_first_not_of(" \t\r", title.size());
    return after == std::string_view::npos || text[after] == '\n';
}

}  // namespace

Span trimmed(std::string_view text, Span span) {
    while (span.begin < span.end && is_blank(text[span.begin])) ++span.begin;
    while (span.begin < span.end && is_blank(text[span.end - 1])) --span.end;
    return span;
}

namespace {

Span source_of(std::vector<OffsetPiece> const& pieces, Span span) {
    if (pieces.empty()) return span;
    std::uint32_t const begin = within(pieces, piece_at(pieces, span.begin), span.begin);
    if (span.empty()) return {begin, begin};
    auto const last = piece_at(pieces, span.end - 1);
    std::uint32_t end = within(pieces, last, span.end);
    auto const next = last + 1;
    bool const end_is_marked =
        next != pieces.end() && next + 1 != pieces.end() && next->text == span.end && (next + 1)->text == span.end;
    if (end_is_marked) end = next->source;
    return {begin, std::max(begin, end)};
}

}  // namespace

Span source_span(Document const& document, Span span) { return source_of(document.offsets, span); }

std::vector<OffsetPiece> through(std::vector<OffsetPiece> pieces, std::vector<OffsetPiece> const& under,
                                 std::size_t size) {
    if (under.empty() || pieces.empty()) return pieces;
    auto const end = static_cast<std::uint32_t>(size);
    auto const begin_of = [&](std::uint32_t at) { return source_of(under, {at, at}).begin; };
    auto const end_of = [&](std::uint32_t at) { return at == 0 ? begin_of(0) : source_of(under, {at - 1, at}).end; };
    std::vector<OffsetPiece> out;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        OffsetPiece const piece = pieces[i];
        bool const last = i + 1 == pieces.size();
        std::uint32_t const next = last ? std::max(end, piece.text) : pieces[i + 1].text;
        if (next == piece.text) {  // says where the source of what stands before ends
            out.push_back({piece.text, end_of(piece.source)});
            continue;
        }
        out.push_back({piece.text, begin_of(piece.source)});
        bool const end_is_said = i + 2 < pieces.size() && next == pieces[i + 2].text;
        std::uint32_t source_end = piece.source + (next - piece.text);
        // A piece never reaches beyond where the next begins, unless that lies before it.
        if (!last && pieces[i + 1].source >= piece.source) source_end = std::min(source_end, pieces[i + 1].source);
        auto inner = std::upper_bound(under.begin(), under.end(), piece.source,
                                      [](std::uint32_t at, OffsetPiece p) { return at < p.text; });
        for (; inner != under.end() && inner->text < source_end; ++inner)
            out.push_back({piece.text + (inner->text - piece.source), inner->source});
        if (!end_is_said) out.push_back({next, end_of(source_end)});
        if (last) out.push_back(out.back());
    }
    return out;
}

void drop_front(Document& document, std::uint32_t count) {
    if (count == 0) return;
    std::vector<OffsetPiece> const before = std::move(document.offsets);
    document.offsets = {{0, before.empty() ? count : within(before, piece_at(before, count), count)}};
    for (OffsetPiece const piece : before)
        if (piece.text > count) document.offsets.push_back({piece.text - count, piece.source});
    document.text.erase(0, count);
}

void put_title_in_front(Document& document, std::string_view title, TitleSource source) {
    Span const clean = trimmed(title, {0, static_cast<std::uint32_t>(title.size())});
    title = slice(title, clean);
    if (title.empty()) return;
    std::string& text = document.text;
    std::size_t const first = std::min(text.find_first_not_of(blanks), text.size());
    if (begins_with_line(std::string_view(text).substr(first), title)) {
        auto const end = static_cast<std::uint32_t>(first + title.size());
        while (!document.blocks.empty() && document.blocks.front().span.end <= end)
            document.blocks.erase(document.blocks.begin());
        if (!document.blocks.empty() && document.blocks.front().span.begin < end) {
            Span& rest = document.blocks.front().span;
            rest.begin = end;
            rest = trimmed(text, rest);
        }
        document.blocks.insert(document.blocks.begin(), {BlockKind::title, {static_cast<std::uint32_t>(first), end}});
        return;
    }
    auto const length = static_cast<std::uint32_t>(title.size());
    std::uint32_t const moved = length + 1;
    if (document.offsets.empty()) document.offsets.push_back({0, 0});
    for (OffsetPiece& piece : document.offsets) piece.text += moved;
    std::uint32_t const start = document.offsets.front().source;
    std::vector<OffsetPiece> pieces;
    if (source.absent) {
        pieces = {{0, start}};
    } else {
        pieces = {{0, source.bytes.begin + clean.begin}, {length, start}};
    }
    document.offsets.insert(document.offsets.begin(), pieces.begin(), pieces.end());
    for (Block& block : document.blocks) {
        block.span.begin += moved;
        block.span.end += moved;
    }
    for (PagePiece& piece : document.pages) piece.text += moved;
    text.insert(0, std::string(title) + "\n");
    document.blocks.insert(document.blocks.begin(), {BlockKind::title, {0, length}});
}

}  // namespace figtrail

// document: what every reader of a format shares: spans back to source bytes, and the title as a block in front.
//
//   Span const bytes = source_span(document, claim.mention.span);
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "claim/document.hpp"

namespace figtrail {

/// The snapshot's bytes that `span` of the text was read from. Empty for text that the snapshot does not hold (a title
/// given apart from the text).
Span source_span(Document const& document, Span span);

/// The map of a text that was made from another one: `pieces` lead from it into that other text, whose own map `under`
/// leads to the bytes. `size`: bytes of the text. Linear in both.
std::vector<OffsetPiece> through(std::vector<OffsetPiece> pieces, std::vector<OffsetPiece> const& under,
                                 std::size_t size);

/// Where an added title stands in the snapshot's bytes; `absent` when it came from elsewhere.
struct TitleSource {
    bool absent = true;
    Span bytes;
};

/// Makes the title the first block. When the text begins with it, that line becomes the title block; else title and
/// newline are put in front of the text, and all spans and offsets move on.
void put_title_in_front(Document& document, std::string_view title, TitleSource source = {});

/// Removes the first `count` bytes of the text; no blocks may be there yet.
void drop_front(Document& document, std::uint32_t count);

/// `span` of `text` without white space at both ends.
Span trimmed(std::string_view text, Span span);

}  // namespace figtrail

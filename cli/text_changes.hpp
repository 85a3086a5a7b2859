// text_changes: two versions of a text side by side: which paragraph became which, and inside a pair which words were
// removed and added. A numeral is one word, however it is written: "12 billion" became "13 billion".
//
//   for (ParagraphPair const& pair : paragraph_pairs(before, after)) for (Piece const& piece : word_changes(...)) ...
#pragma once

#include <optional>
#include <vector>

#include "claim/document.hpp"

namespace figtrail::cli {

/// One side is empty where a paragraph was added or removed.
struct ParagraphPair {
    std::optional<Span> before, after;
};

/// Paragraphs of the article itself; what stands around it is left out.
std::vector<ParagraphPair> paragraph_pairs(Document const& before, Document const& after);

/// A stretch of one text that is in the other version too, or is not.
struct TextPiece {
    Span span;
    bool kept = true;
    bool numeral = false;  ///< one that is not kept stands alone
};

struct WordChanges {
    std::vector<TextPiece> before, after;  ///< each covers its paragraph without gap
};

WordChanges word_changes(Extraction const& before, Span in_before, Extraction const& after, Span in_after);

}  // namespace figtrail::cli

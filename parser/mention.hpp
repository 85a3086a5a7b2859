// mention: the exact quote of a figure with what stands around it (W3C TextQuoteSelector), and its bytes in the snapshot.
#pragma once

#include "claim/document.hpp"
#include "parser/token.hpp"

namespace figtrail {

/// The mention of tokens [first, last).
Mention mention_of(Document const& document, TokenText const& text, std::uint32_t first, std::uint32_t last);

}  // namespace figtrail

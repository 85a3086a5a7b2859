// Modality: how sure a figure is. Actual, unless the words that govern it say that it is estimated, forecast, aimed at,
// possible or denied. The words are data (lexicon/en/modality.json); which of them govern a figure is decided here.
//
//   "has the potential to grow to $9 billion" -> potential; "plans to build 500 homes" -> target
#pragma once

#include <cstdint>

#include "claim/approximator.hpp"
#include "parser/clause.hpp"
#include "parser/token.hpp"

namespace figtrail {

class Lexicon;

/// Of the figure at tokens [first, last), hedge included. Looks at most 40 tokens back and 12 ahead.
Modality modality_of(TokenText const& text, Sentence const& sentence, Clause const& clause, std::uint32_t first,
                     std::uint32_t last, Lexicon const& lexicon);

}  // namespace figtrail

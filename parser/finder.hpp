// finder: owns the loop over a text. At each token that can begin a figure it asks the grammar, takes the longest match, gives it
// meaning and goes on after it; what is no figure is explained. Linear: no token is left behind twice.
#pragma once

#include <vector>

#include "claim/document.hpp"
#include "parser/explain.hpp"
#include "parser/grammar/dates.hpp"
#include "parser/reading.hpp"
#include "parser/token.hpp"

namespace figtrail {

class Lexicon;

/// `every_token` is the specification: the grammar is tried at each token. `likely_tokens` must find the same and is the fast one.
enum class Candidates : std::uint8_t { likely_tokens, every_token };

struct FoundReading {
    Reading reading;
    std::uint32_t sentence = 0;  ///< index into TokenText::sentences
};

struct Found {
    std::vector<FoundReading> readings;   ///< in text order, none overlapping
    std::vector<Explained> explained;     ///< in text order; dates among them
};

/// Sentences must be split and tagged, names found; `dates` in text order.
Found find_figures(TokenText const& text, Document const& document, std::vector<DateMention> const& dates, Lexicon const& lexicon,
                   Candidates candidates = Candidates::likely_tokens);

}  // namespace figtrail

// Concepts: the content words of what a figure measures, as they stand in the sentence. Not dates, verbs or pronouns.
//
//   "Footballers pledge 1% of their earnings": concept_words for "1%" -> "earnings", "Footballers"
//   "The maximum speed of the cars was about 80 m.p.h." -> "maximum", "speed", "cars"
#pragma once

#include <cstdint>
#include <vector>

#include "claim/span.hpp"
#include "parser/clause.hpp"
#include "parser/noun_phrase.hpp"
#include "parser/token.hpp"

namespace figtrail {

/// The words (glued tokens are one word: "S&P", "blue-chip") in text order. The mention is tokens [mention_first, mention_last) with
/// hedge and unit; `counted` is the noun phrase it counts, if any.
std::vector<Span> concept_words(TokenText const& text, Sentence const& sentence, Clause const& clause, std::uint32_t mention_first,
                                std::uint32_t mention_last, NounPhrase const* counted);

/// The noun phrase that a measured figure is of: after it ("a 25% duty", "8% of the deal") or before it ("an output of 586", "the
/// price at 5 dollars"). None when only the clause's subject says.
std::optional<NounPhrase> measured_noun(TokenText const& text, Sentence const& sentence, Clause const& clause, std::uint32_t mention_first,
                                        std::uint32_t mention_last);

}  // namespace figtrail

// Concepts: the content words of what a figure measures, as they stand in the sentence. Not dates, verbs or pronouns.
//
//   "Teachers give 2% of their wages": concept_words for "2%" -> "Teachers", "wages"
//   "The top speed of the vans was about 70 mph" -> "top", "speed", "vans"
#pragma once

#include <cstdint>
#include <vector>

#include "claim/span.hpp"
#include "parser/clause.hpp"
#include "parser/measured_noun.hpp"
#include "parser/noun_phrase.hpp"
#include "parser/token.hpp"

namespace figtrail {

/// The words (glued tokens are one word: "S&P", "blue-chip") in text order. The mention is tokens [mention_first, mention_last) with
/// hedge and unit; `counted` is the noun phrase it counts, if any, `measured` what find_measured says of it.
std::vector<Span> concept_words(TokenText const& text, Sentence const& sentence, Clause const& clause, std::uint32_t mention_first,
                                std::uint32_t mention_last, NounPhrase const* counted, MeasuredNoun const* measured = nullptr);

}  // namespace figtrail

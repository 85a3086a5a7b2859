// Noun phrases: the counted one after a number, and any plain one. Shallow: modifiers and head up to a preposition, verb or mark.
//
//   "40 old gas-powered brick kilns in Peru": counted_noun at "old" -> [old .. kilns], head kilns;
//   unit_name -> "old gas-powered brick kiln"
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "parser/token.hpp"

namespace figtrail {

struct NounPhrase {
    std::uint32_t first = 0;     ///< half-open tokens [first, last) with modifiers, without determiners
    std::uint32_t last = 0;
    std::uint32_t head = 0;      ///< token of the head noun
    std::uint32_t of_first = 0;  ///< tokens of a restrictive of-phrase (or the scope of a superlative), or 0, 0
    std::uint32_t of_last = 0;

    bool contains(std::uint32_t token) const { return first <= token && token < last; }
};

/// The noun phrase that a number counts; `after` is the token after the number. None when the number stands alone ("20 were injured").
/// "of" right after the number is looked through ("one of the best players", "dozens of people").
std::optional<NounPhrase> counted_noun(TokenText const& text, Sentence const& sentence, std::uint32_t after);

/// The plain noun phrase that begins at token `at`, determiners skipped: "the old harbour wall".
std::optional<NounPhrase> noun_phrase_at(TokenText const& text, Sentence const& sentence, std::uint32_t at);

/// What is counted, as a unit: "Iraqi student", "large enemy", "category of goods".
std::string unit_name(TokenText const& text, NounPhrase const& phrase);

}  // namespace figtrail

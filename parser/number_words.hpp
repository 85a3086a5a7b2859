// sum_of_words: what a run of English number words is worth.
//
//   "two hundred and five thousand and ten" -> 205010;  "three million" -> 3000000, scale 6
#pragma once

#include <cstdint>
#include <optional>

#include "parser/numeral_value.hpp"

namespace figtrail {

/// The words of tokens [first, last); other tokens between them ("and", hyphens) are passed over. nullopt where they make no number
/// ("five two") or one beyond 64 bits.
std::optional<NumeralValue> sum_of_words(TokenText const& text, std::uint32_t first, std::uint32_t last, Lexicon const& lexicon);

}  // namespace figtrail

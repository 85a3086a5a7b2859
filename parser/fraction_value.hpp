// fraction_value: what a fraction is worth, exactly, however it is written.
//
//   "two-thirds" -> 2/3;  "3/4" -> 0.75;  "½" -> 0.5
#pragma once

#include <cstdint>
#include <optional>

#include "parser/numeral_value.hpp"

namespace figtrail {

/// "½" and its like.
std::optional<Number> vulgar_fraction(Token const& token, Lexicon const& lexicon);

/// "3/4" in the three tokens from `over` on; nullopt for "5/0".
std::optional<Number> slashed_fraction(TokenText const& text, std::uint32_t over);

/// The fraction that the tokens [first, last) are.
std::optional<NumeralValue> fraction_value(TokenText const& text, std::uint32_t first, std::uint32_t last, Lexicon const& lexicon);

}  // namespace figtrail

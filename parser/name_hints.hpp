// name_hints: what the words next to a capitalised run say of its kind.
//
//   hints_around(tokens, extent, first, last)   // of "Karl Braun" in "Karl Braun, 52, left": aged
#pragma once

#include <cstdint>

#include "parser/name_extent.hpp"
#include "parser/token.hpp"

namespace figtrail {

/// Bits.
namespace name_hint {
using Mask = std::uint8_t;
inline constexpr Mask after_title = 1u << 0;    ///< "Gen. X"
inline constexpr Mask aged = 1u << 1;           ///< "X, 52,", "said X Y,"
inline constexpr Mask located = 1u << 2;        ///< "in X", "X, Ohio"
inline constexpr Mask after_article = 1u << 3;  ///< "the X"
inline constexpr Mask relative_who = 1u << 4;   ///< "X, who", "X Y, chief economist"
inline constexpr Mask has_ticker = 1u << 5;     ///< "X <XYZ>"
}  // namespace name_hint

/// Hints of the run [first, last) in the sentence that `extent` has entered.
name_hint::Mask hints_around(TokenText const& text, NameExtent const& extent, std::uint32_t first, std::uint32_t last);

}  // namespace figtrail

// numbered_names: numbers that belong to a proper name or a code, told by the words around them alone: iPhone 11, S&P
// 500, Boeing 737, Game 7, F-35, COVID-19, G20. Works in lower-case and all-caps text too.
//
//   numbered_name_at(text, i)   // i: the "500" of "the S&P 500 fell" -> the tokens of "S&P 500"
#pragma once

#include <cstdint>
#include <optional>

#include "parser/token.hpp"

namespace figtrail {

struct TokenRange {
    std::uint32_t first = 0;
    std::uint32_t last = 0;  ///< half-open
};

/// The name that the number at token `i` (digits or a number word) is part of.
std::optional<TokenRange> numbered_name_at(TokenText const& text, std::uint32_t i);

}  // namespace figtrail

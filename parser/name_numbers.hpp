// name_numbers: numbers that are part of a proper name. "iPhone 11", "S&P 500", "Boeing 737", "Formula 1".
#pragma once

#include <optional>

#include "parser/explain.hpp"

namespace figtrail {

/// The number at token `at` as part of a name; nullopt when it counts.
std::optional<Explained> number_in_name(TokenText const& text, Sentence const& sentence, std::uint32_t at);

}  // namespace figtrail

// compared: the other side of a comparison ("up from 2.4 million", "Sales 9.4 mln vs 8.1 mln"), which measures what the figure before
// it does. When it held is the matter of compared_period.
#pragma once

#include <span>

#include "claim/claim.hpp"
#include "parser/token.hpp"

namespace figtrail {

/// The figure that begins at token `first` is a level that another one is compared with.
bool is_compared_with(TokenText const& text, std::uint32_t first);

/// Gives the last of the claims the measure of the claim before it in its sentence when it is compared with that one, and marks it as inferred:
/// when it has none, or one told only by its clause's subject, and no noun of its own.
void measure_like_compared(std::span<Claim> claims, TokenText const& text, std::uint32_t first, bool has_noun);

}  // namespace figtrail

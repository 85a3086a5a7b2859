// elliptic: a bare number takes the unit that its sentence said for its neighbour. "435 homes by open sale and 187 by tender", "84.75
// cents, while the lowest is 74.07", "a 7- or 8-inch screen".
#pragma once

#include <cstddef>
#include <vector>

#include "parser/finder.hpp"

namespace figtrail {

/// Completes the bare readings (unit "-") among readings[first, last), all of one sentence, whose units are known otherwise.
/// Returns for each which reading lent it the unit, `no_lender` for none.
inline constexpr std::size_t no_lender = static_cast<std::size_t>(-1);
std::vector<std::size_t> lend_units(TokenText const& text, std::vector<FoundReading>& readings, std::size_t first, std::size_t last);

}  // namespace figtrail

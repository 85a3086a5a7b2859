// Rates by the hundred thousand and by the million: one base before they are compared.
//
//   rate_factor({"", "death per 100,000 resident", "count/count"}, {"", "death per million resident", "count/count"})   // 10
#pragma once

#include <optional>
#include <string>

#include "claim/number.hpp"
#include "claim/unit.hpp"

namespace figtrail {

/// What a value in `from` is to be multiplied by to be one in `to`; nullopt unless the two count the same per other numbers of the same.
std::optional<Number> rate_factor(Unit const& from, Unit const& to);

/// Whether the two count per different numbers of something: such values say nothing of each other until they are scaled.
bool bases_differ(Unit const& a, Unit const& b);

/// "per 100,000" of "death per 100,000 resident"; empty where no number stands.
std::string base_words(Unit const& unit);

}  // namespace figtrail

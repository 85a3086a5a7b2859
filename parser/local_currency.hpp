// local_currency: which country's pesos, rupees or dinars a bare name means. The lexicon gives each bare name to one currency; where
// the figure's places have another of that name, it is theirs.
//
//   "The Philippine state spent 3 billion pesos": Philippine pesos; "Swiss francs" and "CHF" stay what they say
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "claim/catalog.hpp"
#include "claim/unit.hpp"
#include "parser/token.hpp"

namespace figtrail {

/// The unit that `unit`, money or a rate of it as named by tokens [first, last), has in `places` (ISO 3166, as the claim has them);
/// nullopt when it stays as it is.
std::optional<Unit> local_currency(TokenText const& text, std::uint32_t first, std::uint32_t last, Unit const& unit,
                                   std::vector<std::string> const& places, Catalog const& catalog);

}  // namespace figtrail

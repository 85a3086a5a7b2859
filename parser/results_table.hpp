// Units of the bare figures in a company's table of results, where only the line of earnings a share names its money.
//
//   Shr 15 cts vs nine cts
//   Net 3,104,500 vs 1,290,000       -> dollars
//   Avg shrs 5.3 mln vs 5.2 mln      -> shares
#pragma once

#include <optional>

#include "claim/unit.hpp"
#include "parser/token.hpp"

namespace figtrail {

class Lexicon;

/// The unit that the bare figure at token `at` has by its row and by the other rows of its table; none outside of such
/// a table.
std::optional<Unit> unit_in_results(TokenText const& text, std::uint32_t at, Lexicon const& lexicon);

}  // namespace figtrail

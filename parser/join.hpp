// join: neighbouring readings that are one figure. "5 feet 10 inches", "3 dollars and 20 cents", "one in five", "4 out of 10".
#pragma once

#include <cstddef>
#include <vector>

#include "parser/finder.hpp"

namespace figtrail {

/// Joins within readings[first..]; called once for each sentence.
void join_compounds(TokenText const& text, std::vector<FoundReading>& readings, std::size_t first, Lexicon const& lexicon);

}  // namespace figtrail

// table_heads: what the heads of a table say of the numbers in it. A bare "1,590" under "2023", in the row "Khuzestan"
// of "Exports by province, $ million", is 1,590 million dollars of exports, of Khuzestan, in 2023; what was taken from
// the heads is named in `inferred`, and nothing is taken where rows and heads do not fit.
#pragma once

#include <vector>

#include "claim/document.hpp"

namespace figtrail {

class Lexicon;

/// Completes the claims of a document that stand in table blocks whose cells are apart by "|".
void read_table_heads(std::vector<Claim>& claims, Document const& document, Lexicon const& lexicon);

}  // namespace figtrail

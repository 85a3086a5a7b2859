// reckon: does the arithmetic inside one article hold? Parts against wholes, shares, growth, sums, the headline against the body, a
// weekday against its date. Silence is the default: figures are only set against each other where the text itself ties them.
//
//   for (Finding const& f : reckon(extraction, lexicon.catalog())) ...
//   // f.kind == "part-over-whole", f.because == "A part cannot exceed its whole: '107,000' (Iraqi student) is 1.86 times ..."
//
// A finding of severity error or warn is worth a person's time; a note shows sound arithmetic (a derived total, an implied rate).
#pragma once

#include <vector>

#include "claim/catalog.hpp"
#include "claim/document.hpp"
#include "claim/relation.hpp"

namespace figtrail {

/// Errors first, then warnings, then notes; within these in text order.
std::vector<Finding> reckon(Extraction const& article, Catalog const& catalog);

}  // namespace figtrail

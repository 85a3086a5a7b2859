// revise: which figures changed between two versions of a text. Figures are aligned by sentence and role, not by text: reflow,
// quotes, number words against digits, no-break spaces and "1.2 million" for 1,200,000 are no change.
//
//   for (Change const& c : revise(before, after)) ...   // changed: before.claims[*c.from], after.claims[*c.to]
#pragma once

#include <vector>

#include "claim/document.hpp"
#include "claim/relation.hpp"

namespace figtrail {

/// One entry a figure, in the order of the later version, removed ones last; kept ones included. A change is declared when a
/// correction notice of the later version speaks of it; figures inside a notice are no figures of the article.
std::vector<Change> revise(Extraction const& before, Extraction const& after);

}  // namespace figtrail

// The words around the figures of a text: what each figure counts or measures is told by the words it is tied to and by those near.
//
//   look_around(text, figures);   // fills CheckFigure::words
#pragma once

#include <string_view>
#include <vector>

#include "claim/check_figures.hpp"

namespace figtrail {

/// Fills the words of `figures`, which are sorted by where they stand in `text`; each looks 24 words far on both sides.
void look_around(std::string_view text, std::vector<CheckFigure>& figures);

}  // namespace figtrail

// figure_range: do two amounts with a joint between them make one range ("between 3 and 5", "$3-5 billion"), or are they a change and the
// level it leads to ("rose 3 to 45")?
#pragma once

#include "parser/figure_end.hpp"

namespace figtrail {

bool is_range(TokenText const& text, Sentence const& sentence, grammar::Figure const& figure, FigureEnd const& left, FigureEnd const& right);

/// The left end of a range. "$3-5 billion", "four to five thousand": it shares the right end's scale when it has none and would else be
/// the larger leap.
Number left_end_of_range(FigureEnd const& left, FigureEnd const& right);

}  // namespace figtrail

// age_sense: which numbers are ages: "44-year-old", "aged 25", "Jamie Armstrong, 25, said", "she turned 90", "died at 87".
#pragma once

#include "parser/reading.hpp"
#include "parser/token.hpp"

namespace figtrail {

class Lexicon;

/// Gives the reading the unit of an age when it is one, and says so; "12 years" of nobody's life is none.
bool make_age(TokenText const& text, Sentence const& sentence, Reading& reading, Lexicon const& lexicon);

}  // namespace figtrail

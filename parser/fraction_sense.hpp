// fraction_sense: which fractions in words count something. "a third of voters" does, "a third man" and "half-time" do not.
#pragma once

#include "parser/reading.hpp"
#include "parser/token.hpp"

namespace figtrail {

/// True for every reading that is no fraction in words.
bool is_counting_fraction(TokenText const& text, Sentence const& sentence, Reading const& reading);

/// "7/10", "52/100", "4.5/5": a rating, its value the first number, its unit "out of 10". Changes the reading; false when it is none.
bool make_rating(TokenText const& text, Reading& reading);

}  // namespace figtrail

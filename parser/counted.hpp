// counted: the thing that a reading without a unit counts, and the unit that follows from it.
#pragma once

#include <optional>

#include "parser/noun_phrase.hpp"
#include "parser/reading.hpp"
#include "parser/token.hpp"

namespace figtrail {

class Lexicon;

/// Completes the reading's unit: the counted noun ("Iraqi student"), an age ("aged 25"), "times", a fraction, a bare level ("-"); and
/// a rate whose denominator stands behind the noun ("gallons of fuel a year"). Returns the phrase that is counted or, for a share, the
/// phrase behind "of".
std::optional<NounPhrase> counted_phrase(TokenText const& text, Sentence const& sentence, Reading& reading, Lexicon const& lexicon);

}  // namespace figtrail

// measures: what a figure measures. The catalog's measure by counted noun, by the role of the verb or by a cue in the clause; else an
// open measure: role + head noun.
//
//   "more than 90,000 Iraqi students are studying" -> id students, head student, role study, modifiers {iraqi}
#pragma once

#include "claim/claim.hpp"
#include "parser/clause.hpp"
#include "parser/measured_noun.hpp"
#include "parser/noun_phrase.hpp"
#include "parser/reading.hpp"
#include "parser/token.hpp"

namespace figtrail {

class Lexicon;

/// What is known around one figure.
struct FigureContext {
    TokenText const& text;
    Sentence const& sentence;
    Clause const& clause;
    Reading const& reading;
    NounPhrase const* counted = nullptr;  ///< the noun counted, or the of-phrase of a share
    MeasuredNoun const& measured;         ///< what find_measured says of it
    Lexicon const& lexicon;
};

/// Fills id, phrase, head, role, of and modifiers; `quantity` tells the dimension.
void set_measure(Measure& measure, Quantity const& quantity, FigureContext const& context);

}  // namespace figtrail

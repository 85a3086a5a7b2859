// interpret: gives a surface figure its meaning - exact interval, unit, hedge, sign. The grammar says where the parts stand, this
// says what they are worth.
#pragma once

#include <optional>

#include "parser/reading.hpp"
#include "parser/token.hpp"

namespace figtrail {

class Lexicon;

/// The reading of `figure`, which stands in `sentence`. The reading may end before the figure does (a "to" that is no range); the
/// finder resumes at its `last`. nullopt when the words are no number after all.
std::optional<Reading> interpret(TokenText const& text, Sentence const& sentence, grammar::Figure const& figure, Lexicon const& lexicon);

/// The plain-words name of the grammar's rule for a form of numerals: "number in digits".
std::string_view numeral_rule(grammar::NumeralForm form);

/// "100,000" in "per 100,000 residents", "million" in "per million people": the numbers among tokens [first, last), grouped; empty for none.
std::string rate_base(TokenText const& text, std::uint32_t first, std::uint32_t last);

/// Makes `reading` a rate when the denominator names a unit ("a barrel", "per year"); else leaves it alone.
void apply_denominator(Reading& reading, TokenText const& text, Sentence const& sentence, grammar::Denominator const& denominator,
                       Lexicon const& lexicon);

}  // namespace figtrail

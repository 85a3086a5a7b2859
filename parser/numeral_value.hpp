// numeral_value: what a numeral of the grammar is worth, exactly.
//
//   "2.7 million" -> 27 * 10^5, scale 6;  "two-thirds" -> 2/3;  "dozens" -> 12 to 120
#pragma once

#include <optional>
#include <string>

#include "claim/number.hpp"
#include "parser/grammar/figure_ast.hpp"
#include "parser/token.hpp"

namespace figtrail {

class Lexicon;

struct NumeralValue {
    Number value;
    std::optional<Number> upper;   ///< of a vague plural
    std::optional<Number> other;   ///< the second reading of a lone "1.458"
    std::string unreadable;        ///< more than 18 digits: the digits as text, `value` is meaningless
    int scale = 0;                 ///< power of ten of the scale words at its end ("million" -> 6); a range shares it
    int written_digits = 0;
    bool in_digits = false;        ///< written with digits
    bool grouped = false;          ///< "1,458", "816 000"
    bool has_point = false;
};

/// nullopt when the words make no number ("five two") or the digits none ("1,2,3").
std::optional<NumeralValue> numeral_value(TokenText const& text, grammar::Numeral const& numeral, Lexicon const& lexicon);

}  // namespace figtrail

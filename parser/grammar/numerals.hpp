// Rules for the number itself: digits, words, fractions, vague plurals. Private to the grammar folder.
#pragma once

#include "parser/grammar/figure_ast.hpp"
#include "parser/grammar/primitives.hpp"

namespace figtrail::grammar {

using NumeralRule = x3::rule<struct numeral_, Numeral>;
extern NumeralRule const numeral;
BOOST_SPIRIT_DECLARE(NumeralRule)

}  // namespace figtrail::grammar

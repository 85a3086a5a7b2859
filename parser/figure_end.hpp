// figure_end: one amount of a parsed figure, understood: its number, the scale behind it, its unit. A range has two.
#pragma once

#include <cstdint>
#include <optional>

#include "parser/numeral_value.hpp"
#include "parser/unit_choice.hpp"

namespace figtrail {

/// One end of a figure, understood.
struct FigureEnd {
    NumeralValue value;
    std::optional<ChosenUnit> unit;
    std::uint32_t last = 0;         ///< token after it
    int suffix_scale = 0;           ///< power of ten of "bn" in "13bn"
    bool negative = false;
    bool symbol_before = false;

    Number exact() const {
        Number n = value.value.times_power_of_ten(suffix_scale);
        return negative ? n.negated() : n;
    }
    int scale() const { return value.scale + suffix_scale; }
};

/// `left` is the end before this one in a range ("$3-5 billion": both are money); nullopt when the amount is no figure.
std::optional<FigureEnd> figure_end(TokenText const& text, Sentence const& sentence, grammar::Amount const& amount, FigureEnd const* left,
                                    Lexicon const& lexicon);

}  // namespace figtrail

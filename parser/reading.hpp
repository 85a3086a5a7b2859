// Reading: a figure with its meaning, before it is known what it measures.
#pragma once

#include <cstdint>
#include <string_view>

#include "claim/claim.hpp"
#include "parser/grammar/figure_ast.hpp"

namespace figtrail {

struct Reading {
    std::uint32_t first = 0;         ///< tokens [first, last) of the quote: hedge, number, scale, unit
    std::uint32_t last = 0;
    std::uint32_t number_first = 0;  ///< tokens of the number(s) alone, to tick off the ledger
    std::uint32_t number_last = 0;
    std::uint32_t unit_first = grammar::none;  ///< first token of the unit's words after the number
    Quantity quantity;
    bool has_unit = false;           ///< a unit, a currency or a percent sign was said; else the noun after it is counted
    bool hyphenated = false;         ///< "12-day"
    bool in_digits = false;
    bool has_point = false;
    bool is_range = false;
    bool hedged_before = false;
    int scale = 0;                   ///< power of ten of its scale words
    std::uint32_t opener = grammar::none;  ///< "between", "from"
    grammar::NumeralForm form = grammar::NumeralForm::digits;
    std::string_view rule;           ///< plain-words name: "money with symbol in front"
};

}  // namespace figtrail

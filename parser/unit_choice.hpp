// unit_choice: which unit the words after (or the symbol before) a number name, where several would fit.
#pragma once

#include <cstdint>
#include <optional>

#include "claim/unit.hpp"
#include "parser/grammar/figure_ast.hpp"
#include "parser/token.hpp"

namespace figtrail {

class Lexicon;

struct ChosenUnit {
    Unit unit;
    std::uint32_t last = 0;       ///< token after the unit's words
    int scale = 0;                ///< power of ten that the word carries itself: "MEUR"
    bool minor = false;           ///< cents, pence: a hundredth of `major`
    std::uint32_t currency = grammar::none;  ///< entry in the catalog, for money
};

/// What is known around the unit words.
struct UnitContext {
    bool glued = false;           ///< glued to the number, or joined by a hyphen
    bool has_scale = false;       ///< the number carries million, bn, ...
    bool is_large = false;        ///< in digits, 1,000 or more
    bool is_paid = false;         ///< behind a word of paying: "costs", "fined"
    std::uint32_t end = 0;        ///< end of the sentence
};

/// The currency whose symbol or code begins at token `at`.
std::optional<ChosenUnit> currency_symbol_at(TokenText const& text, std::uint32_t at, Lexicon const& lexicon);

/// The unit or currency whose words begin at token `at`.
std::optional<ChosenUnit> unit_at(TokenText const& text, std::uint32_t at, UnitContext const& context, Lexicon const& lexicon);

/// unit per denominator: {"USD/[bbl_us]", "dollar per barrel", "money/volume"}; of a bare number "per 1,000 birth". `many`: how many of them, as
/// words, empty for one.
Unit per(Unit const& unit, Unit const& denominator, std::string const& many = {});

}  // namespace figtrail

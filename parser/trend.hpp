// Trend: whether a figure states a change, and which way. The change has a trend, the level reached has none.
//
//   "rose 8.15% to 3.65" -> up, none; "up 19 cents at $58.24" -> up, none; "fell from 21 to 23" -> none; "a 5% pay
//   rise" -> none
#pragma once

#include <cstdint>

#include "claim/approximator.hpp"
#include "claim/unit.hpp"
#include "parser/clause.hpp"
#include "parser/token.hpp"

namespace figtrail {

/// A figure as trend_of sees it.
struct TrendFigure {
    std::uint32_t first = 0;  ///< tokens [first, last) of its quote, hedge and sign included
    std::uint32_t last = 0;
    Unit const& unit;       ///< dimension empty or count for counted things
    bool negative = false;  ///< its value is below zero
};

/// The figure before in the same sentence, for "up 0.25 points, or 0.01%".
struct TrendBefore {
    std::uint32_t last = 0;  ///< one past its last token; 0 when there is none
    Trend trend = Trend::none;
};

Trend trend_of(TokenText const& text, Sentence const& sentence, Clause const& clause, TrendFigure const& figure,
               TrendBefore before = {});

}  // namespace figtrail

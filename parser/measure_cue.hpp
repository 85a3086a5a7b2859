// measure_cue: the catalog's measure whose cue stands nearest to a figure and fits its dimension.
//
//   "exports reached a record $4 billion": cued by "exports"; "the death toll in the shooting rose to three": by "death toll"
#pragma once

#include "claim/catalog.hpp"
#include "parser/measures.hpp"

namespace figtrail {

struct CuedFigure {
    FigureContext const& context;
    Quantity const& quantity;

    /// Its counted phrase is what a share or an amount is of, and not what is counted.
    bool has_of_phrase() const { return context.reading.has_unit || quantity.unit.dimension == dimension::fraction; }
};

/// "money/time" is still money to a measure of money; a bare number ("a population of 1.7 million") may be a count.
bool has_dimension(MeasureEntry const& measure, std::string_view unit_dimension);

/// The nearest cue among tokens [first, last): before the figure rather than after it; nullptr when there is none.
MeasureEntry const* measure_cued(CuedFigure const& figure, std::uint32_t first, std::uint32_t last);

}  // namespace figtrail

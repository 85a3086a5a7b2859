// SeriesLines: the figures that are drawn with one figure over time: statements of one value for one period, folded by their independent
// origins; thinned out where there are too many for a picture; and in words what was left out, since a plot that hides says too much.
//
//   SeriesLines const series = series_lines(desk, figure);   // series.lines, one mark each; series.left_out == "Not drawn: 2 undated."
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "cli/desk.hpp"

namespace figtrail::cli {

/// One independent origin of a value: what a mark and a line of the table stand for.
struct SeriesLine {
    std::vector<StoredClaim> reports;  ///< earliest first
    std::string why;                   ///< why several count as one; empty for one
    std::size_t more = 0;              ///< on the last line of a statement: further articles that state it
};

struct SeriesLines {
    std::vector<SeriesLine> lines;  ///< in time
    std::string left_out;           ///< sentences; empty: everything is drawn
};

/// Empty where nothing else measures the same.
SeriesLines series_lines(Desk const& desk, StoredClaim const& figure);

}  // namespace figtrail::cli

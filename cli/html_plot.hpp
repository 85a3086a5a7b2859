// html_plot: figures over time as inline SVG: each mark's period against its value with the bounds as stated. Hollow
// marks are what is not or not yet so: forecasts, targets. Positions are percentages, so that the letters keep their
// size at any width.
//
//   html_plot({{.days = {19358, 19722}, .lower = 12e9, .upper = 12e9, .number = 1}}, "dollar")
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "claim/period.hpp"

namespace figtrail::cli {

struct PlotMark {
    DayRange days;                       ///< that it speaks of
    std::optional<double> lower, upper;  ///< empty: unbounded on that side
    bool hollow = false;                 ///< forecast, target, potential
    bool here = false;                   ///< the figure that the page is about
    int number = 0;                      ///< of its line in the table beneath
};

/// Empty when there is nothing to draw. `unit` names the axis.
std::string html_plot(std::vector<PlotMark> marks, std::string const& unit);

}  // namespace figtrail::cli

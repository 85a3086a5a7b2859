// html_series: the figures that measure the same as one figure, over time: a plot with one mark an independent origin,
// and the table that it is drawn from.
//
//   body += html_series(figure, desk);
#pragma once

#include <string>

#include "cli/desk.hpp"

namespace figtrail::cli {

/// Empty where nothing else was measured, or it is not known what is.
std::string html_series(StoredClaim const& figure, Desk const& desk);

}  // namespace figtrail::cli

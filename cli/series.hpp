// series: the figures that measure the same thing, in the order of the time they speak of.
//
//   for (StoredClaim const& figure : series(desk, filter_like(claim, {}))) ...
#pragma once

#include <vector>

#include "cli/desk.hpp"

namespace figtrail::cli {

/// What `filter` leaves open is asked as the claim has it: its measure, dimension and first place. The measure stays
/// empty where it is not known.
FigureFilter filter_like(Claim const& claim, FigureFilter filter);

std::vector<StoredClaim> series(Desk const& desk, FigureFilter const& filter);

/// The first day that a figure speaks of: its period, else the day its article was published.
Day first_day(StoredClaim const& figure);

}  // namespace figtrail::cli

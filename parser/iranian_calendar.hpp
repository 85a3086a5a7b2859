// The Iranian solar calendar, as far as news needs it: on which day a year begins.
//
//   iso_date(iranian_new_year(1402)) == "2023-03-21"
#pragma once

#include "claim/period.hpp"

namespace figtrail {

/// 1 Farvardin of an Iranian year from 1300 to 1450.
Day iranian_new_year(int year);

}  // namespace figtrail

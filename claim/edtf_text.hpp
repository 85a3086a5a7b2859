// The pieces that EDTF dates are written with.
//
//   edtf_year(-43) -> "-0043";  edtf_part(2023, 5) -> "2023-05"
#pragma once

#include <string>

#include "claim/period.hpp"

namespace figtrail {

/// With zeros in front; `number` is not negative and fits into the width.
std::string zero_padded(int number, int width);

/// There is a year 0 before year 1: 44 BC is -43.
std::string edtf_year(int year);

/// A month, or by its code a season (21 to 24), quarter (33 to 36) or half (40, 41).
std::string edtf_part(int year, int part);

/// "2023-05-17", or the interval where `last` is a later day.
std::string edtf_days(Day first, Day last);

}  // namespace figtrail

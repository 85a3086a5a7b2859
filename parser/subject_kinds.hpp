// The kinds of names that may be subjects, one bit each. Private to subjects.
#pragma once

#include <cstdint>

namespace figtrail {

inline constexpr std::uint8_t place_bit = 1, org_bit = 2, person_bit = 4, product_bit = 8, event_bit = 16,
                              group_bit = 32;

}  // namespace figtrail

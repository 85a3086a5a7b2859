// digits: what a run of digits with its inner separators says.
//
//   read_digits("1,458").value == 1458;  read_digits("1.458").other == 1458
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "claim/number.hpp"

namespace figtrail {

struct DigitsReading {
    std::optional<Number> value;   ///< nullopt: no number, or too long for one (then `text`)
    std::optional<Number> other;   ///< "1.458" alone: the reading with the point as grouping
    std::string text;              ///< all digits, where there are more than 18; the text as it stands, where a byte was unreadable
    int written_digits = 0;        ///< significant digits as written
    bool grouped = false;          ///< separators group thousands: certainly a quantity, never a year
    bool has_point = false;
    bool well_formed = false;      ///< false for "192.168.0.1", "1,2,3"
};

/// Reads ASCII, Persian and Arabic digits; western, Indian, apostrophe, blank and point grouping. Blanks and line breaks inside are
/// grouping ("816 000", "10, 000").
DigitsReading read_digits(std::string_view text);

/// Do points group thousands in this number, for certain: "13.000.000", "1.458,5"?
bool groups_with_points(std::string_view text);

}  // namespace figtrail

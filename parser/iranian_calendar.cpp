#include "parser/iranian_calendar.hpp"

namespace figtrail {

/// Leap years of the 33-year cycle that has held since 1342 and will until 1473.
Day iranian_new_year(int year) {
    auto const is_leap = [](int y) {
        int const place = y % 33;
        return place == 1 || place == 5 || place == 9 || place == 13 || place == 17 || place == 22 || place == 26 ||
               place == 30;
    };
    Day day = day_from_civil(2023, 3, 21);  // 1 Farvardin 1402
    for (int y = 1402; y < year; ++y) day += is_leap(y) ? 366 : 365;
    for (int y = 1402; y > year; --y) day -= is_leap(y - 1) ? 366 : 365;
    return day;
}

}  // namespace figtrail

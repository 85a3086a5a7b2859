// Number as double: for ratios, and as outward bounds for an index.
#include <charconv>
#include <cmath>
#include <limits>

#include "claim/number.hpp"
#include "claim/wide_int.hpp"

namespace figtrail {

using wide::u128;

namespace {

enum class Side { below, at, above, unknown };

bool times_power(u128& value, int power) {
    return power <= wide::max_power_of_ten && wide::multiply(value, wide::powers_of_ten.at[power], value);
}

bool times_two(u128& value, int power) {
    if (power >= 128 || (value >> (127 - power)) > 1) return false;
    value <<= power;
    return true;
}

/// On which side of the (positive) number the (positive) double lies; unknown where 128 bits do not tell.
Side side_of(double approximate, Number const& number) {
    int power_of_two = 0;
    double const fraction = std::frexp(approximate, &power_of_two);
    u128 left = static_cast<std::uint64_t>(std::ldexp(fraction, 53));
    power_of_two -= 53;
    for (; left % 2 == 0 && left != 0; ++power_of_two) left /= 2;
    u128 right = wide::magnitude(number.coefficient());
    bool fits = wide::multiply(left, static_cast<u128>(number.denominator()), left);
    fits = fits && (power_of_two >= 0 ? times_two(left, power_of_two) : times_two(right, -power_of_two));
    fits = fits && (number.exponent() >= 0 ? times_power(right, number.exponent()) : times_power(left, -number.exponent()));
    if (!fits) return Side::unknown;
    return left < right ? Side::below : left == right ? Side::at : Side::above;
}

double nearest(Number const& number) {
    constexpr std::int64_t exact = std::int64_t{1} << 53;
    std::int64_t const coefficient = number.coefficient();
    int const exponent = number.exponent();
    if (number.denominator() == 1) {
        if (exponent == 0 && coefficient > -exact && coefficient < exact) return static_cast<double>(coefficient);
        char text[32];  // 20 characters of coefficient, 'e', 4 of exponent
        char* mantissa_end = std::to_chars(text, text + 20, coefficient).ptr;
        *mantissa_end = 'e';
        char const* end = std::to_chars(mantissa_end + 1, text + sizeof text, exponent).ptr;
        double value = 0;
        std::from_chars(text, end, value);
        return value;
    }
    long double const quotient = static_cast<long double>(coefficient) / static_cast<long double>(number.denominator());
    return static_cast<double>(quotient * std::pow(10.0L, exponent));
}

double bound(Number const& number, bool below) {
    double const value = nearest(number);
    if (number.is_zero()) return value;
    Side side = side_of(std::fabs(value), number);
    if (number.is_negative() && side != Side::unknown && side != Side::at) side = side == Side::below ? Side::above : Side::below;
    if (side == Side::at || side == (below ? Side::below : Side::above)) return value;
    double const infinity = std::numeric_limits<double>::infinity();
    return std::nextafter(value, below ? -infinity : infinity);
}

}  // namespace

double Number::to_double() const { return nearest(*this); }
double Number::to_double_below() const { return bound(*this, true); }
double Number::to_double_above() const { return bound(*this, false); }

}  // namespace figtrail

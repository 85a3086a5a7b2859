// 128-bit helpers of Number's exact arithmetic; included by number*.cpp only.
#pragma once

#include <cstdint>
#include <limits>

namespace figtrail::wide {

__extension__ typedef unsigned __int128 u128;  // NOLINT(modernize-use-using): an extension cannot be named by `using` without a warning

inline constexpr std::uint64_t max_coefficient = std::numeric_limits<std::int64_t>::max();
inline constexpr int max_exponent = 200;

/// 10^power for 0 <= power <= 38, the largest that fits.
constexpr u128 power_of_ten(int power) {
    u128 result = 1;
    for (int i = 0; i < power; ++i) result *= 10;
    return result;
}

inline constexpr int max_power_of_ten = 38;

struct PowersOfTen {
    u128 at[max_power_of_ten + 1] = {};
    constexpr PowersOfTen() {
        for (int i = 0; i <= max_power_of_ten; ++i) at[i] = power_of_ten(i);
    }
};
inline constexpr PowersOfTen powers_of_ten;

/// a * b into result; false when it needs more than 128 bits.
inline bool multiply(u128 a, u128 b, u128& result) { return !__builtin_mul_overflow(a, b, &result); }
inline bool add(u128 a, u128 b, u128& result) { return !__builtin_add_overflow(a, b, &result); }

inline std::uint64_t magnitude(std::int64_t value) {
    return value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

template <class Unsigned>
Unsigned greatest_common_divisor(Unsigned a, Unsigned b) {
    while (b != 0) {
        Unsigned const rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

}  // namespace figtrail::wide

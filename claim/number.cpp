#include "claim/number.hpp"

#include <algorithm>
#include <compare>
#include <cstdlib>

#include "claim/wide_int.hpp"

namespace figtrail {

using wide::u128;

namespace {

/// Divides out every factor `prime`; how many there were.
int strip(u128& value, unsigned prime) {
    int count = 0;
    while (value % prime == 0) {
        value /= prime;
        ++count;
    }
    return count;
}

}  // namespace

struct NumberMaker {
    static std::optional<Number> assemble(bool negative, std::uint64_t coefficient, std::uint64_t denominator, int exponent) {
        if (exponent > wide::max_exponent || exponent < -wide::max_exponent) return std::nullopt;
        Number number;
        auto const value = static_cast<std::int64_t>(coefficient);
        number.coefficient_ = negative ? -value : value;
        number.denominator_ = static_cast<std::int64_t>(denominator);
        number.exponent_ = exponent;
        return number;
    }

    static std::optional<Number> decimal(bool negative, std::uint64_t coefficient, int exponent) {
        if (coefficient == 0) return Number();
        while (coefficient % 10 == 0) {
            coefficient /= 10;
            ++exponent;
        }
        return assemble(negative, coefficient, 1, exponent);
    }

    /// numerator * 10^exponent / denominator in normal form. Every value is 2^twos * 5^fives * rest / divisor with rest and
    /// divisor free of 2 and 5; of all ways to share the twos and fives between coefficient, exponent and denominator the one
    /// with the smallest exponent whose coefficient fits is the normal form, hence equal values have equal members.
    static std::optional<Number> reduced(bool negative, u128 numerator, u128 denominator, int exponent) {
        if (denominator == 1 && numerator <= wide::max_coefficient)
            return decimal(negative, static_cast<std::uint64_t>(numerator), exponent);
        if (numerator == 0) return Number();
        u128 const common = denominator == 1 ? 1 : wide::greatest_common_divisor(numerator, denominator);
        u128 rest = numerator / common;
        u128 divisor = denominator / common;
        int const twos = exponent + strip(rest, 2) - strip(divisor, 2);
        int const fives = exponent + strip(rest, 5) - strip(divisor, 5);
        unsigned const surplus = twos > fives ? 2 : 5;
        unsigned const deficit = 7 - surplus;
        int const lowest = std::min(twos, fives);
        int chosen = std::max(twos, fives);
        if (rest > wide::max_coefficient) return std::nullopt;
        for (; chosen > lowest && rest * surplus <= wide::max_coefficient; --chosen) rest *= surplus;
        for (int i = lowest; i < chosen && divisor <= wide::max_coefficient; ++i) divisor *= deficit;
        if (divisor > wide::max_coefficient) return std::nullopt;
        return assemble(negative, static_cast<std::uint64_t>(rest), static_cast<std::uint64_t>(divisor), chosen);
    }

    static Number with_sign(Number number, bool negative) {
        if (number.is_negative() != negative) number.coefficient_ = -number.coefficient_;
        return number;
    }

    static Number with_exponent(Number number, int exponent) {
        if (exponent <= wide::max_exponent && exponent >= -wide::max_exponent) number.exponent_ = exponent;
        return number;
    }
};

Number::Number(std::int64_t numerator, std::int64_t denominator) {
    bool const negative = (numerator < 0) != (denominator < 0);
    if (auto const made =
            NumberMaker::reduced(negative, wide::magnitude(numerator), wide::magnitude(denominator), 0))
        *this = *made;
}

std::optional<Number> Number::decimal(std::int64_t coefficient, int exponent) {
    if (std::abs(exponent) > 2 * wide::max_exponent) return std::nullopt;
    return NumberMaker::reduced(coefficient < 0, wide::magnitude(coefficient), 1, exponent);
}

Number Number::times_power_of_ten(int power) const {
    if (is_zero() || std::abs(power) > 2 * wide::max_exponent) return *this;
    return NumberMaker::with_exponent(*this, exponent_ + power);
}

Number Number::negated() const { return NumberMaker::with_sign(*this, !is_negative()); }
Number Number::abs() const { return NumberMaker::with_sign(*this, false); }

bool Number::is_integer() const {
    if (exponent_ < 0) return false;
    u128 divisor = static_cast<u128>(denominator_);
    return strip(divisor, 2) <= exponent_ && strip(divisor, 5) <= exponent_ && divisor == 1;
}

int Number::significant_digits() const {
    if (denominator_ != 1) return 0;
    int digits = 1;
    for (auto rest = wide::magnitude(coefficient_) / 10; rest != 0; rest /= 10) ++digits;
    return digits;
}

int Number::magnitude() const {
    if (is_zero()) return 0;
    auto const numerator = static_cast<u128>(wide::magnitude(coefficient_));
    auto const denominator = static_cast<u128>(denominator_);
    int power = exponent_;
    for (u128 whole = numerator / denominator / 10; whole != 0; whole /= 10) ++power;
    for (u128 scaled = numerator; scaled < denominator; scaled *= 10) --power;
    return power;
}

std::strong_ordering operator<=>(Number const& a, Number const& b) {
    if (a.is_negative() != b.is_negative() || a.is_zero() || b.is_zero()) return a.coefficient_ <=> b.coefficient_;
    if (a.is_negative()) return b.negated() <=> a.negated();
    auto const left = static_cast<u128>(a.coefficient_) * static_cast<u128>(b.denominator_);
    auto const right = static_cast<u128>(b.coefficient_) * static_cast<u128>(a.denominator_);
    // Both sides lie between 1 and 2^126 < 10^38, so a larger shift settles the order by itself.
    auto const against_shifted = [](u128 small, u128 large, int shift) {  // small against large / 10^shift
        if (shift >= wide::max_power_of_ten) return std::strong_ordering::greater;
        u128 const power = wide::powers_of_ten.at[shift];
        u128 const whole = large / power;
        if (small != whole) return small <=> whole;
        return large % power == 0 ? std::strong_ordering::equal : std::strong_ordering::less;
    };
    int const shift = a.exponent_ - b.exponent_;
    if (shift == 0) return left <=> right;
    if (shift > 0) return against_shifted(left, right, shift);
    std::strong_ordering const turned = against_shifted(right, left, -shift);
    return std::is_lt(turned) ? std::strong_ordering::greater : std::is_gt(turned) ? std::strong_ordering::less : turned;
}

namespace {

std::optional<Number> multiply_parts(bool negative, std::int64_t left, std::int64_t right, std::int64_t below_left,
                                     std::int64_t below_right, int exponent) {
    auto n1 = wide::magnitude(left), n2 = wide::magnitude(right);
    auto d1 = wide::magnitude(below_left), d2 = wide::magnitude(below_right);
    return NumberMaker::reduced(negative, static_cast<u128>(n1) * n2, static_cast<u128>(d1) * d2, exponent);
}

}  // namespace

std::optional<Number> add(Number const& a, Number const& b) {
    if (a.is_zero()) return b;
    if (b.is_zero()) return a;
    Number const& high = a.exponent() >= b.exponent() ? a : b;
    Number const& low = a.exponent() >= b.exponent() ? b : a;
    int const shift = high.exponent() - low.exponent();
    if (shift > wide::max_power_of_ten) return std::nullopt;  // no number of 18 digits reaches that far
    auto const high_below = static_cast<std::uint64_t>(high.denominator());
    auto const low_below = static_cast<std::uint64_t>(low.denominator());
    auto const common = wide::greatest_common_divisor(high_below, low_below);
    u128 large = static_cast<u128>(wide::magnitude(high.coefficient())) * (low_below / common);
    u128 const small = static_cast<u128>(wide::magnitude(low.coefficient())) * (high_below / common);
    if (!wide::multiply(large, wide::powers_of_ten.at[shift], large)) return std::nullopt;
    u128 const below = static_cast<u128>(high_below / common) * low_below;
    if (high.is_negative() == low.is_negative()) {
        u128 sum = 0;
        if (!wide::add(large, small, sum)) return std::nullopt;
        return NumberMaker::reduced(high.is_negative(), sum, below, low.exponent());
    }
    bool const negative = large > small ? high.is_negative() : low.is_negative();
    return NumberMaker::reduced(negative, large > small ? large - small : small - large, below, low.exponent());
}

std::optional<Number> subtract(Number const& a, Number const& b) { return add(a, b.negated()); }

std::optional<Number> multiply(Number const& a, Number const& b) {
    if (a.is_zero() || b.is_zero()) return Number();
    return multiply_parts(a.is_negative() != b.is_negative(), a.coefficient(), b.coefficient(), a.denominator(),
                          b.denominator(), a.exponent() + b.exponent());
}

std::optional<Number> divide(Number const& a, Number const& b) {
    if (b.is_zero()) return std::nullopt;
    if (a.is_zero()) return Number();
    return multiply_parts(a.is_negative() != b.is_negative(), a.coefficient(), b.denominator(), a.denominator(),
                          b.coefficient(), a.exponent() - b.exponent());
}

}  // namespace figtrail

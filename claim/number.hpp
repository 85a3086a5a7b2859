// Number: an exact value, coefficient * 10^exponent / denominator. Never a double.
//
//   Number::parse("2.7")->times_power_of_ten(6).to_string() == "2700000"
//   Number(2, 3).to_string() == "2/3"
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace figtrail {

/// Kept normalised: no common factor of coefficient and denominator, no trailing zeros in the coefficient, and a denominator
/// of 1 wherever the value has a finite decimal expansion that fits. Zero is 0 * 10^0 / 1. Exponents stay within 200 either way.
class Number {
public:
    constexpr Number() = default;
    /// numerator / denominator; denominator must not be 0, and neither the smallest int64.
    explicit Number(std::int64_t numerator, std::int64_t denominator = 1);

    /// coefficient * 10^exponent; nullopt where it does not fit.
    static std::optional<Number> decimal(std::int64_t coefficient, int exponent);
    /// Reads "-1234.50", ".5" or "2/3" (ASCII, no grouping, no exponent). nullopt when malformed or beyond 18 significant digits.
    static std::optional<Number> parse(std::string_view text);

    /// The plain decimal ("13000000000", "0.0000248") or, where no decimal is exact, the fraction "2/3".
    std::string to_string() const;
    /// For a reader: grouped by thousands, "13,000,000,000".
    std::string to_grouped_string() const;
    double to_double() const;  ///< nearest double; for indexes and ratios only
    /// The double at the value or next to it towards minus (plus) infinity: bounds that never cut the exact value off.
    double to_double_below() const;
    double to_double_above() const;

    Number times_power_of_ten(int power) const;  ///< the original where the exponent would leave its range
    Number negated() const;
    Number abs() const;
    bool is_zero() const { return coefficient_ == 0; }
    bool is_negative() const { return coefficient_ < 0; }
    bool is_integer() const;
    /// How many significant digits the value has as a decimal ("13000" has 2); 0 for a fraction.
    int significant_digits() const;
    /// floor(log10(|value|)); 0 for zero.
    int magnitude() const;

    std::int64_t coefficient() const { return coefficient_; }
    int exponent() const { return exponent_; }
    std::int64_t denominator() const { return denominator_; }

    friend bool operator==(Number const&, Number const&) = default;
    /// Exact, for all values.
    friend std::strong_ordering operator<=>(Number const& a, Number const& b);

private:
    friend struct NumberMaker;  ///< of number.cpp: brings any numerator, denominator and exponent into the normal form
    std::int64_t coefficient_ = 0;
    std::int64_t denominator_ = 1;
    int exponent_ = 0;
};

/// Exact arithmetic; nullopt when the exact result does not fit.
std::optional<Number> add(Number const& a, Number const& b);
std::optional<Number> subtract(Number const& a, Number const& b);
std::optional<Number> multiply(Number const& a, Number const& b);
std::optional<Number> divide(Number const& a, Number const& b);

}  // namespace figtrail

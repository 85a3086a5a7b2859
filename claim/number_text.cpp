// Number as text: reading and writing plain decimals and fractions.
#include <algorithm>

#include "claim/number.hpp"
#include "claim/wide_int.hpp"

namespace figtrail {

using wide::u128;

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Digits with at most one point and a digit after it; nullopt when malformed or of more than 18 significant digits.
std::optional<Number> parse_decimal(std::string_view text, bool negative) {
    constexpr int most_digits = 18;
    std::int64_t coefficient = 0;
    int digits = 0, pending_zeros = 0, exponent = 0;
    bool point = false;
    if (text.empty() || !is_digit(text.back())) return std::nullopt;
    for (char const c : text) {
        if (c == '.' && !point) {
            point = true;
            continue;
        }
        if (!is_digit(c)) return std::nullopt;
        if (point) --exponent;
        if (c == '0') {  // counts only once another digit follows it
            if (digits > 0) ++pending_zeros;
            continue;
        }
        digits += pending_zeros + 1;
        if (digits > most_digits) return std::nullopt;
        for (; pending_zeros > 0; --pending_zeros) coefficient *= 10;
        coefficient = coefficient * 10 + (c - '0');
    }
    if (coefficient == 0) return Number();
    return Number::decimal(negative ? -coefficient : coefficient, exponent + pending_zeros);
}

std::string digits_of(u128 value) {
    std::string digits;
    do digits += static_cast<char>('0' + static_cast<int>(value % 10));
    while ((value /= 10) != 0);
    std::reverse(digits.begin(), digits.end());
    return digits;
}

std::string times_small(std::string digits, int factor) {
    int carry = 0;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        carry += (*digit - '0') * factor;
        *digit = static_cast<char>('0' + carry % 10);
        carry /= 10;
    }
    if (carry != 0) digits.insert(digits.begin(), static_cast<char>('0' + carry));
    return digits;
}

/// digits * 10^exponent written out.
std::string plain(std::string digits, int exponent) {
    if (exponent >= 0) return digits.append(static_cast<std::size_t>(exponent), '0');
    auto const places = static_cast<std::size_t>(-exponent);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    return digits.insert(digits.size() - places, 1, '.');
}

struct Written {
    std::string above;
    std::string below;  ///< empty for a decimal
};

Written written(Number const& number) {
    std::string digits = digits_of(wide::magnitude(number.coefficient()));
    auto below = static_cast<u128>(number.denominator());
    int exponent = number.exponent();
    if (below == 1) return {plain(std::move(digits), exponent), ""};
    // A finite decimal too long for the coefficient still has 2 or 5 in its denominator: 1/2 = 5/10, 1/5 = 2/10.
    u128 odd = below;
    for (; odd % 2 == 0; odd /= 2) {}
    for (; odd % 5 == 0; odd /= 5) {}
    if (odd == 1) {
        for (; below != 1; --exponent) {
            int const factor = below % 2 == 0 ? 5 : 2;
            digits = times_small(std::move(digits), factor);
            below /= static_cast<unsigned>(10 / factor);
        }
        return {plain(std::move(digits), exponent), ""};
    }
    if (exponent >= 0) return {plain(std::move(digits), exponent), digits_of(below)};
    u128 above = wide::magnitude(number.coefficient());
    for (; exponent < 0; ++exponent) {
        if (above % 2 == 0 && wide::multiply(below, 5, below)) above /= 2;
        else if (above % 5 == 0 && wide::multiply(below, 2, below)) above /= 5;
        else if (!wide::multiply(below, 10, below)) break;
    }
    return {digits_of(above), plain(digits_of(below), -exponent)};
}

std::string grouped(std::string const& digits) {
    std::size_t const whole = std::min(digits.find('.'), digits.size());
    std::string result;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && i < whole && (whole - i) % 3 == 0) result += ',';
        result += digits[i];
    }
    return result;
}

}  // namespace

std::optional<Number> Number::parse(std::string_view text) {
    bool const negative = !text.empty() && text.front() == '-';
    if (negative) text.remove_prefix(1);
    std::size_t const slash = text.find('/');
    if (slash == std::string_view::npos) return parse_decimal(text, negative);
    auto const above = parse_decimal(text.substr(0, slash), negative);
    auto const below = parse_decimal(text.substr(slash + 1), false);
    if (!above || !below || below->is_zero()) return std::nullopt;
    return divide(*above, *below);
}

std::string Number::to_string() const {
    Written const parts = written(*this);
    std::string result = is_negative() ? "-" : "";
    result += parts.above;
    if (!parts.below.empty()) result.append("/").append(parts.below);
    return result;
}

std::string Number::to_grouped_string() const {
    Written const parts = written(*this);
    std::string result = is_negative() ? "-" : "";
    result += grouped(parts.above);
    if (!parts.below.empty()) result.append("/").append(grouped(parts.below));
    return result;
}

}  // namespace figtrail

// Interval: what values a figure allows; each end open, closed or unbounded.
//
//   Interval::at_least(*Number::parse("74"))   // [74, oo)
#pragma once

#include <optional>

#include "claim/number.hpp"

namespace figtrail {

struct Interval {
    std::optional<Number> lower;  ///< nullopt: unbounded below
    std::optional<Number> upper;  ///< nullopt: unbounded above
    bool lower_open = false;
    bool upper_open = false;

    static Interval point(Number value) { return {value, value, false, false}; }
    static Interval between(Number low, Number high) { return {low, high, false, false}; }
    static Interval more_than(Number bound) { return {bound, std::nullopt, true, false}; }
    static Interval at_least(Number bound) { return {bound, std::nullopt, false, false}; }
    static Interval less_than(Number bound) { return {std::nullopt, bound, false, true}; }
    static Interval up_to(Number bound) { return {std::nullopt, bound, false, false}; }

    bool is_point() const { return lower && upper && *lower == *upper; }
    bool contains(Number const& value) const;
    bool overlaps(Interval const& other) const;
    friend bool operator==(Interval const&, Interval const&) = default;
};

}  // namespace figtrail

#include "claim/relate_scale.hpp"

#include <algorithm>
#include <array>

#include "claim/rate_base.hpp"

namespace figtrail {
namespace {

bool share(std::string const& dim) { return dim == dimension::percentage || dim == dimension::fraction; }

/// Applies an increasing function to both ends; nullopt when an end does not fit.
template <class Function>
std::optional<Interval> mapped(Interval const& interval, Function const& function) {
    Interval out = interval;
    if (out.lower) {
        out.lower = function(*interval.lower);
        if (!out.lower) return std::nullopt;
    }
    if (out.upper) {
        out.upper = function(*interval.upper);
        if (!out.upper) return std::nullopt;
    }
    return out;
}

Interval negated(Interval const& i) {
    Interval out;
    if (i.upper) out.lower = i.upper->negated();
    if (i.lower) out.upper = i.lower->negated();
    out.lower_open = i.upper_open;
    out.upper_open = i.lower_open;
    return out;
}

Reach reach_of(Quantity const& quantity, Policy const& policy) {
    return {quantity.interval, allowed_by_hedge(quantity, policy), rounding_interval(quantity), digits_meant(quantity)};
}

template <class Function>
bool map_reach(Reach& reach, Function const& function) {
    auto const stated = mapped(reach.stated, function), allowed = mapped(reach.allowed, function),
               rounded = mapped(reach.rounded, function);
    if (!stated || !allowed || !rounded) return false;
    reach.stated = *stated;
    reach.allowed = *allowed;
    reach.rounded = *rounded;
    return true;
}

void negate(Reach& reach) {
    reach.stated = negated(reach.stated);
    reach.allowed = negated(reach.allowed);
    reach.rounded = negated(reach.rounded);
}

/// N of the unit name "out of N".
std::optional<Number> rating_scale(Unit const& unit) {
    constexpr std::string_view prefix = "out of ";
    if (unit.name.rfind(prefix, 0) != 0) return std::nullopt;
    return Number::parse(std::string_view(unit.name).substr(prefix.size()));
}

std::optional<Number> scaled_by(Number const& value, Number const& factor) { return multiply(value, factor); }

bool points(std::string const& dim) { return dim == dimension::percentage_point || dim == dimension::basis_point; }

bool per_month(Unit const& unit) { return unit.id.size() > 3 && unit.id.compare(unit.id.size() - 3, 3, "/mo") == 0; }

/// A month has 28 to 31 days and is reckoned with 30.44: what is said per month and what is said per day agree no closer than that.
void widen_by_days_of_month(Reach& reach) {
    auto const times = [](std::optional<Number>& end, int hundredths) {
        if (end) end = multiply(*end, Number(hundredths, 100)).value_or(*end);
    };
    for (Interval* const interval : {&reach.allowed, &reach.rounded}) {
        times(interval->lower, 92);
        times(interval->upper, 109);
    }
}

/// Brings `reach` from `from` to `to`; false when there is no way. A change has no zero point: 2 degrees warmer in Celsius are 3.6 in
/// Fahrenheit.
bool convert_reach(Reach& reach, Unit const& from, Unit const& to, bool is_change, Catalog const& catalog) {
    if (points(from.dimension) && points(to.dimension)) {
        int const power = from.dimension == to.dimension ? 0 : from.dimension == dimension::percentage_point ? 2 : -2;
        return map_reach(reach, [power](Number const& v) { return std::optional<Number>(v.times_power_of_ten(power)); });
    }
    if (is_share(from) && is_share(to)) {
        int const power = from.dimension == to.dimension ? 0 : from.dimension == dimension::fraction ? 2 : -2;
        return map_reach(reach, [power](Number const& v) { return std::optional<Number>(v.times_power_of_ten(power)); });
    }
    if (from.dimension == dimension::rating) {
        auto const from_scale = rating_scale(from), to_scale = rating_scale(to);
        if (!from_scale || !to_scale || from_scale->is_zero()) return from.name == to.name;
        auto const ratio = divide(*to_scale, *from_scale);
        return ratio && map_reach(reach, [&](Number const& v) { return scaled_by(v, *ratio); });
    }
    if (from.id == to.id) return true;
    auto const zero = is_change ? convert(catalog, Number(0), from.id, to.id) : std::nullopt;
    if (zero && !zero->is_zero())
        return map_reach(reach, [&](Number const& v) {
            auto const level = convert(catalog, v, from.id, to.id);
            return level ? subtract(*level, *zero) : std::nullopt;
        });
    return map_reach(reach, [&](Number const& v) { return convert(catalog, v, from.id, to.id); });
}

}  // namespace

bool is_share(Unit const& unit) { return share(unit.dimension); }

bool is_additive(Unit const& unit) {
    static constexpr std::array<std::string_view, 8> additive{dimension::count, dimension::money, dimension::length, dimension::index, "mass", "volume", "area", "energy"};
    return std::find(additive.begin(), additive.end(), unit.dimension) != additive.end();
}

bool dimensions_fit(std::string const& a, std::string const& b) { return a == b || (share(a) && share(b)) || (points(a) && points(b)); }

Interval allowed_by_hedge(Quantity const& quantity, Policy const& policy) {
    Interval out = quantity.interval;
    if (quantity.approximator != Approximator::about && quantity.approximator != Approximator::nearly) return out;
    bool const nearly = quantity.approximator == Approximator::nearly;
    int const percent = nearly ? policy.nearly_percent : policy.about_percent;
    // Away from zero is "above" for a negative value too.
    auto const widen = [&](Number const& v, int by) { return multiply(v, Number(100 + by, 100)).value_or(v); };
    auto const low = [&](Number const& v) { return v.is_negative() ? (nearly ? v : widen(v, percent)) : widen(v, -percent); };
    auto const high = [&](Number const& v) { return v.is_negative() ? widen(v, -percent) : (nearly ? v : widen(v, percent)); };
    if (out.lower) out.lower = low(*out.lower);
    if (out.upper) out.upper = high(*out.upper);
    return out;
}

int digits_meant(Quantity const& quantity) {
    if (!quantity.interval.is_point()) return 0;
    Number const value = quantity.interval.lower->abs();
    int const significant = value.significant_digits();
    int const written = quantity.written_digits > 0 ? quantity.written_digits : significant;
    // Written out in full, trailing zeros are as likely rounded as counted; two digits are believed.
    bool const written_out = value.is_integer() && written == value.magnitude() + 1;
    return written_out ? std::min(written, std::max(significant, 2)) : written;
}

Interval rounding_interval(Quantity const& quantity) {
    if (!quantity.interval.is_point()) return quantity.interval;
    Number const value = *quantity.interval.lower;
    int const digits = digits_meant(quantity);
    if (digits == 0 || value.is_zero() || value.denominator() != 1) return quantity.interval;
    Number const half = Number(5).times_power_of_ten(value.abs().magnitude() - digits);
    auto const low = subtract(value, half), high = add(value, half);
    if (!low || !high) return quantity.interval;
    return {low, high, false, false};
}

Scaled to_common_unit(Quantity const& a, Quantity const& b, Policy const& policy, Catalog const& catalog) {
    Scaled out;
    out.a = reach_of(a, policy);
    out.b = reach_of(b, policy);
    if (!dimensions_fit(a.unit.dimension, b.unit.dimension)) return out;
    bool const money = a.unit.dimension == dimension::money;
    if (bases_differ(a.unit, b.unit)) {
        // The target must not depend on the order of the two.
        bool const to_b = b.unit.name < a.unit.name;
        auto const factor = to_b ? rate_factor(a.unit, b.unit) : rate_factor(b.unit, a.unit);
        if (!factor || !map_reach(to_b ? out.a : out.b, [&](Number const& v) { return scaled_by(v, *factor); })) return out;
        out.converted = true;
    } else if (!(a.unit == b.unit) && (a.unit.id != b.unit.id || a.unit.dimension == dimension::rating || is_share(a.unit))) {
        // The target must not depend on the order of the two.
        bool const to_b = b.unit.id < a.unit.id || (b.unit.id == a.unit.id && b.unit.name < a.unit.name);
        bool const is_change = a.trend != Trend::none && b.trend != Trend::none;
        bool const done = to_b ? convert_reach(out.a, a.unit, b.unit, is_change, catalog) : convert_reach(out.b, b.unit, a.unit, is_change, catalog);
        if (!done) {
            out.fit = money ? Scaled::Fit::currencies_differ : Scaled::Fit::dimensions_differ;
            return out;
        }
        out.converted = true;
        if (per_month(a.unit) != per_month(b.unit)) widen_by_days_of_month(to_b ? out.a : out.b);
    }
    if (a.trend != Trend::none && b.trend != Trend::none && a.trend != b.trend) {
        auto const stated_down = [](Quantity const& q) {
            return q.trend == Trend::down && !(q.interval.upper && q.interval.upper->is_negative());
        };
        if (stated_down(a)) negate(out.a);
        if (stated_down(b)) negate(out.b);
    }
    out.fit = Scaled::Fit::one_unit;
    return out;
}

}  // namespace figtrail

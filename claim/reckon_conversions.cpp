// conversion: the same length, mass or temperature in two units must be the same: "100 miles (160 km)".
#include <cmath>
#include <optional>

#include "claim/reckon_steps.hpp"
#include "claim/reckon_text.hpp"
#include "claim/reckon_values.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

/// The second figure restates the first: it stands in brackets, or after "or", and nothing else does.
bool restates(Reckoned const& r, std::size_t i) {
    if (!r.takes_part(i) || !r.takes_part(i + 1) || !r.same_sentence(i, i + 1)) return false;
    Unit const &a = r.claim(i).quantity.unit, &b = r.claim(i + 1).quantity.unit;
    if (a.dimension != b.dimension || a.id == b.id || a.id.empty() || b.id.empty()) return false;
    std::string_view const after = without_blanks(r.after(i + 1));
    if (is_words(r.between(i, i + 1), {", or"})) return after.empty() || holds_any(after.substr(0, 1), ",.;)");
    return is_words(r.between(i, i + 1), {"("}) && !after.empty() && after.front() == ')';
}

/// A conversion of a round figure is often rounded to it: a tenth either way.
Interval with_tolerance(Interval interval) {
    auto const stretch = [](Number const& value, int hundredths) { return multiply(value, Number(hundredths, 100)).value_or(value); };
    if (interval.lower) interval.lower = stretch(*interval.lower, interval.lower->is_negative() ? 110 : 90);
    if (interval.upper) interval.upper = stretch(*interval.upper, interval.upper->is_negative() ? 90 : 110);
    return interval;
}

/// "rose by 2 degrees Celsius (3.6 Fahrenheit)": a change has no zero point.
bool is_change_of_temperature(Reckoned const& r, std::size_t i) {
    Claim const &first = r.claim(i), &second = r.claim(i + 1);
    if (first.quantity.unit.dimension != "temperature") return false;
    auto const zero = convert(r.catalog, Number(0), first.quantity.unit.id, second.quantity.unit.id);
    auto const value = stated(first), other = stated(second);
    auto const level = value ? convert(r.catalog, *value, first.quantity.unit.id, second.quantity.unit.id) : std::nullopt;
    auto const change = zero && level ? subtract(*level, *zero) : std::nullopt;
    return change && other && with_tolerance(Interval::point(*change)).contains(*other);
}

/// Farther apart the bracket explains the unit itself: "21 million cwt (100 lbs)".
constexpr double most_apart = 50;

std::optional<Interval> in_unit(Reckoned const& r, Interval const& interval, std::string const& from, std::string const& to) {
    Interval out;
    if (interval.lower && !(out.lower = convert(r.catalog, *interval.lower, from, to))) return std::nullopt;
    if (interval.upper && !(out.upper = convert(r.catalog, *interval.upper, from, to))) return std::nullopt;
    return out;
}

}  // namespace

void check_conversions(Reckoned const& r, Findings& out) {
    for (std::size_t i = 0; i + 1 < r.size(); ++i) {
        if (!restates(r, i)) continue;
        Claim const &first = r.claim(i), &second = r.claim(i + 1);
        std::string const &from = first.quantity.unit.id, &to = second.quantity.unit.id;
        if (is_change_of_temperature(r, i)) continue;
        auto const room = in_unit(r, meant(first), from, to);
        auto const value = stated(first);
        auto const exact = value ? convert(r.catalog, *value, from, to) : std::nullopt;
        if (!room || !exact || with_tolerance(*room).overlaps(meant(second))) continue;
        auto const said = stated(second);
        double const apart = said && !exact->is_zero() ? std::fabs(ratio(*said, *exact)) : 0;
        if (apart > most_apart || apart * most_apart < 1) continue;
        out.push_back({"conversion", Severity::error,
                       worded(first) + " is " + rounded_words(exact->to_double()) + " " + units_words(second.quantity.unit) + ", not " + worded(second) + ".",
                       {static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(i + 1)}});
    }
}

}  // namespace figtrail

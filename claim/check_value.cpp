#include "claim/check_value.hpp"

#include <algorithm>
#include <cstdlib>

#include "claim/relate_scale.hpp"

namespace figtrail {
namespace {

/// N of "out of N", 100 for percentages, 1 for fractions; what a share, score or rating is counted up to.
std::optional<Number> full_scale(Quantity const& quantity) {
    Unit const& unit = quantity.unit;
    if (unit.dimension == dimension::percentage) return Number(100);
    if (unit.dimension == dimension::fraction) return Number(1);
    constexpr std::string_view prefix = "out of ";
    if (unit.dimension == dimension::rating && unit.name.rfind(prefix, 0) == 0) return Number::parse(std::string_view(unit.name).substr(prefix.size()));
    return std::nullopt;
}

bool is_bare(Unit const& unit) { return unit.dimension == dimension::index || unit.dimension.empty(); }

Quantity rescaled(Quantity quantity, Number const& factor, Unit const& unit) {
    for (auto* end : {&quantity.interval.lower, &quantity.interval.upper})
        if (*end) *end = multiply(**end, factor).value_or(**end);
    quantity.unit = unit;
    return quantity;
}

bool is_money(Unit const& unit) { return unit.dimension == dimension::money; }
bool is_countable(Unit const& unit) { return unit.dimension == dimension::count || unit.dimension == dimension::times || is_bare(unit); }

/// How far one unit must be strained to be taken for the other; nullopt where no reader would. "Recoveries reached 93" counts
/// recoveries; "a score of 28" is 28 out of 100; "7.9/10" is 79 %.
std::optional<double> strain_between(Unit const& a, Unit const& b) {
    auto const pair = [&](auto const& one, auto const& other) { return (one(a) && other(b)) || (one(b) && other(a)); };
    auto const is = [](char const* wanted) { return [wanted](Unit const& u) { return u.dimension == wanted; }; };
    auto const scaled = [](Unit const& u) { return is_share(u) || u.dimension == dimension::rating; };
    if (is_countable(a) && is_countable(b)) return 0.3;
    if (pair(is("rank"), is_bare)) return 0.5;
    if (pair(is(dimension::age), is(dimension::time))) return 0.2;
    if (scaled(a) && scaled(b)) return 1.5;
    if (pair(is_bare, scaled)) return 0.8;
    if (pair(is_bare, is_money)) return 1.0;
    if (pair(is(dimension::count), is_money)) return 2.5;
    return std::nullopt;
}

/// A thousand times apart: then a bare number hardly is what the other side counts.
bool far_apart(Quantity const& a, Quantity const& b) {
    auto const magnitude = [](Quantity const& q) {
        std::optional<Number> const& end = q.interval.lower ? q.interval.lower : q.interval.upper;
        return end ? end->abs().magnitude() : 0;
    };
    bool const bare = is_bare(a.unit) || is_bare(b.unit);
    return bare && std::abs(magnitude(a) - magnitude(b)) >= 3;
}

/// The evidence in the statement's unit.
std::optional<Quantity> taken_for(Quantity const& evidence, Quantity const& statement, double& strain) {
    Unit const &from = evidence.unit, &to = statement.unit;
    if (dimensions_fit(from.dimension, to.dimension) && (from.dimension != dimension::rating || from.name == to.name)) return evidence;
    auto const between = strain_between(from, to);
    if (!between) return std::nullopt;
    strain = *between + (far_apart(evidence, statement) ? 2.0 : 0.0);
    auto const scale_from = full_scale(evidence), scale_to = full_scale(statement);
    if (scale_from && scale_to) {
        auto const factor = divide(*scale_to, *scale_from);
        return factor ? std::optional<Quantity>(rescaled(evidence, *factor, to)) : std::nullopt;
    }
    if (from.dimension == "rank" || to.dimension == "rank") return rescaled(evidence, Number(1), Unit{"", "", "rank"});
    return rescaled(evidence, Number(1), to);
}

/// A figure of the evidence as one place on the line: "over 93 million" lies just above 93 million, whatever it leaves open.
struct Place {
    Number value;
    int side = 0;  ///< 1: just above, -1: just below
};

std::optional<Place> place_of(Interval const& interval, Approximator hedge) {
    if (interval.is_point()) return Place{*interval.lower, hedge == Approximator::nearly ? -1 : 0};
    if (interval.lower && !interval.upper) return Place{*interval.lower, interval.lower_open ? 1 : 0};
    if (interval.upper && !interval.lower) return Place{*interval.upper, interval.upper_open ? -1 : 0};
    return std::nullopt;
}

/// -1, 0, 1: where the place lies as seen from a bound.
int side_of(Place const& place, Number const& bound) {
    if (place.value < bound) return -1;
    if (bound < place.value) return 1;
    return place.side;
}

VerdictKind decided(bool agrees) { return agrees ? VerdictKind::agrees : VerdictKind::contradicts; }

bool holds(Interval const& wanted, Place const& place) {
    if (wanted.lower) {
        int const side = side_of(place, *wanted.lower);
        if (side < 0 || (side == 0 && wanted.lower_open)) return false;
    }
    if (wanted.upper) {
        int const side = side_of(place, *wanted.upper);
        if (side > 0 || (side == 0 && wanted.upper_open)) return false;
    }
    return true;
}

/// The same hedge with the same bound says the same: "over 93 million" bears out "more than 93 million".
bool same_bound(Interval const& a, Interval const& b) { return !a.is_point() && a.lower == b.lower && a.upper == b.upper; }

VerdictKind judge_point(Quantity const& statement, Quantity const& evidence, Reach const& said, Reach const& shown, bool converted) {
    auto const place = place_of(shown.stated, evidence.approximator);
    bool const ranked = statement.unit.dimension == "rank" || statement.unit.dimension == "year";
    if (ranked) {
        bool const equal = shown.stated == said.stated || (place && place->value == *said.stated.lower);
        if (statement.approximator == Approximator::vague) return equal ? VerdictKind::contradicts : VerdictKind::not_comparable;
        if (!equal && !place && shown.stated.contains(*said.stated.lower)) return VerdictKind::not_comparable;  // a year of that century
        return decided(equal);
    }
    if (!place) return shown.stated.overlaps(said.allowed) ? VerdictKind::not_comparable : VerdictKind::contradicts;
    Number const& value = *said.stated.lower;
    if (place->value == value) return VerdictKind::agrees;
    if (statement.approximator == Approximator::about || statement.approximator == Approximator::nearly)
        return decided(said.allowed.contains(place->value) || said.rounded.contains(place->value));
    bool const shown_point = shown.stated.is_point();
    // 20 nautical miles are 37 km to whoever rounds.
    if (converted && shown_point && (said.rounded.contains(place->value) || shown.rounded.contains(value))) return VerdictKind::agrees;
    if (shown_point && said.digits != 0 && (shown.digits == 0 || said.digits < shown.digits)) return decided(said.rounded.contains(place->value));
    if (shown_point && shown.digits != 0 && (said.digits == 0 || shown.digits < said.digits)) {
        if (shown.rounded.contains(value)) return VerdictKind::agrees;
        return evidence.approximator == Approximator::about && shown.allowed.contains(value) ? VerdictKind::not_comparable : VerdictKind::contradicts;
    }
    if (shown_point) return evidence.approximator == Approximator::about && shown.allowed.contains(value) ? VerdictKind::not_comparable : VerdictKind::contradicts;
    return shown.stated.contains(value) ? VerdictKind::not_comparable : VerdictKind::contradicts;
}

VerdictKind judge_range(Quantity const& evidence, Reach const& said, Reach const& shown) {
    // "weeks 15-17" are all of them, not some.
    bool const ranks = evidence.unit.dimension == "rank" && said.stated.lower && said.stated.upper;
    if (ranks) return decided(said.stated == shown.stated);
    if (same_bound(said.stated, shown.stated)) return VerdictKind::agrees;
    if (auto const place = place_of(shown.stated, evidence.approximator)) return decided(holds(said.stated, *place));
    Interval const &wanted = said.stated, &given = shown.stated;
    bool const inside = (!wanted.lower || (given.lower && (*wanted.lower < *given.lower || (*wanted.lower == *given.lower && !wanted.lower_open)))) &&
                        (!wanted.upper || (given.upper && (*given.upper < *wanted.upper || (*given.upper == *wanted.upper && !wanted.upper_open))));
    if (inside) return VerdictKind::agrees;
    return wanted.overlaps(given) ? VerdictKind::not_comparable : VerdictKind::contradicts;
}

}  // namespace

std::optional<Bearing> bears_out(Quantity const& statement, Quantity const& evidence, Policy const& policy, Catalog const& catalog) {
    if (!statement.unreadable.empty() || !evidence.unreadable.empty()) return std::nullopt;
    Bearing out;
    auto const taken = taken_for(evidence, statement, out.strain);
    if (!taken) return std::nullopt;
    Quantity said = statement;
    if (taken->unit.dimension == "rank") said.unit = taken->unit;
    Scaled const scaled = to_common_unit(said, *taken, policy, catalog);
    if (scaled.fit != Scaled::Fit::one_unit) return std::nullopt;
    out.verdict = scaled.a.stated.is_point() ? judge_point(said, *taken, scaled.a, scaled.b, scaled.converted) : judge_range(*taken, scaled.a, scaled.b);
    return out;
}

}  // namespace figtrail

#include "claim/reckon_values.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "claim/relate_scale.hpp"

namespace figtrail {
namespace {

using End = std::optional<Number>;

template <class Operation>
End both(End const& a, End const& b, Operation operation) {
    return a && b ? operation(*a, *b) : std::nullopt;
}

Interval hull(Interval a, Interval const& b) {
    if (a.lower && (!b.lower || *b.lower < *a.lower)) a.lower = b.lower;
    if (a.upper && (!b.upper || *b.upper > *a.upper)) a.upper = b.upper;
    return {a.lower, a.upper, false, false};
}

bool counted_one_by_one(Claim const& claim) {
    Quantity const& quantity = claim.quantity;
    if (!is_count(claim) || !quantity.interval.is_point()) return false;
    Number const& value = *quantity.interval.lower;
    return value.is_integer() && value < Number(1000) && (quantity.written_digits == 0 || quantity.written_digits == value.magnitude() + 1);
}

Interval in_hundredths(Claim const& claim, Interval interval) {
    if (!is_percentage(claim) && claim.quantity.unit.dimension != dimension::percentage_point) return interval;
    if (interval.lower) interval.lower = interval.lower->times_power_of_ten(-2);
    if (interval.upper) interval.upper = interval.upper->times_power_of_ten(-2);
    return interval;
}

}  // namespace

bool is_count(Claim const& claim) {
    Unit const& unit = claim.quantity.unit;
    return unit.dimension == dimension::count || (unit.dimension == dimension::index && unit.name == "-");
}
std::string_view counted_noun(Claim const& claim) {
    std::string const& name = claim.quantity.unit.name;
    if (claim.quantity.unit.dimension != dimension::count || name.empty() || name == "-") return claim.measure.head;
    std::size_t const blank = name.rfind(' ');
    return std::string_view(name).substr(blank == std::string::npos ? 0 : blank + 1);
}

bool is_percentage(Claim const& claim) { return claim.quantity.unit.dimension == dimension::percentage; }

bool same_unit(Claim const& a, Claim const& b) {
    Unit const &left = a.quantity.unit, &right = b.quantity.unit;
    if (is_count(a) && is_count(b)) return true;
    return left.dimension == right.dimension && (left.id == right.id && (!left.id.empty() || left.name == right.name));
}

Interval written(Claim const& claim) {
    return in_hundredths(claim, counted_one_by_one(claim) ? claim.quantity.interval : rounding_interval(claim.quantity));
}

Interval meant(Claim const& claim) {
    return in_hundredths(claim, hull(counted_one_by_one(claim) ? claim.quantity.interval : rounding_interval(claim.quantity),
                                     allowed_by_hedge(claim.quantity, Policy{})));
}

std::optional<Number> stated(Claim const& claim) {
    Interval const interval = in_hundredths(claim, claim.quantity.interval);
    if (interval.lower && interval.upper && *interval.lower != *interval.upper) return std::nullopt;
    return interval.lower ? interval.lower : interval.upper;
}

Interval sum(Interval const& a, Interval const& b) { return {both(a.lower, b.lower, add), both(a.upper, b.upper, add), false, false}; }

Interval difference(Interval const& a, Interval const& b) {
    return {both(a.lower, b.upper, subtract), both(a.upper, b.lower, subtract), false, false};
}

Interval product(Interval const& a, Interval const& b) {
    return {both(a.lower, b.lower, multiply), both(a.upper, b.upper, multiply), false, false};
}

Interval quotient(Interval const& a, Interval const& b) {
    return {both(a.lower, b.upper, divide), both(a.upper, b.lower, divide), false, false};
}

double ratio(Number const& a, Number const& b) { return b.is_zero() ? 0 : a.to_double() / b.to_double(); }

std::string rounded_words(double value) {
    struct Scale {
        double size;
        char const* word;
    };
    constexpr Scale scales[] = {{1e12, " trillion"}, {1e9, " billion"}, {1e6, " million"}};
    double const size = std::fabs(value);
    if (size >= 1e15) return Number::decimal(std::llround(value / 1e12), 12).value_or(Number()).to_grouped_string();
    for (Scale const& scale : scales)
        if (size >= scale.size) return rounded_words(value / scale.size) + scale.word;
    if (size >= 100) return Number(std::llround(value)).to_grouped_string();
    int const places = size >= 10 ? 1 : size >= 1 ? 2 : 3;
    char text[64];
    std::string out(text, std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, places).ptr);
    while (out.find('.') != std::string::npos && (out.back() == '0' || out.back() == '.')) {
        bool const point = out.back() == '.';
        out.pop_back();
        if (point) break;
    }
    return out;
}

std::string units_words(Unit const& unit) {
    std::string const& name = unit.name;
    if (unit.dimension == "temperature") return name == "celsius" ? "degrees Celsius" : name == "fahrenheit" ? "degrees Fahrenheit" : name;
    std::size_t const per = std::min(name.find(" per "), name.size());
    std::string noun = name.substr(0, per);
    if (noun.size() >= 4 && noun.compare(noun.size() - 4, 4, "foot") == 0) noun.replace(noun.size() - 4, 4, "feet");
    else if (noun.size() >= 4 && noun.compare(noun.size() - 4, 4, "inch") == 0) noun += "es";
    else if (!noun.empty() && noun.back() != 's' && noun != "yen" && noun != "yuan" && noun != "baht" && noun != "won" && noun != "rand") noun += 's';
    return noun + name.substr(per);
}

std::string times_words(double value) { return rounded_words(value) + " times"; }

}  // namespace figtrail

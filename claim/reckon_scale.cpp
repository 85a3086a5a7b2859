// scale-suspect: more people than live in the country, more land than it has, where a smaller power of ten would fit.
#include <algorithm>
#include <optional>

#include "claim/reckon_people.hpp"
#include "claim/reckon_steps.hpp"
#include "claim/reckon_values.hpp"
#include "claim/relate_words.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

/// Some count arrivals, so that visitors may outnumber inhabitants; this many times is beyond any country of this size.
constexpr int visitors_per_inhabitant = 8;
constexpr std::int64_t least_population = 5'000'000;
constexpr std::int64_t world_population = 8'300'000'000;

/// "Iranians", "Iranian citizens": people who live in the country or are its nationals.
CountryEntry const* nation_of(Reckoned const& r, Claim const& claim) {
    std::string const& name = claim.quantity.unit.name;
    if (name.empty() || name.front() < 'A' || name.front() > 'Z') return nullptr;
    constexpr std::size_t stem = 4;
    std::string const adjective = lower_case(name.substr(0, name.find(' ')));
    if (adjective.size() < stem) return nullptr;
    for (std::string const& place : claim.places) {
        CountryEntry const* const country = r.catalog.country(place);
        if (country != nullptr && lower_case(country->name).compare(0, stem, adjective, 0, stem) == 0) return country;
    }
    return nullptr;
}

/// The most populous country the claim speaks of.
CountryEntry const* largest_place(Reckoned const& r, Claim const& claim) {
    CountryEntry const* largest = nullptr;
    for (std::string const& place : claim.places) {
        CountryEntry const* const country = r.catalog.country(place);
        if (country == nullptr || country->population == 0) return nullptr;
        if (largest == nullptr || country->population > largest->population) largest = country;
    }
    return largest;
}

/// The largest of value/10, /100, /1000 that stays under the bound; a scale word is three powers of ten.
std::optional<Number> fitting(Number const& value, Number const& bound) {
    for (int const power : {-3, -1, -2, -6}) {
        Number const smaller = value.times_power_of_ten(power);
        if (smaller <= bound) return smaller;
    }
    return std::nullopt;
}

void report(Reckoned const& r, std::size_t i, Number const& value, Number const& bound, std::string const& of_what, Findings& out) {
    auto const smaller = fitting(value, bound);
    if (!smaller) return;
    out.push_back({"scale-suspect", Severity::error,
                   "Slip? " + worded(r.claim(i)) + " is " + times_words(ratio(value, bound)) + " " + of_what + "; " +
                       rounded_words(smaller->to_double()) + " would fit.",
                   {static_cast<std::uint32_t>(i)}});
}

void check_population(Reckoned const& r, std::size_t i, Findings& out) {
    Claim const& claim = r.claim(i);
    Interval const people = meant(claim);
    auto const value = stated(claim);
    if (!value || !people.lower) return;
    CountryEntry const* const nation = nation_of(r, claim);
    if (nation != nullptr && nation->population > 0) {
        // A fifth above covers those abroad and years since the figures were taken.
        if (*people.lower > *multiply(Number(nation->population), Number(6, 5)))
            report(r, i, *value, Number(nation->population), "the population of " + nation->name, out);
        return;
    }
    if (!is_people(claim.measure.head)) return;
    if (*people.lower > Number(world_population)) {
        report(r, i, *value, Number(world_population), "the population of the world", out);
        return;
    }
    CountryEntry const* const country = largest_place(r, claim);
    if (country == nullptr || country->population < least_population) return;
    if (*people.lower > Number(country->population * visitors_per_inhabitant))
        report(r, i, *value, Number(country->population), "the population of " + country->name, out);
}

/// Land that burned, was sown or flooded, inside the one country the claim speaks of.
void check_area(Reckoned const& r, std::size_t i, Findings& out) {
    Claim const& claim = r.claim(i);
    if (claim.places.size() != 1 || claim.quantity.trend != Trend::none) return;
    CountryEntry const* const country = r.catalog.country(claim.places.front());
    Interval const area = meant(claim);
    auto const value = stated(claim);
    if (country == nullptr || country->area_km2 == 0 || !value || !area.lower) return;
    auto const least = convert(r.catalog, *area.lower, claim.quantity.unit.id, "km2");
    auto const plain = convert(r.catalog, *value, claim.quantity.unit.id, "km2");
    if (!least || !plain || *least <= Number(country->area_km2)) return;
    auto const smaller = fitting(*plain, Number(country->area_km2));
    if (!smaller) return;
    out.push_back({"scale-suspect", Severity::warn,
                   "Slip? " + worded(claim) + " is " + times_words(ratio(*plain, Number(country->area_km2))) + " the area of " + country->name + ".",
                   {static_cast<std::uint32_t>(i)}});
}

}  // namespace

void check_scale(Reckoned const& r, Findings& out) {
    for (std::size_t i = 0; i < r.size(); ++i) {
        Claim const& claim = r.claim(i);
        if (!r.takes_part(i) || claim.repeats) continue;
        if (is_count(claim)) check_population(r, i, out);
        else if (claim.quantity.unit.dimension == "area") check_area(r, i, out);
    }
}

}  // namespace figtrail

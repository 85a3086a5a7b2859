// scale-suspect: more people than live in the country, more land than it has, where a smaller power of ten would fit.
#include <algorithm>
#include <optional>

#include "claim/lexicon_facts.hpp"
#include "claim/reckon_people.hpp"
#include "claim/reckon_steps.hpp"
#include "claim/reckon_text.hpp"
#include "claim/reckon_values.hpp"
#include "claim/relate_words.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

/// Some count arrivals, so that visitors may outnumber inhabitants; this many times is beyond any country of this size.
constexpr int visitors_per_inhabitant = 8;
constexpr std::int64_t least_population = 5'000'000;
constexpr std::int64_t world_population = 8'200'000'000;
/// Ten billion people are often spoken of as the world to come.
constexpr std::int64_t most_people = 12'000'000'000;

bool starts_upper(std::string_view word) { return !word.empty() && word.front() >= 'A' && word.front() <= 'Z'; }

/// "Iranians", "Iranian citizens": people who live in the country or are its nationals. Its adjective begins as its name does.
CountryEntry const* nation_of(Reckoned const& r, std::size_t i) {
    Claim const& claim = r.claim(i);
    std::string_view const text = r.article.document.text;
    std::string name = claim.quantity.unit.name;
    if (!starts_upper(name)) {  // a bare number in front of "Iranians"
        std::string_view const next = without_blanks(text.substr(claim.mention.span.end, 24));
        name = next.substr(0, next.find_first_of(" ,.;:()\n"));
        if (!starts_upper(name) || name.back() != 's') return nullptr;
    }
    std::size_t const blank = name.find(' ');
    if (blank != std::string::npos && !is_people(counted_noun(claim))) return nullptr;
    for (std::string const& place : claim.places) {
        CountryEntry const* const country = r.catalog.country(place);
        if (country != nullptr && is_adjective_of(*country, name)) return country;
    }
    return nullptr;
}

/// The most populous country the claim speaks of; its sentence must name all of them, and not the world.
CountryEntry const* largest_place(Reckoned const& r, std::size_t i) {
    std::string_view const sentence = r.around(i);
    if (holds_words(sentence, {"earth", "global", "globally", "humanity", "planet", "world", "worldwide"})) return nullptr;
    CountryEntry const* largest = nullptr;
    for (std::string const& place : r.claim(i).places) {
        CountryEntry const* const country = r.catalog.country(place);
        if (country == nullptr || country->population == 0 || !holds_words(sentence, {lower_case(country->name)})) return nullptr;
        if (largest == nullptr || country->population > largest->population) largest = country;
    }
    return largest;
}

/// The value by the likeliest slip under the bound: "3,800 million" has a scale word too many, "108 million" lost its point.
std::optional<Number> fitting(Claim const& claim, Number const& value, Number const& bound) {
    auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
    bool const thousands = std::count_if(claim.mention.quote.begin(), claim.mention.quote.end(), is_digit) >= 4;
    for (int const power : {thousands ? -3 : -1, thousands ? -1 : -3, -2, -6}) {
        Number const smaller = value.times_power_of_ten(power);
        if (smaller <= multiply(bound, Number(3, 2)).value_or(bound)) return smaller;  // facts are of some years ago
    }
    return std::nullopt;
}

void report(Reckoned const& r, std::size_t i, Number const& value, Number const& bound, std::string const& of_what, Findings& out) {
    auto const smaller = fitting(r.claim(i), value, bound);
    if (!smaller) return;
    out.push_back({"scale-suspect", Severity::error,
                   "Slip? " + worded(r.claim(i)) + " is " + times_words(ratio(value, bound)) + " " + of_what + "; " +
                       rounded_words(smaller->to_double()) + " would fit.",
                   {static_cast<std::uint32_t>(i)}});
}

/// "Iran has a population of 85 million": the country whose inhabitants the claim counts, now and all of them.
CountryEntry const* country_counted(Reckoned const& r, std::size_t i) {
    Claim const& claim = r.claim(i);
    if (claim.measure.id != "population" || claim.places.size() != 1 || claim.quantity.trend != Trend::none) return nullptr;
    if (claim.modality != Modality::actual && claim.modality != Modality::estimate) return nullptr;
    return largest_place(r, i);
}

/// "Iran has a population of 88,000": of the country itself, not of a town in it, and a thousand times as many live there.
bool lost_a_thousand(Claim const& claim, CountryEntry const& country, Number const& value) {
    auto const is_it = [&](Subject const& s) { return s.kind != "place" || lexicon_facts().is_country_name(country.id, lower_case(s.name)); };
    if (claim.subjects.empty() || !std::all_of(claim.subjects.begin(), claim.subjects.end(), is_it)) return false;
    double const times = ratio(value.times_power_of_ten(3), Number(country.population));
    return times > 0.8 && times < 1.25;
}

void check_population(Reckoned const& r, std::size_t i, Findings& out) {
    Claim const& claim = r.claim(i);
    Interval const people = meant(claim);
    auto const value = stated(claim);
    if (!value || !people.lower) return;
    CountryEntry const* const nation = nation_of(r, i);
    if (nation != nullptr && nation->population > 0) {
        // A fifth above covers those abroad and years since the figures were taken.
        if (*people.lower > *multiply(Number(nation->population), Number(6, 5)))
            report(r, i, *value, Number(nation->population), "the population of " + nation->name, out);
        return;
    }
    if (CountryEntry const* const country = country_counted(r, i)) {
        if (*people.lower > *multiply(Number(country->population), Number(3, 2)))
            report(r, i, *value, Number(country->population), "the population of " + country->name, out);
        else if (lost_a_thousand(claim, *country, *value))
            out.push_back({"scale-suspect", Severity::error,
                           "Slip? " + worded(claim) + " is a thousandth of the population of " + country->name + "; " +
                               rounded_words(value->times_power_of_ten(3).to_double()) + " would fit.",
                           {static_cast<std::uint32_t>(i)}});
        return;
    }
    std::string_view const noun = counted_noun(claim);
    if (!is_people(noun)) return;
    if (*people.lower > Number(most_people)) {
        report(r, i, *value, Number(world_population), "the population of the world", out);
        return;
    }
    if (noun == "people" || noun == "person") return;  // of anywhere
    CountryEntry const* const country = largest_place(r, i);
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
    auto const smaller = fitting(claim, *plain, Number(country->area_km2));
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

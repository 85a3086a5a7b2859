// Catalog: the units, currencies, measures and countries that figtrail knows, with the facts that judgement needs.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "claim/number.hpp"

namespace figtrail {

struct UnitEntry {
    std::string id;         ///< UCUM, "km"
    std::string name;       ///< "kilometre"
    std::string dimension;  ///< "length"
    Number factor{1};       ///< to the dimension's base unit: value * factor + offset
    Number offset{0};       ///< temperatures only
    std::vector<std::string> suspects;  ///< ids of units it is often mistaken for
    std::string example;
};

struct CurrencyEntry {
    std::string id;          ///< ISO 4217, "USD"; historic codes too
    std::string name;        ///< "dollar", "Iranian rial"
    std::string minor_name;  ///< "cent"; empty when there is none
    int minor_per_major = 100;
    std::string country;     ///< ISO 3166 of the issuer, "" for shared ones
    std::string example;
    std::vector<std::string> at_home = {};  ///< bare names that mean it where its country is spoken of: "peso"
};

struct MeasureEntry {
    std::string id;          ///< "trade_volume"
    std::string name;        ///< "trade volume"
    std::vector<std::string> dimensions;  ///< which dimensions its figures may have
    bool stock = false;          ///< a level at a moment (students, debt), not a flow over a period (exports)
    bool cumulative = false;     ///< only grows while counted (tolls)
    bool stable = false;         ///< needs no period (border length, area, height)
    bool individuating = true;   ///< the measure with its subject picks out one quantity
    bool of_place = false;       ///< a country or city is subject enough (exports, population; not profit)
    bool weak = false;           ///< a general word: what the clause's subject names goes first (length; the border is 1,458 km long)
    bool casualty = false;       ///< killed, injured, missing: differences count from 1
    std::vector<std::string> part_of;  ///< ids of measures this one is a part of (killed is part of victims)
    std::vector<std::string> sum_of;   ///< ids whose sum it is: shot = killed + injured
    std::vector<std::string> roles;    ///< role classes that give this measure to a count of people
    std::string counts;      ///< what a figure of it without a noun counts: "killed 12" people
    std::string change;      ///< id of the measure that its change in percent is: of GDP, growth
    std::string example;
};

struct CountryEntry {
    std::string id;         ///< ISO 3166 alpha-2
    std::string name;
    std::int64_t population = 0;  ///< 0: unknown
    std::int64_t area_km2 = 0;
    int year = 0;           ///< of the figures
};

/// The lists may be in any order; build_index() after filling them makes each look-up logarithmic. Of two entries with one id the
/// first is found.
struct Catalog {
    std::vector<UnitEntry> units;
    std::vector<CurrencyEntry> currencies;
    std::vector<MeasureEntry> measures;
    std::vector<CountryEntry> countries;
    std::string facts_source;  ///< where populations and areas come from

    void build_index();

    UnitEntry const* unit(std::string_view id) const;
    CurrencyEntry const* currency(std::string_view id) const;
    MeasureEntry const* measure(std::string_view id) const;
    CountryEntry const* country(std::string_view id) const;

    using Order = std::vector<std::uint32_t>;  ///< positions in a list, sorted by id
    Order unit_order, currency_order, measure_order, country_order;
};

/// value in unit `from` expressed in unit `to` (UCUM ids, compounds "a/b" too), exact; nullopt when the dimensions differ or
/// the result does not fit.
std::optional<Number> convert(Catalog const& catalog, Number const& value, std::string_view from, std::string_view to);

}  // namespace figtrail

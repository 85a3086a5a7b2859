// A small catalog for the tests of the judgement: a few units, currencies and measures of each sort.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "claim/catalog.hpp"

namespace figtrail::test {

inline Catalog judgement_catalog() {
    Catalog out;
    auto const unit = [&](std::string id, std::string name, std::string dimension, Number factor, std::vector<std::string> suspects) {
        UnitEntry entry;
        entry.id = std::move(id);
        entry.name = std::move(name);
        entry.dimension = std::move(dimension);
        entry.factor = factor;
        entry.suspects = std::move(suspects);
        out.units.push_back(std::move(entry));
    };
    unit("m", "metre", "length", Number(1), {"[ft_i]"});
    unit("km", "kilometre", "length", Number(1000), {"[mi_i]"});
    unit("[mi_i]", "mile", "length", *Number::parse("1609.344"), {"km"});
    unit("[ft_i]", "foot", "length", *Number::parse("0.3048"), {"m"});
    unit("t", "tonne", "mass", Number(1000), {});
    unit("kg", "kilogram", "mass", Number(1), {});
    unit("%", "percentage", "percentage", Number(1), {});
    unit("km2", "square kilometre", "area", Number(1'000'000), {"har"});
    unit("har", "hectare", "area", Number(10'000), {"km2"});
    unit("m3", "cubic metre", "volume", Number(1), {});
    unit("L", "litre", "volume", *Number::parse("0.001"), {});
    unit("MW.h", "megawatt-hour", "energy", Number(3'600'000'000), {"GW.h"});
    unit("GW.h", "gigawatt-hour", "energy", Number(3'600'000'000'000), {"MW.h"});
    unit("km/h", "kilometre per hour", "speed", Number(5, 18), {"[mi_i]/h"});
    unit("[mi_i]/h", "mile per hour", "speed", *Number::parse("0.44704"), {"km/h"});
    unit("Cel", "celsius", "temperature", Number(1), {"[degF]"});
    out.units.back().offset = *Number::parse("273.15");
    unit("[degF]", "fahrenheit", "temperature", Number(5, 9), {"Cel"});
    out.units.back().offset = Number(45967, 180);
    auto const currency = [&](std::string id, std::string name) {
        CurrencyEntry entry;
        entry.id = std::move(id);
        entry.name = std::move(name);
        out.currencies.push_back(std::move(entry));
    };
    currency("USD", "dollar");
    currency("EUR", "euro");
    currency("IRR", "Iranian rial");
    currency("IRT", "toman");
    auto const measure = [&](std::string id, auto change) {
        MeasureEntry entry;
        entry.id = id;
        for (char& c : id) c = c == '_' ? ' ' : c;
        entry.name = std::move(id);
        change(entry);
        out.measures.push_back(std::move(entry));
    };
    measure("border_length", [](MeasureEntry& m) { m.stable = m.of_place = true; });
    measure("trade_volume", [](MeasureEntry& m) { m.of_place = true; });
    measure("exports", [](MeasureEntry& m) { m.of_place = true; });
    measure("students", [](MeasureEntry& m) { m.stock = m.of_place = true; });
    measure("killed", [](MeasureEntry& m) { m.casualty = m.cumulative = true; });
    measure("injured", [](MeasureEntry& m) { m.casualty = m.cumulative = true; });
    measure("seats", [](MeasureEntry&) {});
    measure("vote_share", [](MeasureEntry&) {});
    measure("turnout", [](MeasureEntry& m) { m.of_place = true; });
    measure("cost", [](MeasureEntry& m) { m.individuating = false; });
    measure("vehicles", [](MeasureEntry& m) { m.individuating = false; });
    measure("height", [](MeasureEntry& m) { m.individuating = false, m.stable = true; });
    measure("pilgrims", [](MeasureEntry& m) { m.of_place = true; });
    return out;
}

}  // namespace figtrail::test

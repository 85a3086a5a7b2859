#include "claim/catalog.hpp"

#include <gtest/gtest.h>

namespace figtrail {
namespace {

UnitEntry unit(char const* id, char const* dimension, Number factor, Number offset = Number(0)) {
    UnitEntry entry;
    entry.id = id;
    entry.dimension = dimension;
    entry.factor = factor;
    entry.offset = offset;
    return entry;
}

Catalog sample() {
    Catalog catalog;
    catalog.units = {unit("m", "length", Number(1)),
                     unit("km", "length", Number(1000)),
                     unit("[mi_i]", "length", *Number::parse("1609.344")),
                     unit("s", "time", Number(1)),
                     unit("h", "time", Number(3600)),
                     unit("m/s", "speed", Number(1)),
                     unit("kg", "mass", Number(1)),
                     unit("[lb_av]", "mass", *Number::parse("0.45359237")),
                     unit("[bbl_us]", "volume", *Number::parse("0.158987294928")),
                     unit("m3", "volume", Number(1)),
                     unit("K", "temperature", Number(1)),
                     unit("Cel", "temperature", Number(1), *Number::parse("273.15")),
                     unit("[degF]", "temperature", Number(5, 9), *divide(*Number::parse("459.67"), *Number::parse("1.8")))};
    catalog.currencies.resize(2);
    catalog.currencies[0].id = "USD";
    catalog.currencies[1].id = "EUR";
    catalog.measures.resize(1);
    catalog.measures[0].id = "trade_volume";
    catalog.countries.resize(2);
    catalog.countries[0].id = "IR";
    catalog.countries[1].id = "IQ";
    return catalog;
}

TEST(CatalogTest, FindsByIdWithAndWithoutIndex) {
    Catalog catalog = sample();
    for (bool const indexed : {false, true}) {
        if (indexed) catalog.build_index();
        for (UnitEntry const& entry : catalog.units) EXPECT_EQ(catalog.unit(entry.id), &entry);
        EXPECT_EQ(catalog.unit("furlong"), nullptr);
        EXPECT_EQ(catalog.unit(""), nullptr);
        EXPECT_EQ(catalog.currency("EUR"), &catalog.currencies[1]);
        EXPECT_EQ(catalog.currency("eur"), nullptr);
        EXPECT_EQ(catalog.country("IQ"), &catalog.countries[1]);
        EXPECT_NE(catalog.measure("trade_volume"), nullptr);
        EXPECT_EQ(catalog.measure("trade"), nullptr);
    }
}

TEST(Convert, IsExact) {
    Catalog catalog = sample();
    catalog.build_index();
    struct Case {
        char const* value;
        char const* from;
        char const* to;
        char const* result;
    };
    for (Case const& c : {Case{"1458", "km", "m", "1458000"},
                          {"1", "[mi_i]", "km", "1.609344"},
                          {"1.609344", "km", "[mi_i]", "1"},
                          {"200", "[lb_av]", "kg", "90.718474"},
                          {"36", "km/h", "m/s", "10"},
                          {"60", "[mi_i]/h", "km/h", "96.56064"},
                          {"25", "Cel", "[degF]", "77"},
                          {"-40", "[degF]", "Cel", "-40"},
                          {"0", "K", "Cel", "-273.15"},
                          {"70", "USD/[bbl_us]", "USD/[bbl_us]", "70"},
                          {"100", "USD/m3", "USD/[bbl_us]", "15.8987294928"},
                          {"5", "USD", "USD", "5"},
                          {"5", "XYZ", "XYZ", "5"}}) {
        auto const result = convert(catalog, *Number::parse(c.value), c.from, c.to);
        ASSERT_TRUE(result) << c.value << ' ' << c.from;
        EXPECT_EQ(result->to_string(), c.result) << c.value << ' ' << c.from;
    }
}

TEST(Convert, RefusesOtherDimensions) {
    Catalog const catalog = sample();
    for (auto [from, to] : {std::pair{"km", "kg"}, {"USD", "EUR"}, {"USD/m3", "EUR/m3"}, {"km/h", "km"}, {"km", "furlong"},
                            {"km/furlong", "m/s"}, {"", "km"}, {"USD/m3", "USD/kg"}})
        EXPECT_FALSE(convert(catalog, Number(1), from, to)) << from << " to " << to;
}

TEST(Convert, RefusesAResultOfTooManyDigits) {
    EXPECT_FALSE(convert(sample(), *Number::parse("158.987294928"), "USD/m3", "USD/[bbl_us]"));
}

}  // namespace
}  // namespace figtrail

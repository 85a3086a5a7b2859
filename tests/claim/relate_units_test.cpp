// Units brought together before values are held against each other: length, area, mass, volume, energy, temperature, rates; currencies
// that are fixed multiples; what is counted one by one.
#include "tests/claim/relate_case.hpp"

namespace figtrail {
namespace {

using test::a_claim;
using test::Case;

test::ClaimBuilder burned(std::string quote, std::string value, std::string id, std::string name) {
    return a_claim(std::move(quote)).value(value).unit(std::move(id), std::move(name), "area").head("forest").role("burn").places({"IR"}).subject("Fars", "place").period("2023");
}
test::ClaimBuilder dam(std::string quote, std::string value, std::string id, std::string name) {
    return a_claim(std::move(quote)).value(value).unit(std::move(id), std::move(name), "volume").head("dam").subject("Dez", "place").period("2023");
}
test::ClaimBuilder turbine(std::string quote, std::string value, std::string id, std::string name) {
    return a_claim(std::move(quote)).value(value).unit(std::move(id), std::move(name), "mass").head("turbine").subject("Dez", "place").period("2023");
}
test::ClaimBuilder heat(std::string quote, std::string value, std::string id, std::string name) {
    return a_claim(std::move(quote)).value(value).unit(std::move(id), std::move(name), "temperature").head("temperature").subject("Ahvaz", "place").period("2023-07-14");
}
test::ClaimBuilder park(std::string quote, std::string value, std::string id, std::string name) {
    return a_claim(std::move(quote)).value(value).unit(std::move(id), std::move(name), "energy").head("park").role("produce").subject("Zagros Solar", "org").period("2023");
}
test::ClaimBuilder train(std::string quote, std::string value, std::string id, std::string name) {
    return a_claim(std::move(quote)).value(value).unit(std::move(id), std::move(name), "speed").head("train").subject("Zagros Rail", "org").period("2023");
}
test::ClaimBuilder roads(std::string quote, std::string trillions, std::string code, std::string name) {
    return a_claim(std::move(quote)).value(trillions).scaled(12).money(std::move(code), std::move(name)).head("road").role("spend").subject("Fars", "place").places({"IR"}).period("2023");
}
test::ClaimBuilder seats(std::string quote, std::string role) {
    return a_claim(std::move(quote)).head("seat").measure("seats").role(std::move(role)).subject("Green Party", "org").period("2023");
}

TEST(RelateUnits, AreBroughtTogether) {
    std::vector<Case> const cases = {
        {"hectares and square kilometres", burned("1,200 hectares", "1200", "har", "hectare"), burned("12 square kilometres", "12", "km2", "square kilometre"), "same", "same"},
        {"one for the other", burned("1,200 hectares", "1200", "har", "hectare"), burned("1,200 square kilometres", "1200", "km2", "square kilometre"), "unit-suspect", "unit-suspect"},
        {"litres and cubic metres", dam("4.5 million litres", "4500000", "L", "litre"), dam("4,500 cubic metres", "4500", "m3", "cubic metre"), "same", "same"},
        {"litres against more cubic metres", dam("4.5 million litres", "4500000", "L", "litre"), dam("5,100 cubic metres", "5100", "m3", "cubic metre"), "contradiction", "contradiction"},
        {"tonnes and kilograms", turbine("320 tonnes", "320", "t", "tonne"), turbine("320,000 kg", "320000", "kg", "kilogram"), "same", "same"},
        {"a thousandth of the tonnes", turbine("320 tonnes", "320", "t", "tonne"), turbine("320 kg", "320", "kg", "kilogram"), "scale-suspect", "scale-suspect"},
        {"Celsius and Fahrenheit", heat("50 degrees Celsius", "50", "Cel", "celsius"), heat("122 degrees Fahrenheit", "122", "[degF]", "fahrenheit"), "same", "same"},
        {"the degrees mixed up", heat("50 degrees Celsius", "50", "Cel", "celsius"), heat("50 degrees Fahrenheit", "50", "[degF]", "fahrenheit"), "unit-suspect", "unit-suspect"},
        {"megawatt-hours and gigawatt-hours", park("500 megawatt-hours", "500", "MW.h", "megawatt-hour"), park("0.5 gigawatt-hours", "0.5", "GW.h", "gigawatt-hour"), "same", "same"},
        {"the prefix mixed up", park("500 megawatt-hours", "500", "MW.h", "megawatt-hour"), park("500 gigawatt-hours", "500", "GW.h", "gigawatt-hour"), "unit-suspect", "unit-suspect"},
        {"km/h and mph", train("300 km/h", "300", "km/h", "kilometre per hour"), train("186 mph", "186", "[mi_i]/h", "mile per hour"), "same-after-rounding", "same-after-rounding"},
        {"km/h taken for mph", train("300 km/h", "300", "km/h", "kilometre per hour"), train("300 mph", "300", "[mi_i]/h", "mile per hour"), "unit-suspect", "unit-suspect"},
        {"ten rials are a toman", roads("70 trillion tomans", "70", "IRT", "toman"), roads("700 trillion rials", "700", "IRR", "Iranian rial"), "same", "same"},
        {"rials taken for tomans", roads("70 trillion tomans", "70", "IRT", "toman"), roads("70 trillion rials", "70", "IRR", "Iranian rial"), "currency-suspect", "currency-suspect"},
        {"ten times as many tomans", roads("70 trillion tomans", "70", "IRT", "toman"), roads("700 trillion tomans", "700", "IRT", "toman"), "currency-suspect", "currency-suspect"},
        {"ten times as many dollars", roads("$70 trillion", "70", "USD", "dollar"), roads("$700 trillion", "700", "USD", "dollar"), "contradiction", "contradiction"},
        {"one seat more", seats("120", "win"), seats("121", "win"), "contradiction", "contradiction"},
        {"a whole hundred is rounded", seats("100", "win"), seats("103", "win"), "same-after-rounding", "same-after-rounding"},
        {"seats won and seats lost", seats("120", "win"), seats("121", "lose"), "not-comparable measure", "not-comparable measure"},
    };
    test::expect_table(cases);
    for (Case const& c : cases) EXPECT_EQ(test::said(c.b, c.a, Policy::Slots::open), c.open) << c.name << ", mirrored";
}

}  // namespace
}  // namespace figtrail

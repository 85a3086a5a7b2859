// Surface figures get their meaning: units, money, signs, scale letters, ranges.
#include "parser/interpret.hpp"

#include <gtest/gtest.h>

#include "tests/parser/read_figures.hpp"

namespace figtrail::test {
namespace {

TEST(Interpret, MoneyWithSymbolOrCodeInFront) {
    expect_figures({
        {"It costs $5.", "$5 = 5 USD"},
        {"It costs $5.50.", "$5.50 = 5.5 USD"},
        {"It costs \xE2\x82\xAC"
         "2.7 million.",
         "\xE2\x82\xAC"
         "2.7 million = 2700000 EUR"},
        {"It costs \xC2\xA3"
         "20k.",
         "\xC2\xA3"
         "20k = 20000 GBP"},
        {"It costs US$ 3bn.", "US$ 3bn = 3000000000 USD"},
        {"It costs C$40.", "C$40 = 40 CAD"},
        {"It costs EUR 40 million.", "EUR 40 million = 40000000 EUR"},
        {"It costs CHF40.", "CHF40 = 40 CHF"},
        {"It costs Rs 2.5 crore.", "Rs 2.5 crore = 25000000 INR"},
        {"It lost $-50.8bn.", "$-50.8bn = -50800000000 USD"},
        {"It lost -$50.", "-$50 = -50 USD"},
        {"It costs $5m.", "$5m = 5000000 USD"},
        {"It costs \xC2\xA5"
         "500.",
         "\xC2\xA5"
         "500 = 500 JPY"},
    });
}

TEST(Interpret, MoneyWithItsNameBehind) {
    expect_figures({
        {"It costs 5 dollars.", "5 dollars = 5 USD"},
        {"It costs 86 billion euros.", "86 billion euros = 86000000000 EUR"},
        {"It costs 70 trillion tomans.", "70 trillion tomans = 70000000000000 IRT"},
        {"It costs 500 Iraqi dinars.", "500 Iraqi dinars = 500 IQD"},
        {"It costs 40 pence.", "40 pence = 40 GBP-minor"},
        {"It costs 3m euros.", "3m euros = 3000000 EUR"},
        {"It costs 40 million Deutschmarks.", "40 million Deutschmarks = 40000000 DEM"},
        {"It costs five million Swiss francs.", "five million Swiss francs = 5000000 CHF"},
        {"The team won 5 games.", "5 = 5 game"},
        {"It is a real 5 star hotel.", "5 = 5 star hotel"},
    });
}

TEST(Interpret, PhysicalUnits) {
    expect_figures({
        {"The wall is 12 metres high.", "12 metres = 12 m"},
        {"The wall is 12 m high.", "12 m = 12 m"},
        {"The wall is 12m high.", "12m = 12 m"},
        {"It covers 438,317 square kilometres.", "438,317 square kilometres = 438317 km2"},
        {"It covers 438 km2.", "438 km2 = 438 km2"},
        {"It covers 438 km\xC2\xB2.", "438 km\xC2\xB2 = 438 km2"},
        {"It weighs 200lbs.", "200lbs = 200 [lb_av]"},
        {"It weighs 200 lbs. on Mars.", "200 lbs. = 200 [lb_av]"},
        {"It weighs 3 short tons.", "3 short tons = 3 [ston_av]"},
        {"It makes 3.4 million barrels a day.", "3.4 million barrels a day = 3400000 [bbl_us]/d"},
        {"It makes 600 MW.", "600 MW = 600 MW"},
        {"It makes 600 mW.", "600 mW = 600 mW"},
        {"It was -5 degrees.", "-5 degrees = -5 deg"},
        {"It was 41 degrees Celsius.", "41 degrees Celsius = 41 Cel"},
        {"It was 20 below zero.", "20 below zero = -20 deg"},
        {"It is 3-foot-tall.", "3-foot = 3 [ft_i]"},
        {"It ran at 60 miles per hour.", "60 miles per hour = 60 [mi_i]/h"},
        {"It holds 5 litres per 100 km.", "5 litres per 100 km = 5 litre per 100 kilometre"},
        {"It costs $4 per gallon.", "$4 per gallon = 4 USD/[gal_us]"},
        {"It costs $1.20 per share.", "$1.20 per share = 1.2 dollar per share"},
    });
}

TEST(Interpret, ScaleLettersAndUnitsOfOneLetter) {
    expect_figures({
        {"The clip has 3m viewers.", "3m = 3000000 viewer"},
        {"The pool is 50m long.", "50m = 50 m"},
        {"The firm has 40k staff.", "40k = 40000 staff"},
        {"The firm has 1.5M users.", "1.5M = 1500000 user"},
        {"A 5 km run.", "5 km = 5 km"},
        {"He rode in 5 of the cars.", "5 = 5 car"},
    });
}

TEST(Interpret, UnitsBehindPlurals) {
    expect_figures({
        {"Millions of dollars were lost.", "Millions of dollars = 1000000..10000000 USD vague"},
        {"They dug up four crores of rupees.", "four crores of rupees = 40000000 INR"},
        {"Tens of kilometres of pipe were laid.", "Tens of kilometres = 10..100 km vague"},
        {"Thousands of pounds were stolen.", "Thousands of pounds = 1000..10000 GBP vague"},
        {"Hundreds of pounds of rice rotted.", "Hundreds of pounds = 100..1000 [lb_av] vague"},
        {"Dozens of stones were thrown.", "Dozens = 12..120 stone vague"},
        {"Hundreds of homes burned.", "Hundreds = 100..1000 home vague"},
    });
}

TEST(Interpret, Ages) {
    expect_figures({
        {"A 44-year-old miller fell.", "44-year-old = 44 a{age}"},
        {"A 3-month-old baby fell.", "3-month-old = 3 mo{age}"},
        {"He died aged 87.", "87 = 87 a{age}"},
        {"He died at the age of 87.", "87 = 87 a{age}"},
        {"He was found dead at 62.", "62 = 62 a{age}"},
        {"The mayor put the number of dead at 14.", "14 = 14 people"},
        {"John Smith, 25, saw it.", "25 = 25 a{age}"},
        {"Police named John Smith, 25, as the driver.", "25 = 25 a{age}"},
        {"Last year she turned 90.", "90 = 90 a{age}"},
        {"In June, 25 men came.", "25 = 25 man"},
        {"It was 90.", "90 = 90 -"},
    });
}

TEST(Interpret, AnUnreadableByteInsideANumberLeavesItUnread) {
    EXPECT_EQ(figures_in("The dike is 1\xFF"
                         "458 km long."),
              "1\xEF\xBF\xBD"
              "458 km = unreadable:1\xEF\xBF\xBD"
              "458 km");
    EXPECT_EQ(figures_in("The dike\xFF is 458 km long."), "458 km = 458 km");
}

TEST(Interpret, PercentAndPoints) {
    expect_figures({
        {"It fell 1.3 %.", "1.3 % = 1.3 %"},
        {"It fell 1.3 pct.", "1.3 pct = 1.3 %"},
        {"It fell 3 percentage points.", "3 percentage points = 3 {pp}"},
        {"It fell 25 basis points.", "25 basis points = 25 {bp}"},
        {"It fell -0.5%.", "-0.5% = -0.5 %"},
        {"It rose five per cent.", "five per cent = 5 %"},
    });
}

TEST(Interpret, Ranges) {
    expect_figures({
        {"It takes 3 to 5 days.", "3 to 5 days = 3..5 d between"},
        {"It takes 3-5 days.", "3-5 days = 3..5 d between"},
        {"It takes 3\xE2\x80\x93"
         "5 days.",
         "3\xE2\x80\x93"
         "5 days = 3..5 d between"},
        {"It takes from 3 to 5 days.", "from 3 to 5 days = 3..5 d between"},
        {"It takes between 3 and 5 days.", "between 3 and 5 days = 3..5 d between"},
        {"It takes about 3 to 5 days.", "about 3 to 5 days = 3..5 d about"},
        {"It costs $10 to $15 billion.", "$10 to $15 billion = 10000000000..15000000000 USD between"},
        {"It costs $10 million to $15 million.", "$10 million to $15 million = 10000000..15000000 USD between"},
        {"It costs four to five thousand euros.", "four to five thousand euros = 4000..5000 EUR between"},
        {"It fell from 23 to 21 percent.", "from 23 to 21 percent = 21..23 % between"},
        {"It is for children of 5-10.", "5-10 = 5..10 - between"},
    });
}

TEST(Interpret, TwoFiguresAreNoRange) {
    expect_figures({
        {"Rents rose 0.2 to 5.1 percent.", "0.2 = 0.2 %; 5.1 percent = 5.1 %"},
        {"He gave 3 to 5 men on 2 farms and 4 cows to them.", "3 to 5 = 3..5 man between; 2 = 2 farm; 4 = 4 cow"},
        {"They sold 3 goats or 5 goats.", "3 = 3 goat; 5 = 5 goat"},
        {"It rose 3 percent to 45 percent.", "3 percent = 3 %; 45 percent = 45 %"},
        {"It rose 60 percent to 5 tonnes.", "60 percent = 60 %; 5 tonnes = 5 t"},
        {"Rents rose by 40 euros to 900 euros.", "40 euros = 40 EUR; 900 euros = 900 EUR"},
    });
}

}  // namespace
}  // namespace figtrail::test

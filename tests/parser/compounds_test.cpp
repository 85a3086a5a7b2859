// Two numbers that make one figure, and figures that lend each other their unit.
#include <gtest/gtest.h>

#include "parser/elliptic.hpp"
#include "parser/join.hpp"
#include "tests/parser/read_figures.hpp"

namespace figtrail::test {
namespace {

TEST(Join, AmountsInTwoUnits) {
    expect_figures({
        {"He is 5 feet 11 inches tall.", "5 feet 11 inches = 71/12 [ft_i]"},
        {"He is 6 feet, 6 inches tall.", "6 feet, 6 inches = 6.5 [ft_i]"},
        {"She weighs 7 pounds 8 ounces.", "7 pounds 8 ounces = 7.5 [lb_av]"},
        {"It costs 5 dollars and 25 cents.", "5 dollars and 25 cents = 5.25 USD"},
        {"It costs 15 dollars 50.", "15 dollars 50 = 15.5 USD"},
    });
    expect_figures({
        {"The plank is 5 feet and the nail 2 inches.", "5 feet = 5 [ft_i]; 2 inches = 2 [in_i]"},
        {"It costs 5 dollars, the other 25 cents.", "5 dollars = 5 USD; 25 cents = 25 USD-minor"},
        {"It is 5 feet from the 3 metre mark.", "5 feet = 5 [ft_i]; 3 metre = 3 m"},
        {"He paid 15 dollars 50 times.", "15 dollars = 15 USD; 50 times = 50 count"},
    });
}

TEST(Join, Proportions) {
    expect_figures({
        {"One in five villages has a well.", "One in five = 0.2 fraction"},
        {"1 in 10 wells is dry.", "1 in 10 = 0.1 fraction"},
        {"Nine out of ten wells are dry.", "Nine out of ten = 0.9 fraction"},
        {"One in every three wells is dry.", "One in every three = 1/3 fraction"},
        {"He scored 8 out of 10.", "8 out of 10 = 8 out of 10"},
        {"The film got 7/10 from us.", "7/10 = 7 out of 10"},
        {"It was rated 3.5/5.", "3.5/5 = 3.5 out of 5"},
    });
    expect_figures({
        {"Three in 2 boats.", "Three = 3 -; 2 = 2 boat"},
        {"She drank 3/4 of it.", "3/4 = 0.75 fraction"},
        {"It rained 12 in the valley and 30 in town.", "12 = 12 -; 30 = 30 -"},
    });
}

TEST(FractionSense, FractionsThatCount) {
    expect_figures({
        {"A third of the voters stayed.", "A third = 1/3 fraction"},
        {"Half the men ran.", "Half = 0.5 fraction"},
        {"About half were hurt.", "About half = 0.5 fraction about"},
        {"Rents fell by a third.", "a third = 1/3 fraction"},
        {"Rents fell by half to 30 euros.", "half = 0.5 fraction; 30 euros = 30 EUR"},
        {"Rents fell a quarter.", "a quarter = 0.25 fraction"},
        {"Three quarters of the men ran.", "Three quarters = 0.75 fraction"},
        {"A quarter mile on he stopped.", "A quarter mile = 0.25 [mi_i]"},
        {"It took half an hour.", "half an hour = 0.5 h"},
    });
}

TEST(FractionSense, FractionWordsThatDoNot) {
    expect_explained({
        {"A third-party test failed.", "ordinal third"},
        {"A third man ran.", "ordinal third"},
        {"Profit rose in a quarter.", ""},
        {"The quarter ended well.", ""},
        {"Rovers scored in the half.", "ordinal half"},
        {"It sold for half price.", "name half"},
        {"The flag flew at half-staff.", "name half"},
        {"A second of silence followed.", "ordinal second"},
    });
}

TEST(Elliptic, NumbersTakeTheirNeighboursUnit) {
    expect_figures({
        {"A 7- or 8-inch nail.", "7 = 7 [in_i]; 8-inch = 8 [in_i]"},
        {"It needs 7 or 8 inches.", "7 = 7 [in_i]; 8 inches = 8 [in_i]"},
        {"Sales rose 0.2 percent in May and 0.3 in June.", "0.2 percent = 0.2 %; 0.3 = 0.3 %"},
        {"They sold 3.9 million lamps, up from 2.4 million.", "3.9 million = 3900000 lamp; 2.4 million = 2400000 lamp"},
        {"They sold 435 goats, compared with 187 a year before.", "435 = 435 goat; 187 = 187 goat"},
    });
    expect_figures({
        {"He has 7 and she is 8.", "7 = 7 -; 8 = 8 a{age}"},
        {"Sales rose 5 percent, and the index closed at 6210.", "5 percent = 5 %; 6210 = 6210 -"},
    });
}

}  // namespace
}  // namespace figtrail::test

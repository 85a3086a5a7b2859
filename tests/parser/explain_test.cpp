// Numerals that are no figures, a table a kind, each with its neighbours that are.
#include "parser/explain.hpp"

#include <gtest/gtest.h>

#include "tests/parser/read_figures.hpp"

namespace figtrail::test {
namespace {

TEST(Explain, Dates) {
    expect_explained({
        {"They met on 14 March 2019.", "date 14 March 2019"},
        {"They met on March 14.", "date March 14"},
        {"They met on the 14th of March.", "date 14th of March"},
        {"They met on 2019-03-14.", "date 2019-03-14"},
        {"They met on 14/03/2019.", "date 14/03/2019"},
        {"They met on Sept. 3, 2021.", "date Sept. 3, 2021"},
        {"They met on Friday, 3 May.", "date Friday, 3 May"},
        {"The fair ran from 3 to 9 June.", "date 3 to 9 June"},
        {"The fair ran June 3-9.", "date June 3-9"},
        {"It opens in the second quarter of 2020.", "date second quarter of 2020"},
    });
    expect_figures({
        {"They met on 14 farms.", "14 = 14 farm"},
        {"In March 14 farms were sold.", "14 = 14 farm"},
        {"The march drew 14 people.", "14 = 14 people"},
    });
}

TEST(Explain, Years) {
    expect_explained({
        {"The abbey burnt in 1648.", "year 1648"},
        {"Since 2003 nobody has lived there.", "year 2003"},
        {"The 2015 harvest was poor.", "year 2015"},
        {"He died (1872).", "year 1872"},
        {"It lasted from 1914 to 1918.", "year 1914 to 1918"},
        {"Between 2010 and 2012 it rained.", "year 2010 and 2012"},
        {"The 1980s were dull.", "year 1980s"},
        {"The '90s were dull.", "year '90s"},
        {"It began in the mid-1990s.", "year 1990s"},
        {"It was built in the 12th century.", "year 12th century"},
        {"It was built around 300 BC.", "year 300 BC"},
    });
    expect_figures({
        {"The farm counted 2600 goats.", "2600 = 2600 goat"},
        {"It cost $1999.", "$1999 = 1999 USD"},
        {"The mast is 1998 metres high.", "1998 metres = 1998 m"},
        {"More than 2000 people came.", "More than 2000 = 2000.. people more-than"},
    });
}

TEST(Explain, ClockTimes) {
    expect_explained({
        {"The bell rang at 14:30.", "time 14:30"},
        {"The bell rang at 5 p.m. on the dot.", "time 5 p.m."},
        {"The bell rang at 5pm.", "time 5pm"},
        {"The bell rang at 11.45 am.", "time 11.45 am"},
        {"The bell rang at six o'clock.", "time six o'clock"},
        {"The bell rang at 0600 GMT.", "time 0600 GMT"},
    });
    expect_figures({
        {"The bell rang 14 times.", "14 times = 14 count"},
        {"The shift lasts 5 hours.", "5 hours = 5 h"},
    });
}

TEST(Explain, Ordinals) {
    expect_explained({
        {"It was her 19th win.", "ordinal 19th"},
        {"The 3rd boat sank.", "ordinal 3rd"},
        {"The first boat sank.", "ordinal first"},
        {"The twenty-first boat sank.", "ordinal twenty-first"},
        {"She came second.", "ordinal second"},
        {"The third man ran.", "ordinal third"},
        {"The one hundred and twenty-third boat sank.", "ordinal one hundred and twenty-third"},
        {"They lost in the other half.", "ordinal half"},
    });
    expect_figures({
        {"A third of the men ran.", "A third = 1/3 fraction"},
        {"Two-fifths of the men ran.", "Two-fifths = 0.4 fraction"},
        {"Twenty-three men ran.", "Twenty-three = 23 man"},
        {"She ran a thirty-second clip.", "thirty-second = 30 s"},
        {"The second boat carried 9 men.", "9 = 9 man"},
    });
}

TEST(Explain, Labels) {
    expect_explained({
        {"See page 14.", "label 14"},
        {"The council adopted Resolution 598.", "label 598"},
        {"Chapter 7 is short.", "label 7"},
        {"She lives at No. 5.", "label 5"},
        {"It is #3 on the list.", "label 3"},
        {"Flight 370 was late.", "label 370"},
        {"1. Economic exchanges", "label 1"},
        {"(2) Wool", "label 2"},
        {"They live at 575 Wilbraham Road.", "label 575"},
        {"Highway 61 was closed.", "label 61"},
    });
    expect_figures({
        {"The page had 14 errors.", "14 = 14 error"},
        {"She lives with 5 cats.", "5 = 5 cat"},
        {"The road is 61 km long.", "61 km = 61 km"},
    });
}

TEST(Explain, NamesAndCodes) {
    expect_explained({
        {"Windows 11 crashed.", "label 11"},
        {"He bought an iPhone 12 for her.", "label 12"},
        {"The S&P 500 closed lower.", "name 500"},
        {"An F-16 landed.", "code 16"},
        {"The A380 landed.", "code 380"},
        {"Server 192.168.0.1 is down.", "code 192.168.0.1"},
        {"Agent 007 came.", "code 007"},
        {"Vitamin B12 is cheap.", "code 12"},
        {"The 5G network is slow.", "code 5G"},
        {"It was a two-for-one stock split.", "name two-for-one"},
        {"They announced a 1-for-10 reverse split.", "name 1-for-10"},
        {"The Thousand Oaks fire is out.", "name Thousand"},
        {"He plays for Nottingham 1865.", "name 1865"},
    });
    expect_figures({
        {"The windows let 11 birds in.", "11 = 11 bird"},
        {"It carried 16 fighters.", "16 = 16 fighter"},
        {"In Iraq 30 people fell ill.", "30 = 30 people"},
    });
}

TEST(Explain, Scores) {
    expect_explained({
        {"Rovers won 2-1 away.", "score 2-1"},
        {"They drew 0-0 at home.", "score 0-0"},
        {"The senate voted 51-49.", "score 51-49"},
        {"She took the set 6-4.", "score 6-4"},
        {"The club is 10-6-1 this year.", "score 10-6-1"},
        {"Rovers beat City 1-3 away.", "score 1-3"},
    });
    expect_figures({
        {"It takes 2-3 weeks.", "2-3 weeks = 2..3 wk between"},
        {"He won 2 games.", "2 = 2 game"},
    });
}

TEST(Explain, Contacts) {
    expect_explained({
        {"Ring +44 20 7946 0958 for help.", "contact 44 20 7946 0958"},
        {"Call 555-0199 for help.", "contact 555-0199"},
        {"Call 1-800-555-0100 now.", "contact 1-800-555-0100"},
        {"Tel. (020) 7946 0958", "contact 020) 7946 0958"},
    });
    expect_figures({{"Call 3 friends.", "3 = 3 friend"}});
}

TEST(Explain, PronounsAndParties) {
    expect_explained({
        {"No one came.", "pronoun one"},
        {"This one is mine.", "pronoun one"},
        {"The red one is mine.", "pronoun one"},
        {"They saw one another.", "pronoun one"},
        {"One must eat.", "pronoun One"},
        {"The two countries signed.", "party two"},
        {"The two sides met.", "party two"},
        {"The two share a border.", "party two"},
        {"The two met on Friday.", "party two"},
        {"He praised the two.", "party two"},
        {"The two neighbouring countries signed.", "party two"},
    });
    expect_figures({
        {"Two countries signed.", "Two = 2 country"},
        {"One of the men ran.", "One = 1 man"},
        {"One man ran.", "One = 1 man"},
        {"The two men ran.", "two = 2 man"},
        {"The two share prices fell.", "two = 2 share price"},
        {"The two injured men left.", "two = 2 injured man"},
        {"The two-day talks ended.", "two-day = 2 d"},
    });
}

TEST(Explain, Furniture) {
    expect_explained({
        {"The abbey stands.\n\nPage 2 of 7\n\nIt is old.", "furniture 2; furniture 7"},
    });
}

}  // namespace
}  // namespace figtrail::test

// What users of other extractors had to report as bugs comes out right here, each in sentences of our own.
#include <gtest/gtest.h>

#include "tests/parser/read_figures.hpp"

namespace figtrail::test {
namespace {

TEST(ReportedBugs, DigitsAndTheirSeparators) {
    expect_figures({
        {"The quarry shipped 816 000 t of gravel.", "816 000 t = 816000 t"},
        {"The line cost $13 009 million to build.", "$13 009 million = 13009000000 USD"},
        {"The abbey was sold for 40 000 euros.", "40 000 euros = 40000 EUR"},
        {"The valley has 10'000 cows.", "10'000 = 10000 cow"},
        {"The temple received 1,00,000 visitors.", "1,00,000 = 100000 visitor"},
        {"The state set aside 2.5 lakh crore rupees.", "2.5 lakh crore rupees = 2500000000000 INR"},
        {"The moon base cost 3.8 billion.", "3.8 billion = 3800000000 -"},
        {"A toll of exactly 11111111111111122222222222 grapes was claimed.",
         "exactly 11111111111111122222222222 = unreadable:11111111111111122222222222 grape"},
        {"They sold 0.1 million tickets.", "0.1 million = 100000 ticket"},
        {"It grew .5 percent in spring.", ".5 percent = 0.5 %"},
        {"In the valley it was \xE2\x88\x92"
         "3 \xC2\xB0"
         "C at dawn.",
         "\xE2\x88\x92"
         "3 \xC2\xB0"
         "C = -3 Cel"},
    });
}

TEST(ReportedBugs, PersianAndArabicDigits) {
    expect_figures({
        {"\xDB\xB1\xD9\xAC\xDB\xB4\xDB\xB5\xDB\xB8 kilometres of fence stand there.",
         "\xDB\xB1\xD9\xAC\xDB\xB4\xDB\xB5\xDB\xB8 kilometres = 1458 km"},
        {"\xD9\xA1\xD9\xAC\xD9\xA4\xD9\xA5\xD9\xA8 kilometres of fence stand there.",
         "\xD9\xA1\xD9\xAC\xD9\xA4\xD9\xA5\xD9\xA8 kilometres = 1458 km"},
    });
}

TEST(ReportedBugs, ALoneGroupKeepsBothReadings) {
    expect_figures({
        {"The dike is 1.458 long.", "1.458 = 1.458 or 1458 -"},
        {"The price rose to 1.458 percent.", "1.458 percent = 1.458 %"},
        {"The budget is 13.000.000 lira and the fee 1.458 lira.",
         "13.000.000 lira = 13000000 TRY; 1.458 lira = 1458 TRY"},
        {"The wall is 13.000.000 long, the dike 1.458.", "13.000.000 = 13000000 -; 1.458 = 1458 -"},
        {"The budget is 13.000.000 lira, the fee 1.458 lira or 2.5 percent.",
         "13.000.000 lira = 13000000 TRY; 1.458 lira = 1.458 TRY; 2.5 percent = 2.5 %"},
    });
}

TEST(ReportedBugs, ScaleLetters) {
    expect_figures({
        {"About 1K people came.", "About 1K = 1000 people about"},
        {"The song has 1M listeners.", "1M = 1000000 listener"},
        {"The bridge cost 13bn yen.", "13bn yen = 13000000000 JPY"},
        {"She stirred 2 a mix of herbs.", "2 = 2 -"},
        {"It is a mix of old and new.", ""},
    });
}

TEST(ReportedBugs, NumberWords) {
    expect_figures({
        {"One and a half thousand herons nest here.", "One and a half thousand = 1500 heron"},
        {"Half a million letters were burnt.", "Half a million = 500000 letter"},
        {"Two-thirds of the crew resigned.", "Two-thirds = 2/3 fraction"},
        {"Thousands queued in the rain.", "Thousands = 1000..10000 people vague"},
        {"Between five and six ferries sail daily.", "Between five and six = 5..6 ferry between"},
    });
}

TEST(ReportedBugs, Ranges) {
    expect_figures({
        {"The repair costs $3-5 billion.", "$3-5 billion = 3000000000..5000000000 USD between"},
        {"Rents rose by 10 to 15 per cent.", "10 to 15 per cent = 10..15 % between"},
        {"The 2012\xE2\x80\x93"
         "13 season was dry.",
         ""},
    });
}

TEST(ReportedBugs, NumeralsThatAreNoFigures) {
    expect_explained({
        {"The 2012\xE2\x80\x93"
         "13 season was dry.",
         "year 2012\xE2\x80\x93"
         "13"},
        {"In the 19th century nobody came.", "year 19th century"},
        {"Hats came back in the 1990s.", "year 1990s"},
        {"Page 1", "furniture 1"},
        {"The council passed Resolution 598.", "label 598"},
        {"An F-35 flew over the village.", "code 35"},
        {"The school closed for COVID-19.", "code 19"},
        {"The G20 met in a barn.", "code 20"},
        {"The train leaves at 14:30.", "time 14:30"},
        {"The hosts secured a 2-1 win.", "score 2-1"},
        {"Ring +964 770 123 4567 for a guide.", "contact 964 770 123 4567"},
        {"3. Students", "label 3"},
    });
}

TEST(ReportedBugs, AHyphenatedMeasureIsOne) {
    expect_figures({
        {"The 12-day strike ended.", "12-day = 12 d"},
        {"The 1,458-kilometer fence is new.", "1,458-kilometer = 1458 km"},
    });
}

}  // namespace
}  // namespace figtrail::test

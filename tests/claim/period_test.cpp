#include "claim/period.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace figtrail {
namespace {

constexpr Day open_begin = std::numeric_limits<Day>::min();
constexpr Day open_end = std::numeric_limits<Day>::max();

std::string range(std::string_view edtf) {
    auto const days = days_of(edtf);
    if (!days) return "none";
    return (days->first == open_begin ? ".." : iso_date(days->first)) + " " + (days->last == open_end ? ".." : iso_date(days->last));
}

TEST(Days, CivilDatesRoundTripAcrossFourCenturies) {
    for (Day day = day_from_civil(1800, 1, 1); day < day_from_civil(2200, 1, 1); ++day) {
        CivilDate const date = civil_from_day(day);
        ASSERT_TRUE(is_valid_date(date.year, date.month, date.day)) << day;
        ASSERT_EQ(day_from_civil(date.year, date.month, date.day), day);
    }
    EXPECT_EQ(day_from_civil(1970, 1, 1), 0);
    EXPECT_EQ(iso_date(day_from_civil(-44, 3, 15)), "-0044-03-15");
}

TEST(Days, Weekdays) {
    EXPECT_EQ(weekday_of(day_from_civil(2016, 7, 8)), 5);  // a Friday
    EXPECT_EQ(weekday_of(day_from_civil(1970, 1, 1)), 4);
    EXPECT_EQ(weekday_of(day_from_civil(1969, 12, 28)), 0);
    EXPECT_EQ(weekday_of(day_from_civil(1600, 2, 29)), 2);
}

TEST(Days, IsoDates) {
    Day const day = day_from_civil(2024, 3, 15);
    for (char const* text : {"2024-03-15", "2024-03-15T10:00:00Z", "2024-03-15 10:00:00", "2024-03-15T23:59:59+03:30"})
        EXPECT_EQ(day_from_iso(text), day) << text;
    for (char const* text : {"", "2024", "2024-03", "2024-3-15", "2024-13-01", "2023-02-29", "2024-03-151", "15-03-2024", "2024/03/15"})
        EXPECT_FALSE(day_from_iso(text)) << text;
}

TEST(Edtf, CoversTheDaysItNames) {
    struct Case {
        char const* edtf;
        char const* days;
    };
    for (Case const& c : {Case{"2023", "2023-01-01 2023-12-31"},
                          {"2023-03", "2023-03-01 2023-03-31"},
                          {"2024-02", "2024-02-01 2024-02-29"},
                          {"2024-03-15", "2024-03-15 2024-03-15"},
                          {"2024-03-15T10:00:00Z", "2024-03-15 2024-03-15"},
                          {"199X", "1990-01-01 1999-12-31"},
                          {"19XX", "1900-01-01 1999-12-31"},
                          {"2004-XX", "2004-01-01 2004-12-31"},
                          {"2004-06-XX", "2004-06-01 2004-06-30"},
                          {"2004-XX-XX", "2004-01-01 2004-12-31"},
                          {"2023?", "2023-01-01 2023-12-31"},
                          {"2023-03~", "2023-03-01 2023-03-31"},
                          {"2023-03-04%", "2023-03-04 2023-03-04"},
                          {"2024-21", "2024-03-01 2024-05-31"},
                          {"2024-22", "2024-06-01 2024-08-31"},
                          {"2024-23", "2024-09-01 2024-11-30"},
                          {"2024-24", "2024-12-01 2025-02-28"},
                          {"2024-33", "2024-01-01 2024-03-31"},
                          {"2024-36", "2024-10-01 2024-12-31"},
                          {"2024-39", "2024-09-01 2024-12-31"},
                          {"2024-41", "2024-07-01 2024-12-31"},
                          {"2022-03-21/2023-03-20", "2022-03-21 2023-03-20"},
                          {"2012/2013", "2012-01-01 2013-12-31"},
                          {"2019~/2020?", "2019-01-01 2020-12-31"},
                          {"2024-33/2024-34", "2024-01-01 2024-06-30"},
                          {"2019/..", "2019-01-01 .."},
                          {"../2019", ".. 2019-12-31"},
                          {"2019/", "2019-01-01 .."},
                          {"/2019-05", ".. 2019-05-31"},
                          {"-0044-03", "-0044-03-01 -0044-03-31"}})
        EXPECT_EQ(range(c.edtf), c.days) << c.edtf;
}

TEST(Edtf, RefusesWhatIsNoPeriod) {
    for (char const* edtf : {"", "23", "203", "20233", "abcd", "2023-", "2023-13", "2023-00", "2023-3", "2023-02-30", "2023-04-00",
                             "2023-04-31", "2023-20", "2023-25", "2023-32", "2023-42", "1X9X", "X99X9", "199X-03", "2004-XX-05",
                             "2023-03-15-16", "2023/2022", "/", "../..", "..", "2023/2024/2025", "last year", "2023-03/foo"})
        EXPECT_EQ(range(edtf), "none") << edtf;
}

TEST(Periods, OverlapAndContain) {
    DayRange const year = *days_of("2023"), month = *days_of("2023-05"), later = *days_of("2024");
    EXPECT_TRUE(year.contains(month));
    EXPECT_FALSE(month.contains(year));
    EXPECT_TRUE(month.overlaps(year));
    EXPECT_FALSE(year.overlaps(later));
    EXPECT_TRUE(days_of("2019/..")->overlaps(later));
}

}  // namespace
}  // namespace figtrail

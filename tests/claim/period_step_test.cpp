#include "claim/period_step.hpp"

#include <gtest/gtest.h>

namespace figtrail {
namespace {

std::string later(std::string_view period, int count, CalendarUnit unit) { return stepped_period(period, count, unit).value_or("none"); }
std::string earlier(std::string_view period, int count, CalendarUnit unit) { return later(period, -count, unit); }

TEST(PeriodStep, GoesBackByItsOwnUnits) {
    EXPECT_EQ(earlier("2023", 1, CalendarUnit::year), "2022");
    EXPECT_EQ(earlier("2023~", 2, CalendarUnit::year), "2021~");
    EXPECT_EQ(earlier("2024-01", 1, CalendarUnit::month), "2023-12");
    EXPECT_EQ(earlier("2024-01", 1, CalendarUnit::quarter), "2023-10");
    EXPECT_EQ(earlier("2024-05", 1, CalendarUnit::year), "2023-05");
    EXPECT_EQ(earlier("2024-33", 1, CalendarUnit::quarter), "2023-36");
    EXPECT_EQ(earlier("2024-34", 1, CalendarUnit::year), "2023-34");
    EXPECT_EQ(earlier("2024-40", 1, CalendarUnit::year), "2023-40");
    EXPECT_EQ(earlier("2024-22", 1, CalendarUnit::year), "2023-22");
    EXPECT_EQ(earlier("2024-03-01", 1, CalendarUnit::day), "2024-02-29");
    EXPECT_EQ(earlier("2024-03-01", 1, CalendarUnit::week), "2024-02-23");
}

TEST(PeriodStep, GoesForwardAsItGoesBack) {
    EXPECT_EQ(later("2023", 1, CalendarUnit::year), "2024");
    EXPECT_EQ(later("2023-12", 1, CalendarUnit::month), "2024-01");
    EXPECT_EQ(later("2023-36", 1, CalendarUnit::quarter), "2024-33");
    EXPECT_EQ(later("2024-02-28", 2, CalendarUnit::day), "2024-03-01");
    for (auto const unit : {CalendarUnit::month, CalendarUnit::quarter, CalendarUnit::year})
        for (char const* period : {"2024-01", "2024-06", "2024-12"}) EXPECT_EQ(later(earlier(period, 5, unit), 5, unit), period);
}

TEST(PeriodStep, IntervalsGoBackAtBothEnds) {
    EXPECT_EQ(earlier("2023-01/2023-08", 1, CalendarUnit::year), "2022-01/2022-08");
    EXPECT_EQ(earlier("2023-03-01/2024-02-29", 1, CalendarUnit::year), "2022-03-01/2023-02-28");
}

TEST(PeriodStep, IsNoneWhereNoOnePeriodIsMeant) {
    EXPECT_EQ(earlier("2023", 1, CalendarUnit::month), "none");
    EXPECT_EQ(earlier("2023-05", 1, CalendarUnit::week), "none");
    EXPECT_EQ(earlier("2023-34", 1, CalendarUnit::month), "none");
    EXPECT_EQ(earlier("2023-05-17", 1, CalendarUnit::year), "none");
    EXPECT_EQ(earlier("199X", 1, CalendarUnit::year), "none");
    EXPECT_EQ(earlier("2019/..", 1, CalendarUnit::year), "none");
    EXPECT_EQ(earlier("-0043", 1, CalendarUnit::year), "none");
    EXPECT_EQ(earlier("2023", 0, CalendarUnit::year), "none");
    EXPECT_EQ(later("2023", 1001, CalendarUnit::year), "none");
    EXPECT_EQ(earlier("", 1, CalendarUnit::year), "none");
}

TEST(PeriodStep, EveryMonthAndQuarterComesBackAfterAYear) {
    for (int month = 1; month <= 12; ++month) {
        std::string const text = "2024-" + std::string(month < 10 ? "0" : "") + std::to_string(month);
        std::string back = text;
        for (int step = 0; step < 12; ++step) back = earlier(back, 1, CalendarUnit::month);
        EXPECT_EQ(back, earlier(text, 1, CalendarUnit::year));
        EXPECT_EQ(back, earlier(text, 4, CalendarUnit::quarter));
    }
}

TEST(PeriodStep, TheLastDayOfAMonthStaysOne) {
    EXPECT_EQ(iso_date(add_months(day_from_civil(2024, 2, 29), -12)), "2023-02-28");
    EXPECT_EQ(iso_date(add_months(day_from_civil(2023, 2, 28), 1)), "2023-03-31");
    EXPECT_EQ(iso_date(add_months(day_from_civil(2023, 1, 30), 1)), "2023-02-28");
    EXPECT_EQ(iso_date(add_months(day_from_civil(2023, 1, 15), -1)), "2022-12-15");
}

}  // namespace
}  // namespace figtrail

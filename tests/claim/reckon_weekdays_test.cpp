// reckon: weekday-date. As many cases that must stay silent as cases that must not.
#include "tests/claim/reckon_case.hpp"

namespace figtrail::test {
namespace {

TEST(ReckonWeekdays, WeekdayAgainstDate) {
    struct Case {
        char const* text;
        char const* published;
        char const* found;
    };
    for (Case const& c : {Case{"It began on Thursday, July 8, 2016.", "", "weekday-date warn"},
                          {"It began on Friday, July 8, 2016.", "", ""},
                          {"It began on Thursday, 8 July 2016.", "", "weekday-date warn"},
                          {"It began on Thursday (July 8, 2016).", "", "weekday-date warn"},
                          {"It began on THURSDAY, JULY 8TH, 2016.", "", "weekday-date warn"},
                          {"It began on Thursday, Jul. 8, 2016.", "", "weekday-date warn"},
                          {"It began on Thursday, July 8.", "2016-07-09", "weekday-date warn"},
                          {"It began on Friday, July 8.", "2016-07-09T08:00:00Z", ""},
                          {"It began on Saturday, December 31.", "2017-01-02", ""},
                          {"It began on Thursday, July 8.", "", ""},
                          {"It began on Thursday, July 8.", "2016-12-09", ""},
                          {"On Saturday and Sunday, July 9, 2016, it went on.", "", ""},
                          {"On Thursday, July 8-10, 2016, it went on.", "", ""},
                          {"It began on Thursday. July 8, 2016 was hot.", "", ""},
                          {"He came Thursday; 8 of July's guests left.", "2016-07-09", ""},
                          {"Holidays, July 8, 2016.", "", ""},
                          {"Thursday, January 16 came; Friday, April 25, 2014 followed.", "2017-01-20", ""},
                          {"On Friday may 8 people came in 2016.", "2016-05-05", ""},
                          {"It began on Monday, February 30, 2016.", "", ""}})
        EXPECT_EQ(findings(TextBuilder().paragraph(c.text).published(c.published)), c.found) << c.text;
    EXPECT_EQ(because(TextBuilder().paragraph("It began on Thursday, July 8, 2016.")), "July 8, 2016 was a Friday, not a Thursday.");
}

}  // namespace
}  // namespace figtrail::test

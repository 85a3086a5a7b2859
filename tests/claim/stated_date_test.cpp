// Dates that an article gives of itself: when they disagree.
#include "claim/stated_date.hpp"

#include <gtest/gtest.h>

namespace figtrail {
namespace {

TEST(StatedDate, OneDayInUtcIsOneDay) {
    EXPECT_TRUE(same_day("2024-05-02", "2024-05-02T23:00:00Z"));
    EXPECT_TRUE(same_day("2024-04-11T21:30:00-04:00", "2024-04-12T01:30:00Z"));
    EXPECT_FALSE(same_day("2024-05-02T10:00:00Z", "2024-05-03T10:00:00Z"));
    EXPECT_FALSE(same_day("2024-05-02", "2024-05-03T01:00:00+02:00")) << "a day alone is the outlet's";
}

TEST(StatedDate, OnlyDatesOfPublicationDisagree) {
    StatedDate const meta{"published", "2024-05-02", "meta date"}, time{"published", "2024-05-02T08:00:00Z", "time"},
        changed{"modified", "2024-05-09", "time updated"}, dateline{"published", "2024-05-01", "the dateline"};
    EXPECT_FALSE(dates_disagree({}));
    EXPECT_FALSE(dates_disagree({meta, time, changed}));
    EXPECT_TRUE(dates_disagree({changed, meta, time, dateline}));
}

}  // namespace
}  // namespace figtrail

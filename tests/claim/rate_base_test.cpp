// Bases of rates: which are brought to one, which are not.
#include "claim/rate_base.hpp"

#include <gtest/gtest.h>

namespace figtrail {
namespace {

Unit rate(std::string name) { return {"", std::move(name), "count/count"}; }

TEST(RateBase, ScalesPerHundredThousandToPerMillion) {
    EXPECT_EQ(rate_factor(rate("death per 100,000 resident"), rate("death per million resident")), Number(10));
    EXPECT_EQ(rate_factor(rate("death per million resident"), rate("death per 100,000 resident")), Number(1, 10));
    EXPECT_EQ(rate_factor({"", "per 1,000 birth", "index"}, {"", "per 10 thousand birth", "index"}), Number(10));
}

TEST(RateBase, PeopleAreOneBaseUnderAnyName) {
    EXPECT_EQ(rate_factor(rate("death per 100,000 resident"), rate("death per million people")), Number(10));
}

TEST(RateBase, OtherThingsAreNeverScaled) {
    for (auto const& [a, b] : {std::pair{"death per 100,000 resident", "birth per million resident"}, std::pair{"death per 100,000 resident", "death per million car"},
                               std::pair{"death per 100,000 resident", "death per day"}, std::pair{"death", "death per million resident"}})
        EXPECT_EQ(rate_factor(rate(a), rate(b)), std::nullopt) << a << " / " << b;
    EXPECT_TRUE(bases_differ(rate("death per 100,000 resident"), rate("death per million car")));
    EXPECT_FALSE(bases_differ(rate("death per 100,000 resident"), rate("death per 100,000 car")));
    EXPECT_FALSE(bases_differ(rate("death per day"), rate("death per month")));
}

TEST(RateBase, TheWordsOfABase) {
    EXPECT_EQ(base_words(rate("death per 100,000 resident")), "per 100,000");
    EXPECT_EQ(base_words({"", "per million people", "index"}), "per million");
    EXPECT_EQ(base_words(rate("death per day")), "");
}

}  // namespace
}  // namespace figtrail

#include "claim/interval.hpp"

#include <gtest/gtest.h>

namespace figtrail {
namespace {

TEST(IntervalTest, ContainsRespectsOpenEnds) {
    EXPECT_TRUE(Interval::at_least(Number(74)).contains(Number(74)));
    EXPECT_FALSE(Interval::more_than(Number(74)).contains(Number(74)));
    EXPECT_TRUE(Interval::more_than(Number(74)).contains(Number(75)));
    EXPECT_TRUE(Interval::up_to(Number(4)).contains(Number(4)));
    EXPECT_FALSE(Interval::less_than(Number(4)).contains(Number(4)));
    EXPECT_TRUE(Interval::less_than(Number(4)).contains(Number(-4)));
    EXPECT_TRUE(Interval{}.contains(Number(0)));
    EXPECT_FALSE(Interval::between(Number(5), Number(6)).contains(Number(7)));
}

TEST(IntervalTest, OverlapsIsSymmetricAndExactAtTheEnds) {
    struct Case {
        Interval a, b;
        bool overlap;
    };
    Number const ten(10), thirteen(13);
    for (Case const& c : {Case{Interval::more_than(ten), Interval::point(thirteen), true},
                          {Interval::more_than(ten), Interval::point(ten), false},
                          {Interval::at_least(ten), Interval::point(ten), true},
                          {Interval::at_least(thirteen), Interval::up_to(thirteen), true},
                          {Interval::at_least(thirteen), Interval::less_than(thirteen), false},
                          {Interval::more_than(ten), Interval::more_than(thirteen), true},
                          {Interval::up_to(ten), Interval::at_least(thirteen), false},
                          {Interval::between(ten, thirteen), Interval::between(Number(12), Number(20)), true},
                          {Interval::point(ten), Interval::point(thirteen), false},
                          {Interval{}, Interval::point(ten), true}}) {
        EXPECT_EQ(c.a.overlaps(c.b), c.overlap);
        EXPECT_EQ(c.b.overlaps(c.a), c.overlap);
    }
}

TEST(IntervalTest, Points) {
    EXPECT_TRUE(Interval::point(Number(1, 3)).is_point());
    EXPECT_TRUE(Interval::between(Number(2), Number(2)).is_point());
    EXPECT_FALSE(Interval::between(Number(2), Number(3)).is_point());
    EXPECT_FALSE(Interval::at_least(Number(2)).is_point());
    EXPECT_FALSE(Interval{}.is_point());
}

}  // namespace
}  // namespace figtrail

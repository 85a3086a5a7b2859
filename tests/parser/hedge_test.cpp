#include "parser/hedge.hpp"

#include <gtest/gtest.h>

#include "tests/parser/read_figures.hpp"

namespace figtrail::test {
namespace {

TEST(Hedge, Before) {
    expect_figures({
        {"About 40 boats sank.", "About 40 = 40 boat about"},
        {"Around 40 boats sank.", "Around 40 = 40 boat about"},
        {"Roughly 40 boats sank.", "Roughly 40 = 40 boat about"},
        {"Some 40 boats sank.", "Some 40 = 40 boat about"},
        {"An estimated 40 boats sank.", "An estimated 40 = 40 boat about"},
        {"Nearly 40 boats sank.", "Nearly 40 = 40 boat nearly"},
        {"Almost 40 boats sank.", "Almost 40 = 40 boat nearly"},
        {"More than 40 boats sank.", "More than 40 = 40.. boat more-than"},
        {"Over 40 boats sank.", "Over 40 = 40.. boat more-than"},
        {"At least 40 boats sank.", "At least 40 = 40.. boat at-least"},
        {"No fewer than 40 boats sank.", "No fewer than 40 = 40.. boat at-least"},
        {"Fewer than 40 boats sank.", "Fewer than 40 = ..40 boat less-than"},
        {"Under 40 boats sank.", "Under 40 = ..40 boat less-than"},
        {"Up to 40 boats sank.", "Up to 40 = ..40 boat up-to"},
        {"At most 40 boats sank.", "At most 40 = ..40 boat up-to"},
        {"Exactly 40 boats sank.", "Exactly 40 = 40 boat"},
        {"Only 40 boats sank.", "Only 40 = 40 boat"},
        {"They lost more than about 40 boats.", "more than about 40 = 40.. boat more-than"},
        {"It cost more than $40 million.", "more than $40 million = 40000000.. USD more-than"},
        {"A sub-300 gram phone.", "sub-300 gram = ..300 g less-than"},
    });
}

TEST(Hedge, Behind) {
    expect_figures({
        {"It holds 40 boats or more.", "40 = 40.. boat at-least"},
        {"It holds 40 old boats at most.", "40 = ..40 old boat up-to"},
        {"It holds about 40 boats or ferries.", "about 40 = 40 boat about"},
        {"It lay with 40 boats at noon.", "40 = 40 boat"},
        {"It holds 40 or more boats.", "40 or more = 40.. boat at-least"},
        {"It takes 90 minutes or so.", "90 minutes or so = 90 min about"},
        {"It takes 90 minutes at most.", "90 minutes at most = ..90 min up-to"},
        {"It takes 90 minutes at least.", "90 minutes at least = 90.. min at-least"},
    });
}

TEST(Hedge, NotOfTheFigure) {
    expect_figures({
        {"They talked about boats, 40 in all.", "40 in all = 40 -"},
        {"He is over there with 40 boats.", "40 = 40 boat"},
        {"The talks were over. 40 boats left.", "40 = 40 boat"},
        {"It was nearly noon; 40 boats left.", "40 = 40 boat"},
        {"The some 40 boats left.", "40 = 40 boat"},
    });
}

TEST(Hedge, OfVaguePlurals) {
    expect_figures({
        {"Dozens of boats sank.", "Dozens = 12..120 boat vague"},
        {"Hundreds of thousands of boats sank.", "Hundreds of thousands = 100000..1000000 boat vague"},
        {"Several hundred boats sank.", "Several hundred = 100..1000 boat vague"},
    });
}

}  // namespace
}  // namespace figtrail::test

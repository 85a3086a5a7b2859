// reckon: share-times-total, derived-total and share-over-100. As many cases that must stay silent as cases that must not.
#include "tests/claim/reckon_case.hpp"

namespace figtrail::test {
namespace {

TEST(ReckonShares, PartWholeAndShareInOneBreath) {
    auto const article = [](char const* share) {
        return TextBuilder()
            .paragraph(std::string("The test was passed by 340 of 500 students (") + share + ").")
            .claim(a_claim("340").head("student"))
            .claim(a_claim("500").head("student"))
            .claim(a_claim(share).percent());
    };
    EXPECT_EQ(findings(article("68 percent")), "");
    EXPECT_EQ(findings(article("about 65 percent")), "share-times-total error");
    EXPECT_EQ(findings(article("58 percent")), "share-times-total error");
    EXPECT_EQ(because(article("58 percent")), "'340' (student) of '500' (student) is 68 percent, not '58 percent'.");
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("Only 20 percent, or 341 of 503 students, passed.")
                           .claim(a_claim("20 percent").percent())
                           .claim(a_claim("341").head("student"))
                           .claim(a_claim("503").head("student"))),
              "share-times-total error");
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("Passed by 340 of 500 students (58 percent of girls).")
                           .claim(a_claim("340").head("student"))
                           .claim(a_claim("500").head("student"))
                           .claim(a_claim("58 percent").percent())),
              "")
        << "the share has another whole";
}

TEST(ReckonShares, WhatAShareImplies) {
    auto const article = [] {
        return TextBuilder()
            .paragraph("Some 2.7 million Iraqis came, accounting for nearly 47 percent of foreign tourists, while foreign tourists numbered X.")
            .claim(a_claim("2.7 million").scaled(6).head("citizen"))
            .claim(a_claim("nearly 47 percent").percent().hedge(Approximator::nearly).of("foreign tourist"));
    };
    EXPECT_EQ(findings(article()), "derived-total note");
    EXPECT_EQ(because(article()),
              "'2.7 million' (citizen) as 'nearly 47 percent' implies 5.74 million in all (5.58 million to 5.91 million with rounding).");
    auto const with_whole = [](char const* whole) {
        return TextBuilder()
            .paragraph(std::string("Some 2.7 million Iraqis came, accounting for 47 percent of foreign tourists. There were ") + whole + " foreign tourists.")
            .claim(a_claim("2.7 million").scaled(6).head("citizen"))
            .claim(a_claim("47 percent").percent().of("foreign tourist"))
            .claim(a_claim(whole).scaled(6).head("tourist", {"foreign"}));
    };
    EXPECT_EQ(findings(with_whole("5.9 million")), "derived-total note");
    EXPECT_EQ(findings(with_whole("8.9 million")), "share-times-total warn");
}

TEST(ReckonShares, OverAHundred) {
    auto const share = [](char const* quote, char const* rest) {
        return TextBuilder().paragraph(std::string("It was ") + quote + rest).claim(a_claim(quote).percent());
    };
    EXPECT_EQ(findings(share("120 percent", " of all tourists.")), "share-over-100 error");
    EXPECT_EQ(findings(share("104 percent", " of eligible voters.")), "share-over-100 error");
    EXPECT_EQ(findings(share("100 percent", " of all tourists.")), "");
    EXPECT_EQ(findings(share("120 percent", " of capacity.")), "");
    EXPECT_EQ(findings(share("120 percent", " of the poverty line.")), "");
    EXPECT_EQ(findings(share("120 percent", " more than all tourists.")), "");
}

}  // namespace
}  // namespace figtrail::test

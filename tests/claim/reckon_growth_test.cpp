// reckon: growth. As many cases that must stay silent as cases that must not.
#include "tests/claim/reckon_case.hpp"

namespace figtrail::test {
namespace {

TEST(ReckonGrowth, ChangeAgainstLevels) {
    auto const article = [](char const* change, char const* to, char const* from) {
        return TextBuilder()
            .paragraph(std::string("Visits rose ") + change + " to " + to + " from " + from + " a year earlier.")
            .claim(a_claim(change).percent().up())
            .claim(a_claim(to).scaled(6).head("visit"))
            .claim(a_claim(from).scaled(6).head("visit"));
    };
    EXPECT_EQ(findings(article("11 percent", "3.9 million", "3.5 million")), "");
    EXPECT_EQ(findings(article("9 percent", "3.9 million", "3.5 million")), "") << "rounding leaves room";
    EXPECT_EQ(findings(article("31 percent", "3.9 million", "3.5 million")), "growth error");
    EXPECT_EQ(because(article("31 percent", "3.9 million", "3.5 million")),
              "From '3.5 million' (visit) to '3.9 million' (visit) is a rise of 11.4 percent, not '31 percent'.");
    EXPECT_EQ(findings(article("11 percent", "3.5 million", "3.9 million")), "growth error") << "that is a fall";
}

TEST(ReckonGrowth, OrdersOfTheSentence) {
    auto const up = [](char const* change) { return a_claim(change).percent().up(); };
    auto const visits = [](char const* quote) { return a_claim(quote).scaled(6).head("visit"); };
    auto const range = [] { return a_claim("from 3.5 million to 3.9 million").range("3500000", "3900000").head("visit"); };
    EXPECT_EQ(findings(TextBuilder().paragraph("It rose 11 percent from 3.5 million to 3.9 million.").claim(up("11 percent")).claim(range())), "");
    EXPECT_EQ(findings(TextBuilder().paragraph("It rose 31 percent from 3.5 million to 3.9 million.").claim(up("31 percent")).claim(range())),
              "growth error");
    EXPECT_EQ(findings(TextBuilder().paragraph("It went from 3.5 million to 3.9 million, up 31 percent.").claim(range()).claim(up("31 percent"))),
              "growth error");
    auto const summed_up = [&](char const* change) {
        return TextBuilder()
            .paragraph(std::string("There were 3.9 million, up ") + change + " from 3.5 million.")
            .claim(visits("3.9 million"))
            .claim(up(change))
            .claim(visits("3.5 million"));
    };
    EXPECT_EQ(findings(summed_up("11 percent")), "");
    EXPECT_EQ(findings(summed_up("31 percent")), "growth error");
}

TEST(ReckonGrowth, PercentAgainstPoints) {
    auto const article = [](char const* change, bool points) {
        ClaimBuilder claim = a_claim(change).up();
        points ? claim.points() : claim.percent();
        return TextBuilder()
            .paragraph(std::string("Joblessness rose ") + change + " to 12 percent from 8 percent.")
            .claim(claim)
            .claim(a_claim("12 percent").percent())
            .claim(a_claim("8 percent").percent());
    };
    EXPECT_EQ(findings(article("50 percent", false)), "");
    EXPECT_EQ(findings(article("4 percentage points", true)), "");
    EXPECT_EQ(findings(article("4 percent", false)), "growth warn");
    EXPECT_EQ(because(article("4 percent", false)),
              "From '8 percent' to '12 percent' is a rise of 4 percentage points, or 50 percent; '4 percent' must mean points.");
    EXPECT_EQ(findings(article("9 percentage points", true)), "growth error");
}

TEST(ReckonGrowth, OtherBasesStaySilent) {
    for (char const* lead : {"At an annual rate, visits rose ", "Adjusted for the season, visits rose "})
        EXPECT_EQ(findings(TextBuilder()
                               .paragraph(std::string(lead) + "31 percent to 3.9 million from 3.5 million.")
                               .claim(a_claim("31 percent").percent().up())
                               .claim(a_claim("3.9 million").scaled(6).head("visit"))
                               .claim(a_claim("3.5 million").scaled(6).head("visit"))),
                  "");
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("Visits rose 31 percent, adding to 3.9 million hotel nights, and fees came to 7 dollars.")
                           .claim(a_claim("31 percent").percent().up())
                           .claim(a_claim("3.9 million").scaled(6).head("night"))
                           .claim(a_claim("7 dollars").money("USD", "dollar"))),
              "");
}

}  // namespace
}  // namespace figtrail::test

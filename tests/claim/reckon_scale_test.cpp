// reckon: scale-suspect. As many cases that must stay silent as cases that must not.
#include "tests/claim/reckon_case.hpp"

namespace figtrail::test {
namespace {

TEST(ReckonScale, PeopleAgainstPopulations) {
    auto const crossed = [](char const* quote, int power) {
        return TextBuilder()
            .paragraph(std::string(quote) + " Iranians crossed the border.")
            .claim(a_claim(quote).scaled(power).head("Iranian").places({"IR", "IQ"}).set([](Claim& c) { c.quantity.unit.name = "Iranian"; }));
    };
    EXPECT_EQ(findings(crossed("nearly 3,800 million", 6)), "scale-suspect error");
    EXPECT_EQ(because(crossed("nearly 3,800 million", 6)),
              "Slip? 'nearly 3,800 million' (Iranian) is 43.2 times the population of Iran; 3.8 million would fit.");
    EXPECT_EQ(findings(crossed("nearly 3.8 million", 6)), "");
    EXPECT_EQ(findings(crossed("nearly 90 million", 6)), "") << "the figures are years old";
    auto const tourists = [](char const* quote, char const* place) {
        return TextBuilder()
            .paragraph(std::string(quote) + " tourists came to Iran or Andorra.")
            .claim(a_claim(quote).scaled(6).head("tourist").places({place}).subject("a country", "place", "phrase"));
    };
    EXPECT_EQ(findings(tourists("1,440 million", "IR")), "scale-suspect error");
    EXPECT_EQ(findings(tourists("120 million", "IR")), "");
    EXPECT_EQ(findings(tourists("8 million", "AD")), "") << "small countries have more guests than people";
    EXPECT_EQ(findings(TextBuilder().paragraph("It has 9,000 million users.").claim(a_claim("9,000 million").scaled(6).head("view"))), "");
}

TEST(ReckonScale, LandAgainstArea) {
    auto const burned = [](char const* quote) {
        return TextBuilder()
            .paragraph(std::string("Fires in Iraq burned ") + quote + ".")
            .claim(a_claim(quote).unit("har", "hectare", "area").places({"IQ"}));
    };
    EXPECT_EQ(findings(burned("90,000,000 hectares")), "scale-suspect warn");
    EXPECT_EQ(findings(burned("90,000 hectares")), "");
}

}  // namespace
}  // namespace figtrail::test

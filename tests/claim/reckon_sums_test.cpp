// reckon: sum. As many cases that must stay silent as cases that must not.
#include "tests/claim/reckon_case.hpp"

namespace figtrail::test {
namespace {

TEST(ReckonSums, KilledAndInjured) {
    auto const article = [](char const* injured) {
        return TextBuilder()
            .paragraph(std::string("Snipers shot 11 officers. Of these 5 were killed and ") + injured + " injured.")
            .claim(toll("11", "shot"))
            .claim(toll("5", "deaths"))
            .claim(toll(injured, "injured"));
    };
    EXPECT_EQ(findings(article("7")), "sum error");
    EXPECT_EQ(because(article("7")), "'5' and '7' add up to 12, not '11' (officer).");
    EXPECT_EQ(findings(article("6")), "");
    EXPECT_EQ(findings(article("60")), "") << "another scope";
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("Snipers shot 11 officers and 5 died.")
                           .claim(toll("11", "shot"))
                           .claim(toll("5", "deaths"))
                           .paragraph("In the town 7 were injured.")
                           .claim(toll("7", "injured"))),
              "")
        << "another paragraph";
}

TEST(ReckonSums, ListsOfParts) {
    auto const conditions = [](char const* last) {
        return TextBuilder()
            .paragraph(std::string("The hospital took in 12 victims. It has 6 in critical condition, 4 in serious condition and ") + last +
                       " in fair condition.")
            .claim(a_claim("12").head("victim"))
            .claim(a_claim("6").head("victim"))
            .claim(a_claim("4").head("victim"))
            .claim(a_claim(last).head("victim"));
    };
    EXPECT_EQ(findings(conditions("4")), "sum error");
    EXPECT_EQ(findings(conditions("2")), "");
    auto const total = [](std::string const& whole) {
        return TextBuilder()
            .paragraph("The crew is 5 men and 7 women, " + whole + ".")
            .claim(a_claim("5").head("man"))
            .claim(a_claim("7").head("woman"))
            .claim(a_claim(whole).head("person"));
    };
    EXPECT_EQ(findings(total("a total of 13")), "sum error");
    EXPECT_EQ(findings(total("a total of 12")), "");
    EXPECT_EQ(findings(total("a total of 40")), "") << "a total of more than these";
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("Of 12 victims, 6 were women, 4 were children and 4 were tourists.")
                           .claim(a_claim("12").head("victim"))
                           .claim(a_claim("6").head("woman"))
                           .claim(a_claim("4").head("child"))
                           .claim(a_claim("4").head("tourist"))),
              "")
        << "groups that overlap";
}

TEST(ReckonSums, AcrossAnArticle) {
    auto const article = [](char const* whole, char const* injured) {
        return TextBuilder()
            .paragraph(std::string("Snipers shot ") + whole + " officers.")
            .claim(toll(whole, "shot"))
            .paragraph("The city mourned.")
            .paragraph(std::string("He killed 5 officers and injured ") + injured + " others.")
            .claim(toll("5", "deaths"))
            .claim(a_claim(injured).measure("injured"));
    };
    EXPECT_EQ(findings(article("11", "7")), "sum error");
    EXPECT_EQ(findings(article("12", "7")), "");
    EXPECT_EQ(findings(article("40", "7")), "") << "another attack";
    EXPECT_EQ(findings(article("11", "7").paragraph("In the end 12 officers were shot.").claim(toll("12", "shot"))), "");
}

TEST(ReckonSums, ListsThatAreNone) {
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("In total 5 men and 4 women were hurt - 1 is in critical condition, 1 in serious condition and 7 in good condition.")
                           .claim(a_claim("5").head("man"))
                           .claim(a_claim("4").head("woman"))
                           .claim(a_claim("1").head("woman"))
                           .claim(a_claim("1").head("woman"))
                           .claim(a_claim("7").head("woman"))),
              "");
    auto const fine = [](char const* quote) { return a_claim(quote).scaled(6).money("USD", "dollar"); };
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("The fine is $612 million: $325 million to one office, $150 million to another and the rest to a third.")
                           .claim(fine("$612 million"))
                           .claim(fine("$325 million"))
                           .claim(fine("$150 million"))),
              "");
    ClaimBuilder const bare = a_claim("22").unit("", "-", dimension::index);
    EXPECT_EQ(findings(TextBuilder("").paragraph("Incidents 39: 22 33.").claim(a_claim("39").head("incident")).claim(bare).claim(a_claim("33").unit("", "-", dimension::index))),
              "");
}

}  // namespace
}  // namespace figtrail::test

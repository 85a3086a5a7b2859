// reckon: part-over-whole. As many cases that must stay silent as cases that must not.
#include "tests/claim/reckon_case.hpp"

namespace figtrail::test {
namespace {

ClaimBuilder students(std::string quote, std::vector<std::string> modifiers = {}) {
    ClaimBuilder claim = a_claim(std::move(quote)).head("student", modifiers);
    if (!modifiers.empty() && modifiers[0] == "iraqi") claim.set([](Claim& c) { c.quantity.unit.name = "Iraqi student"; });
    return claim;
}

TEST(ReckonParts, OneNationAgainstAllForeigners) {
    auto const article = [](char const* part) {
        return TextBuilder()
            .paragraph(std::string(part) + " Iraqi students are enrolled.")
            .claim(students(part, {"iraqi"}))
            .paragraph("The ministry counts 57,675 students from 133 countries.")
            .claim(students("57,675"))
            .claim(a_claim("133").head("country"));
    };
    EXPECT_EQ(findings(article("57,000")), "part-over-whole warn");
    EXPECT_EQ(findings(article("107,000")), "part-over-whole error");
    EXPECT_EQ(because(article("107,000")),
              "One nation cannot outnumber all: '107,000' (Iraqi student) is 1.86 times '57,675' (student).");
    EXPECT_EQ(findings(article("21,000")), "");
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("107,000 Iraqi students; 57,675 foreign students.")
                           .claim(students("107,000", {"iraqi"}))
                           .claim(students("57,675", {"foreign"}))),
              "part-over-whole error");
}

TEST(ReckonParts, OtherScopesStaySilent) {
    // Another time, another place, another role, a plain noun that may be a class of twenty.
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("107,000 Iraqi students now; 57,675 foreign students in 2010.")
                           .claim(students("107,000", {"iraqi"}).period("2024"))
                           .claim(students("57,675", {"foreign"}).period("2010"))),
              "");
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("107,000 Iraqi students in Jordan; 57,675 foreign students in Iran.")
                           .claim(students("107,000", {"iraqi"}).places({"IQ", "JO"}))
                           .claim(students("57,675", {"foreign"}).places({"IR"}))),
              "");
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("107,000 Iraqi students; a class of 20 students.")
                           .claim(students("107,000", {"iraqi"}))
                           .claim(students("20"))),
              "");
}

TEST(ReckonParts, NamedInOnePhrase) {
    auto const of = [](char const* part, char const* words, char const* whole) {
        return TextBuilder()
            .paragraph(std::string(part) + words + whole + " members agreed.")
            .claim(a_claim(part).head("member"))
            .claim(a_claim(whole).head("member"));
    };
    EXPECT_EQ(findings(of("13", " of the ", "12")), "part-over-whole error");
    EXPECT_EQ(findings(of("13", " out of ", "12")), "part-over-whole error");
    EXPECT_EQ(findings(of("12", " of the ", "13")), "");
    EXPECT_EQ(findings(of("12", " of the ", "12")), "");
    EXPECT_EQ(findings(of("13", " and ", "12")), "");
    EXPECT_EQ(findings(of("13", " visits to ", "12")), "");
}

TEST(ReckonParts, Including) {
    auto const article = [](char const* text, char const* whole, char const* head, char const* part) {
        return TextBuilder().paragraph(text).claim(a_claim(whole).head(head)).claim(a_claim(part).head("child"));
    };
    EXPECT_EQ(findings(article("The blast killed 12 people, including 15 children.", "12", "person", "15")), "part-over-whole error");
    EXPECT_EQ(findings(article("The blast killed 12 people, including 5 children.", "12", "person", "5")), "");
    EXPECT_EQ(findings(article("There were 3 attacks, including 15 children.", "3", "attack", "15")), "") << "children are no attacks";
    EXPECT_EQ(findings(article("The blast killed 12 people and 15 children fled.", "12", "person", "15")), "");
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("It killed 30 people in 12 villages, including 15 children.")
                           .claim(a_claim("30").head("person"))
                           .claim(a_claim("12").head("village"))
                           .claim(a_claim("15").head("child"))),
              "");
}

TEST(ReckonParts, BoundPronouns) {
    auto const article = [](char const* part, char const* words = " of them died.") {
        return TextBuilder()
            .paragraph(std::string("A bus with 40 passengers crashed. Police said ") + part + words)
            .claim(a_claim("40").head("passenger"))
            .claim(a_claim(part).head("passenger").refers_to(0));
    };
    EXPECT_EQ(findings(article("60")), "part-over-whole error");
    EXPECT_EQ(findings(article("39")), "");
    EXPECT_EQ(findings(article("60", " are now on board.")), "") << "the figure grew";
}

}  // namespace
}  // namespace figtrail::test

// Which counts of victims are the toll of an article, and which count a part of it.
#include "claim/toll.hpp"

#include <gtest/gtest.h>

#include "tests/claim/claim_builder.hpp"

namespace figtrail {
namespace {

using test::a_claim;
using test::TextBuilder;

/// Is the last claim of a text the toll?
bool last_is_toll(Extraction const& article) { return is_toll(article.claims.back(), setting_of(article)); }

/// One sentence with one count of people hurt.
bool is_toll_in(std::string const& sentence, std::string const& quote, std::string const& head = "person") {
    return last_is_toll(TextBuilder("A night in the harbour").paragraph(sentence).claim(a_claim(quote).value("2").head(head).measure("injured")).build());
}

TEST(Toll, TheCountOfPeopleInTheLead) {
    EXPECT_TRUE(is_toll_in("Two people were hurt when the ferry struck the quay.", "Two"));
    EXPECT_TRUE(is_toll_in("The crash left 2 injured and the quay closed.", "2", ""));
    EXPECT_TRUE(last_is_toll(TextBuilder("2 hurt as ferry strikes quay").claim(a_claim("2").measure("injured")).build()));
}

TEST(Toll, APartOfThoseHurt) {
    char const* const sentences[] = {
        "Two others were hurt when the ferry struck the quay.",       "The ferry hurt two more people at the quay.",
        "The two people hurt were passengers.",                       "Two of the passengers were hurt.",
        "Two people are in critical condition, the mayor said.",      "Two people were taken to Saint Anne's hospital.",
        "Two people have since left the hospital.",                   "Not two people were hurt, as we wrote.",
        "Two surviving passengers were hurt.",
    };
    for (std::string const sentence : sentences) {
        std::string const quote = sentence.find("Two") != std::string::npos ? "Two" : "two";
        EXPECT_FALSE(is_toll_in(sentence, quote)) << sentence;
    }
}

TEST(Toll, TheHurtBesidesTheDeadAreAllTheHurt) {
    EXPECT_TRUE(is_toll_in("One person was killed and two others were hurt when the ferry struck the quay.", "two"));
}

TEST(Toll, SomebodyIsNoCount) {
    auto const one = [](std::string const& head) {
        return last_is_toll(TextBuilder("Ferry strikes quay").paragraph("One was hurt in the leg.").claim(a_claim("One").value("1").head(head).measure("injured")).build());
    };
    EXPECT_FALSE(one("man"));
    EXPECT_TRUE(one("person"));
}

TEST(Toll, ABareNumberLeansOnTheSentenceBefore) {
    EXPECT_FALSE(is_toll_in("Two were listed with broken legs.", "Two", ""));
    EXPECT_FALSE(is_toll_in("Two suffered cuts.", "Two", ""));
}

TEST(Toll, ALargerCountOfTheSameMeasureIsTheToll) {
    auto article = TextBuilder("Ferry strikes quay").paragraph("At least 9 people were hurt. Some 4 people were hurt badly.");
    article.claim(a_claim("9").head("person").measure("injured")).claim(a_claim("4").head("person").measure("injured"));
    Extraction const read = article.build();
    EXPECT_TRUE(is_toll(read.claims[0], setting_of(read)));
    EXPECT_FALSE(is_toll(read.claims[1], setting_of(read)));
}

TEST(Toll, DeepInTheTextIsNoToll) {
    std::string const before(900, 'x');
    EXPECT_FALSE(last_is_toll(TextBuilder("Ferry strikes quay").paragraph(before + ". Then 5 people were hurt in fog.").claim(a_claim("5").head("person").measure("injured")).build()));
}

TEST(Toll, TheDeadAmongThoseShot) {
    auto const shot = [](std::string const& sentence) {
        return last_is_toll(TextBuilder("Shots in the market").paragraph(sentence).claim(a_claim("One").value("1").head("person").measure("shot")).build());
    };
    EXPECT_FALSE(shot("One person was fatally shot and another hurt."));
    EXPECT_TRUE(shot("One person was shot in the market."));
}

TEST(Toll, OnlyTheSamePeopleAreSetAgainstEachOther) {
    auto const hurt = [](std::string const& head) { return a_claim("4").head(head).measure("injured").build(); };
    EXPECT_TRUE(count_the_same_people(hurt("person"), hurt("victim")));
    EXPECT_TRUE(count_the_same_people(hurt("officer"), hurt("officer")));
    EXPECT_FALSE(count_the_same_people(hurt("person"), hurt("officer")));
}

TEST(Toll, WhoDiesIsNoLongerAmongTheHurt) {
    auto const article = [](std::string const& dead, std::string const& hurt) {
        auto text = TextBuilder("Ferry strikes quay");
        text.paragraph(dead + " people were killed and " + hurt + " people were hurt.");
        return text.claim(a_claim(dead).head("person").measure("deaths")).claim(a_claim(hurt).head("person").measure("injured")).build();
    };
    auto const differ = [](Extraction const& a, Extraction const& b) {
        return differ_by_those_who_died(a.claims[1], setting_of(a), b.claims[1], setting_of(b));
    };
    EXPECT_TRUE(differ(article("1", "5"), article("2", "4")));
    EXPECT_TRUE(differ(article("1", "5"), article("1", "6"))) << "the dead among the hurt";
    EXPECT_FALSE(differ(article("1", "5"), article("1", "3")));
}

TEST(Toll, TheAttackerCountedIn) {
    auto const counts = [](std::string const& sentence) {
        auto const read = TextBuilder("Shots in the market").paragraph(sentence).claim(a_claim("Four").value("4").head("person").measure("deaths")).build();
        return counts_the_attacker(read.claims.back(), setting_of(read));
    };
    EXPECT_TRUE(counts("Four people are dead, including the gunman, police said."));
    EXPECT_TRUE(counts("Four people died, the shooter among them, including two clerks."));
    EXPECT_FALSE(counts("Four people are dead, including two clerks."));
    EXPECT_FALSE(counts("Four people were killed by a gunman."));
}

}  // namespace
}  // namespace figtrail

// Two whole texts put side by side: what is set against each other, and what is left alone because each text tells of several.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "claim/check.hpp"
#include "claim/compare.hpp"
#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"

namespace figtrail {
namespace {

/// "22 / 25": the quotes of every pair that cannot both hold.
std::vector<std::string> set_against(std::string const& a, std::string const& b) {
    static Extractor const extractor(Lexicon::builtin());
    Policy const policy{Policy::Slots::paired};
    Extraction const one = extractor.extract_text(a, {}), other = extractor.extract_text(b, {});
    std::vector<std::string> out;
    for (ComparedPair const& pair : compare(one, other, policy, extractor.lexicon().catalog()))
        if (pair.relation.kind == RelationKind::contradiction)
            out.push_back(one.claims[pair.a].mention.quote + " / " + other.claims[pair.b].mention.quote);
    return out;
}

using Pairs = std::vector<std::string>;

TEST(CompareTexts, AgesOfPeopleWithoutANameAreNotHeldAgainstEachOther) {
    std::string const post = "Three people were shot in Carrow on Monday. A 19-year-old man had a wound in the leg and a 34-year-old woman one in the arm. A 27-year-old man died.";
    std::string const herald = "Three people were shot in Carrow on Monday. A 27-year-old man was killed. A 34-year-old and a 21-year-old were in hospital.";
    EXPECT_EQ(set_against(post, herald), Pairs{});
}

TEST(CompareTexts, AgesOfOnePersonAre) {
    std::string const post = "Carl Brenner, 22, was standing outside the house. His brother, 30, saw it from the window.";
    std::string const herald = "Carl Brenner, 25, was taken to a hospital. His brother, 30, called the police.";
    EXPECT_EQ(set_against(post, herald), Pairs{"22 / 25"});
}

TEST(CompareTexts, SomeOfTheVictimsAreNotAllOfThem) {
    std::string const post = "Eight people were wounded in Carrow on Monday.";
    std::string const herald = "Eight people were wounded in Carrow on Monday. Five are stable, one is in critical condition. The other two were released.";
    EXPECT_EQ(set_against(post, herald), Pairs{});
    EXPECT_EQ(set_against(herald, post), Pairs{});
    EXPECT_EQ(set_against(post, "Two children were wounded in Carrow on Monday."), Pairs{});
}

TEST(CompareTexts, AllOfThemAreHeldAgainstAllOfThem) {
    EXPECT_EQ(set_against("Nine people were wounded in Carrow on Monday.", "Ten people died and seven were wounded in Carrow, the sheriff said."), Pairs{"Nine / seven"});
    EXPECT_EQ(set_against("Five people were shot and taken to hospital in Carrow.", "Six people were shot in Carrow."), Pairs{"Five / Six"});
}

TEST(CompareTexts, WhatHasItsEqualInTheOtherTextIsTold) {
    std::string const post = "The company closed 40 shops in Kent and opened 12 shops there.", herald = "In Kent the company closed 40 shops. It has opened 12 shops there.";
    EXPECT_EQ(set_against(post, herald), Pairs{});
}

TEST(CompareTexts, TheOthersAreNotAll) {
    EXPECT_EQ(set_against("Four cars stopped at the roadside.", "One driver got out. The other three cars stopped at the roadside."), Pairs{});
}

TEST(CompareTexts, OfManyFiguresNothingTellsWhichAreMeant) {
    std::string const post = "Alder shares rose 2 percent. Retailers gained 1 percent and miners 3 percent, while the index of small firms was up 0.4 percent.";
    std::string const herald = "Stocks rose. Banks gained 4 percent. Chip makers gained 6 percent, car makers 5 percent and airlines 1.5 percent.";
    EXPECT_EQ(set_against(post, herald), Pairs{});
}

TEST(CompareTexts, TextsThatNameNobodyInCommonTellOfTwoThings) {
    EXPECT_EQ(set_against("Norway handed out a fine of $30,000 to a driver in Oslo.", "The Cedar League handed out a fine of $1 million to the Harbor Hawks."), Pairs{});
}

TEST(CompareTexts, TollsOfTwoEventsAreTwo) {
    EXPECT_EQ(set_against("Hurricane Alma killed 4 people in Dover, the governor of Kent said.", "A storm named Bruno has killed 31 people so far in Cedar County, officials in Maine said."), Pairs{});
    EXPECT_EQ(set_against("Hurricane Alma killed 4 people in Dover.", "The storm killed 31 people in Dover, officials in Kent said."), Pairs{"4 / 31"});
}

TEST(CompareTexts, ShortTextsAreStillTakenToSpeakOfOneThing) {
    EXPECT_EQ(set_against("The bridge cost $300 million.", "The bridge cost $410 million."), Pairs{"$300 million / $410 million"});
    EXPECT_EQ(set_against("Prices rose 3 percent in March.", "Prices rose 5 percent in March."), Pairs{"3 percent / 5 percent"});
}

/// A page of seven sentences with a figure each, that somebody holds a statement against.
std::string_view verdict_by_the_page(std::string const& statement) {
    static Extractor const extractor(Lexicon::builtin());
    std::string const page =
        "Four people were wounded in a shooting in Carrow on Monday. Carl Brenner, 25, was hit in the leg. A 47-year-old woman and a 17-year-old boy were taken to a "
        "hospital. The other three cars stopped at the roadside. Police found 11 shells. Bail for the suspect was set at $750,000. Some 50 people were in the bar. Rents in Dover fell to 8.5 percent of incomes, after 9 percent last year and 9.6 percent before.";
    Policy const policy{Policy::Slots::paired};
    return to_string(check(extractor.extract_text(statement, {}), extractor.extract_text(page, {}), policy, extractor.lexicon().catalog()).verdict);
}

TEST(CompareTexts, APageTellsOfManyThings) {
    EXPECT_EQ(verdict_by_the_page("A 19-year-old man was walking to the bus."), "not-comparable");
    EXPECT_EQ(verdict_by_the_page("All four cars stopped."), "not-comparable");
    EXPECT_EQ(verdict_by_the_page("The police have 300 cars."), "not-comparable");
    EXPECT_EQ(verdict_by_the_page("Five victims were taken to a hospital."), "not-comparable");
    EXPECT_EQ(verdict_by_the_page("Four people were wounded in Carrow on Monday."), "agrees");
    EXPECT_EQ(verdict_by_the_page("Six people were wounded in a shooting in Carrow on Monday."), "contradicts");
    EXPECT_EQ(verdict_by_the_page("Police found 15 shells."), "contradicts");
    EXPECT_EQ(verdict_by_the_page("Rents in Dover fell to 7.5 percent of incomes."), "contradicts") << "one of many shares, but told in the same words";
    EXPECT_EQ(verdict_by_the_page("Bail was set at $300,000."), "contradicts");
}

}  // namespace
}  // namespace figtrail

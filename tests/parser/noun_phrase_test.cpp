#include "parser/noun_phrase.hpp"

#include <gtest/gtest.h>

#include "tests/parser/tagged_sentence.hpp"

namespace figtrail {
namespace {

// The unit that the number before the first "|" counts; "-" when it counts nothing.
std::string unit_after(std::string words) {
    auto const bar = words.find('|');
    words.erase(bar, 1);
    TaggedSentence const s(words);
    std::uint32_t after = 0;
    while (after < s.text.tokens.size() && s.text.tokens[after].span.begin < bar) ++after;
    auto const phrase = counted_noun(s.text, s.sentence, after);
    return phrase ? unit_name(s.text, *phrase) : "-";
}

struct Case {
    char const* words;
    char const* unit;
};

TEST(CountedNoun, ModifiersAndHead) {
    constexpr Case cases[] = {
        {"About 57,000 |Iraqi students are enrolled", "Iraqi student"},
        {"with 325 |new coal-fired power plants in India", "new coal-fired power plant"},
        {"14 |victims killed in the fire", "victim"},
        {"two |companies said on Monday", "company"},
        {"at least six |people were wounded", "people"},
        {"for 12 |children's books by her", "child book"},
        {"three |straight World Cups since then", "straight World Cup"},
        {"into two |smaller tenancies and sold", "small tenancy"},
        {"500 |highly skilled workers left", "highly skilled worker"},
        {"two |small, poor villages were hit", "small poor village"},
        {"40 |single-family homes", "single-family home"},
        {"two |human rights groups condemned it", "human rights group"},
        {"nine |sports teams and a band", "sports team"},
        {"20 |Syrian refugees Monday", "Syrian refugee"},
        {"200 |aircraft and 30 ships", "aircraft"},
        {"700 |staff at the plant", "staff"},
        {"four |policemen and a driver", "policeman"},
        {"One |proposal asks the board to resign", "proposal"},
        {"one |man killed his brother", "man"},
        {"two |new 737 Max jets", "new 737 Max jet"},
        {"a four|-cylinder engine", "cylinder"},
        {"three |beaten-down stocks to buy", "beaten-down stock"},
        {"two |key new rules for banks", "key new rule"},
        {"four |Thunderbolt 3 ports", "Thunderbolt 3 port"},
        {"the 11 |S&P 500 industry groups", "S&P 500 industry group"},
        {"75 million |new iPhones", "new iPhone"},
        {"at 9 |army camps dies", "army camp"},
        {"a tapered 14 |gauge syringe tip", "gauge syringe tip"},
        {"two |30-something men died", "30-something man"},
        {"a dozen |declared or potential candidates", "declared potential candidate"},
        {"one |of James' friends", "James friend"},
        {"Site Drops 30 |Ugly Members After Row", "ugly member"},
        {"Site Drops 30 |Iraqi Members After Row", "Iraqi member"},
        {"30 |more beds for patients", "bed"},
    };
    for (auto const& c : cases) EXPECT_EQ(unit_after(c.words), c.unit) << c.words;
}

TEST(CountedNoun, JoinedModifiersButNotJoinedThings) {
    EXPECT_EQ(unit_after("4 million |digital and physical sales of the film"), "digital physical sale");
    EXPECT_EQ(unit_after("460 |Ford and Toyota vehicles were stolen"), "Ford Toyota vehicle");
    EXPECT_EQ(unit_after("242,000 |of its Corolla and Lexus hybrid vehicles"), "Corolla Lexus hybrid vehicle");
    EXPECT_EQ(unit_after("12 |schools and hospitals were hit"), "school");
    EXPECT_EQ(unit_after("3 |men and 4 women died"), "man");
}

TEST(CountedNoun, PartsOfAGroup) {
    EXPECT_EQ(unit_after("one |of the most gifted and restless players in the league said"), "gifted restless player league");
    EXPECT_EQ(unit_after("one |of the players left"), "player");
    EXPECT_EQ(unit_after("dozens |of people fled"), "people");
    EXPECT_EQ(unit_after("thousands |of job cuts were announced"), "job cut");
    EXPECT_EQ(unit_after("one |of the three suspects"), "suspect");
    EXPECT_EQ(unit_after("hundreds |of its employees protested"), "employee");
}

TEST(CountedNoun, OfPhraseThatNamesTheKind) {
    EXPECT_EQ(unit_after("5,700 |categories of products from abroad"), "category of product");
    EXPECT_EQ(unit_after("12 |members of the committee resigned"), "member");
    EXPECT_EQ(unit_after("five |seasons of Sesame Street"), "season");
    EXPECT_EQ(unit_after("three thousand |tests per day"), "test per day");
    EXPECT_EQ(unit_after("2 million |visitors a year"), "visitor per year");
}

TEST(CountedNoun, NothingCounted) {
    for (char const* words : {"20 |were injured", "5,000 |in the city", "12 |, officials said", "5,000 |live in the camp", "about 30 |of them left", "7 |is enough",
                              "2.1 |last year", "40 |to 50", "between 5 |and 6", "20 |Monday", "Record 900 |Visit New Gallery in Its First Week", "150 |begin a march", "12 |.", "rose to 40 |from 30", "5 |"})
        EXPECT_EQ(unit_after(words), "-") << words;
}

TEST(CountedNoun, BoundsAndHead) {
    TaggedSentence const s("The strike closed 12 large steel mills of the company in May");
    auto const phrase = counted_noun(s.text, s.sentence, s.token("large"));
    ASSERT_TRUE(phrase);
    EXPECT_EQ(s.words(phrase->first, phrase->last), "large steel mills");
    EXPECT_EQ(s.text.word(phrase->head), "mills");
    EXPECT_EQ(s.words(phrase->of_first, phrase->of_last), "the company");
}

TEST(NounPhraseAt, SkipsDeterminersAndStopsAtTheVerb) {
    TaggedSentence const s("The main suspension bridge spans the strait");
    auto const phrase = noun_phrase_at(s.text, s.sentence, 0);
    ASSERT_TRUE(phrase);
    EXPECT_EQ(s.words(phrase->first, phrase->last), "main suspension bridge");
    EXPECT_FALSE(noun_phrase_at(s.text, s.sentence, s.token("spans")));
}

TEST(CountedNoun, CapitalsAndTheirLack) {
    EXPECT_EQ(unit_after("TWO |COMPANIES PLAN A MERGER"), "company");
    EXPECT_EQ(unit_after("two |companies plan a merger"), "company");
    EXPECT_EQ(unit_after("Four |Engineers Face Charges Over Bridge"), "engineer");
}

}  // namespace
}  // namespace figtrail

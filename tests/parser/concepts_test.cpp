#include "parser/concepts.hpp"

#include <gtest/gtest.h>

#include "tests/parser/tagged_sentence.hpp"

namespace figtrail {
namespace {

// Concepts of the figure in [brackets]; `counts` when the words after it are what it counts.
std::string concepts(std::string words, bool counts = false) {
    auto const open = words.find('[');
    words.erase(open, 1);
    auto const close = words.find(']');
    words.erase(close, 1);
    TaggedSentence const s(words);
    std::uint32_t first = 0;
    while (s.text.tokens[first].span.begin < open) ++first;
    std::uint32_t last = first;
    while (last < s.text.tokens.size() && s.text.tokens[last].span.begin < close) ++last;
    auto const counted = counts ? counted_noun(s.text, s.sentence, last) : std::nullopt;
    EXPECT_EQ(counts, counted.has_value()) << words;
    std::string out;
    for (Span const span : concept_words(s.text, s.sentence, clause_around(s.text, s.sentence, first), first, last, counted ? &*counted : nullptr)) {
        if (!out.empty()) out += ' ';
        out += slice(s.text.text, span);
    }
    return out.empty() ? "-" : out;
}

struct Case {
    char const* words;
    char const* expected;
};

TEST(Concepts, SubjectOfWhatRisesOrIs) {
    constexpr Case cases[] = {
        {"The top speed of the cars was about [80 mph]", "top speed cars"},
        {"Growth across Europe is forecast to slow to [2 percent]", "Growth Europe"},
        {"The Borex 200 gained [0.7 percent] to 6,327", "Borex 200"},
        {"Sales in France and Spain rose [5 percent]", "Sales France Spain"},
        {"Shares of Apex Inc. were down [2%]", "Shares Apex Inc."},
        {"In May, imports of blue-chip wine rose [5 percent]", "imports blue-chip wine"},
    };
    for (auto const& c : cases) EXPECT_EQ(concepts(c.words), c.expected) << c.words;
    EXPECT_EQ(concepts("Tourism dropped [4%], while farming grew 6%"), "Tourism");
    EXPECT_EQ(concepts("Tourism dropped 4%, while farming grew [6%]"), "farming");
}

TEST(Concepts, NounThatTheFigureModifies) {
    constexpr Case cases[] = {
        {"Washington imposed a [25%] duty on steel", "Washington duty"},
        {"She signed a [$90,000] lease with Apex Media", "lease Apex Media"},
        {"The ship has a larger [570 square metre] deck", "ship larger deck"},
        {"Iran's [1,458 km] border is long", "Iran border"},
    };
    for (auto const& c : cases) EXPECT_EQ(concepts(c.words), c.expected) << c.words;
}

TEST(Concepts, WhatAShareIsOf) {
    EXPECT_EQ(concepts("Teachers give [2%] of their wages"), "Teachers wages");
    EXPECT_EQ(concepts("[78 percent] of the deal will be paid in cash"), "deal");
    EXPECT_EQ(concepts("Apex lost [half] its market value"), "Apex market value");
    EXPECT_EQ(concepts("They reach a cooling power of [40 kW]"), "cooling power");
    EXPECT_EQ(concepts("They sold the house for a price of [$5 million]"), "price");
}

TEST(Concepts, MoneyInSomething) {
    EXPECT_EQ(concepts("Apex won [$43 billion] in government contracts last year"), "Apex government contracts");
    EXPECT_EQ(concepts("Apex earned [$43 billion] in March"), "Apex");
    EXPECT_EQ(concepts("Apex paid [$43 billion] in cash"), "Apex");
    EXPECT_EQ(concepts("Prices rose [43 percent] in northern towns"), "Prices");
}

TEST(Concepts, LevelOfTheObject) {
    EXPECT_EQ(concepts("Apex lowered its profit forecast to [$5 billion]"), "Apex profit forecast");
    EXPECT_EQ(concepts("The council paid [$5 million] for the land"), "council land");
}

TEST(Concepts, BracketsAndRepeats) {
    EXPECT_EQ(concepts("Apex has a net worth of 1.3 billion ([$1.7 bn])"), "Apex net worth");
    EXPECT_EQ(concepts("Apex lost 60% of its market value, or [$30 billion]"), "Apex market value");
    EXPECT_EQ(concepts("The top fallers were Apex Group, down [68 points] at 1,112"), "Apex Group");
    EXPECT_EQ(concepts("Apex Index [-1.3%] Borex -0.6% Corex -1.7%"), "Apex Index");
    EXPECT_EQ(concepts("Apex Index -1.3% Borex [-0.6%] Corex -1.7%"), "Borex");
}

TEST(Concepts, CountsSpeakOfTheirSubject) {
    EXPECT_EQ(concepts("The clinic has carried out [300] eye operations", true), "clinic");
    EXPECT_EQ(concepts("The average of [eight] estimates is 5", true), "average");
    EXPECT_EQ(concepts("There are [five] other doors", true), "-");
    EXPECT_EQ(concepts("[Twelve] people were killed", true), "-");
    EXPECT_EQ(concepts("He wrote [five] seasons of Green Street", true), "Green Street");
}

TEST(Concepts, NeitherDatesNorVerbsNorPronouns) {
    EXPECT_EQ(concepts("It fell [4%] on Monday"), "-");
    EXPECT_EQ(concepts("Last year output rose [4%]"), "output");
    EXPECT_EQ(concepts("In 2019 output rose [4%] in March"), "output");
    EXPECT_EQ(concepts("[5%]"), "-");
}

}  // namespace
}  // namespace figtrail

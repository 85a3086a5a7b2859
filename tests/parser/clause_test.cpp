#include "parser/clause.hpp"

#include <gtest/gtest.h>

#include "tests/parser/tagged_sentence.hpp"

namespace figtrail {
namespace {

// "subject / verb" of the clause around the word after "|"; a passive verb is marked with *.
std::string clause_at(std::string words) {
    auto const bar = words.find('|');
    words.erase(bar, 1);
    TaggedSentence const s(words);
    std::uint32_t at = 0;
    while (s.text.tokens[at].span.begin < bar) ++at;
    Clause const clause = clause_around(s.text, s.sentence, at);
    EXPECT_LE(clause.first, at);
    EXPECT_GT(clause.last, at);
    std::string out = clause.subject ? s.words(clause.subject->first, clause.subject->last) : "-";
    out += " / ";
    out += clause.verb == no_token ? "-" : std::string(s.text.word(clause.verb));
    return clause.passive ? out + "*" : out;
}

struct Case {
    char const* words;
    char const* expected;
};

TEST(Clause, SubjectAndVerb) {
    constexpr Case cases[] = {
        {"Exports of steel rose |12 percent in May", "Exports / rose"},
        {"The average life expectancy for men in the town is |73", "average life expectancy / is"},
        {"The bank has cut |400 jobs", "bank / cut"},
        {"The police were blamed for |12 raids", "police / blamed*"},
        {"The bridge was built for |$30 million", "bridge / built*"},
        {"They agreed to buy |40 planes", "- / buy"},
        {"Iran's oil minister said output reached |3 million barrels", "output / reached"},
        {"There are |40 schools", "- / are"},
    };
    for (auto const& c : cases) EXPECT_EQ(clause_at(c.words), c.expected) << c.words;
}

TEST(Clause, LeadingPhrasesAreNoSubject) {
    EXPECT_EQ(clause_at("In the first quarter, profit fell |8 percent"), "profit / fell");
    EXPECT_EQ(clause_at("Last year a survey found |12 errors"), "survey / found");
    EXPECT_EQ(clause_at("Two years later, the firm employed |300 workers"), "firm / employed");
    EXPECT_EQ(clause_at("On Monday, the index lost |40 points"), "index / lost");
}

TEST(Clause, SubjectsAreTrimmed) {
    EXPECT_EQ(clause_at("The company also sold |12 ships"), "company / sold");
    EXPECT_EQ(clause_at("ROME (Wire) -- Apex & Co. profit slumped |56%"), "Apex & Co. profit / slumped");
    EXPECT_EQ(clause_at("Pupils, who account for |20% of the town, left"), "Pupils / account");
}

TEST(Clause, EndsAtTheNextClause) {
    EXPECT_EQ(clause_at("Profit fell |8 percent, while sales grew 3 percent"), "Profit / fell");
    EXPECT_EQ(clause_at("Profit fell 8 percent, while sales grew |3 percent"), "sales / grew");
    EXPECT_EQ(clause_at("Apex rose 5 percent, Borex gained |3 percent"), "Borex / gained");
    EXPECT_EQ(clause_at("Apex rose 5 percent and Borex gained |3 percent"), "Borex / gained");
    EXPECT_EQ(clause_at("The club sold 2 players and bought |5"), "club / bought");
    EXPECT_EQ(clause_at("The firm, which employs |400 people, is based in Rome"), "firm / employs");
    EXPECT_EQ(clause_at("The city has a museum that drew |2 million visitors"), "museum / drew");
}

TEST(Clause, CoordinatedSubjectsStayTogether) {
    EXPECT_EQ(clause_at("Sales in France and Spain rose |5 percent"), "Sales / rose");
    EXPECT_EQ(clause_at("Shares of Apex and Borex were down |2.3%"), "Shares / were");
}

TEST(Clause, PronounTakesTheSubjectBefore) {
    EXPECT_EQ(clause_at("The ferry line said it was scrapping |two boats"), "ferry line / scrapping");
    EXPECT_EQ(clause_at("It was scrapping |two boats"), "- / scrapping");
}

TEST(Clause, NoVerb) {
    EXPECT_EQ(clause_at("Gold: |1,271 dollars an ounce"), "- / -");
    EXPECT_EQ(clause_at("|5"), "- / -");
}

TEST(Clause, LongSentencesAreReadOnlyNearTheFigure) {
    std::string words = "The bank paid 5 dollars";
    for (int i = 0; i < 2000; ++i) words += " and the shop sold 5 pens";
    TaggedSentence const s(words);
    auto const at = static_cast<std::uint32_t>(s.text.tokens.size() - 2);
    Clause const clause = clause_around(s.text, s.sentence, at);
    EXPECT_GE(clause.first + 200, at);
    ASSERT_TRUE(clause.subject);
    EXPECT_EQ(s.words(clause.subject->first, clause.subject->last), "shop");
}

}  // namespace
}  // namespace figtrail

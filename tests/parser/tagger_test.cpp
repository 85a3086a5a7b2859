#include "parser/tagger.hpp"

#include <gtest/gtest.h>

#include "tests/parser/tagged_sentence.hpp"

namespace figtrail {
namespace {

char const* name_of(Pos pos) {
    constexpr char const* names[] = {"?", "noun", "name", "verb", "part", "aux", "modal", "adj", "adv", "det", "poss", "pron", "prep", "conj", "sub", "num", "to", "neg", ".", "other"};
    return names[static_cast<int>(pos)];
}

std::string tags(std::string const& words) {
    TaggedSentence const s(words);
    std::string out;
    for (Token const& t : s.text.tokens) {
        if (!out.empty()) out += ' ';
        out += name_of(t.pos);
    }
    return out;
}

struct Case {
    char const* words;
    char const* tags;
};

TEST(Tagger, PlainSentences) {
    constexpr Case cases[] = {
        {"Two companies plan a merger", "num noun verb det noun"},
        {"The bomb killed 14 people in the market", "det noun verb num noun prep det noun"},
        {"Fourteen people were killed in the blast", "num noun aux part prep det noun"},
        {"Exports of steel rose 12 percent", "noun prep noun verb num noun"},
        {"The city expects 5,000 visitors", "det noun verb num noun"},
        {"They will build three new power plants", "pron modal verb num adj noun noun"},
        {"The firm has not paid its debts", "det noun aux neg part poss noun"},
        {"He wants to sell 40 shops", "pron verb to verb num noun"},
        {"Prices fell because demand weakened", "noun verb sub noun verb"},
    };
    for (auto const& c : cases) EXPECT_EQ(tags(c.words), c.tags) << c.words;
}

TEST(Tagger, WordsThatAreNounOrVerb) {
    constexpr Case cases[] = {
        {"The rise in prices", "det noun prep noun"},
        {"Prices rise in winter", "noun verb prep noun"},
        {"the report says", "det noun verb"},
        {"a record number of visitors", "det noun noun prep noun"},
        {"a 20 kilometre bike ride", "det num noun noun noun"},
        {"the plan will cost millions", "det noun modal verb num"},
        {"It cost 20 euros", "pron verb num noun"},
    };
    for (auto const& c : cases) EXPECT_EQ(tags(c.words), c.tags) << c.words;
}

TEST(Tagger, SmallWords) {
    constexpr Case cases[] = {
        {"the company that makes cars", "det noun sub verb noun"},
        {"that car is new", "det noun aux adj"},
        {"up from 40 a year ago", "adv prep num det noun adv"},
        {"to Iran", "prep name"},
        {"a net worth of 5 million", "det noun noun prep num num"},
        {"Iran's exports", "name poss noun"},
        {"it's 5 metres", "pron aux num noun"},
        {"because of rain", "prep prep noun"},
    };
    for (auto const& c : cases) EXPECT_EQ(tags(c.words), c.tags) << c.words;
}

TEST(Tagger, CapitalsCountOnlyAmongSmallLetters) {
    EXPECT_EQ(tags("The bank bought Sterling Holdings for its brokers last year"), "det noun verb name name prep poss noun adj noun");
    EXPECT_EQ(tags("TWO COMPANIES PLAN A MERGER"), "num noun verb det noun");
    EXPECT_EQ(tags("two companies plan a merger"), "num noun verb det noun");
    EXPECT_EQ(tags("Rivals Plan New Factories In Southern Towns Next Year"), "noun verb adj noun prep adj noun adj noun");
    EXPECT_EQ(tags("May 5"), "name num");
    EXPECT_EQ(tags("prices may fall"), "noun modal verb");
    EXPECT_EQ(tags("the US army and the IT sector grow larger every single year"), "det name noun conj det name noun verb adj det adj noun");
}

TEST(Tagger, UnknownWordsByEnding) {
    EXPECT_EQ(tags("the zorbic frobnicators quibbled glorpily"), "det noun noun verb adv");
    EXPECT_EQ(tags("a gloopable widget"), "det adj noun");
}

TEST(Tagger, EveryTokenIsTagged) {
    for (char const* words : {"!!! ??? ---", "5 5 5 5", "of of of", "'s 's", "", "to", "that", "-5°C", "日本 語"}) {
        TaggedSentence const s(words);
        for (Token const& t : s.text.tokens) EXPECT_NE(t.pos, Pos::none) << words;
    }
}

}  // namespace
}  // namespace figtrail

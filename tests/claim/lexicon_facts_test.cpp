#include "claim/lexicon_facts.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

#include "claim/lexicon_facts_lines.hpp"

namespace figtrail {
namespace {

TEST(LexiconFacts, AreMadeOfTheFiles) { EXPECT_EQ(lexicon_facts_from_files(), builtin_lexicon_facts()); }

TEST(LexiconFacts, AnswerWhatTheFilesSay) {
    LexiconFacts const& facts = lexicon_facts();
    EXPECT_TRUE(facts.roles_exclude("win", "lose"));
    EXPECT_TRUE(facts.roles_exclude("lose", "win"));
    EXPECT_FALSE(facts.roles_exclude("win", "win"));
    EXPECT_TRUE(facts.is_own_word("vehicles", "truck"));
    EXPECT_FALSE(facts.is_own_word("vehicles", "tru"));
    EXPECT_FALSE(facts.is_own_word("vehicle", "truck"));
    EXPECT_TRUE(facts.is_country_name("GB", "britain"));
    EXPECT_FALSE(facts.is_country_name("GB", "brittany"));
    EXPECT_EQ(facts.country_of_adjective("syrian"), "SY");
    EXPECT_EQ(facts.country_of_adjective("syria"), "");
    EXPECT_TRUE(facts.is_mutual("border_length"));
    EXPECT_FALSE(facts.is_mutual("area"));
    EXPECT_EQ(facts.country_name("IQ"), "Iraq");
    EXPECT_EQ(facts.country_name("QQ"), "QQ");
    EXPECT_EQ(facts.fixed_ratio("IRT", "IRR"), 10);
    EXPECT_EQ(facts.fixed_ratio("IRR", "IRT"), 0);
}

TEST(LexiconFacts, RefuseWhatAreNoFacts) {
    for (char const* const lines : {"a", "a\n", "a\tb\n", "\tb\tc\n", "z\tb\tc\n", "ab\tc\td\n", "a\tb\tc"}) EXPECT_THROW(LexiconFacts{lines}, std::invalid_argument) << lines;
    EXPECT_TRUE(LexiconFacts("a\tb\tc\n").is_own_word("b", "c"));
}

}  // namespace
}  // namespace figtrail

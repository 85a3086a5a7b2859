#include "parser/inflect.hpp"

#include <gtest/gtest.h>

#include "parser/word_list.hpp"

namespace figtrail {
namespace {

struct Two {
    char const* given;
    char const* expected;
};

TEST(Inflect, SingularOfPlurals) {
    constexpr Two cases[] = {
        {"students", "student"}, {"bosses", "boss"}, {"tenancies", "tenancy"}, {"countries", "country"}, {"children", "child"}, {"men", "man"},
        {"policemen", "policeman"}, {"gunmen", "gunman"}, {"teeth", "tooth"}, {"feet", "foot"}, {"lives", "life"}, {"wolves", "wolf"}, {"knives", "knife"},
        {"criteria", "criterion"}, {"crises", "crisis"}, {"nemeses", "nemesis"}, {"analyses", "analysis"}, {"bases", "base"}, {"houses", "house"}, {"cases", "case"}, {"buses", "bus"},
        {"viruses", "virus"}, {"gases", "gas"}, {"lenses", "lens"}, {"taxes", "tax"}, {"boxes", "box"}, {"movies", "movie"}, {"cookies", "cookie"},
        {"heroes", "hero"}, {"potatoes", "potato"}, {"shoes", "shoe"}, {"menus", "menu"}, {"horses", "horse"}, {"churches", "church"}, {"caches", "cache"},
        {"quizzes", "quiz"}, {"troops", "troop"}, {"ties", "tie"}, {"sleeves", "sleeve"}, {"beliefs", "belief"}, {"minutes", "minute"}};
    for (auto const& c : cases) EXPECT_EQ(singular_of(c.given), c.expected) << c.given;
}

TEST(Inflect, SingularsAndInvariablesStay) {
    for (char const* word : {"people", "series", "species", "news", "headquarters", "aircraft", "police", "sheep", "boss", "class", "glass", "bus", "gas", "virus",
                             "status", "census", "analysis", "crisis", "lens", "student", "life", "staff", "data", "media", "child", "man", "a", ""})
        EXPECT_EQ(singular_of(word), word);
}

TEST(Inflect, PluralOfSingulars) {
    constexpr Two cases[] = {{"student", "students"}, {"boss", "bosses"}, {"country", "countries"}, {"day", "days"}, {"child", "children"}, {"man", "men"},
                             {"policeman", "policemen"}, {"grandchild", "grandchildren"}, {"tooth", "teeth"}, {"wolf", "wolves"}, {"life", "lives"},
                             {"criterion", "criteria"}, {"hero", "heroes"}, {"photo", "photos"}, {"tax", "taxes"}, {"church", "churches"}, {"person", "people"},
                             {"human", "humans"}, {"german", "germans"}, {"chief", "chiefs"}, {"roof", "roofs"}};
    for (auto const& c : cases) EXPECT_EQ(plural_of(c.given), c.expected) << c.given;
    for (char const* word : {"people", "series", "species", "aircraft", "fish"}) EXPECT_EQ(plural_of(word), word);
}

TEST(Inflect, PluralAndSingularUndoEachOther) {
    for (char const* word : {"tank", "city", "wife", "box", "match", "bus", "loss", "thief", "foot", "virus", "house", "tie", "movie", "knife", "value", "toe"})
        EXPECT_EQ(singular_of(plural_of(word)), word);
}

TEST(Inflect, VerbForms) {
    using Forms = std::vector<std::string>;
    EXPECT_EQ(verb_forms("take"), (Forms{"take", "takes", "taking", "took", "taken"}));
    EXPECT_EQ(verb_forms("kill"), (Forms{"kill", "kills", "killing", "killed"}));
    EXPECT_EQ(verb_forms("stop"), (Forms{"stop", "stops", "stopping", "stopped"}));
    EXPECT_EQ(verb_forms("admit"), (Forms{"admit", "admits", "admitting", "admitted"}));
    EXPECT_EQ(verb_forms("visit"), (Forms{"visit", "visits", "visiting", "visited"}));
    EXPECT_EQ(verb_forms("carry"), (Forms{"carry", "carries", "carrying", "carried"}));
    EXPECT_EQ(verb_forms("die"), (Forms{"die", "dies", "dying", "died"}));
    EXPECT_EQ(verb_forms("agree"), (Forms{"agree", "agrees", "agreeing", "agreed"}));
    EXPECT_EQ(verb_forms("cut"), (Forms{"cut", "cuts", "cutting"}));
    EXPECT_EQ(verb_forms("rise"), (Forms{"rise", "rises", "rising", "rose", "risen"}));
    EXPECT_EQ(verb_forms("have"), (Forms{"have", "has", "having", "had"}));
    EXPECT_EQ(verb_forms("go"), (Forms{"go", "goes", "going", "went", "gone"}));
    EXPECT_EQ(verb_forms("fix"), (Forms{"fix", "fixes", "fixing", "fixed"}));
    EXPECT_EQ(verb_forms("fall"), (Forms{"fall", "falls", "falling", "fell", "fallen"}));
}

TEST(Inflect, VerbLemma) {
    constexpr Two cases[] = {{"took", "take"}, {"killed", "kill"}, {"stopping", "stop"}, {"admitted", "admit"}, {"carries", "carry"}, {"died", "die"},
                             {"dying", "die"}, {"rose", "rise"}, {"risen", "rise"}, {"making", "make"}, {"agreed", "agree"}, {"was", "be"}, {"is", "be"},
                             {"were", "be"}, {"has", "have"}, {"left", "leave"}, {"goes", "go"}, {"plunged", "plunge"}, {"planned", "plan"}, {"said", "say"}};
    for (auto const& c : cases) EXPECT_EQ(verb_lemma(c.given), c.expected) << c.given;
    for (char const* word : {"kill", "rise", "miss", "pass", "need", "bring", "zzz"}) EXPECT_EQ(verb_lemma(word), word);
}

TEST(Inflect, EveryFormLeadsBackToItsVerb) {
    for (char const* verb : {"take", "kill", "stop", "carry", "die", "rise", "earn", "produce", "injure", "arrest", "vote", "export", "lose", "drop", "buy", "spend"})
        for (auto const& form : verb_forms(verb)) EXPECT_EQ(verb_lemma(form), verb) << form;
}

TEST(Inflect, DegreesOfAdjectives) {
    constexpr Two cases[] = {{"larger", "large"}, {"largest", "large"}, {"better", "good"}, {"worst", "bad"}, {"bigger", "big"}, {"hottest", "hot"},
                             {"happier", "happy"}, {"wider", "wide"}, {"smaller", "small"}, {"oldest", "old"}, {"deadliest", "deadly"}, {"richer", "rich"}};
    for (auto const& c : cases) EXPECT_EQ(base_adjective(c.given), c.expected) << c.given;
    for (char const* word : {"former", "other", "outer", "upper", "modest", "honest", "proper", "clever", "new", "foreign", "silver", "nuclear"})
        EXPECT_EQ(base_adjective(word), word);
}

TEST(WordList, KnowsWhatAWordCanBe) {
    EXPECT_EQ(word_list_classes("students"), word_class::noun | word_class::plural);
    EXPECT_TRUE(word_list_classes("killed") & word_class::past);
    EXPECT_TRUE(word_list_classes("falling") & word_class::gerund);
    EXPECT_TRUE(word_list_classes("plans") & word_class::plural);
    EXPECT_TRUE(word_list_classes("plans") & word_class::third_person);
    EXPECT_TRUE(word_list_classes("policemen") & word_class::plural);
    EXPECT_TRUE(word_list_classes("rise") & word_class::mostly_verb);
    EXPECT_TRUE(word_list_classes("company") & word_class::noun);
    EXPECT_TRUE(word_list_classes("cost") & word_class::past);
    EXPECT_NE(word_list_index("students"), 0u);
    EXPECT_NE(word_list_index("students"), word_list_index("student"));
}

TEST(WordList, ClosedWordsAndNonsenseAreNoOpenWords) {
    for (char const* word : {"in", "as", "can", "an", "are", "at", "us", "it", "a", "was", "has", "per", "million", "seven", "qzxv", ""})
        EXPECT_EQ(word_list_classes(word), 0u) << word;
    EXPECT_EQ(word_list_index("qzxv"), 0u);
    EXPECT_FALSE(word_list_classes("know") & word_class::noun);  // readings that are next to never meant are dropped
}

}  // namespace
}  // namespace figtrail

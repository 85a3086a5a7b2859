// Findings brought up to date are those of judging everything: whatever was added, changed, forgotten or said to be one, in any order.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

#include "tests/store/newsroom.hpp"

namespace figtrail::test {
namespace {

TEST(JudgeTouched, WhateverHappensTheFindingsAreThoseOfJudgingEverything) {
    std::size_t most = 0;
    int events_seen = 0;
    for (unsigned round = 0; round < 6; ++round) {
        SCOPED_TRACE(round);
        std::mt19937 random(round);
        Newsroom room;
        room.refresh(true);
        std::map<std::string, int> versions;
        for (int step = 0; step < 60; ++step) {
            SCOPED_TRACE(step);
            bool ruled = false;
            for (unsigned i = 0; i < 1 + random() % 3; ++i) {
                std::string const outlet = "Outlet " + std::to_string(random() % 5), key = "article " + std::to_string(random() % 9);
                std::vector<std::int64_t> articles;
                room.store.articles([&](StoredArticle const& article) { return articles.push_back(article.id), true; });
                switch (random() % 8) {
                case 0:
                    if (!articles.empty()) room.store.forget(std::to_string(articles[random() % articles.size()]), "by order", "A. Checker");
                    break;
                case 1:
                    room.rule("BX", "Bank of Xanadu", random() % 2 == 0);
                    ruled = true;
                    break;
                default: room.add_text(static_cast<int>(random() % (6 + 12 * round)), outlet, key, ++versions[outlet + key] % 10);
                }
            }
            room.refresh(ruled);
            ASSERT_EQ(room.findings(), room.findings_of_everything());
            most = std::max(most, room.findings().size());
            events_seen += static_cast<int>(events(room.store).size());
        }
        EXPECT_GE(room.anew, 30);
    }
    EXPECT_GE(most, 10u);
    EXPECT_GE(events_seen, 50);
}

TEST(JudgeTouched, OneByOneInAnyOrderOrAllAtOnce) {
    std::vector<std::pair<int, std::string>> texts;
    for (int seed = 0; seed < 30; ++seed)
        for (int outlet = 0; outlet < 1 + seed % 2; ++outlet) texts.emplace_back(seed, "Outlet " + std::to_string((seed + outlet) % 5));
    auto const add = [](Newsroom& room, std::pair<int, std::string> const& text) {
        room.add_text(text.first, text.second, "article " + std::to_string(text.first), 0);
    };
    Newsroom at_once;
    for (auto const& text : texts) add(at_once, text);
    at_once.refresh(true);
    auto const expected = at_once.findings();
    EXPECT_GE(expected.size(), 20u);
    for (unsigned round = 0; round < 6; ++round) {
        std::shuffle(texts.begin(), texts.end(), std::mt19937(round));
        Newsroom room;
        room.refresh(true);
        for (auto const& text : texts) {
            add(room, text);
            room.refresh();
        }
        EXPECT_EQ(room.anew, static_cast<int>(texts.size()));
        ASSERT_EQ(room.findings(), expected) << "order " << round;
    }
}

TEST(JudgeTouched, OtherRulesJudgeEverything) {
    Newsroom room;
    room.add_text(1, "Post", "a", 0);
    room.refresh();
    EXPECT_EQ(room.anew, 0) << "nobody has judged yet";
    room.add_text(2, "Herald", "b", 0);
    Unjudged const waiting = room.store.unjudged();
    EXPECT_TRUE(find_between_anew(room.store, made_up, {"policy", "1", "lexicon"}, waiting).gone);
    EXPECT_FALSE(find_between_anew(room.store, made_up, {"policy", "2", "lexicon"}, waiting).gone);
    EXPECT_FALSE(find_between_anew(room.store, made_up, {"other policy", "1", "lexicon"}, waiting).gone);
    EXPECT_FALSE(find_between_anew(room.store, made_up, {"policy", "1", "other lexicon"}, waiting).gone);
}

}  // namespace
}  // namespace figtrail::test

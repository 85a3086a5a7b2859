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
                    break;
                default: room.add_text(static_cast<int>(random() % (6 + 12 * round)), outlet, key, ++versions[outlet + key] % 10);
                }
            }
            room.refresh();
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

/// An article about a company that also tells of a flood with these names.
Extraction article_about(std::string const& company, std::string const& number, std::string const& outlet, std::vector<std::string> const& names) {
    TextBuilder text("Report of " + company);
    text.published("2024-03-11");
    text.paragraph(company + " has " + number + " employees.");
    text.claim(a_claim(number).head("employee").subject(company, "org"));
    auto read = text.build();
    read.facts.source = outlet;
    read.facts.key = company;
    read.event = {"flood", "", day_from_iso("2024-03-11")};
    for (std::string const& name : names) read.names.push_back({name, "place", 1, true});
    return read;
}

TEST(JudgeTouched, WhatTheOthersOfAnIncidentSayOfOtherThingsIsLeftAlone) {
    Newsroom room;
    std::vector<std::string> const flood{"Dam One", "River One"};
    auto const add = [&](Extraction const& read) { room.store.add(read, facts_of(read, "2024-05-01T10:00:00Z")); };
    for (std::string const company : {"Alder Works", "Birch Works", "Cedar Works", "Elm Works", "Fir Works", "Hazel Works", "Larch Works", "Oak Works"}) {
        add(article_about(company, "100", "Post", flood));
        for (int k = 1; k < 10; ++k) add(article_about(company, std::to_string(100 + 10 * k), "Herald " + std::to_string(k), {}));
    }
    room.refresh();
    ASSERT_EQ(events(room.store).size(), 1u);
    add(article_about("Alder Works", "300", "Echo", flood));
    join_events(room.store);
    ASSERT_EQ(events(room.store).front().articles.size(), 9u);
    auto const waiting = room.store.unjudged();
    Judged const judged = find_between_anew(room.store, made_up, {"policy", "1", "lexicon"}, waiting);
    EXPECT_TRUE(judged.gone);
    EXPECT_EQ(find_between(room.store, made_up, {"policy", "1"}).swept.groups, 9u);
    // Its company and the incident; the eight other articles tell of companies of their own.
    EXPECT_LE(judged.swept.groups, 2u);
    ASSERT_TRUE(room.store.write_judged(judged, {}, waiting));
    EXPECT_EQ(room.findings(), room.findings_of_everything());
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

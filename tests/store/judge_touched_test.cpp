// Findings brought up to date are those of judging everything: whatever was added, changed, forgotten or said to be one, in any order. The
// articles are few in names, measures and values, so that groups hang together; the judgement is made up, so that many pairs are findings.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "store/events.hpp"
#include "store/judge_touched.hpp"
#include "store/name_rulings.hpp"
#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

char const* const companies[] = {"Bank of Xanadu", "BX", "Harbour Works"};
std::vector<std::string> const places[] = {{"IQ"}, {"IQ", "IR"}};
char const* const heads[] = {"employee", "visitor"};

/// Any text gives any number, the same wherever it is asked.
std::size_t drawn(std::string const& text, std::size_t below) { return hash64(text) % below; }

/// Says of two figures whatever their values, outlets and incidents happen to give.
Relation made_up(StoredClaim const& a, StoredClaim const& b) {
    Relation relation;
    relation.kind = RelationKind::not_comparable;
    relation.reason = Reason::measure;
    std::string const pair = a.claim_key + a.facts.source + " " + b.claim_key + b.facts.source;
    if (drawn(pair, 8) != 0) return relation;
    bool const one_event = a.incident && a.incident == b.incident;
    relation.kind = one_event ? RelationKind::revised : RelationKind::contradiction;
    relation.because = pair;
    relation.apart_percent = static_cast<double>(drawn(pair + "apart", 50));
    if (one_event) relation.keys = {a.incident_words, b.incident_words};
    return relation;
}

/// One text is drawn for each seed; two outlets may have the same.
Extraction made_up_article(int seed, std::string const& outlet, std::string const& key) {
    std::mt19937 random(static_cast<unsigned>(seed));
    auto const pick = [&](std::size_t below) { return random() % below; };
    std::string const day = "2024-03-1" + std::to_string(pick(4));
    TextBuilder text("Report " + std::to_string(seed));
    text.published(day);
    std::string paragraph = "Text " + std::to_string(seed) + ".";
    std::vector<Claim> claims;
    for (std::size_t i = 0; i < 1 + pick(3); ++i) {
        auto const number = std::to_string(100 + 10 * pick(3));
        paragraph += " It has " + number + " of them.";
        auto claim = a_claim(number).head(heads[pick(2)]);
        if (pick(4) != 0) claim.subject(companies[pick(3)], "org");
        if (pick(3) != 0) claim.places(places[pick(2)]);
        if (pick(3) != 0) claim.period(pick(2) != 0 ? "2023" : "2022");
        claims.push_back(claim);
    }
    text.paragraph(paragraph);
    for (Claim& claim : claims) text.claim(std::move(claim));
    auto read = text.build();
    read.facts.source = outlet;
    read.facts.key = key;
    std::string const incident = std::to_string(pick(6));
    if (pick(2) != 0) read.event = {"flood", "", day_from_iso(day)};
    read.names = {{"Dam " + incident, "place", 1, true}, {"River " + incident, "place", 1, pick(2) != 0}};
    return read;
}

/// All that a finding says, but for row ids: claims by outlet, bytes and place.
std::string said(Store const& store, StoredFinding const& finding) {
    std::string out = finding.finding_key + ' ' + finding.kind + ' ' + finding.because + ' ' + std::to_string(finding.apart_percent.value_or(-1)) + ' ' + finding.measure;
    for (std::string const& key : finding.keys) out += " [" + key + "]";
    for (auto const* const side : {&finding.a, &finding.b}) {
        out += " |";
        for (std::int64_t const id : *side) {
            auto const claim = store.claim(id).value();
            out += ' ' + claim.claim_key.substr(0, 6) + claim.facts.source;
        }
    }
    return out;
}

class Newsroom {
public:
    Newsroom() : store(new_store(scratch.file("a.db"))) {}

    void add_text(int seed, std::string const& outlet, std::string const& key, int version) {
        auto const read = made_up_article(seed, outlet, key);
        store.add(read, facts_of(read, "2024-05-01T10:00:0" + std::to_string(version) + "Z"));
    }

    void rule(char const* name, char const* means, bool one) {
        Review review = name_ruling(name, means, one);
        review.reviewer = "A. Checker";
        review.reviewed_at = "2024-05-01T10:00:00Z";
        review.note = std::to_string(++rulings);
        store.add_review(review);
    }

    /// As `add` does, or, after a ruling on names, `alias`.
    void refresh(bool whole = false) {
        Unjudged const waiting = store.unjudged();
        join_events(store);
        Judged const judged = find_between_anew(store, made_up, {"policy", "1", "lexicon", whole}, waiting);
        anew += judged.gone ? 1 : 0;
        ASSERT_TRUE(store.write_between(judged, waiting));
        store.mark_judged(waiting);
        EXPECT_FALSE(store.unjudged().any());
    }

    std::vector<std::string> findings() const {
        std::vector<std::string> all;
        store.findings(true, [&](StoredFinding const& finding) { return all.push_back(said(store, finding)), true; });
        std::sort(all.begin(), all.end());
        return all;
    }

    std::vector<std::string> findings_of_everything() const {
        std::vector<std::string> all;
        for (StoredFinding const& finding : find_between(store, made_up, {"policy", "1"}).findings) all.push_back(said(store, finding));
        std::sort(all.begin(), all.end());
        return all;
    }

    Scratch scratch;
    Store store;
    int rulings = 0;
    int anew = 0;  ///< how often not everything was judged
};

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
                    if (!articles.empty()) room.store.forget(articles[random() % articles.size()], "by order", "A. Checker");
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

TEST(JudgeTouched, WhoComesLateWritesNothing) {
    Newsroom room;
    room.refresh(true);
    room.add_text(1, "Post", "a", 0);
    Unjudged const waiting = room.store.unjudged();
    Judged const judged = find_between_anew(room.store, made_up, {"policy", "1", "lexicon"}, waiting);
    room.refresh();  // another program
    EXPECT_FALSE(room.store.write_between(judged, waiting));
}

}  // namespace
}  // namespace figtrail::test

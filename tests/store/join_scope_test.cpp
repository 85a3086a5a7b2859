// Events brought up to date are those of joining everything: whatever was added, changed, read anew, forgotten or said to be one. And it
// does not take a look at everything.
#include <gtest/gtest.h>

#include <random>

#include "store/events.hpp"
#include "store/name_rulings.hpp"
#include "store/store_impl.hpp"
#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

/// Names are rare soon, and no longer soon after; the limit moves with every twentieth article.
EventRules narrow_rules() {
    EventRules rules;
    rules.rare_documents = 4;
    rules.rare_share = 0.05;
    rules.copied_documents = 10;
    return rules;
}

/// Names are told apart by their letters.
std::string numbered(std::string const& name, unsigned number) {
    std::string letters(2, 'a');
    letters[0] = static_cast<char>('A' + number / 26);
    letters[1] = static_cast<char>('a' + number % 26);
    return name + ' ' + letters;
}

class Reporters {
public:
    explicit Reporters(unsigned seed) : random_(seed) {}

    unsigned pick(unsigned below) { return random_() % below; }

    Extraction report(std::string const& key) {
        static constexpr char const* stories[] = {
            "The river rose over its banks at night and took the bridge of the mill with it, said a man who had watched it with his sons.",
            "A band played in the rain for the few who had come to see the ribbon cut, and the mayor spoke of better years under a leaking roof.",
        };
        auto const story = pick(9);
        TextBuilder text("Report " + key);
        if (pick(12) != 0) text.published(day());
        text.paragraph(story < std::size(stories) ? stories[story] : "Report number " + std::to_string(random_()) + " on what befell the town.");
        auto read = text.build();
        read.facts.key = key;
        read.facts.source = "Example Post";
        give_event(read);
        if (story < std::size(stories))  // many outlets carry it, so that its names are not rare
            for (unsigned i = 0; i < 5; ++i)
                if (pick(8) != 0) read.names.push_back({numbered("Mill", 5 * story + i), "place", 1, pick(2) == 0});
        return read;
    }

    void give_event(Extraction& read) {
        read.event = {};
        if (pick(3) != 0) read.event.kind = pick(3) == 0 ? "fire" : "flood";
        if (pick(3) == 0) read.event.place = numbered("Town", pick(2));
        if (pick(3) == 0) read.event.day = day_from_iso(day());
        read.names.clear();
        for (unsigned i = 0, count = pick(6); i < count; ++i) {
            std::string const name = numbered(pick(8) == 0 ? "RIVER" : "River", pick(90));
            read.names.push_back({name, "place", 1, pick(2) == 0});
        }
        if (pick(6) == 0) read.names.push_back({numbered("Town", pick(2)), "place", 1, true});
    }

private:
    std::string day() { return "2024-03-" + std::to_string(10 + pick(18)); }

    std::mt19937 random_;
};

std::vector<std::string> said(Store const& store) {
    std::vector<std::string> all;
    for (StoredEvent const& event : events(store)) {
        std::string line = event.event_key + ' ' + event.event.kind + ' ' + event.event.place + ' ' + std::to_string(event.event.day.value_or(0)) + ':';
        for (std::int64_t const article : event.articles) line += ' ' + std::to_string(article);
        for (std::string const& name : event.shared) line += ", " + name;
        all.push_back(std::move(line));
    }
    return all;
}

/// As if nothing had been joined before; what is tried for it is undone.
std::vector<std::string> said_of_everything(Store& store, EventRules const& rules) {
    Transaction const undone(*store.impl().database);
    store.impl().database->execute("DELETE FROM setting WHERE name = 'joined_by'; DELETE FROM article_event; DELETE FROM event");
    join_events(store, rules);
    return said(store);
}

TEST(JoinScope, WhateverHappensTheEventsAreThoseOfJoiningEverything) {
    std::size_t most = 0, in_part = 0;
    for (unsigned round = 0; round < 6; ++round) {
        SCOPED_TRACE(round);
        Reporters reporters(round);
        Scratch scratch;
        auto store = new_store(scratch.file("a.db"));
        auto const rules = narrow_rules();
        int version = 0;
        for (int step = 0; step < 120; ++step) {
            SCOPED_TRACE(step);
            for (unsigned i = 0, count = 1 + reporters.pick(3); i < count; ++i) {
                std::vector<std::int64_t> articles;
                store.articles([&](StoredArticle const& article) { return articles.push_back(article.id), true; });
                auto const one_of_them = [&] { return articles[reporters.pick(static_cast<unsigned>(articles.size()))]; };
                auto const what = articles.empty() ? 9 : reporters.pick(40);
                if (what < 3) {
                    store.forget(std::to_string(one_of_them()), "by order", "A. Checker");
                } else if (what < 6) {
                    auto const versions = store.snapshots(one_of_them());
                    auto read = store.extraction(versions.back().id);
                    reporters.give_event(read);
                    ASSERT_TRUE(store.replace(versions.back(), read));
                } else if (what == 39) {
                    Review review = name_ruling("River Ab", "River Ac", reporters.pick(2) == 0);
                    review.reviewer = "A. Checker";
                    review.reviewed_at = "2024-05-01T10:00:00Z";
                    review.note = std::to_string(step);
                    store.add_review(review);
                } else {
                    auto const key = "report " + std::to_string(reporters.pick(150));
                    add(store, reporters.report(key), "2024-05-01T" + std::to_string(10 + version / 60) + ":" + std::to_string(10 + version % 50) + ":00Z");
                    ++version;
                }
            }
            auto const done = join_events(store, rules);
            std::size_t reports = 0;
            store.articles([&](StoredArticle const&) { return ++reports, true; });
            in_part += done.reports * 3 < reports ? 1 : 0;
            ASSERT_EQ(said(store), said_of_everything(store, rules));
            EXPECT_EQ(done.events, events(store).size());
            most = std::max(most, done.events);
        }
    }
    EXPECT_GE(most, 4u);
    EXPECT_GE(in_part, 50u);
}

Extraction report_of(unsigned story, unsigned outlet) {
    auto read = TextBuilder("Report").published("2024-03-1" + std::to_string(story % 10)).paragraph("Story " + std::to_string(story) + ", as told by " + std::to_string(outlet) + ".").build();
    read.facts.key = std::to_string(story) + "/" + std::to_string(outlet);
    for (char const* const name : {"River", "Dam", "Mill"}) read.names.push_back({numbered(name, story), "place", 1, true});
    read.names.push_back({"Example Land", "place", 1, true});
    read.event = {"flood", "", std::nullopt};
    return read;
}

TEST(JoinScope, OneMoreReportIsHeldAgainstThoseOfItsNames) {
    Scratch scratch;
    auto store = new_store(scratch.file("a.db"));
    for (unsigned story = 0; story < 300; ++story)
        for (unsigned outlet = 0; outlet < 3; ++outlet) add(store, report_of(story, outlet));
    EXPECT_EQ(join_events(store).reports, 900u);
    EXPECT_EQ(join_events(store).reports, 0u) << "nothing changed";
    add(store, report_of(7, 3));
    auto const done = join_events(store);
    EXPECT_EQ(done.events, 300u);
    EXPECT_EQ(done.reports, 4u);
}

}  // namespace
}  // namespace figtrail::test

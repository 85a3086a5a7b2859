// Two programs at one database: what one of them read before the other changed it is not written.
#include <gtest/gtest.h>

#include "store/store_impl.hpp"
#include "tests/store/newsroom.hpp"

namespace figtrail::test {
namespace {

/// A database that one program judges while another does something to it.
class LateJudge : public testing::Test {
protected:
    LateJudge() {
        for (int seed = 0; seed < 12; ++seed) room_.add_text(seed, "Outlet " + std::to_string(seed % 5), "article " + std::to_string(seed), 0);
        room_.refresh(true);
        room_.add_text(1, "Outlet 4", "new", 0);
        join_events(room_.store);
        waiting_ = room_.store.unjudged();
        judged_ = judge();
        other_.begin_run(test_run());
    }

    Judged judge() { return find_between_anew(room_.store, made_up, {"policy", "1", "lexicon"}, waiting_); }

    /// Nothing of what was read before is written; judging again gives what judging everything does.
    void comes_late() {
        EXPECT_TRUE(room_.store.is_outdated(waiting_));
        auto const before = room_.findings();
        EXPECT_FALSE(room_.store.write_judged(judged_, {}, waiting_));
        EXPECT_FALSE(room_.store.write_reference_findings({}, waiting_));
        EXPECT_FALSE(room_.store.write_findings_within({}, waiting_));
        EXPECT_EQ(room_.findings(), before);
        room_.refresh();
        EXPECT_EQ(room_.findings(), room_.findings_of_everything());
        EXPECT_FALSE(room_.findings().empty());
    }

    std::int64_t article_of(std::string const& key) {
        std::int64_t id = 0;
        other_.articles([&](StoredArticle const& article) { return id = article.key == key ? article.id : id, true; });
        return id;
    }

    Newsroom room_;
    Store other_{room_.scratch.file("a.db"), OpenMode::write, {}};
    Unjudged waiting_;
    Judged judged_;
};

TEST_F(LateJudge, WritesWhenNobodyElseDoes) {
    EXPECT_FALSE(room_.store.is_outdated(waiting_));
    EXPECT_TRUE(room_.store.write_judged(judged_, {}, waiting_));
    EXPECT_FALSE(room_.store.unjudged().any());
    EXPECT_EQ(room_.findings(), room_.findings_of_everything());
    EXPECT_FALSE(room_.store.write_judged(judged_, {}, waiting_)) << "the mark moves in the same transaction";
}

TEST_F(LateJudge, AnotherJudges) {
    other_.write_judged(judged_, {}, waiting_);
    comes_late();
}

/// Not the newest version: the mark stays where it is.
TEST_F(LateJudge, AnotherForgets) {
    ASSERT_NE(article_of("article 1"), 0);
    other_.forget("article 1", "by order", "A. Checker");
    EXPECT_EQ(other_.unjudged().after, waiting_.after);
    comes_late();
}

TEST_F(LateJudge, AnotherReadsAnew) {
    auto const snapshot = other_.snapshots(article_of("article 1")).front();
    other_.replace(snapshot, other_.extraction(snapshot.id));
    comes_late();
}

/// And SQLite gives its id to the next version that comes.
TEST_F(LateJudge, WhatAnotherForgetsIsNotReadAnew) {
    auto const newest = room_.store.snapshots(article_of("new")).front();
    auto const read = room_.store.extraction(newest.id);
    other_.forget("new", "by order", "A. Checker");
    EXPECT_FALSE(room_.store.replace(newest, read));
    auto const stranger = made_up_article(2, "Outlet 9", "of another");
    ASSERT_EQ(other_.add(stranger, facts_of(stranger)).snapshot_id, newest.id);
    EXPECT_FALSE(room_.store.replace(newest, read));
    EXPECT_EQ(other_.claims(newest.id).size(), stranger.claims.size());
}

TEST_F(LateJudge, AnotherRulesOnNames) {
    Review review = name_ruling("BX", "Bank of Xanadu", true);
    review.reviewer = "A. Checker";
    review.reviewed_at = "2024-05-01T10:00:00Z";
    other_.add_review(review);
    EXPECT_FALSE(room_.store.write_judged(judged_, {}, waiting_));
    room_.refresh(true);
    EXPECT_EQ(room_.findings(), Newsroom::findings_of_everything(other_)) << "the ruling of the other program counts";
}

TEST_F(LateJudge, AnotherChangesAnEvent) {
    other_.impl().touched.note_article(article_of("article 1"));
    comes_late();
}

/// Additions lie behind the mark, and are judged after.
TEST_F(LateJudge, AnotherAdds) {
    auto const read = made_up_article(2, "Outlet 9", "of another");
    other_.add(read, facts_of(read));
    EXPECT_TRUE(room_.store.write_judged(judged_, {}, waiting_));
    EXPECT_TRUE(room_.store.unjudged().any());
    room_.refresh();
    EXPECT_EQ(room_.findings(), room_.findings_of_everything());
}

/// Its arithmetic was worked out before it had a successor.
TEST_F(LateJudge, AVersionThatIsNotTheLatestAnyMoreHasNoFindingsWithin) {
    auto const old = other_.snapshots(article_of("article 1")).front().id;
    StoredFinding finding;
    finding.finding_key = "0123456789abcdef";
    finding.between = false;
    finding.kind = "sum";
    finding.a = {other_.claims(old).front().id};
    auto const within = [&] {
        std::size_t count = 0;
        room_.store.findings(false, [&](StoredFinding const&) { return ++count, true; });
        return count;
    };
    ASSERT_TRUE(room_.store.write_findings_within({{old, {finding}}}, waiting_));
    EXPECT_EQ(within(), 1u);
    auto const read = made_up_article(7, "Outlet 1", "article 1");
    ASSERT_EQ(other_.add(read, facts_of(read, "2024-06-01T10:00:00Z")).status, AddStatus::new_version);
    EXPECT_EQ(within(), 0u);
    ASSERT_TRUE(room_.store.write_findings_within({{old, {finding}}}, waiting_));
    EXPECT_EQ(within(), 0u);
}

}  // namespace
}  // namespace figtrail::test

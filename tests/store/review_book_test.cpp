// What verdicts mean after the articles went on: mutes that hold, lapse or are orphaned; several people; merged files.
#include <gtest/gtest.h>

#include <algorithm>

#include "store/keys.hpp"
#include "store/review_anchor.hpp"
#include "store/review_book.hpp"
#include "store/reviews.hpp"
#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

class ReviewBookTest : public ::testing::Test {
protected:
    ReviewBookTest() : store(new_store(scratch.file("a.db"), {.now = "2024-05-02T00:00:00Z"})) {
        post = add(store, border_article("1,458 kilometres"));
        herald = add(store, border_article("1,599 kilometres", "Example Herald"));
    }

    StoredFinding finding_of(std::vector<std::int64_t> a, std::vector<std::int64_t> b, std::string kind = "contradiction") {
        StoredFinding finding;
        finding.kind = std::move(kind);
        finding.a = std::move(a);
        finding.b = std::move(b);
        finding.measure = "border length";
        finding.because = "These two cannot both hold.";
        std::vector<std::string> keys{store.claim(finding.a.front())->claim_key};
        if (!finding.b.empty()) keys.push_back(store.claim(finding.b.front())->claim_key);
        finding.finding_key = finding_key(finding.kind, keys);
        return finding;
    }
    StoredFinding contradiction() {
        return finding_of({store.claims(store.article(post.article_id)->snapshot_id).at(0).id},
                          {store.claims(store.article(herald.article_id)->snapshot_id).at(0).id});
    }

    Review on(StoredFinding const& finding, std::string verdict, std::string by = "mk", std::string at = "2024-05-02T10:00:00Z", std::string target = "finding") {
        Review review{.target = std::move(target), .target_key = finding.finding_key, .verdict = std::move(verdict), .note = "", .reviewer = std::move(by),
                      .reviewed_at = std::move(at)};
        review.finding_kind = finding.kind;
        for (std::int64_t const id : finding.a) review.anchors.push_back(anchor_of(*store.claim(id), 0));
        for (std::int64_t const id : finding.b) review.anchors.push_back(anchor_of(*store.claim(id), 1));
        return review;
    }
    /// Of a finding at hand, and of the same on file, where its figures are read only if something may be said of it.
    FindingMark mark_of(StoredFinding const& finding) {
        FindingMark const mark = ReviewBook(store).state_of(finding);
        store.write_findings(true, {finding});
        FindingMark const on_file = ReviewBook(store).state_of(store.find_finding(finding.finding_key));
        EXPECT_EQ(on_file.state, mark.state);
        EXPECT_EQ(on_file.words, mark.words);
        return mark;
    }
    Standing standing() { ReviewBook const book(store); return book.standing_of(book.reviews().back()).standing; }

    Scratch scratch;
    Store store;
    AddResult post, herald;
};

TEST_F(ReviewBookTest, NewSeenSettledMuted) {
    StoredFinding const finding = contradiction();
    EXPECT_EQ(mark_of(finding).state, FindingState::fresh);
    store.add_review(on(finding, "note"));
    EXPECT_EQ(mark_of(finding).state, FindingState::seen);
    store.add_review(on(finding, "ok", "mk", "2024-05-03T10:00:00Z"));
    EXPECT_EQ(mark_of(finding).state, FindingState::settled);
    store.add_review(on(finding, "wrong", "ab", "2024-05-04T10:00:00Z"));
    EXPECT_EQ(mark_of(finding).state, FindingState::seen) << "two people disagree";
    store.add_review(on(finding, "mute", "ab", "2024-05-05T10:00:00Z"));
    EXPECT_EQ(mark_of(finding).state, FindingState::muted);
    store.add_review(on(finding, "unmute", "mk", "2024-05-06T10:00:00Z"));
    EXPECT_EQ(mark_of(finding).state, FindingState::seen);
}

TEST_F(ReviewBookTest, AMuteOutlivesANewVersionThatLeavesTheFigureAlone) {
    store.add_review(on(contradiction(), "mute"));
    auto touched_up = border_article("1,458 kilometres");
    touched_up.document.text += " ";
    add(store, touched_up, "2024-05-03T10:00:00Z");
    StoredFinding const now = contradiction();
    EXPECT_NE(now.finding_key, store.reviews().front().target_key) << "its claims have other keys";
    EXPECT_EQ(mark_of(now).state, FindingState::muted);
}

TEST_F(ReviewBookTest, AMuteLapsesWhenAFigureChangesAndSaysSo) {
    store.add_review(on(contradiction(), "mute"));
    add(store, border_article("1,460 kilometres"), "2024-05-03T10:00:00Z");
    FindingMark const mark = mark_of(contradiction());
    EXPECT_EQ(mark.state, FindingState::fresh);
    EXPECT_TRUE(mark.lapsed);
    EXPECT_NE(mark.words.find("«1,458 kilometres» became «1,460 kilometres»"), std::string::npos) << mark.words;
    EXPECT_EQ(standing(), Standing::lapsed);
}

TEST_F(ReviewBookTest, AnotherFindingOfTheSameArticlesIsNoLapse) {
    StoredFinding const finding = contradiction();
    store.add_review(on(finding, "mute"));
    StoredFinding other = finding;
    other.kind = "recycled";
    other.finding_key = finding_key(other.kind, {"x"});
    EXPECT_EQ(mark_of(other).state, FindingState::fresh);
    EXPECT_FALSE(mark_of(other).lapsed);
}

TEST_F(ReviewBookTest, APairIsOfTwoArticlesAClusterOfTwoValues) {
    StoredFinding const two = contradiction();
    auto const third = add(store, [] {
        auto read = border_article("1,599 km", "Example Courier");
        read.facts.url = "https://courier.example/border";
        return read;
    }());
    StoredFinding three = two;
    three.b.push_back(store.claims(third.snapshot_id).at(0).id);
    StoredFinding const others = finding_of({two.a.front()}, {three.b.back()});

    store.add_review(on(two, "mute", "mk", "2024-05-02T10:00:00Z", "pair"));
    // The key of the finding is that of its witnesses: a pair looks at the articles all the same.
    StoredFinding renamed = three;
    renamed.finding_key = "00000000000000000000";
    EXPECT_EQ(mark_of(renamed).state, FindingState::fresh) << "a third article joined";
    EXPECT_EQ(mark_of(others).state, FindingState::fresh);
    store.add_review(on(two, "mute", "mk", "2024-05-03T10:00:00Z", "finding"));
    EXPECT_EQ(mark_of(renamed).state, FindingState::muted);
    EXPECT_EQ(mark_of(others).state, FindingState::fresh) << "another article on one side";
    store.add_review(on(two, "mute", "mk", "2024-05-04T10:00:00Z", "cluster"));
    EXPECT_EQ(mark_of(others).state, FindingState::muted) << "the same two values";
}

TEST_F(ReviewBookTest, KindsAndMeasuresOfAnOutlet) {
    StoredFinding const finding = contradiction();
    store.add_review({.target = "rule", .target_key = "sum", .verdict = "mute", .reviewer = "mk", .reviewed_at = "2024-05-02T10:00:00Z"});
    EXPECT_EQ(mark_of(finding).state, FindingState::fresh);
    EXPECT_EQ(mark_of(finding_of(finding.a, {}, "sum")).state, FindingState::muted);
    // The id, as a person copies it from the catalog, and the words that findings print are one measure.
    store.add_review({.target = "measure-source", .target_key = measure_source_key("border_length", "Example Herald"), .verdict = "mute", .reviewer = "mk",
                      .reviewed_at = "2024-05-02T11:00:00Z"});
    EXPECT_EQ(mark_of(finding).state, FindingState::muted);
    store.add_review({.target = "measure-source", .target_key = measure_source_key("border length", "Example Herald"), .verdict = "unmute", .reviewer = "ab",
                      .reviewed_at = "2024-05-03T11:00:00Z"});
    EXPECT_EQ(mark_of(finding).state, FindingState::fresh);
}

TEST_F(ReviewBookTest, VerdictsSurviveReadingAnew) {
    auto const figure = store.claims(post.snapshot_id).at(0);
    Review review{.target = "claim", .target_key = figure.claim_key, .verdict = "ok", .note = "", .reviewer = "mk", .reviewed_at = "2024-05-02T10:00:00Z"};
    review.anchors = {anchor_of(figure, 0)};
    store.add_review(review);
    store.add_review(on(contradiction(), "mute"));
    // A better grammar finds a figure in front of it: the ordinal and with it the key are others.
    auto anew = border_article("1,458 kilometres");
    anew.claims.insert(anew.claims.begin(), anew.claims.front());
    anew.claims.front().measure.id = "height";
    store.replace(*store.snapshot(post.snapshot_id), anew);
    auto const now = store.claims(post.snapshot_id).at(1);
    ASSERT_NE(now.claim_key, figure.claim_key);
    ReviewBook const book(store);
    for (Review const& r : book.reviews()) {
        if (r.target == "claim") {
            EXPECT_EQ(book.standing_of(r).standing, Standing::holds);
        }
    }
    ASSERT_EQ(book.last_words_on(now).size(), 1u);
    EXPECT_EQ(book.last_words_on(now).front()->verdict, "ok");
    EXPECT_EQ(mark_of(finding_of({now.id}, {store.claims(herald.snapshot_id).at(0).id})).state, FindingState::muted);
}

TEST_F(ReviewBookTest, WhatCannotBeFoundIsAnOrphan) {
    auto const figure = store.claims(post.snapshot_id).at(0);
    Review review{.target = "claim", .target_key = figure.claim_key, .verdict = "ok", .note = "", .reviewer = "mk", .reviewed_at = "2024-05-02T10:00:00Z"};
    review.anchors = {anchor_of(figure, 0)};
    store.add_review(review);
    auto anew = border_article("1,458 kilometres");
    anew.claims.clear();
    store.replace(*store.snapshot(post.snapshot_id), anew);
    EXPECT_EQ(standing(), Standing::orphaned);
}

TEST_F(ReviewBookTest, ForgettingAnArticleTakesItsWordsOutOfTheVerdicts) {
    store.add_review(on(contradiction(), "mute"));
    store.forget(std::to_string(post.article_id), "court order", "mk");
    auto const reviews = store.reviews();
    ASSERT_EQ(reviews.size(), 1u) << "the verdict stays";
    for (ReviewAnchor const& anchor : reviews.front().anchors) EXPECT_EQ(anchor.outlet, "Example Herald");
}

TEST_F(ReviewBookTest, SqlCannotRewriteVerdicts) {
    store.add_review(on(contradiction(), "mute"));
    Database database(scratch.file("a.db"), Database::Access::read_write, 1000);
    for (char const* const sql : {"UPDATE review SET verdict = 'ok'", "DELETE FROM review"}) {
        try {
            database.execute(sql);
            ADD_FAILURE() << sql;
        } catch (StoreError const& error) {
            EXPECT_NE(std::string(error.what()).find("reviews are append-only"), std::string::npos) << error.what();
        }
    }
    EXPECT_EQ(store.reviews().front().verdict, "mute");
}

TEST_F(ReviewBookTest, ReviewsMergeIntoOneOrder) {
    Review first = on(contradiction(), "mute");
    first.review_key = review_key(first);
    Review second = first;
    second.verdict = "unmute";
    second.supersedes = first.review_key;
    Scratch other;
    for (bool const forwards : {true, false}) {
        Store copy = new_store(other.file(forwards ? "a.db" : "b.db"));
        for (Review const* r : forwards ? std::vector{&first, &second} : std::vector{&second, &first}) copy.add_review(*r);
        auto const all = copy.reviews();
        ASSERT_EQ(all.size(), 2u);
        EXPECT_EQ(all[0].verdict, "mute") << "of one second, but the other supersedes it";
        EXPECT_EQ(all[1].verdict, "unmute");
        EXPECT_EQ(all[0].anchors.size(), 2u);
        copy.add_review(first);
        EXPECT_EQ(copy.reviews().size(), 2u) << "the same review from two files is one";
    }
}

TEST(ReviewKey, StaysWhatItWasWithoutEvidence) {
    Review review{.target = "claim", .target_key = "k", .verdict = "ok", .note = "n", .reviewer = "mk", .reviewed_at = "2024-05-02T10:00:00Z"};
    std::string const plain = review_key(review);
    review.evidence = "yearbook";
    EXPECT_NE(review_key(review), plain);
}

}  // namespace
}  // namespace figtrail::test

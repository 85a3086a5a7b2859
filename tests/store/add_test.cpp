// Adding articles: what is new, what is a new version, what changes nothing.
#include <gtest/gtest.h>

#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

struct Counts {
    std::size_t articles, snapshots, claims;
    friend bool operator==(Counts const&, Counts const&) = default;
};

Counts counts(Store const& store) {
    auto const s = store.stats();
    return {s.articles, s.snapshots, s.claims};
}

std::int64_t rows(std::string const& path, std::string const& table) {
    Database database(path, Database::Access::read_only, 1000);
    return database.integer("SELECT count(*) FROM " + table).value_or(-1);
}

TEST(Add, TheSameBytesAgainChangeNothing) {
    Scratch scratch;
    auto const path = scratch.file("a.db");
    for (int round = 0; round < 2; ++round) {
        auto store = new_store(path);
        store.begin_batch();
        for (int n = 0; n < 6; ++n) {
            auto const result = add(store, numbered_article(n), round == 0 ? "2024-05-01T10:00:00Z" : "2025-01-01T00:00:00Z");
            EXPECT_EQ(result.status, round == 0 ? AddStatus::added : AddStatus::unchanged);
            EXPECT_NE(result.article_id, 0);
        }
        store.commit_batch();
        EXPECT_EQ(counts(store), (Counts{6, 6, 30}));
    }
    for (char const* const table : {"source", "run"}) EXPECT_EQ(rows(path, table), 1) << table;
    EXPECT_EQ(rows(path, "claim_subject"), 30);
    EXPECT_EQ(rows(path, "comparison"), 30);
}

TEST(Add, AChangedByteIsANewSnapshotLinkedToTheOneBefore) {
    Scratch scratch;
    auto store = new_store(scratch.file("a.db"));
    auto const first = add(store, border_article(), "2024-03-15T08:00:00Z");
    auto const second = add(store, border_article("1,459 kilometres"), "2024-03-16T08:00:00Z");
    EXPECT_EQ(second.status, AddStatus::new_version);
    EXPECT_EQ(second.article_id, first.article_id);
    EXPECT_EQ(second.previous_id, first.snapshot_id);

    auto const versions = store.snapshots(first.article_id);
    ASSERT_EQ(versions.size(), 2u);
    EXPECT_EQ(versions[0].id, first.snapshot_id);
    EXPECT_FALSE(versions[0].latest);
    EXPECT_TRUE(versions[1].latest);
    EXPECT_EQ(versions[1].previous_id, first.snapshot_id);
    EXPECT_NE(versions[0].sha256, versions[1].sha256);
}

TEST(Add, VersionsAreOrderedByRetrievalNotByArrival) {
    Scratch scratch;
    auto store = new_store(scratch.file("a.db"));
    auto const last = add(store, border_article("3 kilometres"), "2024-03-17T00:00:00Z");
    auto const first = add(store, border_article("1 kilometres"), "2024-03-15T00:00:00Z");
    auto const middle = add(store, border_article("2 kilometres"), "2024-03-16T00:00:00Z");
    auto const versions = store.snapshots(first.article_id);
    ASSERT_EQ(versions.size(), 3u);
    EXPECT_EQ(versions[0].id, first.snapshot_id);
    EXPECT_EQ(versions[1].id, middle.snapshot_id);
    EXPECT_EQ(versions[2].id, last.snapshot_id);
    EXPECT_EQ(versions[0].previous_id, std::nullopt);
    EXPECT_EQ(versions[1].previous_id, first.snapshot_id);
    EXPECT_EQ(versions[2].previous_id, middle.snapshot_id);
    EXPECT_TRUE(versions[2].latest);
    EXPECT_FALSE(versions[0].latest || versions[1].latest);
}

TEST(Add, AnArticleIsKnownByItsUrlInAnySpelling) {
    Scratch scratch;
    auto store = new_store(scratch.file("a.db"));
    auto const first = add(store, border_article());
    auto again = border_article("2 kilometres");
    again.facts.url = "http://post.example:8080/news/border/#comments";
    EXPECT_EQ(add(store, again, "2024-06-01T00:00:00Z").article_id, first.article_id);
    EXPECT_EQ(store.find_article("post.example/news/border"), first.article_id);
    again.facts.url = "http://post.example/news/other";
    again.document.text += " ";
    EXPECT_NE(add(store, again).article_id, first.article_id);
}

TEST(Add, AKeyIsAnIdentityWithinItsSource) {
    Scratch scratch;
    auto store = new_store(scratch.file("a.db"));
    auto a = numbered_article(1), b = numbered_article(2), c = numbered_article(1);
    for (auto* read : {&a, &b, &c}) {
        read->facts.url.clear();
        read->facts.key = "story-7";
    }
    c.facts.source = "Another Weekly";
    auto const first = add(store, a);
    EXPECT_EQ(add(store, b, "2024-06-01T00:00:00Z").article_id, first.article_id);
    EXPECT_NE(add(store, c).article_id, first.article_id);
    EXPECT_THROW(store.find_article("story-7"), StoreError) << "two sources use that key";
}

TEST(Add, OneTextUnderSeveralUrlsOfAnOutletIsOneArticle) {
    Scratch scratch;
    auto store = new_store(scratch.file("a.db"));
    auto read = numbered_article(1);
    auto const first = add(store, read);
    read.facts.url = "https://farm.example/print/1";
    EXPECT_EQ(add(store, read).status, AddStatus::unchanged);
    read.facts.url = "https://m.farm.example/1";
    EXPECT_EQ(add(store, read).article_id, first.article_id);
    auto const article = store.article(first.article_id);
    ASSERT_TRUE(article);
    EXPECT_EQ(article->urls.size(), 3u);

    read.facts.url = "https://other.example/1";
    read.facts.source = "Other Outlet";
    EXPECT_NE(add(store, read).article_id, first.article_id) << "an agency text in two outlets is two articles";
}

TEST(Add, BatchesAreCountedInClaimsAndWhatIsNotCommittedIsLost) {
    Scratch scratch;
    auto const path = scratch.file("a.db");
    {
        auto store = new_store(path);
        store.begin_batch(10);
        for (int n = 0; n < 5; ++n) add(store, numbered_article(n));  // 25 claims: two batches and a half
        EXPECT_EQ(rows(path, "claim"), 20);
    }
    EXPECT_EQ(rows(path, "claim"), 20);
    EXPECT_EQ(rows(path, "comparison"), 20);
    EXPECT_EQ(rows(path, "article"), 4);
    auto store = new_store(path);
    for (int n = 0; n < 5; ++n) add(store, numbered_article(n));
    EXPECT_EQ(counts(store), (Counts{5, 5, 25}));
    EXPECT_EQ(store.claims_not_searchable(), 0);
}

TEST(Add, ARefusedArticleLeavesTheRestOfItsBatchAlone) {
    Scratch scratch;
    auto store = new_store(scratch.file("a.db"));
    store.begin_batch();
    add(store, numbered_article(0));
    auto bad = numbered_article(1);
    bad.claims[0].places = {"IR"};
    auto facts = facts_of(bad);
    facts.sha256 = "not a hash";
    EXPECT_THROW(store.add(bad, facts), StoreError);
    add(store, numbered_article(2));
    store.commit_batch();
    EXPECT_EQ(counts(store), (Counts{2, 2, 10}));
    EXPECT_EQ(store.search("tonnes", 100).size(), 10u);
}

TEST(Add, ReadingAnewReplacesClaimsAndKeepsKeys) {
    Scratch scratch;
    auto store = new_store(scratch.file("a.db"));
    auto read = numbered_article(1);
    auto const added = add(store, read);
    add(store, numbered_article(2));
    auto const before = store.claims(added.snapshot_id);

    store.begin_run({"0.2.0", "grammar 2", "ffff", "", "2024-06-01T00:00:00Z"});
    read.claims.erase(read.claims.begin() + 3, read.claims.end());
    read.claims[0].modality = Modality::estimate;
    store.replace(*store.snapshot(added.snapshot_id), read);
    auto const after = store.claims(added.snapshot_id);
    ASSERT_EQ(after.size(), 3u);
    for (std::size_t i = 0; i < after.size(); ++i) EXPECT_EQ(after[i].claim_key, before[i].claim_key);
    EXPECT_EQ(after[0].claim.modality, Modality::estimate);
    EXPECT_EQ(store.snapshot(added.snapshot_id)->run.tool_version, "0.2.0");
    EXPECT_EQ(counts(store), (Counts{2, 2, 8}));
    EXPECT_EQ(rows(scratch.file("a.db"), "comparison"), 8);
    EXPECT_EQ(store.search("tonnes", 100).size(), 8u);
}

TEST(Add, AForgottenArticleLeavesATombstoneAndIsNotTakenInAgain) {
    Scratch scratch;
    auto const path = scratch.file("a.db");
    auto store = new_store(path);
    auto const gone = add(store, border_article());
    auto const kept = add(store, numbered_article(1));
    EXPECT_EQ(store.forget(std::to_string(gone.article_id), "court order 12/24", "desk"), 1u);
    EXPECT_EQ(counts(store), (Counts{1, 1, 5}));
    EXPECT_TRUE(store.search("frontier", 10).empty());
    EXPECT_EQ(store.search("tonnes", 10).size(), 5u);
    EXPECT_EQ(add(store, border_article()).status, AddStatus::forgotten);
    EXPECT_EQ(rows(path, "tombstone"), 1);
    EXPECT_EQ(rows(path, "comparison"), 5);
    EXPECT_THROW(store.forget(std::to_string(gone.article_id), "again", "desk"), StoreError);
    EXPECT_TRUE(store.article(kept.article_id));
}

TEST(Add, QuotesOnlyKeepsTheQuotesNotTheText) {
    Scratch scratch;
    auto store = new_store(scratch.file("a.db"));
    auto read = border_article();
    read.claims[0].mention.prefix = "between Iran and Iraq is ";
    auto facts = facts_of(read);
    facts.quotes_only = true;
    auto const added = store.add(read, facts);
    EXPECT_TRUE(store.document(added.snapshot_id).text.empty());
    EXPECT_EQ(store.claims(added.snapshot_id).front().claim.mention.quote, "1,458 kilometres");
    EXPECT_EQ(store.search("Iraq 1,458", 10).size(), 1u);
    EXPECT_TRUE(store.search("traders", 10).empty());
    auto const back = store.extraction(added.snapshot_id);
    EXPECT_EQ(back.document.text.size(), read.document.text.size());
    EXPECT_EQ(slice(back.document.text, back.claims[0].mention.span), "1,458 kilometres");
    EXPECT_EQ(back.document.text.find("Traders"), std::string::npos);
    store.forget(std::to_string(added.article_id), "test", "desk");
    EXPECT_TRUE(store.search("1,458", 10).empty());
}

TEST(Add, FiguresAreFoundByTheBeginningOfTheirKey) {
    Scratch scratch;
    auto store = new_store(scratch.file("a.db"));
    auto const added = add(store, numbered_article(1));
    auto const key = store.claims(added.snapshot_id)[2].claim_key;
    EXPECT_EQ(store.find_claim(key).ordinal, 2u);
    EXPECT_EQ(store.find_claim(key.substr(0, 8)).ordinal, 2u);
    for (std::string const wrong : {"", "ab", "zzzzzzzz", "00000000000000000000", "%", "' OR 1=1 --"}) {
        try {
            store.find_claim(wrong);
            ADD_FAILURE() << wrong;
        } catch (StoreError const& error) {
            EXPECT_EQ(error.fault(), StoreFault::not_found) << wrong;
        }
    }
}

}  // namespace
}  // namespace figtrail::test

// The views that people read with other tools, and findings and changes behind them.
#include <gtest/gtest.h>

#include "store/keys.hpp"
#include "store/reviews.hpp"
#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

class ViewsTest : public ::testing::Test {
protected:
    ViewsTest() : path(scratch.file("a.db")), store(new_store(path, {.now = "2024-05-02T00:00:00Z"})) {
        first = add(store, border_article("1,458 kilometres"), "2024-03-15T00:00:00Z");
        second = add(store, border_article("1,459 kilometres"), "2024-03-16T00:00:00Z");
        herald = add(store, border_article("1,599 kilometres", "Example Herald"));
    }

    StoredFinding contradiction() const {
        auto const a = store.claims(second.snapshot_id).front(), b = store.claims(herald.snapshot_id).front();
        StoredFinding finding;
        finding.kind = "contradiction";
        finding.finding_key = finding_key(finding.kind, {a.claim_key, b.claim_key});
        finding.severity = Severity::high;
        finding.because = "These two cannot both hold.";
        finding.apart_percent = 8.76;
        finding.measure = "border length";
        finding.keys = {"place: IQ, IR"};
        finding.policy = "open";
        finding.ruleset = "1";
        finding.a = {a.id};
        finding.b = {b.id};
        return finding;
    }

    std::string row(std::string const& sql) {
        Database database(path, Database::Access::read_only, 1000);
        return database.text(sql).value_or("(none)");
    }

    Scratch scratch;
    std::string path;
    Store store;
    AddResult first, second, herald;
};

TEST_F(ViewsTest, FiguresReadLikeATable) {
    EXPECT_EQ(row("SELECT quote || '|' || measure || '|' || lower || '|' || unit || '|' || subjects || '|' || places || '|' || source || '|' || latest"
                  " FROM figures ORDER BY retrieved LIMIT 1"),
              "1,458 kilometres|border_length|1458|kilometre|Iran; Iraq|IR IQ|Example Post|0");
    EXPECT_EQ(row("SELECT sentence FROM figures WHERE quote LIKE '1,599%'"), "The frontier between Iran and Iraq is 1,599 kilometres long, an official said.");
    EXPECT_EQ(row("SELECT source || '|' || articles || '|' || snapshots || '|' || figures FROM sources ORDER BY source DESC"), "Example Post|1|2|1");
    EXPECT_EQ(row("SELECT numeral || '|' || kind FROM ledger LIMIT 1"), "1,458 kilometres|claim");
}

TEST_F(ViewsTest, PagesAndDates) {
    auto read = border_article("1,640 kilometres", "Example Herald");
    read.claims[0].mention.page = 3;
    read.document.dates = {{"published", "2024-03-15", "JSON-LD \"datePublished\""}, {"modified", "2024-03-18", "time"}};
    add(store, read, "2024-03-18T00:00:00Z");
    EXPECT_EQ(row("SELECT page FROM figures WHERE quote LIKE '1,640%'"), "3");
    EXPECT_EQ(row("SELECT count(*) FROM figures WHERE page IS NULL"), "3");
    EXPECT_EQ(row("SELECT group_concat(kind || '|' || time || '|' || origin || '|' || believed, '; ') FROM (SELECT * FROM dates ORDER BY time)"),
              "published|2024-03-15|JSON-LD \"datePublished\"|1; modified|2024-03-18|time|0");
}

TEST_F(ViewsTest, ContradictionsShowBothSides) {
    EXPECT_EQ(row("SELECT count(*) FROM contradictions"), "0");
    store.write_findings(true, {contradiction()});
    EXPECT_EQ(row("SELECT a || '|' || a_source || '|' || b || '|' || b_source || '|' || apart_percent || '|' || severity FROM contradictions"),
              "1,459 kilometres|Example Post|1,599 kilometres|Example Herald|8.8|high");
}

TEST_F(ViewsTest, FindingsComeBackAndKeepTheDayTheyWereFirstSeen) {
    store.write_findings(true, {contradiction()});
    store = Store(path, OpenMode::write, {.now = "2024-06-01T00:00:00Z"});
    auto other = contradiction();
    other.kind = "revised";
    other.finding_key = finding_key(other.kind, {"x", "y"});
    other.severity = Severity::low;
    auto again = contradiction();
    again.because = "Anew.";
    store.write_findings(true, {other, again});

    std::vector<StoredFinding> all;
    store.findings(true, [&](StoredFinding const& f) { return all.push_back(f), true; });
    ASSERT_EQ(all.size(), 2u);
    EXPECT_EQ(all[0].kind, "contradiction") << "the severest first";
    EXPECT_EQ(all[0].first_seen, "2024-05-02T00:00:00Z");
    EXPECT_EQ(all[0].last_seen, "2024-06-01T00:00:00Z");
    EXPECT_EQ(all[0].because, "Anew.");
    EXPECT_EQ(all[0].keys, again.keys);
    EXPECT_EQ(all[0].a, again.a);
    EXPECT_EQ(all[0].b, again.b);
    EXPECT_EQ(all[1].first_seen, "2024-06-01T00:00:00Z");
    EXPECT_EQ(store.find_finding(again.finding_key.substr(0, 6)).kind, "contradiction");
    EXPECT_EQ(store.findings_of(again.a.front()).size(), 2u);

    store.write_findings(false, {});
    EXPECT_EQ(store.stats().findings, 2u) << "findings within articles are another set";
    store.write_findings(true, {});
    EXPECT_EQ(store.stats().findings, 0u);
    EXPECT_THROW(store.find_finding(again.finding_key), StoreError);
}

TEST_F(ViewsTest, ChangesComeBackWithoutWhatWasKept) {
    Change const changed{ChangeKind::changed, 0, 0, true, "1,458 became 1,459."};
    Change const kept{ChangeKind::kept, 0, 0, false, ""};
    store.write_changes(second.snapshot_id, {kept, changed});
    auto const changes = store.changes(second.snapshot_id);
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].change.kind, ChangeKind::changed);
    EXPECT_EQ(changes[0].change.from, 0u);
    EXPECT_TRUE(changes[0].change.declared);
    EXPECT_EQ(changes[0].before_snapshot, first.snapshot_id);
    EXPECT_EQ(row("SELECT kind || '|' || before || '|' || after || '|' || correction FROM changes"), "changed|1,458 kilometres|1,459 kilometres|declared");
    EXPECT_THROW(store.write_changes(first.snapshot_id, {changed}), StoreError) << "it has no version before";
}

TEST_F(ViewsTest, FindingsGoWithTheirArticle) {
    store.write_findings(true, {contradiction()});
    store.write_changes(second.snapshot_id, {{ChangeKind::changed, 0, 0, false, ""}});
    store.forget(std::to_string(second.article_id), "court order", "desk");
    EXPECT_EQ(store.stats().findings, 0u);
    EXPECT_EQ(row("SELECT count(*) FROM change"), "0");
    EXPECT_EQ(row("SELECT count(*) FROM pragma_foreign_key_check"), "0");
    EXPECT_EQ(row("SELECT count(*) FROM finding_claim"), "0");
}

TEST_F(ViewsTest, ViewsAreMadeAnewWhenTheyDiffer) {
    { Database(path, Database::Access::read_write, 1000).execute("DROP VIEW figures; UPDATE setting SET value = 'old' WHERE name = 'views'"); }
    Store const again(path, OpenMode::write);
    EXPECT_EQ(row("SELECT count(*) FROM figures"), "3");
}

TEST_F(ViewsTest, ReviewsAreAppendOnly) {
    Review review{"", "claim", "abc", "ok", "seen the report", "mk", "2024-05-02T09:00:00Z", ""};
    auto const key = store.add_review(review);
    EXPECT_EQ(store.add_review(review), key) << "the same review twice is one";
    auto later = review;
    later.verdict = "wrong";
    later.supersedes = key;
    EXPECT_NE(store.add_review(later), key);
    ASSERT_EQ(store.reviews("abc").size(), 2u);
    EXPECT_EQ(store.reviews().size(), 2u);
    EXPECT_TRUE(store.reviews("abd").empty());

    Database database(path, Database::Access::read_write, 1000);
    EXPECT_THROW(database.execute("UPDATE review SET verdict = 'wrong'"), StoreError);
    EXPECT_THROW(database.execute("DELETE FROM review"), StoreError);
    EXPECT_EQ(store.reviews("abc")[0].verdict, "ok");
}

}  // namespace
}  // namespace figtrail::test

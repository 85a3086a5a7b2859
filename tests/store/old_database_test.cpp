// Databases of earlier schemas, kept in fixtures/db for ever: each opens, migrates, and still says what it said.
//
// A dump is the migrations of its time and rows, as `sqlite3 FILE .dump` writes them but for the search index, with application_id and
// user_version set. When a migration is added, its predecessor's dump is added here; no dump is ever changed.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "store/migrate.hpp"
#include "store/references.hpp"
#include "store/review_book.hpp"
#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

std::vector<std::filesystem::path> dumps() {
    std::vector<std::filesystem::path> found;
    for (auto const& entry : std::filesystem::directory_iterator(FIGTRAIL_SOURCE_DIR "/fixtures/db"))
        if (entry.path().extension() == ".sql") found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

TEST(OldDatabase, EveryDumpMigratesAndKeepsWhatItSays) {
    ASSERT_FALSE(dumps().empty());
    for (auto const& dump : dumps()) {
        SCOPED_TRACE(dump.filename().string());
        std::stringstream sql;
        sql << std::ifstream(dump).rdbuf();
        Scratch scratch;
        auto const path = scratch.file("old.db");
        { Database(path, Database::Access::create, 1000).execute(sql.str(), dump.string()); }

        Store store(path, OpenMode::write);
        Database database(path, Database::Access::read_only, 1000);
        EXPECT_EQ(database.integer("PRAGMA user_version"), embedded_migrations().back().version);
        EXPECT_EQ(database.text("PRAGMA integrity_check"), "ok");
        EXPECT_EQ(database.integer("SELECT count(*) FROM pragma_foreign_key_check"), 0);

        ASSERT_EQ(store.snapshots(store.find_article("https://post.example/border")).size(), 2u);
        auto const latest = store.extraction(store.article(1)->snapshot_id);
        EXPECT_EQ(latest.document.text, "The border is 1,599 km long.");
        EXPECT_EQ(latest.facts.source, "Example Post");
        EXPECT_TRUE(latest.document.pages.empty());  // of before pages and dates were kept
        EXPECT_TRUE(store.snapshot(store.article(1)->snapshot_id)->dates.empty());

        for (StoredEdition const& edition : reference_editions(store)) {
            ASSERT_EQ(reference_figures(store, edition.edition.id).size(), 1u);
            EXPECT_EQ(reference_figures(store, edition.edition.id).front().claim.mention.quote, "1,599 km");
        }
        if (!store.reviews().empty()) {  // verdicts of before there were anchors
            ReviewBook const book(store);
            EXPECT_EQ(book.standing_of(book.reviews()[0]).standing, Standing::holds);
            EXPECT_EQ(book.standing_of(book.reviews()[1]).standing, Standing::holds);
            EXPECT_EQ(book.standing_of(book.reviews()[2]).standing, Standing::orphaned);
            EXPECT_EQ(book.state_of(store.find_finding("f1b2")).state, FindingState::muted);
        }
        store.begin_run(test_run());
        EXPECT_EQ(add(store, numbered_article(1)).status, AddStatus::added);
        store.refresh_search();
        EXPECT_EQ(store.search("tonnes", 10).size(), 5u);
        if (latest.claims.empty()) continue;  // before claims were stored
        EXPECT_EQ(latest.claims.front().mention.page, 0u);
        EXPECT_EQ(latest.claims.front().quantity.interval, Interval::point(Number(1599)));
        EXPECT_EQ(latest.claims.front().places, (std::vector<std::string>{"IR", "IQ"}));
        EXPECT_EQ(store.find_claim("a1b2c3").claim.mention.quote, "1,458 km");
        EXPECT_EQ(store.search("border", 10).size(), 2u);
    }
}

}  // namespace
}  // namespace figtrail::test

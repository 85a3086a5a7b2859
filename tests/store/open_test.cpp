// Opening: what is a Figtrail database, which schema it has, and who may write to it.
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <functional>
#include <thread>

#include "store/migrate.hpp"
#include "tests/as_nobody.hpp"
#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

namespace fs = std::filesystem;

/// Opens and expects to be refused with this fault, in one line that names the file.
void expect_refused(std::string const& path, OpenMode mode, StoreFault fault, std::string const& words) {
    try {
        Store const store(path, mode, {.busy_milliseconds = 50});
        ADD_FAILURE() << "opened " << path;
    } catch (StoreError const& error) {
        std::string const what = error.what();
        EXPECT_EQ(error.fault(), fault) << what;
        EXPECT_NE(what.find(words), std::string::npos) << what;
        EXPECT_EQ(what.rfind(path, 0), 0u) << what;
        EXPECT_EQ(what.find('\n'), std::string::npos) << what;
    }
}

void write_file(std::string const& path, std::string const& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

std::int64_t number_in(std::string const& path, std::string const& sql) {
    Database database(path, Database::Access::read_only, 1000);
    return database.integer(sql).value_or(-1);
}

void make_old_database(std::string const& path, std::size_t migrations) {
    Database database(path, Database::Access::create, 1000);
    auto known = embedded_migrations();
    known.resize(migrations);
    migrate(database, known, "2024-01-01T00:00:00Z");
}

TEST(Open, ANewFileGetsSchemaPragmasAndViews) {
    Scratch scratch;
    auto const path = scratch.file("new.db");
    auto const store = new_store(path, {.now = "2024-05-01T10:00:00Z"});
    EXPECT_EQ(number_in(path, "PRAGMA page_size"), 8192);
    EXPECT_EQ(number_in(path, "PRAGMA application_id"), application_id);
    EXPECT_EQ(number_in(path, "PRAGMA user_version"), embedded_migrations().back().version);
    EXPECT_EQ(number_in(path, "SELECT count(*) FROM migration WHERE applied_at = '2024-05-01T10:00:00Z'"),
              static_cast<std::int64_t>(embedded_migrations().size()));
    EXPECT_EQ(number_in(path, "SELECT count(*) FROM sqlite_schema WHERE type = 'view' AND name IN ('figures', 'contradictions', 'changes', 'sources')"), 4);
    EXPECT_EQ(number_in(path, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
}

TEST(Open, MigrationsAreNumberedFromOneWithoutGaps) {
    std::int64_t expected = 1;
    for (Migration const& migration : embedded_migrations()) EXPECT_EQ(migration.version, expected++) << migration.name;
    EXPECT_GE(expected, 4);
}

TEST(Open, AMissingFileIsMadeOnlyWhenAsked) {
    Scratch scratch;
    auto const path = scratch.file("none.db");
    expect_refused(path, OpenMode::read, StoreFault::missing, "no such database");
    expect_refused(path, OpenMode::write, StoreFault::missing, "figtrail --db " + path + " add");
    EXPECT_FALSE(fs::exists(path));
    expect_refused(scratch.file("no/such/folder.db"), OpenMode::create, StoreFault::missing, "folder");
}

TEST(Open, FilesThatAreSomethingElseAreRefusedAndLeftAlone) {
    Scratch scratch;
    std::string const text = "Dear editor, please find attached 13 figures. " + std::string(2000, '.');
    auto const letter = scratch.file("letter.txt");
    write_file(letter, text);
    auto const other = scratch.file("other.db");
    { Database(other, Database::Access::create, 100).execute("CREATE TABLE contact (name TEXT)"); }
    auto const other_size = fs::file_size(other);
    for (auto const mode : {OpenMode::read, OpenMode::write, OpenMode::create}) {
        expect_refused(letter, mode, StoreFault::not_a_database, "not a Figtrail database");
        expect_refused(other, mode, StoreFault::not_a_database, "not one of Figtrail's");
        expect_refused(scratch.folder().string(), mode, StoreFault::not_a_database, "is a folder");
    }
    EXPECT_EQ(fs::file_size(letter), text.size());
    EXPECT_EQ(fs::file_size(other), other_size);
    EXPECT_FALSE(fs::exists(other + "-wal"));
}

TEST(Open, AnEmptyFileIsTakenAsANewDatabase) {
    Scratch scratch;
    auto const path = scratch.file("empty.db");
    write_file(path, "");
    expect_refused(path, OpenMode::read, StoreFault::older_schema, "still empty");
    auto store = new_store(path);
    EXPECT_EQ(add(store, border_article()).status, AddStatus::added);
}

TEST(Open, ANewerSchemaIsRefusedInPlainWords) {
    Scratch scratch;
    auto const path = scratch.file("newer.db");
    { auto const store = new_store(path); }
    { Database(path, Database::Access::read_write, 100).execute("PRAGMA user_version = 99"); }
    for (auto const mode : {OpenMode::read, OpenMode::write, OpenMode::create})
        expect_refused(path, mode, StoreFault::newer_schema, "written by a newer Figtrail (schema 99");
}

TEST(Open, AnOlderSchemaIsMigratedByWritersOnly) {
    auto const all = embedded_migrations().size();
    for (std::size_t had = 1; had < all; ++had) {
        Scratch scratch;
        auto const path = scratch.file("old.db");
        make_old_database(path, had);
        expect_refused(path, OpenMode::read, StoreFault::older_schema, "older Figtrail");
        EXPECT_EQ(number_in(path, "PRAGMA user_version"), static_cast<std::int64_t>(had)) << "a reader never migrates";
        {
            Store store(path, OpenMode::write);
            store.begin_run(test_run());
            EXPECT_EQ(add(store, border_article()).claims, 1u);
        }
        EXPECT_EQ(number_in(path, "SELECT count(*) FROM migration"), static_cast<std::int64_t>(all));
        Store const reader(path, OpenMode::read);
        EXPECT_EQ(reader.stats().claims, 1u);
    }
}

TEST(Open, AMigrationThatFailsLeavesNothingBehind) {
    Scratch scratch;
    auto const path = scratch.file("bad.db");
    make_old_database(path, 1);
    {
        Database database(path, Database::Access::read_write, 100);
        auto migrations = embedded_migrations();
        migrations.resize(1);
        migrations.push_back({2, "sql/0002_broken.sql", "CREATE TABLE half (x INTEGER); CREATE TABLE half (x INTEGER);"});
        try {
            migrate(database, migrations, "");
            FAIL();
        } catch (StoreError const& error) {
            EXPECT_EQ(error.place(), "sql/0002_broken.sql");
        }
    }
    EXPECT_EQ(number_in(path, "PRAGMA user_version"), 1);
    EXPECT_EQ(number_in(path, "SELECT count(*) FROM sqlite_schema WHERE name = 'half'"), 0);
    EXPECT_NO_THROW(Store(path, OpenMode::write));
}

TEST(Open, AReaderWritesNothing) {
    Scratch scratch;
    auto const path = scratch.file("a.db");
    {
        auto store = new_store(path);
        add(store, border_article());
    }
    auto const before = fs::last_write_time(path);
    Store reader(path, OpenMode::read);
    reader.begin_run(test_run());
    try {
        add(reader, numbered_article(1));
        FAIL();
    } catch (StoreError const& error) {
        EXPECT_EQ(error.fault(), StoreFault::read_only) << error.what();
    }
    EXPECT_EQ(reader.stats().articles, 1u);
    EXPECT_EQ(fs::last_write_time(path), before);
}

TEST(Open, ALockedDatabaseGivesAClearLineAndIsWholeAfterwards) {
    Scratch scratch;
    auto const path = scratch.file("a.db");
    auto store = new_store(path, {.busy_milliseconds = 50});
    add(store, border_article());
    {
        Database other(path, Database::Access::read_write, 50);
        Transaction const hold(other);
        try {
            add(store, numbered_article(1));
            FAIL();
        } catch (StoreError const& error) {
            EXPECT_EQ(error.fault(), StoreFault::locked) << error.what();
            EXPECT_NE(std::string(error.what()).find("another program is writing"), std::string::npos) << error.what();
        }
        Store const reader(path, OpenMode::read);
        EXPECT_EQ(reader.stats().articles, 1u) << "readers go on";
    }
    EXPECT_EQ(add(store, numbered_article(1)).status, AddStatus::added);
}

TEST(Open, TwoWritersWaitForEachOther) {
    Scratch scratch;
    auto const path = scratch.file("a.db");
    auto one = new_store(path), two = new_store(path);
    for (int n = 0; n < 10; ++n) {
        add(one, numbered_article(2 * n));
        add(two, numbered_article(2 * n + 1));
    }
    EXPECT_EQ(one.stats().claims, 100u);
    EXPECT_EQ(two.search("tonnes", 1000).size(), 100u);
}

/// SQLite refuses to change the journal at once, without waiting, while anybody writes: two programs that make one database at a time
/// met there, and one of them failed.
TEST(Open, ADatabaseInTheMakingWaitsForWhoeverUsesIt) {
    Scratch scratch;
    auto const path = scratch.file("a.db");
    Database other(path, Database::Access::create, 1000);
    other.execute("CREATE TABLE setting (name TEXT)");
    auto const use_for = [&](int milliseconds) {
        other.execute("BEGIN IMMEDIATE; INSERT INTO setting VALUES (1)");
        return std::thread([&other, milliseconds] {
            std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
            other.execute("COMMIT");
        });
    };
    Database impatient(path, Database::Access::read_write, 30);
    auto use = use_for(300);
    EXPECT_THROW(impatient.execute_when_free("PRAGMA journal_mode = WAL", "journal"), StoreError);
    use.join();
    Database patient(path, Database::Access::read_write, 30'000);
    use = use_for(100);
    EXPECT_NO_THROW(patient.execute_when_free("PRAGMA journal_mode = WAL", "journal"));
    use.join();
    EXPECT_EQ(patient.text("PRAGMA journal_mode"), "wal");
}

TEST(Open, AReadOnlyFolderCanBeReadButNotWritten) {
    Scratch scratch;
    auto const path = scratch.file("a.db");
    {
        auto store = new_store(path);
        add(store, border_article());
    }
    fs::permissions(path, fs::perms(0444));
    fs::permissions(scratch.folder(), fs::perms(0555));
    int const read = as_nobody([&] {
        Store const store(path, OpenMode::read);
        return store.stats().claims == 1 && store.search("frontier", 5).size() == 1 ? 0 : 1;
    });
    EXPECT_EQ(read, 0);
    int const write = as_nobody([&] {
        try {
            Store const store(path, OpenMode::write);
            return 1;
        } catch (StoreError const& error) {
            return error.fault() == StoreFault::read_only && std::string(error.what()).find("read-only") != std::string::npos ? 0 : 2;
        }
    });
    EXPECT_EQ(write, 0);
}

TEST(Open, ATruncatedFileGivesOneLine) {
    Scratch scratch;
    auto const path = scratch.file("a.db");
    {
        auto store = new_store(path);
        for (int n = 0; n < 50; ++n) add(store, numbered_article(n));
    }
    auto const size = fs::file_size(path);
    for (auto const left : {size / 2, size / 8, std::uintmax_t{8192}, std::uintmax_t{100}, std::uintmax_t{20}}) {
        fs::resize_file(path, left);
        try {
            Store const store(path, OpenMode::read);
            store.articles([](StoredArticle const&) { return true; });
            store.figures({}, [](StoredClaim const&) { return true; });
            ADD_FAILURE() << left;
        } catch (StoreError const& error) {
            EXPECT_TRUE(error.fault() == StoreFault::damaged || error.fault() == StoreFault::not_a_database || error.fault() == StoreFault::io)
                << left << ": " << error.what();
        }
    }
}

/// What an index still names and the table no longer has: after damage, or because another program removes it in this moment.
TEST(Open, AFigureThatOnlyTheIndexKnowsIsNotThere) {
    Scratch scratch;
    auto const path = scratch.file("a.db");
    std::string key;
    {
        auto store = new_store(path);
        add(store, border_article());
        store.figures({}, [&](StoredClaim const& claim) {
            key = claim.claim_key;
            return false;
        });
    }
    auto const change = [&](std::initializer_list<std::string> statements) {
        sqlite3* database = nullptr;  // SQLite itself: Figtrail's own connections refuse such changes
        ASSERT_EQ(sqlite3_open(path.c_str(), &database), SQLITE_OK);
        for (std::string const& statement : statements)
            EXPECT_EQ(sqlite3_exec(database, statement.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << statement << ": " << sqlite3_errmsg(database);
        sqlite3_close(database);
    };
    change({"CREATE TABLE hidden AS SELECT * FROM sqlite_schema WHERE name = 'claim_by_key'", "PRAGMA writable_schema = ON",
            "DELETE FROM sqlite_schema WHERE name = 'claim_by_key'"});
    change({"DELETE FROM claim"});
    change({"PRAGMA writable_schema = ON", "INSERT INTO sqlite_schema SELECT * FROM hidden"});

    Store const store(path, OpenMode::read);
    try {
        store.find_claim(key);
        ADD_FAILURE() << "found";
    } catch (StoreError const& error) {
        EXPECT_EQ(error.fault(), StoreFault::not_found) << error.what();
        EXPECT_NE(std::string(error.what()).find(key), std::string::npos) << error.what();
    }
}

}  // namespace
}  // namespace figtrail::test

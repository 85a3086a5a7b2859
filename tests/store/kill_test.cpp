// kill -9 in the middle of an ingest: the database is sound, and running the same again ends as if nothing had happened.
#include <gtest/gtest.h>

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <random>

#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

constexpr int articles = 120;

void ingest(std::string const& path, useconds_t pause = 0) {
    auto store = new_store(path);
    store.begin_batch(40);
    for (int n = 0; n < articles; ++n) {
        add(store, numbered_article(n));
        if (n % 3 == 0) add(store, numbered_article(n, 4), "2024-06-01T00:00:00Z");  // a later version
        if (pause != 0) usleep(pause);
    }
    store.commit_batch();
}

/// Everything but row ids and the run that stored it.
std::string contents(std::string const& path) {
    Database database(path, Database::Access::read_only, 1000);
    std::string all;
    for (char const* const sql : {"SELECT group_concat(claim_key || quote || snapshot_id || ordinal, ';') FROM (SELECT * FROM claim ORDER BY id)",
                                  "SELECT group_concat(sha256 || latest || article_id, ';') FROM (SELECT * FROM snapshot ORDER BY id)",
                                  "SELECT group_concat(claim_id || ' ' || subject_key || ' ' || lower, ';') FROM comparison",
                                  "SELECT count(*) FROM claim_subject", "SELECT value FROM setting WHERE name = 'search_through'"})
        all += database.text(sql).value_or("") + '\n';
    return all;
}

/// As the first to open it after the kill, a reader.
std::string integrity(std::string const& path) {
    try {
        Store const store(path, OpenMode::read);
    } catch (StoreError const& error) {
        if (error.fault() != StoreFault::older_schema) return error.what();  // killed before the schema was whole
    }
    Database database(path, Database::Access::read_only, 1000);
    return database.text("PRAGMA integrity_check").value_or("") + " " +
           std::to_string(database.integer("SELECT count(*) FROM pragma_foreign_key_check").value_or(-1));
}

TEST(Kill, AKilledIngestLeavesASoundDatabaseAndResumes) {
    Scratch scratch;
    auto const whole = scratch.file("whole.db");
    ingest(whole);
    auto const expected = contents(whole);

    std::mt19937 random(7);
    int interrupted = 0;
    for (int round = 0; round < 12; ++round) {
        auto const path = scratch.file("killed" + std::to_string(round) + ".db");
        pid_t const child = fork();
        if (child == 0) {
            ingest(path, 300);
            _exit(0);
        }
        usleep(static_cast<useconds_t>(random() % 60000));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        interrupted += WIFSIGNALED(status) ? 1 : 0;

        bool const begun = std::filesystem::exists(path) && std::filesystem::file_size(path) > 0;
        EXPECT_EQ(begun ? integrity(path) : "ok 0", "ok 0");
        ingest(path);
        EXPECT_EQ(integrity(path), "ok 0");
        EXPECT_EQ(contents(path), expected);
    }
    EXPECT_GT(interrupted, 0) << "no run was killed before its end";
}

}  // namespace
}  // namespace figtrail::test

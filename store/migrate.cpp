#include "store/migrate.hpp"

#include <string>

#include "schema/embedded.hpp"
#include "store/hash.hpp"

namespace figtrail {
namespace {

constexpr std::string_view folder = "sql/";
constexpr std::string_view views_file = "sql/views.sql";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::int64_t version_of(Database& database) {
    return database.integer("PRAGMA user_version").value_or(0);
}

/// Empty as SQLite makes it: not a table yet. So is a file whose making was interrupted.
bool is_blank(Database& database) {
    return database.integer("SELECT count(*) FROM sqlite_schema").value_or(0) == 0 &&
           database.integer("PRAGMA application_id").value_or(0) == 0;
}

void apply(Database& database, Migration const& migration, std::string_view now) {
    Transaction transaction(database);
    // Another program may have migrated while this one waited for the lock.
    if (version_of(database) >= migration.version) return;
    database.execute(migration.sql, migration.name);
    if (migration.version == 1) database.execute("PRAGMA application_id = " + std::to_string(application_id));
    database.execute("PRAGMA user_version = " + std::to_string(migration.version));
    Statement record(database, "INSERT INTO migration (version, name, applied_at) VALUES (?1, ?2, ?3)");
    record.use(migration.version, migration.name).bind_text_or_null(now).run();
    transaction.commit();
}

}  // namespace

std::vector<Migration> embedded_migrations() {
    std::vector<Migration> migrations;
    for (EmbeddedFile const& file : embedded_files()) {  // sorted by name, so by version
        if (file.name.substr(0, folder.size()) != folder) continue;
        auto const name = file.name.substr(folder.size());
        std::int64_t version = 0;
        std::size_t digits = 0;
        while (digits < name.size() && is_digit(name[digits])) version = version * 10 + (name[digits++] - '0');
        if (digits > 0) migrations.push_back({version, file.name, file.text});
    }
    return migrations;
}

std::int64_t check_schema(Database& database, std::vector<Migration> const& migrations) {
    if (is_blank(database)) return 0;
    if (database.integer("PRAGMA application_id").value_or(0) != application_id)
        throw StoreError(StoreFault::not_a_database, 0, database.path(), "application_id",
                         "is an SQLite database, but not one of Figtrail's; name another file with --db");
    auto const version = version_of(database);
    auto const known = migrations.empty() ? 0 : migrations.back().version;
    if (version > known)
        throw StoreError(StoreFault::newer_schema, 0, database.path(), "user_version",
                         "was written by a newer Figtrail (schema " + std::to_string(version) + ", this one knows " +
                             std::to_string(known) + "); update figtrail, or name another file with --db");
    return version;
}

void migrate(Database& database, std::vector<Migration> const& migrations, std::string_view now) {
    auto const version = check_schema(database, migrations);
    for (Migration const& migration : migrations)
        if (migration.version > version) apply(database, migration, now);
}

void refresh_views(Database& database) {
    auto const sql = embedded_file(views_file);
    auto const hash = sha256_hex(sql);
    if (database.text("SELECT value FROM setting WHERE name = 'views'") == hash) return;
    Transaction transaction(database);
    database.execute(sql, views_file);
    Statement remember(database, "INSERT OR REPLACE INTO setting (name, value) VALUES ('views', ?1)");
    remember.use(hash).run();
    transaction.commit();
}

}  // namespace figtrail

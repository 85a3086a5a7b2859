// Migrations: brings a database to the schema of this program, one transaction for each file of schema/sql.
//
//   migrate(database, embedded_migrations(), "2024-05-01T10:00:00Z");
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "store/sqlite.hpp"

namespace figtrail {

struct Migration {
    std::int64_t version = 0;
    std::string_view name;  ///< "sql/0001_articles.sql"
    std::string_view sql;
};

/// schema/sql/0001_*.sql and so on, by version. Append-only: a file that was ever released is never edited.
std::vector<Migration> embedded_migrations();

/// "FIGT" in the file's header tells a Figtrail database from others.
inline constexpr std::int64_t application_id = 0x46494754;

/// Throws unless the file is a Figtrail database (or still empty) whose schema is not newer than `migrations`.
/// Returns its version; 0 for an empty one.
std::int64_t check_schema(Database& database, std::vector<Migration> const& migrations);

/// Applies what is missing. Each file commits with the row that records it, so a killed migration resumes at the next opening.
void migrate(Database& database, std::vector<Migration> const& migrations, std::string_view now);

/// Makes the readable views anew when their text has changed.
void refresh_views(Database& database);

}  // namespace figtrail

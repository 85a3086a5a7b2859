#include "store/open.hpp"

#include <filesystem>
#include <system_error>

#include "store/migrate.hpp"

namespace figtrail {
namespace {

namespace fs = std::filesystem;

void require_file(std::string const& path) {
    std::error_code error;
    auto const status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
        throw StoreError(StoreFault::missing, 0, path, "opening",
                         "no such database; make it with: figtrail --db " + path + " add ARTICLES, or name another with --db");
    if (fs::is_directory(status))
        throw StoreError(StoreFault::not_a_database, 0, path, "opening", "is a folder, not a database; name a file with --db");
}

bool has_unfinished_log(std::string const& path) {
    std::error_code error;
    auto const size = fs::file_size(path + "-wal", error);
    return !error && size > 0;
}

std::unique_ptr<Database> open_and_look(std::string const& path, Database::Access access, OpenSettings const& settings) {
    auto database = std::make_unique<Database>(path, access, settings.busy_milliseconds);
    database->integer("SELECT count(*) FROM sqlite_schema");  // opening alone reads nothing
    return database;
}

/// Helper files of a WAL database (-wal, -shm) are made by whoever comes first and removed by the last one who may write; of one who
/// may not they would stay. So the file is opened as if for writing, and query_only sees to it that nothing is. Where a log holds
/// something, a writer is at work or was cut off: closing would move it into the file, which is no reader's business.
std::unique_ptr<Database> open_and_tidy_up(std::string const& path, OpenSettings const& settings) {
    if (has_unfinished_log(path)) return open_and_look(path, Database::Access::read_only, settings);
    return open_and_look(path, Database::Access::read_write, settings);
}

/// In a folder that cannot be written SQLite cannot place the helper files of a WAL database. When nobody is writing to it (no log
/// is there) the file can be read as it stands.
std::unique_ptr<Database> open_for_reading(std::string const& path, OpenSettings const& settings) {
    try {
        return open_and_tidy_up(path, settings);
    } catch (StoreError const& error) {
        bool const folder_is_closed = error.fault() == StoreFault::missing || error.fault() == StoreFault::read_only;
        if (!folder_is_closed) throw;
        if (needs_recovery(error)) {
            open_and_look(path, Database::Access::read_write, settings);
            return open_and_look(path, Database::Access::read_only, settings);
        }
        if (has_unfinished_log(path))
            throw StoreError(StoreFault::read_only, error.code(), path, "opening",
                             "its last writer did not finish, and its folder cannot be written; copy " + path + " and " + path +
                                 "-wal to a folder of your own and read them there");
    }
    return open_and_look(path, Database::Access::immutable, settings);
}

/// WAL lets readers go on beside the writer, where all of them share the memory of one machine.
void set_up(Database& database, bool blank, bool on_network) {
    // Only an empty file takes this: 8 KiB pages suit long texts.
    if (blank) database.execute("PRAGMA page_size = 8192");
    // A change of journal needs the whole file for a moment; two programs that make one database meet here.
    if (on_network)
        database.execute_when_free("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL", "PRAGMA journal_mode");
    else  // a power cut may lose the last commits, never the database
        database.execute_when_free("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL", "PRAGMA journal_mode");
    database.execute(
        "PRAGMA foreign_keys = ON;"
        "PRAGMA journal_size_limit = 67108864;"  // the log shrinks back to 64 MiB after a long write
        "PRAGMA wal_autocheckpoint = 2000;"
        "PRAGMA cache_size = -16384",            // 16 MiB: rows come sorted, so that more saves nothing measurable
        "PRAGMA");
}

}  // namespace

std::string warning_about(std::string const& path, OpenSettings const& settings) {
    auto const drive = settings.drive_of(path);
    if (!drive) return "";
    return path + " lies on a drive over the network (" + std::string(*drive) +
           "): it is written without a write-ahead log, more slowly, and must not be written from two machines at a time; a disk of this "
           "machine is the better place";
}

std::unique_ptr<Database> open_database(std::string const& path, OpenMode mode, OpenSettings const& settings) {
    if (mode != OpenMode::create) require_file(path);
    auto const migrations = embedded_migrations();

    if (mode == OpenMode::read) {
        auto database = open_for_reading(path, settings);
        auto const version = check_schema(*database, migrations);
        if (version != migrations.back().version)
            throw StoreError(StoreFault::older_schema, 0, path, "user_version",
                             version == 0 ? "is still empty; add articles to it first"
                                          : "was written by an older Figtrail; bring it up to date with: figtrail --db " + path +
                                                " recompute, in a place where it may be written");
        database->execute("PRAGMA query_only = ON; PRAGMA cache_size = -65536", "PRAGMA");
        return database;
    }

    if (std::error_code error; fs::is_directory(path, error)) require_file(path);
    auto const access = mode == OpenMode::create ? Database::Access::create : Database::Access::read_write;
    auto database = std::make_unique<Database>(path, access, settings.busy_milliseconds);
    auto const version = check_schema(*database, migrations);  // before anything is written to a file that is not ours
    set_up(*database, version == 0, settings.drive_of(path).has_value());
    migrate(*database, migrations, settings.now);
    refresh_views(*database);
    return database;
}

}  // namespace figtrail

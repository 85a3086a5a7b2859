#include "store/sqlite.hpp"

#include <sqlite3.h>

#include <chrono>
#include <thread>

namespace figtrail {
namespace {

struct Explained {
    StoreFault fault;
    std::string sentence;
};

/// "5 s", "50 ms".
std::string in_words(int milliseconds) {
    return milliseconds >= 1000 ? std::to_string(milliseconds / 1000) + " s" : std::to_string(milliseconds) + " ms";
}

/// SQLite's own handler soon asks only ten times a second, and would never meet the moment between two batches of another writer.
constexpr std::chrono::milliseconds between_tries{3};

/// `waited`: empty where SQLite refused at once.
Explained explain(int code, std::string const& message, std::string const& waited) {
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {StoreFault::locked, "another program is writing to it" + (waited.empty() ? "" : "; waited " + waited) +
                                        ". Let it finish or close it, then try again"};
    case SQLITE_NOTADB:
        return {StoreFault::not_a_database, "is not a Figtrail database (the file is something else); name another file with --db"};
    case SQLITE_CORRUPT:
        return {StoreFault::damaged, "the database is damaged (" + message +
                                         "); restore a copy, or save what can be read with: sqlite3 FILE .recover"};
    case SQLITE_READONLY:
        return {StoreFault::read_only, "cannot be written: the file or its folder is read-only; copy it elsewhere or change its permissions"};
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {StoreFault::read_only, "access is denied; change the file's permissions"};
    case SQLITE_CANTOPEN:
        return {StoreFault::missing, "cannot be opened; check that the folder exists and may be read and written"};
    case SQLITE_FULL:
        return {StoreFault::disk_full, "the disk is full; what was committed is safe. Free some space and run the same command again"};
    case SQLITE_IOERR:
        return {StoreFault::io, "reading or writing failed (" + message + "); what was committed is safe. Check the disk and try again"};
    case SQLITE_NOMEM:
        return {StoreFault::io, "out of memory; what was committed is safe. Close other programs and run the same command again"};
    default:
        return {StoreFault::internal, "the database refused a statement (" + message + ")"};
    }
}

int flags_of(Database::Access access) {
    switch (access) {
    case Database::Access::read_only: return SQLITE_OPEN_READONLY;
    case Database::Access::immutable: return SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
    case Database::Access::read_write: return SQLITE_OPEN_READWRITE;
    case Database::Access::create: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return SQLITE_OPEN_READONLY;
}

/// A file: URI whose path holds nothing that SQLite would read as syntax.
std::string immutable_uri(std::string const& path) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::string uri = "file:";
    for (char const c : path) {
        bool const plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '.' || c == '_' || c == '-';
        if (plain) {
            uri += c;
        } else {
            auto const byte = static_cast<unsigned char>(c);
            uri += {'%', digits[byte >> 4], digits[byte & 15]};
        }
    }
    return uri + "?immutable=1";
}

}  // namespace

/// SQLite's time is not told to the handler, and a machine under load sleeps longer than it was asked to: the clock decides.
int Database::Waiting::wait(void* waiting, int tries) {
    auto& self = *static_cast<Waiting*>(waiting);
    auto const now = Clock::now();
    if (tries == 0) self.since = now;
    self.in_vain = now - self.since >= self.most;
    if (self.in_vain) return 0;
    std::this_thread::sleep_for(between_tries);
    return 1;
}

Database::Database(std::string path, Access access, int busy_milliseconds)
    : path_(std::move(path)), access_(access), waiting_{std::chrono::milliseconds(busy_milliseconds)} {
    // SQLite takes "" and ":memory:" for databases that vanish; a path is always a file here.
    std::string name = path_.empty() || path_.front() == ':' ? "./" + path_ : path_;
    if (access == Access::immutable) name = immutable_uri(name);
    int const flags = flags_of(access) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    if (int const code = sqlite3_open_v2(name.c_str(), &handle_, flags, nullptr); code != SQLITE_OK) {
        std::string const message = handle_ != nullptr ? sqlite3_errmsg(handle_) : "out of memory";
        sqlite3_close_v2(handle_);
        auto const why = explain(code, message, "");
        throw StoreError(why.fault, code, path_, "opening", why.sentence);
    }
    sqlite3_busy_handler(handle_, Waiting::wait, &waiting_);
    // Neither a schema nor SQL from outside may write to the schema or to shadow tables.
    // NOLINTBEGIN(cppcoreguidelines-pro-type-vararg): that is how SQLite takes settings
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    // A double-quoted name that is misspelt is an error, not a string.
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle_, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    // NOLINTEND(cppcoreguidelines-pro-type-vararg)
}

Database::~Database() {
    sqlite3_close_v2(handle_);
}

void Database::fail(int code, std::string_view place) const {
    auto const why = explain(code, sqlite3_errmsg(handle_), waiting_.in_vain ? in_words(static_cast<int>(waiting_.most.count())) : "");
    throw StoreError(why.fault, code, path_, std::string(place), why.sentence);
}

void Database::execute(std::string_view sql, std::string_view place) {
    std::string const statements(sql);
    if (int const code = sqlite3_exec(handle_, statements.c_str(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        fail(code, place.empty() ? sql : place);
}

void Database::execute_when_free(std::string_view sql, std::string_view place) {
    auto const latest = Clock::now() + waiting_.most;  // some refusals come at once, others after SQLite has waited
    for (;;) {
        try {
            return execute(sql, place);
        } catch (StoreError const& error) {
            if (error.fault() != StoreFault::locked || Clock::now() >= latest) throw;
            std::this_thread::sleep_for(between_tries);
        }
    }
}

bool Database::empty_log() {
    sqlite3_busy_handler(handle_, nullptr, nullptr);
    int const code = sqlite3_wal_checkpoint_v2(handle_, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_handler(handle_, Waiting::wait, &waiting_);
    if (code != SQLITE_OK && (code & 0xff) != SQLITE_BUSY) fail(code, "emptying the log");
    return code == SQLITE_OK;
}

std::optional<std::int64_t> Database::integer(std::string_view sql) {
    Statement statement(*this, std::string(sql));
    auto row = statement.use();
    return row.next() ? row.optional_integer(0) : std::nullopt;
}

std::optional<std::string> Database::text(std::string_view sql) {
    Statement statement(*this, std::string(sql));
    auto row = statement.use();
    return row.next() ? row.optional_string(0) : std::nullopt;
}

void Database::watch(Watcher watcher) {
    constexpr int instructions = 100'000;  // of SQLite's machine: some milliseconds
    watcher_ = std::move(watcher);
    auto const running = [](void* database) {
        auto& self = *static_cast<Database*>(database);
        self.told_ = true;
        self.watcher_(true);
        return 0;
    };
    sqlite3_progress_handler(handle_, instructions, watcher_ ? +running : nullptr, this);
}

std::int64_t Database::last_id() const { return sqlite3_last_insert_rowid(handle_); }
std::int64_t Database::changes() const { return sqlite3_changes64(handle_); }
bool Database::in_transaction() const { return sqlite3_get_autocommit(handle_) == 0; }

bool needs_recovery(StoreError const& error) {
    return error.code() == SQLITE_READONLY_ROLLBACK || error.code() == SQLITE_READONLY_RECOVERY;
}

void Statement::prepare() {
    if (handle_ != nullptr) return;
    int const code = sqlite3_prepare_v3(database_->handle_, sql_.data(), static_cast<int>(sql_.size()), SQLITE_PREPARE_PERSISTENT, &handle_, nullptr);
    if (code != SQLITE_OK) database_->fail(code, sql_);
}

Statement::~Statement() {
    sqlite3_finalize(handle_);
}

Statement::Use::~Use() {
    sqlite3_reset(statement_.handle_);
    if (bound_ != 0) sqlite3_clear_bindings(statement_.handle_);
}

Statement::Use& Statement::Use::bind(std::int64_t value) {
    sqlite3_bind_int64(statement_.handle_, ++bound_, value);
    return *this;
}

Statement::Use& Statement::Use::bind(double value) {
    sqlite3_bind_double(statement_.handle_, ++bound_, value);
    return *this;
}

Statement::Use& Statement::Use::bind(std::string_view value) {
    // Empty views may have no address, which SQLite would take for NULL.
    char const* const data = value.data() == nullptr ? "" : value.data();
    int const code = sqlite3_bind_text64(statement_.handle_, ++bound_, data, value.size(), SQLITE_STATIC, SQLITE_UTF8);
    if (code != SQLITE_OK) statement_.database_->fail(code, "binding text");
    return *this;
}

Statement::Use& Statement::Use::bind_bytes(std::string_view value) {
    char const* const data = value.data() == nullptr ? "" : value.data();
    int const code = sqlite3_bind_blob64(statement_.handle_, ++bound_, data, value.size(), SQLITE_STATIC);
    if (code != SQLITE_OK) statement_.database_->fail(code, "binding bytes");
    return *this;
}

Statement::Use& Statement::Use::bind(std::nullopt_t) {
    ++bound_;  // bindings are cleared after each use, and clear is NULL
    return *this;
}

bool Statement::Use::next() {
    int const code = sqlite3_step(statement_.handle_);
    statement_.database_->step_ended();
    if (code != SQLITE_ROW && code != SQLITE_DONE) statement_.database_->fail(code, statement_.sql_);
    return code == SQLITE_ROW;
}

bool Statement::Use::null(int column) const {
    return sqlite3_column_type(statement_.handle_, column) == SQLITE_NULL;
}

std::int64_t Statement::Use::integer(int column) const {
    return sqlite3_column_int64(statement_.handle_, column);
}

double Statement::Use::real(int column) const {
    return sqlite3_column_double(statement_.handle_, column);
}

std::string_view Statement::Use::text(int column) const {
    auto const* const data = reinterpret_cast<char const*>(sqlite3_column_text(statement_.handle_, column));
    if (data == nullptr) return {};
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(statement_.handle_, column))};
}

std::string_view Statement::Use::bytes(int column) const {
    auto const* const data = static_cast<char const*>(sqlite3_column_blob(statement_.handle_, column));
    if (data == nullptr) return {};
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(statement_.handle_, column))};
}

std::optional<std::int64_t> Statement::Use::optional_integer(int column) const {
    return null(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<std::string> Statement::Use::optional_string(int column) const {
    return null(column) ? std::nullopt : std::optional(string(column));
}

ReadTransaction::ReadTransaction(Database& database) : database_(database), open_(!database.in_transaction()) {
    if (open_) database_.execute("BEGIN");
}

ReadTransaction::~ReadTransaction() {
    try {
        if (open_ && database_.in_transaction()) database_.execute("COMMIT");
    } catch (StoreError const&) {
        // Nothing was written; closing the connection ends it.
    }
}

Transaction::Transaction(Database& database) : database_(database), nested_(database.in_transaction()) {
    // IMMEDIATE: a lock that cannot be had is reported before any work is done, not half-way.
    database_.execute(nested_ ? "SAVEPOINT nested" : "BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    if (!open_) return;
    try {
        // SQLite has rolled back by itself after some errors (disk full, I/O).
        if (!database_.in_transaction()) return;
        database_.execute(nested_ ? "ROLLBACK TO nested; RELEASE nested" : "ROLLBACK");
    } catch (StoreError const&) {
        // Nothing is left to undo: closing the connection drops the transaction.
    }
}

void Transaction::commit() {
    database_.execute(nested_ ? "RELEASE nested" : "COMMIT");
    open_ = false;
}

}  // namespace figtrail

// Database, Statement, Transaction: SQLite without sqlite3.h. Every failure is a StoreError.
//
//   Statement by_id(database, "SELECT title FROM snapshot WHERE id = ?");
//   for (auto row = by_id.use(7); row.next();) print(row.text(0));    // resets itself when `row` goes
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "store/error.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace figtrail {

class Database {
public:
    /// immutable: a file that nobody changes, readable even where its folder cannot hold SQLite's helper files.
    enum class Access : std::uint8_t { read_only, immutable, read_write, create };

    Database(std::string path, Access access, int busy_milliseconds);
    ~Database();
    Database(Database const&) = delete;
    Database& operator=(Database const&) = delete;

    /// Runs all statements of `sql`; `place` names it in errors.
    void execute(std::string_view sql, std::string_view place = {});
    /// As execute, for the few statements that SQLite refuses at once, without waiting, while another program uses the file.
    void execute_when_free(std::string_view sql, std::string_view place);
    /// First column of the first row; nullopt without a row or for NULL.
    std::optional<std::int64_t> integer(std::string_view sql);
    std::optional<std::string> text(std::string_view sql);

    /// Moves what the write-ahead log holds into the file and cuts the log off. False, at once: another program writes, or reads what
    /// the log still has to keep for it. (SQLite would wait for readers with the writers' lock in hand, and turn all writers away.)
    bool empty_log();

    /// Called with true some hundred times a second while one step of a statement takes long, and with false when that step has ended. It
    /// must not use the database, nor throw. Empty: nobody is told.
    using Watcher = std::function<void(bool is_running)>;
    void watch(Watcher watcher);

    std::int64_t last_id() const;
    std::int64_t changes() const;  ///< rows changed by the last statement
    bool in_transaction() const;
    std::string const& path() const { return path_; }
    Access access() const { return access_; }

    /// Throws the StoreError for SQLite's result `code`.
    [[noreturn]] void fail(int code, std::string_view place) const;

private:
    friend class Statement;
    using Clock = std::chrono::steady_clock;
    /// For a lock that another program holds.
    struct Waiting {
        std::chrono::milliseconds most;
        Clock::time_point since = {};
        bool in_vain = false;
        static int wait(void* waiting, int tries);
    };

    /// A step has ended.
    void step_ended() {
        if (std::exchange(told_, false)) watcher_(false);
    }

    std::string path_;
    Access access_;
    Waiting waiting_;
    Watcher watcher_;
    bool told_ = false;  ///< of the step that is running
    sqlite3* handle_ = nullptr;
};

/// A writer was killed, and what it left half done must be undone by someone who may write.
bool needs_recovery(StoreError const& error);

/// A statement, prepared at its first use and kept for reuse. Outlives its uses, and is outlived by its Database.
class Statement {
public:
    class Use;

    Statement(Database& database, std::string sql) : database_(&database), sql_(std::move(sql)) {}
    ~Statement();
    Statement(Statement const&) = delete;
    Statement& operator=(Statement const&) = delete;

    /// Binds `values` to ?1, ?2, ... and gives the scoped object that steps and reads.
    template <class... Values>
    Use use(Values const&... values);

private:
    friend class Use;
    void prepare();
    Database* database_;
    std::string sql_;
    sqlite3_stmt* handle_ = nullptr;
};

/// One execution. Bound text must stay alive until it ends; text() is valid until the next row.
class Statement::Use {
public:
    template <class... Values>
    explicit Use(Statement& statement, Values const&... values) : statement_(statement) {
        statement.prepare();
        (bind(values), ...);
    }
    ~Use();
    Use(Use const&) = delete;
    Use& operator=(Use const&) = delete;

    Use& bind(std::int64_t value);
    Use& bind(std::uint64_t value) { return bind(static_cast<std::int64_t>(value)); }
    Use& bind(std::int32_t value) { return bind(static_cast<std::int64_t>(value)); }
    Use& bind(std::uint32_t value) { return bind(static_cast<std::int64_t>(value)); }
    Use& bind(bool value) { return bind(static_cast<std::int64_t>(value)); }
    Use& bind(double value);
    Use& bind(std::string_view value);
    Use& bind(std::nullopt_t);
    Use& bind(std::string const& value) { return bind(std::string_view(value)); }
    Use& bind(char const* value) { return bind(std::string_view(value)); }
    template <class T>
    Use& bind(std::optional<T> const& value) {
        return value ? bind(*value) : bind(std::nullopt);
    }
    /// For a column of bytes, not of text.
    Use& bind_bytes(std::string_view value);
    /// Empty text becomes NULL: the way the tables spell "none".
    Use& bind_text_or_null(std::string_view value) { return value.empty() ? bind(std::nullopt) : bind(value); }
    /// A temporary would be gone before the statement runs.
    template <class T>
        requires std::is_same_v<T, std::string>
    Use& bind(T&& value) = delete;
    template <class T>
        requires std::is_same_v<T, std::string>
    Use& bind_text_or_null(T&& value) = delete;
    template <class T>
        requires std::is_same_v<T, std::string>
    Use& bind_bytes(T&& value) = delete;

    /// Steps: true when a row is there.
    bool next();
    /// Steps to the end.
    void run() {
        while (next()) {}
    }

    bool null(int column) const;
    std::int64_t integer(int column) const;
    std::uint32_t offset(int column) const { return static_cast<std::uint32_t>(integer(column)); }
    double real(int column) const;
    std::string_view text(int column) const;  ///< empty for NULL
    std::string_view bytes(int column) const;  ///< of a column of bytes; empty for NULL
    std::string string(int column) const { return std::string(text(column)); }
    std::optional<std::int64_t> optional_integer(int column) const;
    std::optional<std::string> optional_string(int column) const;

private:
    Statement& statement_;
    int bound_ = 0;
};

template <class... Values>
Statement::Use Statement::use(Values const&... values) {
    return Use(*this, values...);
}

/// What is read while it lives is of one state of the database. Keep it short: the log grows meanwhile, and keeps what others remove.
class ReadTransaction {
public:
    explicit ReadTransaction(Database& database);
    ~ReadTransaction();
    ReadTransaction(ReadTransaction const&) = delete;
    ReadTransaction& operator=(ReadTransaction const&) = delete;

private:
    Database& database_;
    bool open_;
};

/// Rolls back unless committed. Nested ones are savepoints.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(Transaction const&) = delete;
    Transaction& operator=(Transaction const&) = delete;

    void commit();

private:
    Database& database_;
    bool nested_;
    bool open_ = true;
};

}  // namespace figtrail

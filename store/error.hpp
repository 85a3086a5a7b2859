// StoreError: why the database could not do what was asked, as one sentence that says what, where and what to do.
//
//   catch (StoreError const& e) { std::cerr << e.what(); }   // "news.db: another program is writing to it; ..."
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

namespace figtrail {

enum class StoreFault : std::uint8_t {
    missing,         ///< the file does not exist
    not_a_database,  ///< the file is something else
    newer_schema,    ///< written by a later Figtrail
    older_schema,    ///< needs a migration, but was opened for reading only
    read_only,
    locked,
    disk_full,
    damaged,
    io,
    not_found,       ///< no figure, finding or article of that name
    ambiguous,       ///< several begin with that short key
    refused,         ///< the caller asked for what must not be done
    internal
};

class StoreError : public std::runtime_error {
public:
    /// `path` is the database, `place` what was being done ("schema/sql/0002_claims.sql", an SQL statement; may be empty).
    StoreError(StoreFault fault, int sqlite_code, std::string path, std::string place, std::string const& sentence)
        : std::runtime_error((path.empty() ? "" : path + ": ") + sentence),
          fault_(fault), code_(sqlite_code), path_(std::move(path)), place_(std::move(place)) {}

    StoreFault fault() const { return fault_; }
    int code() const { return code_; }  ///< SQLite's extended result code; 0 where SQLite was not asked
    std::string const& path() const { return path_; }
    std::string const& place() const { return place_; }

private:
    StoreFault fault_;
    int code_;
    std::string path_;
    std::string place_;
};

}  // namespace figtrail

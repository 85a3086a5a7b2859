// Opening a Figtrail database: made when new, checked, migrated, and set up for one writer beside many readers.
//
//   auto database = open_database("news.db", OpenMode::write, {.now = "2024-05-01T10:00:00Z"});
#pragma once

#include <memory>
#include <string>

#include "store/sqlite.hpp"

namespace figtrail {

enum class OpenMode : std::uint8_t {
    read,   ///< the file must exist and have this program's schema; nothing is ever written, not even a migration
    write,  ///< the file must exist; older schemas are migrated
    create  ///< as write, and made when it does not exist
};

struct OpenSettings {
    std::string now = {};            ///< ISO 8601; stored with migrations, may be empty
    int busy_milliseconds = 5000;    ///< how long to wait for another writer
};

std::unique_ptr<Database> open_database(std::string const& path, OpenMode mode, OpenSettings const& settings);

}  // namespace figtrail

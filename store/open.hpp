// Opening a Figtrail database: made when new, checked, migrated, and set up for one writer beside many readers.
//
//   auto database = open_database("news.db", OpenMode::write, {.now = "2024-05-01T10:00:00Z"});
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "store/file_system.hpp"
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
    std::function<std::optional<std::string_view>(std::string const&)> drive_of = network_drive;  ///< for tests
};

/// What a person should know of the file before going on; empty when there is nothing: it lies on a drive over the network, where it
/// is written without a write-ahead log.
std::string warning_about(std::string const& path, OpenSettings const& settings);

std::unique_ptr<Database> open_database(std::string const& path, OpenMode mode, OpenSettings const& settings);

}  // namespace figtrail

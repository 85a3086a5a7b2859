#include "store/removed_log.hpp"

#include <thread>

namespace figtrail {
namespace {

// Short, to meet the moment between two batches of a writer.
constexpr std::chrono::milliseconds between_tries{3};

}  // namespace

RemovedLog::RemovedLog(Database& database)
    : database_(database), read_(database, "SELECT value FROM setting WHERE name = 'removed_in_log'"),
      note_(database,
            "INSERT INTO setting (name, value) VALUES ('removed_in_log', '1') ON CONFLICT (name)"
            " DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)"),
      clear_(database, "DELETE FROM setting WHERE name = 'removed_in_log' AND value = ?") {}

void RemovedLog::note_removal() { note_.use().run(); }

bool RemovedLog::empty(std::chrono::milliseconds most) {
    std::string before;
    {
        auto row = read_.use();
        if (!row.next()) return true;
        before = row.string(0);
    }
    auto const latest = std::chrono::steady_clock::now() + most;
    while (!database_.empty_log()) {
        if (std::chrono::steady_clock::now() >= latest) return false;
        std::this_thread::sleep_for(between_tries);
    }
    Transaction transaction(database_);
    clear_.use(before).run();  // not what another program has removed since
    transaction.commit();
    return true;
}

}  // namespace figtrail

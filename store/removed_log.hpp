// RemovedLog: what was removed by law still stands in the write-ahead log, until that is emptied. It cannot be while another program reads an
// older state of the database; that it has to be is kept in the database, so that a later run makes it good.
//
//   in the transaction that removes: log.note_removal();   afterwards: if (!log.empty(60s)) say so;
#pragma once

#include <chrono>

#include "store/sqlite.hpp"

namespace figtrail {

class RemovedLog {
public:
    explicit RemovedLog(Database& database);

    void note_removal();
    /// Tries for so long, once at least, and lets writers in between. True: nothing that was removed is left in the log.
    bool empty(std::chrono::milliseconds most);

private:
    Database& database_;
    Statement read_, note_, clear_;
};

}  // namespace figtrail

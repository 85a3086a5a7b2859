// Steps: what the database does, counted by itself: the same on every machine.
//
//   Steps const steps;   long const before = Steps::taken;   ...;   steps.since(before)
#pragma once

#include <sqlite3.h>

namespace figtrail::test {

/// Counts the steps of every statement of every database that is opened while it lives.
class Steps {
public:
    Steps() {
        taken = 0;
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&watch));
    }
    ~Steps() { sqlite3_reset_auto_extension(); }
    Steps(Steps const&) = delete;
    Steps& operator=(Steps const&) = delete;

    long since(long before) const { return taken - before; }
    static inline long taken = 0;

private:
    static int watch(sqlite3* database, char**, void const*) {
        return sqlite3_trace_v2(database, SQLITE_TRACE_PROFILE, &note, nullptr);
    }
    static int note(unsigned, void*, void* statement, void*) {
        taken += sqlite3_stmt_status(static_cast<sqlite3_stmt*>(statement), SQLITE_STMTSTATUS_VM_STEP, 1);
        return 0;
    }
};

}  // namespace figtrail::test

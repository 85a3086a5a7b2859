// FailingMemory: operator new of this test program, which can be told to fail. malloc, and with it SQLite's memory, is
// left alone.
//
//   FailingMemory::fail_at(17, true);  ...run the program...  FailingMemory::work();
#pragma once

namespace figtrail::test {

struct FailingMemory {
    /// Allocation number `n` from now on (the first is 1) throws std::bad_alloc; `for_good`: all later ones too.
    static void fail_at(long n, bool for_good);
    static void work();
    static long allocations();  ///< since fail_at() or work()
};

}  // namespace figtrail::test

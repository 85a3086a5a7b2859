// FailingMemory: operator new of this test program, which can be told to fail. malloc, and with it SQLite's memory, is
// left alone.
//
//   FailingMemory::fail_at(17, true);  ...run the program...  FailingMemory::work();
#pragma once

// The sanitizers bring an operator new of their own and check that all memory goes back the way it came; a second one
// makes every release look wrong to them. There the tests of failing memory are skipped.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define FIGTRAIL_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define FIGTRAIL_SANITIZED 1
#endif
#endif

namespace figtrail::test {

struct FailingMemory {
#ifdef FIGTRAIL_SANITIZED
    static constexpr bool possible = false;
#else
    static constexpr bool possible = true;
#endif
    /// Allocation number `n` from now on (the first is 1) throws std::bad_alloc; `for_good`: all later ones too.
    static void fail_at(long n, bool for_good);
    static void work();
    static long allocations();  ///< since fail_at() or work()
};

}  // namespace figtrail::test

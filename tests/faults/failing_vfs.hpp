// FailingVfs: SQLite's own file system, but for one operation that goes wrong: the disk is full, the disk fails, or the
// process is killed there. Installed as the default, so that the program under test knows nothing of it.
//
//   auto& disk = FailingVfs::install();
//   disk.fail_at(17, DiskFault::full);  ...run the program...  disk.work();
#pragma once

#include <cstdint>

namespace figtrail::test {

enum class DiskFault : std::uint8_t {
    none,
    full,         ///< SQLITE_FULL, and so for every later write until work()
    io,           ///< SQLITE_IOERR of the operation's kind, once
    short_write,  ///< half of the bytes reach the file, then as full
    kill          ///< SIGKILL before the operation
};

class FailingVfs {
public:
    /// Registers it as the default file system of SQLite; the same one at every call.
    static FailingVfs& install();

    /// Lets operation number `n` from now on (the first is 1) go wrong. Operations are what changes the disk: writing,
    /// truncating, syncing, deleting a file.
    void fail_at(long n, DiskFault fault);
    /// Nothing goes wrong any more.
    void work() { fail_at(0, DiskFault::none); }
    long operations() const { return done_; }  ///< since fail_at() or work()
    bool has_failed() const { return failed_; }

    /// What is to become of the next operation; for the functions that SQLite calls.
    DiskFault next(bool writes);

private:
    long done_ = 0;
    long fails_at_ = 0;
    DiskFault fault_ = DiskFault::none;
    bool failed_ = false;
};

}  // namespace figtrail::test

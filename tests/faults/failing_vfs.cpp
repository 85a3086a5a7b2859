#include "tests/faults/failing_vfs.hpp"

#include <signal.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cstring>
#include <new>

namespace figtrail::test {
namespace {

FailingVfs the_disk;
sqlite3_vfs* base = nullptr;
sqlite3_vfs shim;
sqlite3_io_methods methods;

/// Behind it stands the base's own file object.
struct File {
    sqlite3_file head;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<File*>(file)->real(); }

/// The result of an operation that changes the disk.
template <class Operation>
int changing(int io_code, Operation operation) {
    switch (the_disk.next(false)) {
        case DiskFault::full:
        case DiskFault::short_write:
            return SQLITE_FULL;
        case DiskFault::io:
            return io_code;
        default:
            return operation();
    }
}

int close(sqlite3_file* file) {
    int const code = real(file)->pMethods->xClose(real(file));
    file->pMethods = nullptr;
    return code;
}
int read(sqlite3_file* file, void* into, int size, sqlite3_int64 at) {
    return real(file)->pMethods->xRead(real(file), into, size, at);
}

int write(sqlite3_file* file, void const* from, int size, sqlite3_int64 at) {
    switch (the_disk.next(true)) {
        case DiskFault::full:
            return SQLITE_FULL;
        case DiskFault::io:
            return SQLITE_IOERR_WRITE;
        case DiskFault::short_write:
            real(file)->pMethods->xWrite(real(file), from, size / 2, at);
            return SQLITE_FULL;
        default:
            return real(file)->pMethods->xWrite(real(file), from, size, at);
    }
}

int truncate(sqlite3_file* file, sqlite3_int64 size) {
    return changing(SQLITE_IOERR_TRUNCATE, [&] { return real(file)->pMethods->xTruncate(real(file), size); });
}
int sync(sqlite3_file* file, int flags) {
    return changing(SQLITE_IOERR_FSYNC, [&] { return real(file)->pMethods->xSync(real(file), flags); });
}
int size_of(sqlite3_file* file, sqlite3_int64* size) { return real(file)->pMethods->xFileSize(real(file), size); }
int lock(sqlite3_file* file, int level) { return real(file)->pMethods->xLock(real(file), level); }
int unlock(sqlite3_file* file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
int reserved(sqlite3_file* file, int* held) { return real(file)->pMethods->xCheckReservedLock(real(file), held); }
int control(sqlite3_file* file, int op, void* argument) {
    return real(file)->pMethods->xFileControl(real(file), op, argument);
}
int sector(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }
int traits(sqlite3_file* file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }
int shm_map(sqlite3_file* file, int page, int size, int extend, void volatile** at) {
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, at);
}
int shm_lock(sqlite3_file* file, int offset, int n, int flags) {
    return real(file)->pMethods->xShmLock(real(file), offset, n, flags);
}
void shm_barrier(sqlite3_file* file) { real(file)->pMethods->xShmBarrier(real(file)); }
int shm_unmap(sqlite3_file* file, int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); }
int fetch(sqlite3_file* file, sqlite3_int64 at, int size, void** into) {
    return real(file)->pMethods->xFetch(real(file), at, size, into);
}
int unfetch(sqlite3_file* file, sqlite3_int64 at, void* from) {
    return real(file)->pMethods->xUnfetch(real(file), at, from);
}

int open(sqlite3_vfs*, char const* name, sqlite3_file* file, int flags, int* out_flags) {
    file->pMethods = nullptr;
    int const code = base->xOpen(base, name, real(file), flags, out_flags);
    if (real(file)->pMethods != nullptr) file->pMethods = &methods;
    return code;
}

int remove(sqlite3_vfs*, char const* name, int sync_folder) {
    return changing(SQLITE_IOERR_DELETE, [&] { return base->xDelete(base, name, sync_folder); });
}

}  // namespace

FailingVfs& FailingVfs::install() {
    if (base != nullptr) return the_disk;
    base = sqlite3_vfs_find(nullptr);
    methods = {3,       close,  read,   write,   truncate, sync,        size_of,   lock,  unlock, reserved,
               control, sector, traits, shm_map, shm_lock, shm_barrier, shm_unmap, fetch, unfetch};
    shim = *base;  // paths, time, randomness are the base's
    shim.zName = "failing";
    shim.szOsFile = static_cast<int>(sizeof(File)) + base->szOsFile;
    shim.xOpen = open;
    shim.xDelete = remove;
    sqlite3_vfs_register(&shim, 1);
    return the_disk;
}

void FailingVfs::fail_at(long n, DiskFault fault) {
    done_ = 0;
    fails_at_ = n;
    fault_ = fault;
    failed_ = false;
}

DiskFault FailingVfs::next(bool writes) {
    ++done_;
    if (fails_at_ == 0 || done_ < fails_at_) return DiskFault::none;
    if (fault_ == DiskFault::kill) {
        ::kill(getpid(), SIGKILL);
        pause();
    }
    // A failing disk fails once; a full one stays full for what would take space.
    bool const again = fault_ == DiskFault::full || fault_ == DiskFault::short_write;
    if (done_ > fails_at_ && !(again && writes)) return DiskFault::none;
    failed_ = true;
    return fault_;
}

}  // namespace figtrail::test

#include "tests/faults/failing_memory.hpp"

#include <atomic>
#include <cstdlib>
#include <new>

#ifdef FIGTRAIL_SANITIZED

namespace figtrail::test {

void FailingMemory::fail_at(long, bool) {}
void FailingMemory::work() {}
long FailingMemory::allocations() { return 0; }

}  // namespace figtrail::test

#else

namespace {

std::atomic<long> done{0}, fails_at{0};
std::atomic<bool> stays{false};

void* allocate(std::size_t size) {
    long const n = done.fetch_add(1, std::memory_order_relaxed) + 1;
    long const at = fails_at.load(std::memory_order_relaxed);
    if (at != 0 && (n == at || (n > at && stays.load(std::memory_order_relaxed)))) throw std::bad_alloc();
    if (void* const memory = std::malloc(size == 0 ? 1 : size)) return memory;
    throw std::bad_alloc();
}

void* allocate(std::size_t size, std::align_val_t alignment) {
    auto const a = static_cast<std::size_t>(alignment);
    if (void* const memory = std::aligned_alloc(a, (size + a - 1) / a * a)) return memory;
    throw std::bad_alloc();
}

}  // namespace

void* operator new(std::size_t size) { return allocate(size); }
void* operator new[](std::size_t size) { return allocate(size); }
void* operator new(std::size_t size, std::align_val_t alignment) { return allocate(size, alignment); }
void* operator new[](std::size_t size, std::align_val_t alignment) { return allocate(size, alignment); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }

namespace figtrail::test {

void FailingMemory::fail_at(long n, bool for_good) {
    done = 0;
    fails_at = n;
    stays = for_good;
}
void FailingMemory::work() { fail_at(0, false); }
long FailingMemory::allocations() { return done; }

}  // namespace figtrail::test

#endif

// WordCache: remembers the look-ups of frequent words as they are spelled, so that folding and hashing is paid once for most of a text.
// Direct-mapped, exact (spellings of up to 16 bytes are compared whole), one for each thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <new>
#include <string>
#include <string_view>

#include "parser/letters.hpp"
#include "parser/token.hpp"

namespace figtrail {

/// What a token learns of its word.
struct KnownWord {
    word_class::Mask classes = 0;
    std::uint32_t word = 0;  ///< of the lexicon
    std::uint16_t key = 0;   ///< word_key
};

class WordCache {
public:
    /// What is known of a word; `make()` is asked when it is not remembered.
    template <typename Make>
    KnownWord get(Spelling const& word, Make&& make) {
        if (word.size == 0) return make();
        std::uint64_t const h = (word.letters[0] ^ (word.letters[1] * 0x9E3779B97F4A7C15ull)) * 0xD6E8FEB86659FD93ull;
        Slot& slot = slots_[h >> (64 - slot_bits)];
        if (slot.letters[0] != word.letters[0] || slot.letters[1] != word.letters[1] || slot.size != word.size) {
            KnownWord const found = make();
            slot = {{word.letters[0], word.letters[1]}, found.classes, found.word, found.key, word.size};
        }
        return {slot.classes, slot.word, slot.key};
    }

    /// Before the first get(). Forgets everything when another lexicon is used.
    void attach(std::string_view lexicon_hash) {
        if (lexicon_hash == hash_) return;
        // Zeroed by the system page by page, as they are touched: a short text uses few of them.
        std::size_t room = (slot_count + 1) * sizeof(Slot);
        memory_.reset(std::calloc(1, room));  // NOLINT(cppcoreguidelines-no-malloc): new would write the zeros
        if (memory_ == nullptr) throw std::bad_alloc();
        void* at = memory_.get();
        slots_ = static_cast<Slot*>(std::align(alignof(Slot), slot_count * sizeof(Slot), at, room));
        hash_ = lexicon_hash;
    }

private:
    static constexpr int slot_bits = 14;
    struct alignas(32) Slot {  // half a cache line; all zero when empty
        std::uint64_t letters[2] = {0, 0};
        word_class::Mask classes = 0;
        std::uint32_t word = 0;
        std::uint16_t key = 0;
        std::uint8_t size = 0;
    };
    static constexpr std::size_t slot_count = std::size_t{1} << slot_bits;
    struct Free {
        void operator()(void* memory) const { std::free(memory); }  // NOLINT(cppcoreguidelines-no-malloc): of calloc
    };

    std::unique_ptr<void, Free> memory_;
    Slot* slots_ = nullptr;  ///< in it, aligned
    std::string hash_;
};

}  // namespace figtrail

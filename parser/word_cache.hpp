// WordCache: remembers the look-ups of frequent words as they are spelled, so that folding and hashing is paid once for most of a text.
// Direct-mapped, exact (keys of up to 16 bytes are compared whole), one for each thread.
#pragma once

#include <array>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

#include "parser/lexicon.hpp"

namespace figtrail {

class WordCache {
public:
    /// The look-up of `word`, behind whose first byte `readable` bytes may be read; `make(word)` is asked when it is not remembered.
    template <typename Make>
    WordLookup get(std::string_view word, std::size_t readable, Make&& make) {
        if (word.size() > key_bytes) return make(word);
        std::uint64_t key[2] = {0, 0};
        if (readable >= key_bytes) {  // two loads and a mask are cheaper than a copy of unknown length
            std::memcpy(key, word.data(), key_bytes);
            std::size_t const bits = word.size() * 8;
            key[0] &= bits >= 64 ? ~0ull : (1ull << bits) - 1;
            key[1] &= bits >= 128 ? ~0ull : bits <= 64 ? 0 : (1ull << (bits - 64)) - 1;
        } else {
            std::memcpy(key, word.data(), word.size());
        }
        std::uint64_t const h = (key[0] ^ (key[1] * 0x9E3779B97F4A7C15ull)) * 0xD6E8FEB86659FD93ull;
        Slot& slot = (*slots_)[h >> (64 - slot_bits)];
        if (slot.key[0] != key[0] || slot.key[1] != key[1] || slot.size != word.size()) {
            WordLookup const found = make(word);
            slot = {{key[0], key[1]}, found.classes, found.word, static_cast<std::uint32_t>(word.size())};
        }
        return {slot.word, slot.classes};
    }

    /// Forgets everything when another lexicon is used.
    void attach(std::string_view lexicon_hash) {
        if (lexicon_hash == hash_) return;
        hash_ = lexicon_hash;
        slots_ = std::make_unique<Slots>();
    }

private:
    static constexpr std::size_t key_bytes = 16;
    static constexpr int slot_bits = 14;
    struct alignas(32) Slot {  // half a cache line
        std::uint64_t key[2] = {0, 0};
        word_class::Mask classes = 0;
        std::uint32_t word = 0;
        std::uint32_t size = 0;
    };
    using Slots = std::array<Slot, std::size_t{1} << slot_bits>;
    std::unique_ptr<Slots> slots_ = std::make_unique<Slots>();
    std::string hash_;
};

}  // namespace figtrail

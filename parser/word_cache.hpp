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
    /// The look-up of `word`; `make(word)` is asked when it is not remembered.
    template <typename Make>
    WordLookup get(std::string_view word, Make&& make) {
        if (word.size() > key_bytes) return make(word);
        Key key{};
        std::memcpy(key.data(), word.data(), word.size());
        std::uint64_t const h = (key[0] ^ (key[1] * 0x9E3779B97F4A7C15ull)) * 0xD6E8FEB86659FD93ull;
        Slot& slot = (*slots_)[(h >> 48) & (slot_count - 1)];
        if (slot.key != key || slot.size != word.size()) slot = {key, make(word), static_cast<std::uint32_t>(word.size())};
        return slot.value;
    }

    /// Forgets everything when another lexicon is used.
    void attach(std::string_view lexicon_hash) {
        if (lexicon_hash == hash_) return;
        hash_ = lexicon_hash;
        slots_ = std::make_unique<Slots>();
    }

private:
    static constexpr std::size_t key_bytes = 16;
    static constexpr std::size_t slot_count = 8192;
    using Key = std::array<std::uint64_t, key_bytes / 8>;
    struct Slot {
        Key key{};
        WordLookup value;
        std::uint32_t size = 0;
    };
    using Slots = std::array<Slot, slot_count>;
    std::unique_ptr<Slots> slots_ = std::make_unique<Slots>();
    std::string hash_;
};

}  // namespace figtrail

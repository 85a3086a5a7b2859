// WordCache: remembers the look-ups of frequent words as they are spelled, so that folding and hashing is paid once for most of a text.
// Direct-mapped, exact (spellings of up to 16 bytes are compared whole), one for each thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

#include "parser/token.hpp"

namespace figtrail {

/// What a token learns of its word.
struct KnownWord {
    word_class::Mask classes = 0;
    std::uint32_t word = 0;  ///< of the lexicon
    std::uint16_t key = 0;   ///< word_key
};

namespace word_cache {

inline constexpr std::size_t longest = 16;

/// Masks that keep the first bytes of sixteen, by their number.
using Masks = std::array<std::array<std::uint64_t, 2>, longest + 1>;
constexpr Masks make_masks() {
    Masks masks{};
    for (std::size_t size = 0; size <= longest; ++size)
        for (std::size_t byte = 0; byte < size; ++byte) masks[size][byte / 8] |= 0xFFull << (byte % 8 * 8);
    return masks;
}
inline constexpr Masks kept = make_masks();

}  // namespace word_cache

class WordCache {
public:
    /// What is known of `word`, behind whose first byte `readable` bytes may be read; `make(word)` is asked when it is not remembered.
    template <typename Make>
    KnownWord get(std::string_view word, std::size_t readable, Make&& make) {
        using word_cache::kept, word_cache::longest;
        if (word.size() > longest) return make(word);
        std::uint64_t letters[2] = {0, 0};
        if (readable >= longest) {  // two loads and a mask are cheaper than a copy of unknown length
            std::memcpy(letters, word.data(), longest);
            letters[0] &= kept[word.size()][0];
            letters[1] &= kept[word.size()][1];
        } else {
            std::memcpy(letters, word.data(), word.size());
        }
        std::uint64_t const h = (letters[0] ^ (letters[1] * 0x9E3779B97F4A7C15ull)) * 0xD6E8FEB86659FD93ull;
        Slot& slot = (*slots_)[h >> (64 - slot_bits)];
        if (slot.letters[0] != letters[0] || slot.letters[1] != letters[1] || slot.size != word.size()) {
            KnownWord const found = make(word);
            slot = {{letters[0], letters[1]}, found.classes, found.word, found.key, static_cast<std::uint8_t>(word.size())};
        }
        return {slot.classes, slot.word, slot.key};
    }

    /// Forgets everything when another lexicon is used.
    void attach(std::string_view lexicon_hash) {
        if (lexicon_hash == hash_) return;
        hash_ = lexicon_hash;
        slots_ = std::make_unique<Slots>();
    }

private:
    static constexpr int slot_bits = 14;
    struct alignas(32) Slot {  // half a cache line
        std::uint64_t letters[2] = {0, 0};
        word_class::Mask classes = 0;
        std::uint32_t word = 0;
        std::uint16_t key = 0;
        std::uint8_t size = 0;
    };
    using Slots = std::array<Slot, std::size_t{1} << slot_bits>;

    std::unique_ptr<Slots> slots_ = std::make_unique<Slots>();
    std::string hash_;
};

}  // namespace figtrail

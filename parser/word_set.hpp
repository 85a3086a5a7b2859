// WordSet: a fixed list of words that the compiler lays out as a hash table, so that most words that are not in it cost one look.
//
//   constexpr WordSet particles{"al", "bin", "van"};
//   particles.holds("van")
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace figtrail {

/// Tells words apart letter for letter, case included.
template <std::size_t Count>
class WordSet {
public:
    template <std::size_t... Sizes>
    consteval WordSet(char const (&... words)[Sizes]) : words_{std::string_view(words, Sizes - 1)...} {
        lay_out();
    }
    /// Of a table's entries, by one of their words.
    template <typename Entry>
    consteval WordSet(std::array<Entry, Count> const& table, std::string_view Entry::*word) {
        for (std::size_t w = 0; w < Count; ++w) words_[w] = table[w].*word;
        lay_out();
    }

    constexpr bool holds(std::string_view word) const { return find(word) != Count; }

    /// Where the word stands in the list, the first time; Count when it does not.
    constexpr std::size_t find(std::string_view word) const {
        if (word.empty()) return Count;
        for (std::size_t at = place_of(word); index_[at] != 0; at = (at + 1) % places)
            if (words_[index_[at] - 1] == word) return index_[at] - 1u;
        return Count;
    }

private:
    static_assert(Count < 256);
    static constexpr std::size_t places = std::bit_ceil(Count * 4);

    constexpr void lay_out() {
        for (std::size_t w = 0; w < Count; ++w) {
            std::size_t at = place_of(words_[w]);
            while (index_[at] != 0) at = (at + 1) % places;
            index_[at] = static_cast<std::uint8_t>(w + 1);
        }
    }

    static constexpr std::size_t place_of(std::string_view word) {
        auto const byte = [&](std::size_t i) -> std::uint32_t { return static_cast<unsigned char>(word[i]); };
        std::uint32_t const h = byte(0) ^ byte(word.size() - 1) << 8 ^ byte(word.size() / 2) << 16 ^ static_cast<std::uint32_t>(word.size()) << 24;
        return (h * 0x9E3779B1u) >> (32 - std::countr_zero(places));
    }

    std::array<std::string_view, Count> words_;
    std::array<std::uint8_t, places> index_{};  ///< of a word, from 1; 0 where none belongs
};
template <std::size_t... Sizes>
WordSet(char const (&... words)[Sizes]) -> WordSet<sizeof...(Sizes)>;

}  // namespace figtrail

#include "parser/word_list.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#include "parser/word_list_data.hpp"

namespace figtrail {

namespace {

using namespace word_list;

// The eleven classes of the table lie side by side in word_class; the generator and this file rely on it.
constexpr unsigned first_class_bit = 23;
static_assert(word_class::noun == 1ull << first_class_bit);
static_assert(word_class::third_person == 1ull << (first_class_bit + class_bits - 1));

// Up to eight bytes as a number, the first one lowest. Where the machine counts so too, two loads do.
std::uint64_t eight_bytes(char const* at, std::size_t n) {
    if constexpr (std::endian::native == std::endian::little) {
        std::uint64_t chunk = 0;
        if (n == 8) {
            std::memcpy(&chunk, at, 8);
            return chunk;
        }
        if (n >= 4) {
            std::uint32_t low = 0;
            std::uint32_t high = 0;
            std::memcpy(&low, at, 4);
            std::memcpy(&high, at + n - 4, 4);
            return low | std::uint64_t{high} << (8 * (n - 4));
        }
    }
    std::uint64_t chunk = 0;
    for (std::size_t i = 0; i < n; ++i) chunk |= std::uint64_t{static_cast<unsigned char>(at[i])} << (8 * i);
    return chunk;
}

// The slot of a word; the table is less than three quarters full, so an empty one ends the search soon.
std::uint32_t slot_of(std::uint64_t h, bool& found) {
    auto const fingerprint = static_cast<std::uint32_t>(h & ((1u << fingerprint_bits) - 1));
    auto at = static_cast<std::uint32_t>(h >> (64 - slot_bits));
    while (slots[at] != 0 && slots[at] >> class_bits != fingerprint) at = (at + 1) & ((1u << slot_bits) - 1);
    found = slots[at] != 0;
    return at;
}

}  // namespace

std::uint64_t word_hash(std::string_view word) {
    std::uint64_t h = word.size();
    for (std::size_t k = 0; k < word.size(); k += 8) {
        h = (h ^ eight_bytes(word.data() + k, std::min<std::size_t>(8, word.size() - k))) * multiplier;
        h ^= h >> 32;
    }
    return h;
}

word_class::Mask word_list_classes(std::uint64_t hash) {
    bool found = false;
    std::uint32_t const slot = slots[slot_of(hash, found)];
    return word_class::Mask{slot & ((1u << class_bits) - 1)} << first_class_bit;
}

word_class::Mask word_list_classes(std::string_view lower) { return word_list_classes(word_hash(lower)); }

std::uint32_t word_list_index(std::string_view lower) {
    bool found = false;
    std::uint32_t const at = slot_of(word_hash(lower), found);
    return found ? at + 1 : 0;
}

namespace word_list {

std::string_view ExceptionTable::lemma_of(std::string_view form) const {
    auto const* at = std::lower_bound(first, last, form, [](Exception const& e, std::string_view f) { return std::string_view(e.form) < f; });
    return at != last && form == at->form ? std::string_view(at->lemma) : std::string_view{};
}

ExceptionTable nouns() { return {noun_exceptions, noun_exceptions + noun_exceptions_count}; }
ExceptionTable verbs() { return {verb_exceptions, verb_exceptions + verb_exceptions_count}; }
ExceptionTable adjectives() { return {adj_exceptions, adj_exceptions + adj_exceptions_count}; }

}  // namespace word_list
}  // namespace figtrail

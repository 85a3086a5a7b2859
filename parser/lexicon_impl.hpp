// The tables behind Lexicon: words, the trie of phrases, and the entries that phrases point to.
#pragma once

#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "parser/flat_table.hpp"
#include "parser/lexicon.hpp"

namespace figtrail {

/// Open addressing from a 64-bit key to a 32-bit value; 0 is "not there".
class KeyTable {
public:
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t value = 0;
        std::uint32_t unused = 0;
    };

    void insert(std::uint64_t key, std::uint32_t value);
    std::uint32_t find(std::uint64_t key) const;

    /// The table as it lies in memory, for lexicon_image.
    FlatTable<Slot> slots{std::vector<Slot>(2)};
    std::size_t used = 0;

private:
    void grow();
};

struct Lexicon::Impl {
    struct Payload {
        PhraseKind kind{};
        std::uint8_t unused[3] = {};
        std::uint32_t entry = 0;
        std::uint32_t exact = 0;  ///< where its letters begin in exact_forms, 0 = any case
    };

    FlatTable<WordInfo> words{std::vector<WordInfo>(1)};
    FlatTable<char> spellings;                  ///< the letters of all words, one after the other
    KeyTable word_index;                        ///< hash of the word -> index; collisions are refused at load
    KeyTable edges;                             ///< (node, word) -> node
    struct Node {
        std::uint32_t first = 0;     ///< of its payloads; set by finish
        std::uint16_t count = 0;
        std::uint16_t unused = 0;
        std::uint64_t children = 0;  ///< a bit for each next word (index modulo 64): most tries end here
    };
    std::vector<std::vector<Payload>> growing{{}};  ///< payloads of each node while loading; node 0 is none
    FlatTable<Node> nodes{std::vector<Node>(1)};
    FlatTable<Node> roots;       ///< of each word, a copy of the node of its phrases: where most phrases begin and end
    FlatTable<Payload> payloads;
    FlatTable<char> exact_forms{std::vector<char>(1)};  ///< phrases that match letter for letter, each with a zero byte behind it
    std::unordered_map<std::uint32_t, std::pair<std::int64_t, std::int64_t>> pairs;

    Catalog catalog;
    std::vector<ApproximatorEntry> approximators;
    std::vector<RoleEntry> roles;
    std::vector<ModalityEntry> modalities;
    std::vector<RegionEntry> regions;
    std::vector<EventEntry> events;
    std::vector<AgencyEntry> agencies;
    FlatTable<std::uint32_t> city_countries;         ///< of each city the entry of its country
    FlatTable<std::uint32_t> subdivision_countries;
    std::string hash;

    /// The word of this hash and these letters, 0 when unknown.
    std::uint32_t find(std::uint64_t word_hash, std::string_view lower) const {
        std::uint32_t const found = word_index.find(word_hash);
        return found != 0 && spelling(found) == lower ? found : 0;
    }
    std::string_view spelling(std::uint32_t word) const { return {spellings.data() + words[word].spelled_at, words[word].spelled_size}; }
    /// The word's index; made when new.
    std::uint32_t intern(std::string_view lower);
    /// Interns the word and adds classes to it.
    std::uint32_t add_word(std::string_view word, word_class::Mask classes);
    /// Adds a phrase; `exact` phrases match letter for letter (blanks aside).
    void add_phrase(PhraseKind kind, std::size_t entry, std::string_view phrase, bool exact = false);
    /// "HZ", "Km", "mhz": a symbol of two letters or more in another case, for `finish` to add where it means nothing else.
    void add_symbol_in_other_case(std::size_t entry, std::string const& symbol) { case_variants.emplace_back(entry, symbol); }
    std::vector<std::pair<std::size_t, std::string>> case_variants;
    /// Adds what one lexicon file says; an overlay may hold no list that the builtin files have not. Throws LexiconError.
    void load(std::string_view json, std::string_view file_name, bool is_overlay = false);
    std::set<std::string> other_keys;  ///< of the builtin files: notes, number words, and what the build reads
    /// Lays the trie out flat and merges the word list's classes into the lexicon's words; the last step.
    void finish();
};

}  // namespace figtrail

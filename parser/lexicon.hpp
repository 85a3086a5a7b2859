// Lexicon: what figtrail knows of English, of units, of money and of measures. Data (schema/lexicon/en/*.json), read once,
// immutable and shared by all threads. Users overlay their own entries; the hash of all of it is part of a claim's provenance.
//
//   auto lexicon = Lexicon::builtin();
//   lexicon->word(lexicon->find("million")).value == 6
#pragma once

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "claim/approximator.hpp"
#include "claim/catalog.hpp"
#include "parser/token.hpp"

namespace figtrail {

/// An entry of a lexicon file that cannot be used; what() names file, entry and reason.
struct LexiconError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct WordInfo {
    word_class::Mask classes = 0;
    std::int32_t value = 0;           ///< of numerals, months, weekdays
    std::uint32_t phrase_node = 0;    ///< root of the phrases that begin with this word; 0 = none
    std::uint32_t spelled_at = 0;     ///< its lower-case letters among those of all words: offset and length in bytes
    std::uint32_t spelled_size = 0;
};

struct ApproximatorEntry {
    Approximator kind = Approximator::exact;
    bool before = true;   ///< stands before the number ("about 5")
    bool after = false;   ///< stands after it ("5 or more")
};

struct RoleEntry {
    std::string id;       ///< "kill"
    std::vector<std::string> dimensions;  ///< of the figures it governs; empty: any
    bool done_to = false;                 ///< done to somebody: who does it is another count than whom it befalls
};

struct ModalityEntry {
    Modality modality = Modality::actual;
    bool verb = false;
};

struct RegionEntry {
    std::string name;
    std::vector<std::string> countries;  ///< ISO codes a region or pair stands for; may be empty
};

struct EventEntry {
    std::string kind;     ///< "shooting"
};

struct AgencyEntry {
    std::string name;     ///< "Reuters"
};

/// What one look-up of a word yields.
struct WordLookup {
    std::uint32_t word = 0;           ///< index of WordInfo; 0 when only the word list knows it, or nobody
    word_class::Mask classes = 0;
};

class Lexicon {
public:
    /// The lexicon that ships with the program.
    static std::shared_ptr<Lexicon const> builtin();
    /// The same, read anew from its JSON files: what builtin() is an image of.
    static std::shared_ptr<Lexicon const> from_files();
    /// The builtin one with a user's file over it. Throws LexiconError naming the entry that is wrong.
    static std::shared_ptr<Lexicon const> with_overlay(std::string_view json, std::string_view file_name);

    ~Lexicon();
    Lexicon(Lexicon const&) = delete;
    Lexicon& operator=(Lexicon const&) = delete;

    /// Index of a lower-case word, 0 when unknown.
    std::uint32_t find(std::string_view lower) const;
    WordInfo const& word(std::uint32_t index) const;
    /// Lexicon and word list together.
    WordLookup look_up(std::string_view lower) const;
    /// Value of a number word, month or weekday; 0 for other words.
    std::int32_t value(Token const& token) const { return word(token.word).value; }

    Catalog const& catalog() const;  ///< units, currencies, measures, countries with their facts

    ApproximatorEntry const& approximator(std::uint32_t entry) const;
    RoleEntry const& role(std::uint32_t entry) const;
    ModalityEntry const& modality(std::uint32_t entry) const;
    RegionEntry const& region(std::uint32_t entry) const;
    EventEntry const& event(std::uint32_t entry) const;
    AgencyEntry const& agency(std::uint32_t entry) const;
    /// Where it lies: an index into the catalog's countries.
    std::uint32_t country_of_city(std::uint32_t entry) const;
    std::uint32_t country_of_subdivision(std::uint32_t entry) const;
    /// Bounds of a vague plural ("dozens": 12 to 120), and the parts of a vulgar fraction sign ("½": 1, 2).
    std::pair<std::int64_t, std::int64_t> pair_of(std::uint32_t word) const;

    /// Appends the phrases that begin at token `at` to `out`, looking no further than `end`.
    void phrases_at(TokenText const& text, std::size_t at, std::size_t end, std::vector<PhraseHit>& out) const;

    /// SHA-256 is store's; this is a 64-bit FNV-1a of all data, as 16 hex digits.
    std::string const& hash() const;

    struct Impl;
    Impl const& tables() const { return *impl_; }

private:
    Lexicon();
    std::unique_ptr<Impl> impl_;
};

/// The longest phrase of `kind` at token `at`, or nullptr.
inline PhraseHit const* longest_hit(TokenText const& text, std::size_t at, PhraseKind kind) {
    Token const& t = text.tokens[at];
    if (!t.is(beginnings_of(kind))) return nullptr;
    PhraseHit const* best = nullptr;
    for (std::uint32_t i = t.first_hit, n = t.first_hit + t.hit_count; i < n; ++i)
        if (text.hits[i].kind == kind && (best == nullptr || text.hits[i].tokens > best->tokens)) best = &text.hits[i];
    return best;
}

}  // namespace figtrail

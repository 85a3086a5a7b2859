// The open-class words of English (nouns, verbs, adjectives, adverbs and their regular and irregular forms), a read-only table that
// schema/word_list.py makes at build time from WordNet. No start-up cost: one multiplication and, mostly, one cache line a look-up.
//
//   word_list_classes("students") == (word_class::noun | word_class::plural)
#pragma once

#include <cstdint>
#include <string_view>

#include "parser/token.hpp"

namespace figtrail {

/// A word's hash, which the lexicon's own table of words uses too: a look-up in both pays for it once.
std::uint64_t word_hash(std::string_view word);

/// What a lower-case word can be; 0 when unknown. Words are kept as fingerprints: an unknown word is taken for a known one about
/// once in two million, always the same one.
word_class::Mask word_list_classes(std::string_view lower);
/// The same by word_hash(lower).
word_class::Mask word_list_classes(std::uint64_t hash);

/// A number from 1 that stays the same for a word in one build; 0 when unknown.
std::uint32_t word_list_index(std::string_view lower);

namespace word_list {

/// An irregular form and the word it belongs to ("men", "man"). Letters and no pointers: thousands of addresses would have to be
/// set at each start.
struct Exception {
    char form[20];
    char lemma[20];
};

/// A table of them, sorted by form; a form may have several lemmas.
struct ExceptionTable {
    Exception const* first;
    Exception const* last;
    /// The first lemma of `form`, empty when it is regular.
    std::string_view lemma_of(std::string_view form) const;
};

ExceptionTable nouns();
ExceptionTable verbs();
ExceptionTable adjectives();

}  // namespace word_list
}  // namespace figtrail

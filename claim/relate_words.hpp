// The words of two claims side by side: inflection taken off, synonyms folded, and which heads individuate nothing.
//
//   word_root("Students") == "student";   word_sense("fatalities") == word_sense("deaths")
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace figtrail {

/// ASCII lower-case; other bytes as they are.
std::string lower_case(std::string_view word);

/// Lower-case without the endings of number, tense and agent that leave the word the same for matching.
std::string word_root(std::string_view word);

/// A name for all words that mean the same thing when counted ("death", "fatality", "killed"); else the root.
std::string word_sense(std::string_view word);

/// A name for all words that speak of one kind of thing ("review", "critic", "reviewer"). Wider than sense: it helps to choose
/// among several figures and never makes two figures comparable.
std::string word_kin(std::string_view word);

/// People, percent, point, dollar, share, year, unit, ...: two figures never compare by such a head alone.
bool individuates_nothing(std::string_view head);

/// Whether a sense is of those who act or say so in any text: the police of one report are the authorities of another.
bool is_anyone(std::string const& sense);

/// Articles, prepositions, auxiliaries, hedges: words that carry no content of their own.
bool is_empty_word(std::string_view lower);

enum class Letters : std::uint8_t { lower_case, as_written };

/// Words of a text: runs of letters, accented ones included. Numbers, quotes and dashes are left out.
std::vector<std::string> words_of(std::string_view text, Letters letters = Letters::lower_case);

/// Senses of the content words of a text, sorted, each once.
std::vector<std::string> senses_of(std::string_view text);
std::vector<std::string> senses_of(std::vector<std::string> const& words);

/// How many members two sorted lists share.
std::size_t shared_count(std::vector<std::string> const& a, std::vector<std::string> const& b);

}  // namespace figtrail

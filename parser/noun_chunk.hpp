// The modifiers and the head of a noun phrase, read from where they begin; determiners, counts and of-phrases are
// noun_phrase's.
//
//   "(12) oil consuming countries fell": read_noun_chunk at "oil" -> [oil consuming countries), head "countries"
#pragma once

#include <cstdint>
#include <optional>

#include "parser/noun_phrase.hpp"

namespace figtrail {

/// What a chunk stands behind.
enum class ChunkOf : std::uint8_t {
    nothing,  ///< any noun phrase
    many,     ///< a number other than one: its head is a plural
    one,      ///< the number one
};

/// None where no noun begins at `at`, or what begins is no thing that is counted.
std::optional<NounPhrase> read_noun_chunk(TokenText const& text, Sentence const& sentence, std::uint32_t at,
                                          ChunkOf of);

/// Tokens that one noun phrase has at most.
inline constexpr std::uint32_t longest_noun_phrase = 16;

}  // namespace figtrail

// Speech acts: where a text says that somebody says something. "police said", "according to the ministry", "citing
// Reuters".
//
//   find_speech_acts(text, names)   // in text order; each with the tokens of whoever speaks
#pragma once

#include <cstdint>
#include <vector>

#include "parser/names.hpp"
#include "parser/token.hpp"

namespace figtrail {

struct SpeechAct {
    std::uint32_t token = 0;  ///< the verb, or the first word of "according to"
    std::uint32_t sentence = 0;
    std::uint32_t speaker_first = 0;  ///< half-open tokens of the speaker; empty when a pronoun or unknown
    std::uint32_t speaker_last = 0;
    std::uint32_t listener = 0;  ///< first token after the verb or the citing words: "told Reuters"
    bool pronoun = false;        ///< "he said": the speaker before
    bool trailing = false;       ///< stands behind what is said: "..., police said"
    bool citing = false;         ///< "according to", "citing": holds for the whole sentence
};

std::vector<SpeechAct> find_speech_acts(TokenText const& text, NameTable const& names);

}  // namespace figtrail

// event_words: which words of a text tell of an event, and which of what came after it: arrests, trials, funerals.
//
//   is_event_trigger(text, i, hit)   // "crash" of "a bus crash", not "Fire" of "the Fire Department"
#pragma once

#include <cstdint>
#include <string_view>

#include "parser/lexicon.hpp"
#include "parser/token.hpp"

namespace figtrail {

/// What follows an incident, and what accompanies many: reported of it, but not what happened.
bool is_aftermath(std::string_view kind);

/// A phrase of the events lexicon at token `i`: a single word must be a noun or a verb, and no part of a name ("March 5").
bool is_event_trigger(TokenText const& text, std::uint32_t i, PhraseHit const& hit);

/// "arrested", "court", "released": what happened on another day than the incident.
bool is_aftermath_word(TokenText const& text, std::uint32_t i);

}  // namespace figtrail

// The subject of a clause: the noun phrase in front of its finite verb, without the times, places and asides that lead in.
//
//   "In May, imports of wine rose": subject_between for the tokens up to "rose" -> [imports], of-phrase [of wine]
#pragma once

#include <cstdint>
#include <optional>

#include "parser/noun_phrase.hpp"
#include "parser/token.hpp"

namespace figtrail {

/// The subject among tokens [first, verb) of a clause that is read for token `at`. None when there is none, or a pronoun.
std::optional<NounPhrase> subject_between(TokenText const& text, std::uint32_t first, std::uint32_t verb, std::uint32_t at);

/// The noun phrase that ends before token `end`, to which a relative pronoun there refers; it begins no earlier than `begin`.
std::optional<NounPhrase> antecedent_before(TokenText const& text, std::uint32_t begin, std::uint32_t end);

/// Is the subject in front of `verb` a pronoun of the third person, which takes the subject before it ("The bank said it ...")?
bool refers_back(TokenText const& text, std::uint32_t first, std::uint32_t verb);

}  // namespace figtrail

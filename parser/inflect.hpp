// Forms of English words: number of nouns, tense of verbs, degree of adjectives. Lower-case in, lower-case out; what is not
// recognised comes back as the rules of spelling suggest.
//
//   singular_of("tenancies") == "tenancy"; plural_of("tooth") == "teeth"; base_adjective("largest") == "large"
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace figtrail {

/// "child" -> "children"; "people" and "series" stay.
std::string plural_of(std::string_view noun);
/// "bosses" -> "boss"; a singular, and "people", "series", "headquarters", stay.
std::string singular_of(std::string_view noun);

/// Base, -s, -ing, past, participle, without repeats: "take" -> take, takes, taking, took, taken.
std::vector<std::string> verb_forms(std::string_view lemma);
/// "took" -> "take", "stopping" -> "stop"; a base form stays.
std::string verb_lemma(std::string_view form);

/// "larger", "largest" -> "large"; "better" -> "good"; "former" stays.
std::string base_adjective(std::string_view adjective);

}  // namespace figtrail

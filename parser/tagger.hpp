// Parts of speech: closed classes by list, open ones by what the word list allows and the words around them. One pass, linear, no
// allocation. News comes in lower case, in capitals and without punctuation: capitals count only where the sentence also has small
// letters.
//
//   tag(text, sentence);   // "two companies plan a merger" -> numeral noun verb determiner noun
#pragma once

#include "parser/token.hpp"

namespace figtrail {

/// Sets Token::pos for the tokens of a sentence.
void tag(TokenText& text, Sentence const& sentence);

}  // namespace figtrail

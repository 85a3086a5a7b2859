// sentences: tokens -> sentences. One pass that looks at marks only; a stop is weighed with the words next to it, and a
// block's end always ends a sentence.
//
//   split_sentences(tokens, document);   // "in the U.S. The city has 3 rivers." -> two sentences
#pragma once

#include "claim/document.hpp"
#include "parser/token.hpp"

namespace figtrail {

/// Fills `text.sentences` and flags the first word (or number) of each as sentence_start. Tokens must carry their word
/// classes.
void split_sentences(TokenText& text, Document const& document);

}  // namespace figtrail

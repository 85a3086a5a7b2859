// cut: text -> tokens. One pass over the bytes; each word is looked up in the lexicon once.
//
//   TokenText tokens = cut(document, *Lexicon::builtin());   // "13bn" -> "13", "bn" (glued)
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claim/document.hpp"
#include "parser/token.hpp"

namespace figtrail {

class Lexicon;

/// Cuts a document; block starts are flagged paragraph_before. `document` must outlive the result. `buffers` may hold what another
/// text has left behind: its memory is used again.
TokenText cut(Document const& document, Lexicon const& lexicon, TokenText buffers = {});

/// Cuts a bare string without a lexicon: spans, kinds, marks and flags only. For the lexicon's own phrases.
std::vector<Token> cut_bare(std::string_view text);

/// How a word is looked up: lower-case, curly apostrophes straight. Writes into `out`, which is cleared.
void fold_word(std::string_view word, std::string& out);

}  // namespace figtrail

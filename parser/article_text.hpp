// ArticleText: everything that is known of a text before its figures are put together: tokens, names, dates. The stages of assembly
// read it; none changes it.
#pragma once

#include <vector>

#include "claim/document.hpp"
#include "parser/grammar/dates.hpp"
#include "parser/names.hpp"
#include "parser/token.hpp"

namespace figtrail {

class Lexicon;

struct ArticleText {
    Document const& document;
    ArticleFacts const& facts;
    Lexicon const& lexicon;
    TokenText text;
    NameTable names;
    std::vector<DateMention> dates;
};

/// Cuts, splits, tags, names and dates a document, which must outlive the result; `buffers` as for cut.
ArticleText read_article(Document const& document, ArticleFacts const& facts, Lexicon const& lexicon, TokenText buffers = {});

}  // namespace figtrail

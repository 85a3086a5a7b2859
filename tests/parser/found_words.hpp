// What the finder makes of a text as lines of words, so that two ways of finding can be held equal.
//
//   EXPECT_EQ(found_words(decoded, *lexicon, Candidates::likely_tokens), found_words(decoded, *lexicon,
//   Candidates::every_token));
#pragma once

#include <sstream>
#include <string>

#include "parser/article_text.hpp"
#include "parser/decode.hpp"
#include "parser/finder.hpp"
#include "parser/lexicon.hpp"
#include "parser/plain_text.hpp"
#include "tests/parser/corpus.hpp"

namespace figtrail::test {

inline std::string words_of(ArticleText const& article, Found const& found) {
    std::ostringstream out;
    for (auto const& [r, sentence] : found.readings)
        out << r.first << '-' << r.last << " number " << r.number_first << '-' << r.number_last << " in " << sentence
            << ": " << interval_words(r.quantity) << ' ' << r.quantity.unit.name << ' '
            << to_string(r.quantity.approximator) << ", " << r.rule << '\n';
    for (Explained const& e : found.explained)
        out << e.first << '-' << e.last << ' ' << to_string(e.kind) << ' ' << article.text.word(e.first) << '\n';
    return out.str();
}

inline std::string found_words(Decoded const& decoded, Lexicon const& lexicon, Candidates candidates) {
    ArticleFacts const facts;
    Document const document = plain_text_document(decoded, facts);
    ArticleText const article = read_article(document, facts, lexicon);
    return words_of(article, find_figures(article.text, document, article.dates, lexicon, candidates));
}

}  // namespace figtrail::test

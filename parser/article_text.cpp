#include "parser/article_text.hpp"

#include <utility>

#include "parser/cut.hpp"
#include "parser/lexicon.hpp"
#include "parser/sentences.hpp"
#include "parser/tagger.hpp"

namespace figtrail {

ArticleText read_article(Document const& document, ArticleFacts const& facts, Lexicon const& lexicon, TokenText buffers) {
    ArticleText article{document, facts, lexicon, cut(document, lexicon, std::move(buffers)), {}, {}};
    split_sentences(article.text, document);
    for (Sentence const& sentence : article.text.sentences) tag(article.text, sentence);
    article.names = find_names(article.text, document, lexicon);
    article.dates = find_dates(article.text, lexicon);
    return article;
}

}  // namespace figtrail

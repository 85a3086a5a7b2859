// A text read up to its clauses, and the place of one figure in it, for tests of what clauses say about figures.
#pragma once

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>

#include "parser/article_text.hpp"
#include "parser/clause.hpp"
#include "parser/lexicon.hpp"

namespace figtrail {

class OneFigure {
public:
    OneFigure(std::string text, std::string_view figure, ArticleFacts about = {})
        : facts(std::move(about)),
          document_(one_block(std::move(text))),
          lexicon_(shared()),
          article(read_article(document_, facts, *lexicon_)) {
        std::size_t const at = std::min(document_.text.find(figure), document_.text.size() - 1);
        auto const& tokens = article.text.tokens;
        while (tokens[first].span.end <= at) ++first;
        last = first;
        while (last < tokens.size() && tokens[last].span.begin < at + figure.size()) ++last;
        while (article.text.sentences[sentence].last <= first) ++sentence;
        clause = clause_around(article.text, article.text.sentences[sentence], first);
    }
    OneFigure(OneFigure const&) = delete;
    OneFigure& operator=(OneFigure const&) = delete;

    Sentence const& its_sentence() const { return article.text.sentences[sentence]; }

    ArticleFacts facts;

private:
    static Document one_block(std::string text) {
        Document document;
        document.text = std::move(text);
        document.blocks.push_back({BlockKind::body, {0, static_cast<std::uint32_t>(document.text.size())}});
        return document;
    }
    static std::shared_ptr<Lexicon const> const& shared() {
        static std::shared_ptr<Lexicon const> const builtin = Lexicon::builtin();
        return builtin;
    }
    Document document_;
    std::shared_ptr<Lexicon const> lexicon_;

public:
    ArticleText article;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t sentence = 0;
    Clause clause;
};

}  // namespace figtrail

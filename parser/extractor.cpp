#include "parser/extractor.hpp"

#include "parser/article_text.hpp"
#include "parser/assemble.hpp"
#include "parser/document.hpp"
#include "parser/finder.hpp"
#include "parser/ledger.hpp"
#include "parser/lexicon.hpp"
#include "parser/plain_text.hpp"
#include "parser/trace.hpp"

namespace figtrail {

namespace {

/// The buffers of the last text that this thread has read: memory that is still in the cache is the fastest. An endless text leaves none.
class SpareBuffers {
public:
    static TokenText take() { return std::move(spare()); }
    static void keep(TokenText&& used) {
        constexpr std::size_t most_tokens = 1u << 16;
        if (used.tokens.capacity() <= most_tokens) spare() = std::move(used);
    }

private:
    static TokenText& spare() {
        static thread_local TokenText buffers;
        return buffers;
    }
};

}  // namespace

struct Extractor::Impl {
    std::shared_ptr<Lexicon const> lexicon;
};

Extractor::Extractor(std::shared_ptr<Lexicon const> lexicon) : impl_(std::make_unique<Impl>(Impl{std::move(lexicon)})) {}
Extractor::~Extractor() = default;

std::string_view Extractor::grammar_version() { return "1"; }
Lexicon const& Extractor::lexicon() const { return *impl_->lexicon; }

Extraction Extractor::extract(Document document, ArticleFacts facts) const {
    Extraction out;
    out.document = std::move(document);
    out.facts = std::move(facts);
    ArticleText article = read_article(out.document, out.facts, *impl_->lexicon, SpareBuffers::take());
    Found found = find_figures(article.text, out.document, article.dates, *impl_->lexicon);
    Assembled assembled = assemble(article, found);
    out.claims = std::move(assembled.claims);
    out.agencies = std::move(assembled.agencies);
    out.event = std::move(assembled.event);
    out.ledger = make_ledger(article.text, found);
    out.names = std::move(article.names.names);
    SpareBuffers::keep(std::move(article.text));
    return out;
}

Extraction Extractor::extract_text(std::string_view text, ArticleFacts facts) const {
    Document document = plain_text_document(decode(text), facts);
    return extract(std::move(document), std::move(facts));
}

std::string Extractor::trace(Document document, ArticleFacts facts) const {
    ArticleText const article = read_article(document, facts, *impl_->lexicon);
    Found found = find_figures(article.text, document, article.dates, *impl_->lexicon);
    std::string out = trace_surface(article, found);
    Assembled const assembled = assemble(article, found);
    return out + trace_claims(assembled.claims);
}

}  // namespace figtrail

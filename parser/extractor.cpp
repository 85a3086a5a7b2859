#include "parser/extractor.hpp"

#include <algorithm>

#include "parser/article_text.hpp"
#include "parser/assemble.hpp"
#include "parser/document.hpp"
#include "parser/finder.hpp"
#include "parser/ledger.hpp"
#include "parser/lexicon.hpp"
#include "parser/plain_text.hpp"
#include "parser/surroundings.hpp"
#include "parser/table_heads.hpp"
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

/// A document as one text.
Extraction read(Document document, ArticleFacts facts, Lexicon const& lexicon) {
    Extraction out;
    out.document = std::move(document);
    out.facts = std::move(facts);
    ArticleText article = read_article(out.document, out.facts, lexicon, SpareBuffers::take());
    Found found = find_figures(article.text, out.document, article.dates, lexicon);
    Assembled assembled = assemble(article, found);
    out.claims = std::move(assembled.claims);
    read_table_heads(out.claims, out.document, lexicon);
    out.agencies = std::move(assembled.agencies);
    out.event = std::move(assembled.event);
    out.ledger = make_ledger(article.text, found);
    out.names = std::move(article.names.names);
    SpareBuffers::keep(std::move(article.text));
    return out;
}

/// Each claim knows on which page of its source it begins.
Extraction with_pages(Extraction&& out) {
    if (out.document.pages.empty()) return std::move(out);
    for (Claim& claim : out.claims) claim.mention.page = page_at(out.document, claim.mention.span.begin);
    return std::move(out);
}

}  // namespace

struct Extractor::Impl {
    std::shared_ptr<Lexicon const> lexicon;
};

Extractor::Extractor(std::shared_ptr<Lexicon const> lexicon) : impl_(std::make_unique<Impl>(Impl{std::move(lexicon)})) {}
Extractor::~Extractor() = default;

std::string_view Extractor::grammar_version() { return "1"; }
Lexicon const& Extractor::lexicon() const { return *impl_->lexicon; }

Extraction Extractor::extract(Document document, ArticleFacts facts) const {
    std::size_t const size = document.text.size();
    Document around = take_surroundings(document);
    Extraction out = read(std::move(document), std::move(facts), *impl_->lexicon);
    if (out.document.text.size() == size) return with_pages(std::move(out));
    ArticleFacts page = out.facts;
    page.title.clear();
    Extraction surroundings = read(std::move(around), std::move(page), *impl_->lexicon);
    auto const first = static_cast<std::ptrdiff_t>(out.claims.size());
    append_surroundings(out, std::move(surroundings));
    std::for_each(out.claims.begin() + first, out.claims.end(),
                  [&](Claim& claim) { claim.mention.source = source_span(out.document, claim.mention.span); });
    return with_pages(std::move(out));
}

Extraction Extractor::extract_text(std::string_view text, ArticleFacts facts) const {
    Document document = plain_text_document(decode_utf8(text), facts);
    return extract(std::move(document), std::move(facts));
}

std::string Extractor::trace(Document const& document, ArticleFacts const& facts) const {
    ArticleText const article = read_article(document, facts, *impl_->lexicon);
    Found found = find_figures(article.text, document, article.dates, *impl_->lexicon);
    std::string out = trace_surface(article, found);
    Assembled const assembled = assemble(article, found);
    return out + trace_claims(assembled.claims);
}

}  // namespace figtrail

#include "parser/assemble.hpp"

#include "parser/clause.hpp"
#include "parser/concepts.hpp"
#include "parser/counted.hpp"
#include "parser/document.hpp"
#include "parser/lexicon.hpp"
#include "parser/measures.hpp"
#include "parser/mention.hpp"

namespace figtrail {
namespace {

class Assembler {
public:
    explicit Assembler(ArticleText const& article) : article_(article), text_(article.text) {}

    Claim claim(Reading& reading, Sentence const& sentence) {
        Claim claim;
        std::optional<NounPhrase> const counted = counted_phrase(text_, sentence, reading, article_.lexicon);
        claim.mention = mention_of(article_.document, text_, reading.first, reading.last);
        claim.sentence = sentence.span;
        claim.paragraph = sentence.block;
        if (sentence.block < article_.document.blocks.size()) claim.block = article_.document.blocks[sentence.block].kind;
        claim.rule = reading.rule;
        claim.quantity = std::move(reading.quantity);
        Clause const clause = clause_around(text_, sentence, reading.number_first);
        NounPhrase const* const noun = counted ? &*counted : nullptr;
        for (Span const word : concept_words(text_, sentence, clause, reading.first, reading.last, noun))
            claim.measure.concepts.emplace_back(slice(text_.text, word));
        set_measure(claim.measure, claim.quantity, {text_, sentence, clause, reading, noun, article_.lexicon});
        return claim;
    }

private:
    ArticleText const& article_;
    TokenText const& text_;
};

}  // namespace

std::vector<Claim> assemble(ArticleText const& article, Found& found) {
    std::vector<Claim> claims;
    claims.reserve(found.readings.size());
    Assembler assembler(article);
    for (FoundReading& f : found.readings) claims.push_back(assembler.claim(f.reading, article.text.sentences[f.sentence]));
    return claims;
}

}  // namespace figtrail

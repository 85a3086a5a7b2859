#include "parser/assemble.hpp"

#include "parser/counted.hpp"
#include "parser/document.hpp"
#include "parser/lexicon.hpp"
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
        (void)counted;
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

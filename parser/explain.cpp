#include "parser/explain.hpp"

#include "parser/digits.hpp"
#include "parser/explain_rules.hpp"

namespace figtrail {

bool is_numeral_word(Token const& token, std::string_view word) {
    if (token.is(word_class::cardinal | word_class::vague_plural | word_class::vulgar | word_class::ordinal)) return true;
    if (token.is(word_class::multiplier)) return true;
    if (token.is(word_class::dozen)) return word == "dozen";
    // "quarter" and "third" stand for many things; alone they are numerals only in the plural: "two-thirds", "three quarters".
    if (token.is(word_class::fraction)) return word == "half" || word == "Half" || (word.size() > 4 && word.back() == 's' && word != "quarters");
    return false;
}

std::optional<Explained> explain_numeral(TokenText const& text, Sentence const& sentence, std::uint32_t at) {
    explain::Place const place{text, sentence, at};
    return text.tokens[at].kind == TokenKind::digits ? explain::digits(place) : explain::word(place);
}

}  // namespace figtrail

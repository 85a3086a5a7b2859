// explain: numerals that are no figures - ordinals, labels, codes, scores, numbers in names - and why.
//
//   "Page 1" -> label, "F-35" -> code, "2-1" beside "win" -> score, "the two countries" -> party
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "claim/document.hpp"
#include "parser/token.hpp"

namespace figtrail {

struct Explained {
    std::uint32_t first = 0;  ///< tokens [first, last)
    std::uint32_t last = 0;
    NumeralKind kind = NumeralKind::name;
    std::string_view reason;
};

/// Why the numeral at token `at` of `sentence` is no figure; nullopt when it may be one. Dates are not its business.
std::optional<Explained> explain_numeral(TokenText const& text, Sentence const& sentence, std::uint32_t at);

bool is_numeral_word(Token const& token, std::string_view word);

/// The first look at a token: no for most of them.
inline bool may_be_numeral(Token const& token) {
    constexpr auto numerals = word_class::cardinal | word_class::vague_plural | word_class::vulgar | word_class::ordinal | word_class::multiplier |
                              word_class::dozen | word_class::fraction;
    return token.kind == TokenKind::digits || token.is(numerals);
}

/// Is the token a numeral that the ledger must account for?
inline bool is_numeral(Token const& token, std::string_view word) {
    return token.kind == TokenKind::digits || (may_be_numeral(token) && is_numeral_word(token, word));
}

}  // namespace figtrail

// The rules behind explain: each looks at one numeral and its neighbours. Private to explain.
#pragma once

#include "parser/explain.hpp"

namespace figtrail::explain {

struct Place {
    TokenText const& text;
    Sentence const& sentence;
    std::uint32_t at;

    Token const& token(std::uint32_t i) const { return text.tokens[i]; }
    std::string_view word(std::uint32_t i) const { return text.word(i); }
    bool has_before(std::uint32_t n = 1) const { return at >= sentence.first + n; }
    bool has(std::uint32_t i) const { return i < sentence.last; }
};

/// A unit, a currency or a symbol of one begins at token i.
bool begins_unit(Place const& place, std::uint32_t i);

/// How many characters a token of digits has; 0 for other tokens.
inline std::size_t digit_count(Place const& p, std::uint32_t i) { return p.token(i).kind == TokenKind::digits ? p.token(i).span.size() : 0; }
/// A word that stands close to the token before it.
inline bool is_glued_word(Place const& p, std::uint32_t i) { return p.has(i) && p.token(i).kind == TokenKind::word && p.token(i).glued(); }

std::optional<Explained> digits(Place const& place);
std::optional<Explained> word(Place const& place);
std::optional<Explained> code(Place const& place);     ///< "F-35", "10-K", "192.168.0.1"
std::optional<Explained> contact(Place const& place);  ///< telephone numbers
std::optional<Explained> address(Place const& place);  ///< house numbers, postal codes
/// "37 per 1,000 births", "200 deaths per million people": in digits or words.
std::optional<Explained> base_of_rate(Place const& place);
std::optional<Explained> ratio(Place const& place);  ///< in digits or words: "two-for-one"

}  // namespace figtrail::explain

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

std::optional<Explained> digits(Place const& place);
std::optional<Explained> word(Place const& place);
std::optional<Explained> ratio(Place const& place);  ///< in digits or words: "two-for-one"

}  // namespace figtrail::explain

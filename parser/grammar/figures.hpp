// The wall of the figure grammar: a plain function. Everything behind it is Boost.Spirit X3 over tokens.
//
//   parse_figure_at(text, at, end)   // "about" is not its business: it begins at the number, its sign or its currency
#pragma once

#include <optional>

#include "parser/grammar/figure_ast.hpp"
#include "parser/token.hpp"

namespace figtrail::grammar {

/// The longest figure that begins at token `at`, reading no further than token `end`.
std::optional<Figure> parse_figure_at(TokenText const& text, std::size_t at, std::size_t end);

/// The denominator that begins at token `at` ("a year" after "2.4 billion gallons of jet fuel").
std::optional<Denominator> parse_denominator_at(TokenText const& text, std::size_t at, std::size_t end);

bool may_begin_figure_here(TokenText const& text, std::size_t at);

/// Words that may begin a figure or are numerals by their class alone.
inline constexpr auto figure_words = word_class::cardinal | word_class::multiplier | word_class::fraction | word_class::vague_plural |
                                     word_class::dozen | word_class::vulgar | word_class::ordinal | word_class::figure_opener;

/// The first look, at the token alone: no for most tokens, and never for one that begins a figure or is a numeral.
inline bool may_matter_to_figures(Token const& t) {
    if (t.is(figure_words | word_class::money_phrase)) return true;
    return t.kind != TokenKind::word && (t.kind == TokenKind::digits || t.hit_count > 0 || t.mark == '-' || t.mark == '+' || t.mark == '.');
}

/// Can a figure begin at token `at` at all? A cheap test that never says no to a token where the grammar would match.
inline bool may_begin_figure(TokenText const& text, std::size_t at) {
    constexpr auto beginnings = word_class::cardinal | word_class::multiplier | word_class::fraction | word_class::vague_plural |
                                word_class::dozen | word_class::vulgar;
    Token const& token = text.tokens[at];
    if (token.kind == TokenKind::digits || token.is(beginnings)) return true;
    bool const sign = token.kind == TokenKind::mark && (token.hit_count > 0 || token.mark == '-' || token.mark == '+' || token.mark == '.');
    return (sign || token.is(word_class::figure_opener | word_class::money_phrase)) && may_begin_figure_here(text, at);
}

}  // namespace figtrail::grammar

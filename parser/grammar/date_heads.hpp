// Where a date may begin: a look at a token and its neighbour that spares the grammar most of its tries. Says yes too
// often, never too seldom; a test holds it against trying at every token.
#pragma once

#include <cstddef>

#include "parser/token.hpp"

namespace figtrail::grammar {

/// Classes of words that dates begin with.
inline constexpr word_class::Mask date_heads = word_class::month | word_class::weekday | word_class::ordinal |
                                               word_class::cardinal | word_class::season | word_class::day_part |
                                               word_class::era | word_class::date_word | word_class::time_span;

/// The first look, at the token alone.
inline bool is_date_head(Token const& t) { return t.is(date_heads) || t.kind == TokenKind::digits || t.mark == '\''; }

bool may_begin_date(TokenText const& text, std::size_t i);

/// "first eight months of", "three months to", "year ended": a counted unit of time stands where it must.
bool may_begin_counted_period(TokenText const& text, std::size_t i);

}  // namespace figtrail::grammar

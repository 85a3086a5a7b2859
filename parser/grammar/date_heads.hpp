// Where a date may begin: a look at a token and its neighbour that spares the grammar most of its tries. Says yes too often, never
// too seldom; a test holds it against trying at every token.
#pragma once

#include <cstddef>

#include "parser/token.hpp"

namespace figtrail::grammar {

bool may_begin_date(TokenText const& text, std::size_t token);

/// "first eight months of", "three months to", "year ended": a counted unit of time stands where it must.
bool may_begin_counted_period(TokenText const& text, std::size_t token);

}  // namespace figtrail::grammar

// Correction notices: the sentences in which an outlet owns up to a change.
//
//   notices_in("Trade was $12 billion. Correction: an earlier version said $13 billion.")   // one Span, the second sentence
#pragma once

#include <string_view>
#include <vector>

#include "claim/span.hpp"

namespace figtrail {

/// Sentences of `text` that speak of a correction or an earlier version of the text itself, in order.
std::vector<Span> notices_in(std::string_view text);

}  // namespace figtrail

// Correction notices: the sentences in which an outlet owns up to a change.
//
//   notices_in("Trade was $12 billion. Correction: an earlier version said $13 billion.")   // one Span, the second sentence
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claim/span.hpp"

namespace figtrail {

/// Sentences of `text` that speak of a correction or an earlier version of the text itself, in order.
std::vector<Span> notices_in(std::string_view text);

struct NoticeWords {
    std::vector<std::string> phrases;  ///< make a notice wherever they stand in a sentence
    std::vector<std::string> openers;  ///< only where a sentence begins with them
};

/// lexicon/en/attribution.json as it ships; read at the first call.
NoticeWords const& notice_words();

}  // namespace figtrail

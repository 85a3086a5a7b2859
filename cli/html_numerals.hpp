// html_numerals: a stretch of an article's text with every numeral underlined: a claim solid and linked to its card, an
// explained one dotted, one that was not understood wavy. Words for the ear say the same.
//
//   out += html_numerals(extraction, block.span, cards);
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "claim/document.hpp"

namespace figtrail::cli {

/// Number of the card for each claim, by index; a claim that repeats an earlier one shares its card.
std::vector<int> card_numbers(std::vector<Claim> const& claims);

/// `conflict[i]`: claim i takes part in a finding. It may be shorter than the claims.
std::string html_numerals(Extraction const& text, Span stretch, std::vector<int> const& cards,
                          std::vector<bool> const& conflict);

/// What the three kinds of lines mean.
std::string html_legend();
/// Every numeral that is no figure, with the reason: a list; empty when there is none.
std::string html_explained(Extraction const& text);

}  // namespace figtrail::cli

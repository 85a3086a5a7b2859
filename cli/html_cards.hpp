// html_cards: the cards in the margin of an article: what each figure says, and what is the matter with it.
//
//   out += html_card(claim, 3, notes);
#pragma once

#include <string>
#include <vector>

#include "store/rows.hpp"

namespace figtrail::cli {

/// `notes` are sentences (plain text) of the findings that the figure takes part in.
std::string html_card(StoredClaim const& figure, int number, std::vector<std::string> const& notes);

}  // namespace figtrail::cli

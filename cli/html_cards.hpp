// html_cards: the cards in the margin of an article: what each figure says, and what is the matter with it.
//
//   out += html_card(claim, 3, notes, desk.store.reviews(claim.claim_key));
#pragma once

#include <string>
#include <vector>

#include "store/rows.hpp"

namespace figtrail::cli {

/// `notes` are sentences (plain text) of the findings that the figure takes part in; of the verdicts on it the last is
/// shown.
std::string html_card(StoredClaim const& figure, int number, std::vector<std::string> const& notes,
                      std::vector<Review> const& verdicts);

}  // namespace figtrail::cli

// Where else the text of a finding inside one article stands: other articles of the same bytes.
//
//   for (StoredClaim const& copy : same_text(desk, finding)) name(copy.facts);    one figure of each
#pragma once

#include <string>
#include <vector>

#include "cli/desk.hpp"

namespace figtrail::cli {

/// Articles under embargo are left out where that is held.
std::vector<StoredClaim> same_text(Desk const& desk, StoredFinding const& finding);
/// "the same text: Herald, 16 March 2024; Post, 17 March 2024 and 4 more"; empty where there is none.
std::string same_text_in_words(Desk const& desk, StoredFinding const& finding);

}  // namespace figtrail::cli

// assemble: readings -> claims. What is counted or measured, of whom, where, when, how sure and on whose word.
#pragma once

#include <vector>

#include "claim/claim.hpp"
#include "parser/article_text.hpp"
#include "parser/finder.hpp"

namespace figtrail {

/// One claim for each reading, in text order.
std::vector<Claim> assemble(ArticleText const& article, Found& found);

}  // namespace figtrail

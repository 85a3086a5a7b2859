// assemble: readings -> claims. What is counted or measured, of whom, where, when, how sure and on whose word.
#pragma once

#include <string>
#include <vector>

#include "claim/claim.hpp"
#include "parser/article_text.hpp"
#include "parser/finder.hpp"

namespace figtrail {

struct Assembled {
    std::vector<Claim> claims;          ///< one for each reading, in text order
    std::vector<std::string> agencies;  ///< that the article carries or cites
    MainEvent event;
};

Assembled assemble(ArticleText const& article, Found& found);

}  // namespace figtrail

// html_judge: what of a page is the article, by scoring its blocks (length, commas, links) and the regions that they
// stand in (tags, names), and what the rest is.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "claim/claim.hpp"
#include "parser/html_flow.hpp"

namespace figtrail {

struct HtmlJudgement {
    std::vector<BlockKind> kinds;      ///< of each block of the flow
    std::optional<std::size_t> title;  ///< the block that is the headline
};

/// `stated_title`: the headline by the page's metadata, empty when it gives none.
HtmlJudgement judge(HtmlFlow const& flow, std::string const& stated_title);

}  // namespace figtrail

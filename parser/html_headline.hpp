// html_headline: which block of a page is its headline.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "claim/claim.hpp"
#include "parser/html_flow.hpp"

namespace figtrail {

/// The block that the metadata names (`stated`), else the first <h1> of the article or before it, else the line that
/// the article begins with, else what the page calls itself. It becomes the title among `kinds`; headings elsewhere
/// become navigation. `in_scope`: by region, whether it belongs to the article.
std::optional<std::size_t> choose_headline(HtmlFlow const& flow, std::string const& stated,
                                           std::vector<bool> const& in_scope, std::vector<BlockKind>& kinds);

}  // namespace figtrail

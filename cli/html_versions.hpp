// html_versions: two versions of an article: a strip of the figures that changed, then both texts side by side with
// what was removed and added, said in words as well as in colour.
//
//   body += html_versions(before, after, revise(before, after));
#pragma once

#include <string>
#include <vector>

#include "claim/document.hpp"
#include "claim/relation.hpp"

namespace figtrail::cli {

/// `quotes_only`: of one of them the text was not kept but for the quotes and the words around them; what is missing is said and shown as gaps.
std::string html_versions(Extraction const& before, Extraction const& after, std::vector<Change> const& changes, bool quotes_only);

}  // namespace figtrail::cli

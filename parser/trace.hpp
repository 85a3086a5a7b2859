// trace: what each stage of reading made of a text, for a person who asks why a figure was read as it was.
#pragma once

#include <string>
#include <vector>

#include "parser/article_text.hpp"
#include "parser/finder.hpp"

namespace figtrail {

/// Blocks, sentences, parts of speech, names, dates, and the surface figures with the rules that read them.
std::string trace_surface(ArticleText const& article, Found const& found);

/// The claims that came of them, slot by slot.
std::string trace_claims(std::vector<Claim> const& claims);

}  // namespace figtrail

// linked_data: the names under which figures, versions and articles appear in exports as linked data.
//
//   figure_urn(key) == "urn:figtrail:figure:b776f6350a..."
#pragma once

#include <string>
#include <string_view>

#include "claim/document.hpp"

namespace figtrail::cli {

std::string figure_urn(std::string_view claim_key);
std::string snapshot_urn(std::string_view sha256);
/// Its address where that is one of the web, else a URN of its key.
std::string article_iri(ArticleFacts const& facts);

/// What is no ASCII letter, digit, '.', '_' or '~' as %XX; '-' too, which means something in a text fragment.
std::string percent_encoded(std::string_view text);

}  // namespace figtrail::cli

// json_ld: what a page's JSON-LD says of the article: headline, dates, publisher, author, address.
//
//   article_facts_in_json_ld(R"({"@type": "NewsArticle", "datePublished": "2024-05-02"})", facts);
#pragma once

#include <string_view>
#include <vector>

#include "parser/html_flow.hpp"

namespace figtrail {

/// Adds the facts of the first article of schema.org that `script` describes; of anything else nothing.
void article_facts_in_json_ld(std::string_view script, std::vector<StatedFact>& facts);

}  // namespace figtrail

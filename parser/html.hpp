// html: an HTML page -> Document. The article's words come first, in page order, then what stands around them (related
// stories, navigation, comments), each block with its kind; tables give a block a row. What the page says of itself
// (JSON-LD, OpenGraph, meta, time) is kept, and sets the facts that the caller left empty.
//
//   ArticleFacts facts;
//   read_html("<title>Trade</title><p>It reached <b>13</b>&nbsp;billion.", {}, facts).text
#pragma once

#include <string_view>
#include <vector>

#include "claim/document.hpp"
#include "parser/decode.hpp"
#include "parser/page_facts.hpp"

namespace figtrail {

/// Names the way from bytes to text; changes with every change of it.
inline constexpr std::string_view html_cleaner = "html 1";

/// `declared`: what the server said of the encoding, heard before the page itself.
Document read_html(std::string_view bytes, std::vector<DeclaredEncoding> declared, ArticleFacts& facts);

/// A page or a part of one that is decoded already; its offsets lead to `text`. All that it says of itself goes behind
/// what is in `stated`, and both are weighed together.
Document html_document(std::string_view text, ArticleFacts& facts, std::vector<StatedFact>& stated);

}  // namespace figtrail

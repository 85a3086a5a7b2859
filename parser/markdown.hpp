// markdown: Markdown -> Document. Headings, lists, quotes, tables and paragraphs become blocks; emphasis marks, link
// targets and images' URLs are dropped, the words stay; fenced code is kept as furniture. Front matter between "---"
// lines sets the facts.
//
//   ArticleFacts facts;
//   read_markdown("# Trade\n\nIt reached **13** [billion](https://example.org/a).", facts).text == "Trade\n\nIt reached
//   13 billion."
#pragma once

#include <string_view>

#include "claim/document.hpp"

namespace figtrail {

/// Spans map back to the bytes of the file. Facts that front matter or header name are set, others kept; without a
/// title the first heading of level one is the title.
Document read_markdown(std::string_view bytes, ArticleFacts& facts);

}  // namespace figtrail

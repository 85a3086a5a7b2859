// Markdown pieces of a report: text of articles made harmless, quotes with the figure in bold, links.
//
//   marked_markdown(text, sentence, figure) == "Trade reached **about $13 billion** in 2023."
#pragma once

#include <string>
#include <string_view>

#include "claim/span.hpp"

namespace figtrail::cli {

/// Nothing in it is Markdown or HTML any more.
std::string markdown_escaped(std::string_view text);
std::string marked_markdown(std::string_view text, Span sentence, Span figure);
/// "[text](url)", only for http and https; else the text.
std::string markdown_link(std::string_view text, std::string_view url);
/// "- label: text", empty when the text is. `text` is Markdown already.
std::string markdown_item(std::string_view label, std::string_view text);

}  // namespace figtrail::cli

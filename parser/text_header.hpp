// text_header: facts that a text states about itself in front: "Title: ...", "URL: ...", "Date: ...", "Source: ..." and
// a blank line.
//
//   set_fact(facts, "Source", "Example News")   // facts.source == "Example News"
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "claim/document.hpp"

namespace figtrail {

/// One "Key: value" of a header. Sets the fact that `key` names (any case: title, url, date, published, source,
/// country, ...); false when it names none.
bool set_fact(ArticleFacts& facts, std::string_view key, std::string_view value);

/// A header at the front of `text`: its facts are set, `title` is where the title's words stand. Returns where the text
/// begins; 0 when there is no header.
std::uint32_t read_text_header(std::string_view text, ArticleFacts& facts, std::optional<Span>& title);

}  // namespace figtrail

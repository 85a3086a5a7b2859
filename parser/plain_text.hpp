// plain_text: text -> Document. Paragraphs stand between blank lines, or one to a line; hard-wrapped lines are joined.
// A small header
// ("Title: ...", "URL: ...", "Date: ...", "Source: ..." and a blank line) sets the facts of the article.
//
//   ArticleFacts facts;
//   Document const document = read_plain_text("Title: A border\nDate: 2024-03-15\n\nThe border is 1,458 km long.",
//   facts);
#pragma once

#include <string_view>
#include <vector>

#include "claim/document.hpp"
#include "parser/decode.hpp"
#include "parser/text_header.hpp"

namespace figtrail {

/// The bytes of a text file; facts that the header names are set, others kept.
Document read_plain_text(std::string_view bytes, ArticleFacts& facts, std::vector<DeclaredEncoding> const& declared = {});

/// A decoded text as it is, without looking for a header; facts.title becomes the first block. With no title
/// document.text is decoded.text byte for byte.
Document plain_text_document(Decoded decoded, ArticleFacts const& facts);

/// The blocks of `text` from byte `from` on: paragraphs, headings, list items, rows of tables, furniture.
std::vector<Block> plain_text_blocks(std::string_view text, std::uint32_t from = 0);

}  // namespace figtrail

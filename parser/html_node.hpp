// html_node: small questions to gumbo's nodes, for the files that walk them. gumbo.h stays in html*.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "parser/html_flow.hpp"

struct GumboInternalNode;

namespace figtrail {

class HtmlFlowWriter;

/// The value of an attribute of an element, empty when it has none.
std::string_view attribute_of(GumboInternalNode const& element, char const* name);
bool has_attribute(GumboInternalNode const& element, char const* name);

enum class HtmlLayout : std::uint8_t { inline_run, block, region, skip };
/// Elements of a page's own making ("amp-ad", "live-post") are regions.
HtmlLayout layout_of(GumboInternalNode const& node);
HtmlBlockKind block_kind_of(GumboInternalNode const& node);
/// html_hint bits of tag, names, role and properties.
unsigned hints_of(GumboInternalNode const& node);

/// A table that sets out data, and not the page.
bool is_data_table(GumboInternalNode const& table);
/// A block a row, cells apart by " | "; its caption is a block of its own.
void write_table(GumboInternalNode const& table, std::uint32_t region, HtmlFlowWriter& out);
/// The words of all text nodes under `node`, as a run.
void write_inline_text(GumboInternalNode const& node, HtmlFlowWriter& out, bool preserve);

/// What meta, link, time and itemprop elements say of the page.
void note_fact(GumboInternalNode const& element, HtmlFlow& flow);

}  // namespace figtrail

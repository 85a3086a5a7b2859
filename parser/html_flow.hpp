// html_flow: all words of a page in page order, in blocks and the regions that these stand in; before anybody has
// judged what of it is the article.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "claim/document.hpp"
#include "parser/page_facts.hpp"

namespace figtrail {

/// What a block is by its own element.
enum class HtmlBlockKind : std::uint8_t { text, heading1, heading, item, table_row, caption, quote, preformatted };

/// What the names of an element, or the element itself, say of what stands in it. Bits.
namespace html_hint {
inline constexpr unsigned comment = 1, related = 2, navigation = 4, furniture = 8;
inline constexpr unsigned outside = comment | related | navigation | furniture;
inline constexpr unsigned article = 16;  ///< <article>, <main>, itemprop=articleBody
inline constexpr unsigned likely = 32;   ///< a class like "entry-content"
inline constexpr unsigned caption = 64;
inline constexpr unsigned quote = 128;
inline constexpr unsigned aside = 256;  ///< <aside>: a box, of the article or beside it
inline constexpr unsigned hidden = 512;
inline constexpr unsigned body = 1024;  ///< itemprop=articleBody and its kin: the article's words and no other
}  // namespace html_hint

struct HtmlRegion {
    std::uint32_t parent = 0;  ///< index; the first region is the page and its own parent
    unsigned hints = 0;        ///< of this element alone
};

struct HtmlBlock {
    Span span;  ///< bytes of the flow's text
    HtmlBlockKind kind = HtmlBlockKind::text;
    std::uint32_t region = 0;
    std::uint32_t link_bytes = 0;  ///< of its words that stand in links
    bool from_title = false;       ///< words of <title>
};

struct HtmlFlow {
    std::string text;
    std::vector<OffsetPiece> offsets;  ///< from `text` to the slim markup
    std::vector<HtmlRegion> regions;
    std::vector<HtmlBlock> blocks;
    std::vector<StatedFact> facts;
    bool cut_off = false;  ///< there were more blocks than are read
};

/// More than half of a block's words stand in links.
inline bool mostly_links(HtmlBlock const& block) { return block.link_bytes * 2 > block.span.size(); }

struct SlimHtml;
HtmlFlow flow_of(SlimHtml const& slim);

}  // namespace figtrail

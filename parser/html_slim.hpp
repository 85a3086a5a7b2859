// html_slim: a page's markup without what has no bearing on its words: scripts, styles, comments, and tags of letters
// (b, span's kin, links), whose nesting is what makes HTML slow to read. What is left is small, shallow, and led back
// to the page by a map.
//
//   slim_html("<p>13<b> km</b><script>x</script>").text == "<p>13 km"
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claim/document.hpp"

namespace figtrail {

struct SlimHtml {
    std::string text;
    std::vector<OffsetPiece> offsets;  ///< from `text` to the page
    std::vector<Span> links;           ///< words of links, bytes of `text`, in order
    std::vector<Span> metadata;        ///< contents of <script type="application/ld+json">, bytes of the page
    bool flattened = false;            ///< elements were nested too deep, and some of their tags dropped
};

SlimHtml slim_html(std::string_view page);

}  // namespace figtrail

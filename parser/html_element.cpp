// What an element is to the flow: a run of words, a paragraph, a region; and what its tag and names say of its content.
#include <gumbo.h>

#include <algorithm>
#include <string_view>

#include "parser/html_flow.hpp"
#include "parser/html_hints.hpp"
#include "parser/html_node.hpp"

namespace figtrail {
namespace {

bool is_hidden(GumboNode const& node) {
    if (has_attribute(node, "hidden") || attribute_of(node, "aria-hidden") == "true") return true;
    std::string_view const style = attribute_of(node, "style");
    std::size_t const display = style.find("display");
    return display != std::string_view::npos && style.substr(display, 16).find("none") != std::string_view::npos;
}

}  // namespace

/// What an element is to the flow. Elements of their own making ("amp-ad", "live-post") are regions.
HtmlLayout layout_of(GumboInternalNode const& node) {
    GumboElement const& element = node.v.element;
    switch (element.tag) {
        case GUMBO_TAG_P:
        case GUMBO_TAG_H1:
        case GUMBO_TAG_H2:
        case GUMBO_TAG_H3:
        case GUMBO_TAG_H4:
        case GUMBO_TAG_H5:
        case GUMBO_TAG_H6:
        case GUMBO_TAG_LI:
        case GUMBO_TAG_DT:
        case GUMBO_TAG_DD:
        case GUMBO_TAG_FIGCAPTION:
        case GUMBO_TAG_CAPTION:
        case GUMBO_TAG_PRE:
        case GUMBO_TAG_LEGEND:
        case GUMBO_TAG_SUMMARY:
        case GUMBO_TAG_ADDRESS:
            return HtmlLayout::block;
        case GUMBO_TAG_HTML:
        case GUMBO_TAG_BODY:
        case GUMBO_TAG_DIV:
        case GUMBO_TAG_SECTION:
        case GUMBO_TAG_ARTICLE:
        case GUMBO_TAG_MAIN:
        case GUMBO_TAG_ASIDE:
        case GUMBO_TAG_NAV:
        case GUMBO_TAG_HEADER:
        case GUMBO_TAG_FOOTER:
        case GUMBO_TAG_UL:
        case GUMBO_TAG_OL:
        case GUMBO_TAG_DL:
        case GUMBO_TAG_BLOCKQUOTE:
        case GUMBO_TAG_FIGURE:
        case GUMBO_TAG_FORM:
        case GUMBO_TAG_FIELDSET:
        case GUMBO_TAG_DETAILS:
        case GUMBO_TAG_CENTER:
        case GUMBO_TAG_DIR:
        case GUMBO_TAG_MENU:
        case GUMBO_TAG_HGROUP:
        case GUMBO_TAG_TABLE:
        case GUMBO_TAG_THEAD:
        case GUMBO_TAG_TBODY:
        case GUMBO_TAG_TFOOT:
        case GUMBO_TAG_TR:
        case GUMBO_TAG_TD:
        case GUMBO_TAG_TH:
            return HtmlLayout::region;
        case GUMBO_TAG_UNKNOWN: {
            std::string_view const name(element.original_tag.data, element.original_tag.length);
            return name.substr(0, name.find_first_of(" \t\r\n>")).find('-') != std::string_view::npos
                       ? HtmlLayout::region
                       : HtmlLayout::inline_run;
        }
        case GUMBO_TAG_HEAD:
        case GUMBO_TAG_META:
        case GUMBO_TAG_LINK:
        case GUMBO_TAG_SCRIPT:
        case GUMBO_TAG_STYLE:
            return HtmlLayout::skip;
        default:
            return HtmlLayout::inline_run;
    }
}

HtmlBlockKind block_kind_of(GumboInternalNode const& node) {
    switch (node.v.element.tag) {
        case GUMBO_TAG_H1:
            return HtmlBlockKind::heading1;
        case GUMBO_TAG_H2:
        case GUMBO_TAG_H3:
        case GUMBO_TAG_H4:
        case GUMBO_TAG_H5:
        case GUMBO_TAG_H6:
            return HtmlBlockKind::heading;
        case GUMBO_TAG_LI:
        case GUMBO_TAG_DT:
        case GUMBO_TAG_DD:
            return HtmlBlockKind::item;
        case GUMBO_TAG_FIGCAPTION:
        case GUMBO_TAG_CAPTION:
            return HtmlBlockKind::caption;
        case GUMBO_TAG_PRE:
            return HtmlBlockKind::preformatted;
        default:
            return HtmlBlockKind::text;
    }
}

unsigned hints_of(GumboInternalNode const& node) {
    GumboElement const& element = node.v.element;
    unsigned hints = 0;
    std::string_view const property = attribute_of(node, "itemprop");
    if (property == "articleBody" || property == "text") hints |= html_hint::body | html_hint::article;
    if (element.tag == GUMBO_TAG_ARTICLE || element.tag == GUMBO_TAG_MAIN) hints |= html_hint::article;
    if (element.tag == GUMBO_TAG_BLOCKQUOTE) hints |= html_hint::quote;
    if (element.tag == GUMBO_TAG_ASIDE) hints |= html_hint::aside;
    if (element.tag == GUMBO_TAG_NAV || element.tag == GUMBO_TAG_FOOTER || element.tag == GUMBO_TAG_MENU)
        hints |= html_hint::navigation;
    if (element.tag == GUMBO_TAG_FORM) hints |= html_hint::furniture;
    if (is_hidden(node)) hints |= html_hint::hidden;
    if (element.tag == GUMBO_TAG_BODY || element.tag == GUMBO_TAG_HTML) return hints;
    hints |= hints_of_role(attribute_of(node, "role"));
    // Page builders write a post's topics into the class of its <article>.
    if ((hints & html_hint::article) == 0)
        hints |= hints_of_names(attribute_of(node, "class"), attribute_of(node, "id"));
    if (element.tag == GUMBO_TAG_UNKNOWN)
        hints |= hints_of_names(
            std::string_view(element.original_tag.data + 1, std::min<std::size_t>(element.original_tag.length, 24) - 1)
                .substr(
                    0,
                    std::string_view(element.original_tag.data, element.original_tag.length).find_first_of(" \t\r\n>") -
                        1),
            {});
    return hints;
}

}  // namespace figtrail

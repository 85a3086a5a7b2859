#include "parser/html_flow.hpp"

#include <gumbo.h>

#include <memory>

#include "parser/html_flow_writer.hpp"
#include "parser/html_node.hpp"
#include "parser/html_slim.hpp"

namespace figtrail {
namespace {

class Walker {
public:
    Walker(HtmlFlow& flow, HtmlFlowWriter& out) : flow_(flow), out_(out) { flow_.regions.push_back({0, 0}); }

    void walk(GumboNode const& node, std::uint32_t region, bool preserve) {
        if (out_.is_full()) return;
        switch (node.type) {
            case GUMBO_NODE_TEXT:
            case GUMBO_NODE_WHITESPACE:
            case GUMBO_NODE_CDATA:
                return out_.text_node(node, preserve);
            case GUMBO_NODE_ELEMENT:
                return element(node, region, preserve);
            default:
                return;
        }
    }
    void start(char const* source) { source_ = source; }

private:
    std::size_t offset_of(char const* at) const { return static_cast<std::size_t>(at - source_); }

    void children(GumboNode const& node, std::uint32_t region, bool preserve) {
        GumboVector const& list = node.v.element.children;
        for (unsigned i = 0; i < list.length; ++i) walk(*static_cast<GumboNode const*>(list.data[i]), region, preserve);
    }

    void head(GumboNode const& node) {
        GumboVector const& list = node.v.element.children;
        for (unsigned i = 0; i < list.length; ++i) {
            auto const& child = *static_cast<GumboNode const*>(list.data[i]);
            if (child.type != GUMBO_NODE_ELEMENT) continue;
            note_fact(child, flow_);
            if (child.v.element.tag == GUMBO_TAG_TITLE) {
                out_.open(HtmlBlockKind::text, 0);
                out_.mark_title();
                write_inline_text(child, out_, false);
                out_.close();
            }
        }
    }

    void element(GumboNode const& node, std::uint32_t region, bool preserve) {
        GumboElement const& element = node.v.element;
        if (element.tag != GUMBO_TAG_TIME || speaks_of_page(region)) note_fact(node, flow_);
        if (element.tag == GUMBO_TAG_HEAD) return head(node);
        if (element.tag == GUMBO_TAG_BR) return line_break(element);
        if (element.tag == GUMBO_TAG_HR) return out_.open(HtmlBlockKind::text, region);
        if (element.tag == GUMBO_TAG_SUP) return superscript(node, preserve);
        switch (layout_of(node)) {
            case HtmlLayout::skip:
                return;
            case HtmlLayout::inline_run:
                return inline_run(node, region, preserve);
            case HtmlLayout::block: {
                std::uint32_t const inner = region_for(node, region);
                HtmlBlockKind const kind = (flow_.regions[inner].hints & html_hint::caption) != 0
                                               ? HtmlBlockKind::caption
                                               : block_kind_of(node);
                out_.open(kind, inner);
                children(node, inner, preserve || element.tag == GUMBO_TAG_PRE);
                return out_.open(HtmlBlockKind::text, region);
            }
            case HtmlLayout::region: {
                std::uint32_t const inner = new_region(region, hints_of(node));
                if (element.tag == GUMBO_TAG_TABLE && is_data_table(node)) {
                    write_table(node, inner, out_);
                } else {
                    out_.open(kind_in(flow_.regions[inner].hints), inner);
                    children(node, inner, preserve);
                }
                return out_.open(kind_in(flow_.regions[region].hints), region);
            }
        }
    }

    /// A time beside a comment or a related story is not the page's.
    bool speaks_of_page(std::uint32_t region) const {
        for (; region != 0; region = flow_.regions[region].parent)
            if ((flow_.regions[region].hints & (html_hint::comment | html_hint::related | html_hint::navigation)) != 0)
                return false;
        return true;
    }

    /// A span whose names say that it is no part of the article ("sr-only", "share-count") is a block of its own.
    void inline_run(GumboNode const& node, std::uint32_t region, bool preserve) {
        unsigned const hints = node.v.element.tag == GUMBO_TAG_SPAN ? hints_of(node) : 0;
        if ((hints & (html_hint::outside | html_hint::hidden)) == 0) return children(node, region, preserve);
        HtmlBlockKind const kind = out_.kind();
        out_.open(HtmlBlockKind::text, new_region(region, hints));
        children(node, out_.region(), preserve);
        out_.open(kind, region);
    }

    static HtmlBlockKind kind_in(unsigned hints) {
        if ((hints & html_hint::caption) != 0) return HtmlBlockKind::caption;
        return (hints & html_hint::quote) != 0 ? HtmlBlockKind::quote : HtmlBlockKind::text;
    }

    std::uint32_t new_region(std::uint32_t parent, unsigned hints) {
        flow_.regions.push_back({parent, hints});
        return static_cast<std::uint32_t>(flow_.regions.size() - 1);
    }
    /// A paragraph is a region of its own only where its names say something.
    std::uint32_t region_for(GumboNode const& node, std::uint32_t region) {
        unsigned const hints = hints_of(node);
        return hints == 0 ? region : new_region(region, hints);
    }

    /// Two of them part paragraphs.
    void line_break(GumboElement const& element) {
        std::size_t const begin = offset_of(element.original_tag.data);
        bool const empty = element.original_tag.data == nullptr;
        std::string_view const words = out_.written();
        if (words.empty()) return;
        if (words.back() == '\n') return out_.open(out_.kind(), out_.region());
        std::size_t const at = empty ? out_.position() : begin;
        out_.stand_in("\n", at, at + (empty ? 0 : element.original_tag.length));
    }

    /// "km<sup>2</sup>" is square, "10<sup>6</sup>" a power; the number of a note stands in brackets, lest it be read
    /// as digits of the number before it.
    void superscript(GumboNode const& node, bool preserve) {
        GumboVector const& list = node.v.element.children;
        bool const plain = list.length == 1 && static_cast<GumboNode const*>(list.data[0])->type == GUMBO_NODE_TEXT;
        if (!plain) return children(node, out_.region(), preserve);
        GumboText const& text = static_cast<GumboNode const*>(list.data[0])->v.text;
        std::string const words = text.text;
        bool const digits = words.size() <= 4 && words.find_first_not_of("0123456789") == std::string::npos;
        if (!digits) return children(node, out_.region(), preserve);
        std::size_t const begin = offset_of(text.original_text.data), end = begin + text.original_text.length;
        std::string_view const before = out_.written();
        bool const length = ends_in_length(before);
        if (length && words == "2") return out_.stand_in("\u00B2", begin, end);
        if (length && words == "3") return out_.stand_in("\u00B3", begin, end);
        out_.stand_in(ends_in_ten(before) ? "^" + words : "[" + words + "]", begin, end);
    }

    /// "km", "m", ... as a word of its own.
    static bool ends_in_length(std::string_view text) {
        std::size_t first = text.size();
        auto const is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
        while (first > 0 && is_letter(text[first - 1])) --first;
        std::string_view const word = text.substr(first);
        bool const foreign = first > 0 && static_cast<unsigned char>(text[first - 1]) >= 0x80;
        bool const behind_blank = text.substr(0, first).ends_with("\u00A0") ||
                                  text.substr(0, first).ends_with("\u2009") ||
                                  text.substr(0, first).ends_with("\u202F");
        if (foreign && !behind_blank) return false;
        for (std::string_view const unit : {"km", "m", "cm", "mm", "dm", "ft", "mi", "in", "yd"})
            if (word == unit) return true;
        return false;
    }

    /// "x 10" and "\u00D710".
    static bool ends_in_ten(std::string_view text) {
        if (!text.ends_with("10")) return false;
        text.remove_suffix(2);
        while (text.ends_with(" ") || text.ends_with("\u00A0")) text.remove_suffix(text.ends_with(" ") ? 1 : 2);
        return text.ends_with("x") || text.ends_with("\u00D7");
    }

    HtmlFlow& flow_;
    HtmlFlowWriter& out_;
    char const* source_ = nullptr;
};

}  // namespace

HtmlFlow flow_of(SlimHtml const& slim) {
    HtmlFlow flow;
    HtmlFlowWriter out(slim, flow);
    Walker walker(flow, out);
    auto const destroy = [](GumboOutput* output) { gumbo_destroy_output(&kGumboDefaultOptions, output); };
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    std::unique_ptr<GumboOutput, decltype(destroy)> const parsed(
        gumbo_parse_with_options(&options, slim.text.data(), slim.text.size()), destroy);
    walker.start(slim.text.data());
    walker.walk(*parsed->root, 0, false);
    out.finish();
    return flow;
}

}  // namespace figtrail

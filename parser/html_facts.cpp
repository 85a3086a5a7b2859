// What the elements of a page say of it: meta, link, time and itemprop; and the attributes of gumbo's elements.
#include <gumbo.h>

#include <algorithm>
#include <initializer_list>
#include <string>

#include "parser/html_flow.hpp"
#include "parser/html_flow_writer.hpp"
#include "parser/html_node.hpp"
#include "parser/html_slim.hpp"
#include "parser/lexicon_html_names.hpp"
#include "parser/limits.hpp"

namespace figtrail {
namespace {

std::string lower(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    return out;
}

void note(HtmlFlow& flow, std::string_view fact, std::string_view value, std::string origin) {
    if (fact.empty() || value.empty() || value.size() > limits::fact_bytes ||
        flow.facts.size() >= limits::stated_facts)
        return;
    flow.facts.push_back({std::string(fact), std::string(value), std::move(origin)});
}

bool speaks_of(std::string_view names, std::initializer_list<std::string_view> words) {
    std::string const small = lower(names);
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view w) { return small.find(w) != std::string::npos; });
}

void note_time(GumboNode const& element, HtmlFlow& flow) {
    std::string_view const value = attribute_of(element, "datetime"), names = attribute_of(element, "class");
    if (value.empty() || !attribute_of(element, "itemprop").empty()) return;
    if (speaks_of(names, {"updat", "modif"}))
        return note(flow, "modified", value, "time " + std::string(names.substr(0, 40)));
    bool const said =
        has_attribute(element, "pubdate") || speaks_of(names, {"publish", "pubdate", "entry-date", "posted"});
    bool const first = std::none_of(flow.facts.begin(), flow.facts.end(),
                                    [](StatedFact const& f) { return f.origin.substr(0, 4) == "time"; });
    if (said || first) note(flow, "published", value, "time");
}

}  // namespace

std::string_view attribute_of(GumboInternalNode const& element, char const* name) {
    GumboAttribute const* const found = gumbo_get_attribute(&element.v.element.attributes, name);
    return found == nullptr ? std::string_view() : found->value;
}

bool has_attribute(GumboInternalNode const& element, char const* name) {
    return gumbo_get_attribute(&element.v.element.attributes, name) != nullptr;
}

void HtmlFlowWriter::text_node(GumboInternalNode const& node, bool preserve) {
    GumboText const& words = node.v.text;
    auto const begin = static_cast<std::size_t>(words.original_text.data - slim_.text.data());
    text(begin, begin + words.original_text.length, words.text, preserve);
}

void note_fact(GumboInternalNode const& element, HtmlFlow& flow) {
    GumboTag const tag = element.v.element.tag;
    if (tag == GUMBO_TAG_TIME) note_time(element, flow);
    if (tag == GUMBO_TAG_LINK && lower(attribute_of(element, "rel")) == "canonical")
        note(flow, "url", attribute_of(element, "href"), "link canonical");
    if (tag == GUMBO_TAG_META) {
        std::string_view const content = attribute_of(element, "content");
        for (char const* const key : {"property", "name", "itemprop"})
            if (std::string_view const name = attribute_of(element, key); !name.empty())
                note(flow, html_meta_fact(lower(name)), content, "meta " + std::string(name.substr(0, 60)));
        return;
    }
    std::string_view const property = attribute_of(element, "itemprop");
    if (property != "datePublished" && property != "dateModified") return;
    std::string_view const stated = attribute_of(element, "datetime");
    note(flow, html_meta_fact(lower(property)), stated.empty() ? attribute_of(element, "content") : stated,
         "itemprop " + std::string(property));
}

}  // namespace figtrail

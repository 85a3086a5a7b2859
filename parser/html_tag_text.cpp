#include "parser/html_tag_text.hpp"

#include <algorithm>

namespace figtrail {
namespace {

constexpr std::size_t longest_name = 40;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

}  // namespace

bool same_ignoring_case(std::string_view text, std::string_view lower_case) {
    return text.size() == lower_case.size() &&
           std::equal(text.begin(), text.end(), lower_case.begin(), [](char a, char b) { return lower(a) == b; });
}

TagText read_tag(std::string_view page, std::size_t at, std::size_t most) {
    TagText tag;
    ++at;
    if (at < page.size() && page[at] == '/') {
        tag.closing = true;
        ++at;
    }
    if (at >= page.size() || !is_letter(page[at])) return tag;
    auto const is = [&](char c) { return at < page.size() && page[at] == c; };
    auto const skip_blanks = [&] {
        while (at < page.size() && (is_blank(page[at]) || page[at] == '/')) ++at;
    };
    for (; at < page.size() && !is_blank(page[at]) && page[at] != '/' && page[at] != '>'; ++at)
        if (tag.name.size() < longest_name) tag.name.push_back(lower(page[at]));
    std::size_t kept_end = at;
    for (std::size_t count = 0;;) {
        skip_blanks();
        if (at >= page.size()) return tag;
        if (is('>')) break;
        std::size_t const name_begin = at;
        do ++at;
        while (at < page.size() && !is_blank(page[at]) && page[at] != '=' && page[at] != '>' && page[at] != '/');
        std::string_view const name = page.substr(name_begin, at - name_begin);
        std::size_t const name_end = at;
        while (at < page.size() && is_blank(page[at])) ++at;
        std::string_view value;
        if (is('=')) {
            ++at;
            while (at < page.size() && is_blank(page[at])) ++at;
            std::size_t value_begin = at;
            if (is('"') || is('\'')) {
                std::size_t const close = page.find(page[at], at + 1);
                // A forgotten quote swallows the words up to the next one: no address or name holds a "<". The tag ends
                // where the next ">" stands.
                bool const plain = same_ignoring_case(name, "href") || same_ignoring_case(name, "src") ||
                                   same_ignoring_case(name, "class") || same_ignoring_case(name, "id");
                bool const swallows = plain && close != std::string_view::npos &&
                                      page.substr(at, close - at).find('<') != std::string_view::npos;
                if (close == std::string_view::npos || swallows) {
                    if (tag.attributes_end == 0) tag.attributes_end = kept_end;
                    at = std::min(page.find('>', at), page.size());
                    if (at == page.size()) return tag;
                    break;
                }
                ++value_begin;
                value = page.substr(value_begin, close - value_begin);
                at = close + 1;
            } else {
                while (at < page.size() && !is_blank(page[at]) && page[at] != '>') ++at;
                value = page.substr(value_begin, at - value_begin);
            }
        } else {
            at = name_end;
        }
        if (++count <= most) kept_end = at;
        if (same_ignoring_case(name, "href")) tag.has_link = true;
        if (same_ignoring_case(name, "type") && same_ignoring_case(value.substr(0, 19), "application/ld+json"))
            tag.is_json_ld = true;
        if (count == most + 1) tag.attributes_end = kept_end;
    }
    tag.end = at + 1;
    tag.whole = true;
    if (tag.attributes_end == 0) tag.attributes_end = tag.end;
    return tag;
}

}  // namespace figtrail

#include "parser/text_header.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "parser/document.hpp"

namespace figtrail {
namespace {

std::string lower(std::string_view word) {
    std::string out(word);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    return out;
}

}  // namespace

bool set_fact(ArticleFacts& facts, std::string_view key, std::string_view value) {
    std::string const name = lower(key);
    std::string* fact = nullptr;
    if (name == "title" || name == "headline") fact = &facts.title;
    if (name == "url" || name == "link") fact = &facts.url;
    if (name == "date" || name == "published") fact = &facts.published;
    if (name == "retrieved") fact = &facts.retrieved;
    if (name == "source" || name == "outlet" || name == "publisher") fact = &facts.source;
    if (name == "country") fact = &facts.country;
    if (name == "key") fact = &facts.key;
    if (fact == nullptr) return false;
    if (!value.empty()) *fact = std::string(value);
    return true;
}

std::uint32_t read_text_header(std::string_view text, ArticleFacts& facts, std::optional<Span>& title) {
    constexpr int most_lines = 12;
    ArticleFacts found = facts;
    bool any = false;
    std::size_t at = 0;
    for (int i = 0; i < most_lines && at < text.size(); ++i) {
        std::size_t const end = std::min(text.find('\n', at), text.size());
        Span const line = trimmed(text, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
        if (line.empty()) {
            if (!any) return 0;
            facts = std::move(found);
            return static_cast<std::uint32_t>(std::min(end + 1, text.size()));
        }
        std::string_view const words = slice(text, line);
        std::size_t const colon = words.find(':');
        if (colon == std::string_view::npos) return 0;
        Span const value = trimmed(text, {line.begin + static_cast<std::uint32_t>(colon) + 1, line.end});
        if (!set_fact(found, words.substr(0, colon), slice(text, value))) return 0;
        if (lower(words.substr(0, colon)) == "title") title = value;
        any = true;
        at = end + 1;
    }
    return 0;
}

}  // namespace figtrail

#include "parser/html_charset.hpp"

#include <algorithm>
#include <string>

namespace figtrail {
namespace {

constexpr std::size_t looked_at = 4096;

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
    return out;
}

/// The value behind `key` and "=" in `text`, which is in small letters, from `at` on.
std::string_view value_behind(std::string_view text, std::string_view key) {
    std::size_t at = text.find(key);
    if (at == std::string_view::npos) return {};
    at = text.find_first_not_of(" \t\r\n", at + key.size());
    if (at == std::string_view::npos || text[at] != '=') return {};
    at = text.find_first_not_of(" \t\r\n\"'", at + 1);
    if (at == std::string_view::npos) return {};
    return text.substr(at, text.find_first_of(" \t\r\n\"';/>?", at) - at);
}

}  // namespace

std::string_view charset_of_media_type(std::string_view media_type) {
    std::string const small = lower(media_type);
    std::string_view const value = value_behind(small, "charset");
    return value.empty() ? value
                         : media_type.substr(static_cast<std::size_t>(value.data() - small.data()), value.size());
}

std::vector<DeclaredEncoding> declared_encodings(std::string_view page) {
    std::vector<DeclaredEncoding> found;
    std::string const head = lower(page.substr(0, looked_at));
    if (head.compare(0, 5, "<?xml") == 0) {
        std::string_view const prolog = std::string_view(head).substr(0, head.find("?>"));
        if (std::string_view const label = value_behind(prolog, "encoding"); !label.empty())
            found.push_back({std::string(label), "the XML declaration"});
    }
    for (std::size_t at = head.find("<meta"); at != std::string::npos && found.size() < 4;
         at = head.find("<meta", at + 5)) {
        std::size_t const end = std::min(head.find('>', at), head.size());
        std::string_view const label = value_behind(std::string_view(head).substr(at, end - at), "charset");
        if (!label.empty()) found.push_back({std::string(label), "the page's meta element"});
    }
    return found;
}

}  // namespace figtrail

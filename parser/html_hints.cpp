#include "parser/html_hints.hpp"

#include <algorithm>
#include <string>

#include "parser/html_flow.hpp"
#include "parser/lexicon_html_names.hpp"

namespace figtrail {
namespace {

constexpr std::size_t longest_names = 400;  ///< so much of a class attribute is looked at

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// A whole name ("most-read"), and the words it is made of by "-", "_" and capitals ("mostRead-box" has most, read,
/// box).
unsigned hints_of_name(std::string_view name) {
    std::string whole, part;
    unsigned hints = 0;
    for (std::size_t i = 0; i <= name.size(); ++i) {
        char const c = i < name.size() ? name[i] : '-';
        bool const capital = c >= 'A' && c <= 'Z';
        char const small = capital ? static_cast<char>(c | 0x20) : c;
        bool const after_small = i > 0 && name[i - 1] >= 'a' && name[i - 1] <= 'z';
        if (!is_letter(c) || (capital && after_small)) {
            hints |= html_name_bits(part);
            part.clear();
        }
        if (is_letter(c)) part += small;
        if (i < name.size()) whole += c == '_' ? '-' : small;
    }
    return hints | html_name_bits(whole);
}

unsigned hints_of_list(std::string_view names) {
    names = names.substr(0, longest_names);
    unsigned hints = 0;
    for (std::size_t at = 0; at < names.size();) {
        std::size_t const begin = std::min(names.find_first_not_of(" \t\r\n\f", at), names.size());
        std::size_t const end = std::min(names.find_first_of(" \t\r\n\f", begin), names.size());
        hints |= hints_of_name(names.substr(begin, end - begin));
        at = end;
    }
    return hints;
}

}  // namespace

unsigned hints_of_names(std::string_view class_names, std::string_view id) {
    unsigned const hints = hints_of_list(class_names) | hints_of_list(id);
    // "article-comments", "story-related": the word for what is not the article says more.
    return (hints & html_hint::outside) != 0 ? hints & ~(html_hint::likely | html_hint::body) : hints;
}

unsigned hints_of_role(std::string_view role) { return role.empty() ? 0 : html_role_bits(std::string(role)); }

}  // namespace figtrail

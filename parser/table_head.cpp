#include "parser/table_head.hpp"

#include <algorithm>

namespace figtrail {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

std::string tidy(std::string_view text) {
    std::size_t const first = text.find_first_not_of(" ,;:-|");
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(" ,;:-|") - first + 1));
}

/// "2023", "2022-23", "2022/23" standing alone in `text`, as EDTF; its bytes are taken out of it.
std::string take_year(std::string& text) {
    for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
        bool const free_before = at == 0 || (!is_digit(text[at - 1]) && !is_letter(text[at - 1]) &&
                                             text[at - 1] != '.' && text[at - 1] != ',');
        if (!free_before || !std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at),
                                         text.begin() + static_cast<std::ptrdiff_t>(at) + 4, is_digit))
            continue;
        int const year = std::stoi(text.substr(at, 4));
        std::size_t end = at + 4;
        if (year < 1800 || year > 2100) return {};
        bool const split = end + 2 < text.size() && (text[end] == '-' || text[end] == '/') && is_digit(text[end + 1]) &&
                           is_digit(text[end + 2]);
        // A year that does not begin in January is not guessed at, and a span of years is another thing than a year.
        if (split || (end < text.size() && (is_digit(text[end]) || text[end] == '-' || text[end] == '/'))) return {};
        std::string const found = text.substr(at, 4);
        text.erase(at, end - at);
        return text.find_first_of("0123456789") == std::string::npos ? found : std::string();
    }
    return {};
}

}  // namespace

bool has_letter(std::string_view text) { return std::any_of(text.begin(), text.end(), is_letter); }

Head head_of(std::string_view text, Span span) {
    Head head;
    head.span = span;
    head.words = tidy(slice(text, span));
    if (head.words.size() > longest_head) return {};
    std::size_t const open = head.words.rfind('('), close = head.words.rfind(')');
    if (open != std::string::npos && close != std::string::npos && close > open) {
        head.unit = tidy(std::string_view(head.words).substr(open + 1, close - open - 1));
        head.words.erase(open, close - open + 1);
    }
    if (head.unit.compare(0, 3, "in ") == 0) head.unit.erase(0, 3);
    head.year = take_year(head.words);
    head.words = tidy(head.words);
    return head;
}

Head caption_head(std::string_view text, Span span) {
    Head head = head_of(text, span);
    std::size_t const comma = head.words.rfind(',');
    if (head.unit.empty() && comma != std::string::npos) {
        head.unit = tidy(std::string_view(head.words).substr(comma + 1));
        head.words.erase(comma);
        if (head.unit.compare(0, 3, "in ") == 0) head.unit.erase(0, 3);
    }
    if (std::size_t const by = head.words.find(" by "); by != std::string::npos) head.words.erase(by);
    return head;
}

bool sums_up(std::string_view words) {
    for (std::string_view const begin :
         {"Total", "All", "Average", "Mean", "Sum", "Overall", "Other", "Rest", "Median", "Change"})
        if (words.substr(0, begin.size()) == begin && (words.size() == begin.size() || !is_letter(words[begin.size()])))
            return true;
    return false;
}

bool is_name(std::string_view words) {
    if (words.empty() || words.front() < 'A' || words.front() > 'Z' || sums_up(words)) return false;
    // Every word of a name begins in a capital: "Border post" is a kind of thing.
    for (std::size_t at = words.find(' '); at != std::string_view::npos && at + 1 < words.size();
         at = words.find(' ', at + 1)) {
        std::string_view const word = words.substr(at + 1, words.find(' ', at + 1) - at - 1);
        bool const small = !word.empty() && word[0] >= 'a' && word[0] <= 'z';
        if (small && word != "of" && word != "and" && word != "the" && word != "de" && word != "al") return false;
    }
    return true;
}

std::string small_initial(std::string words) {
    if (words.size() > 1 && words[0] >= 'A' && words[0] <= 'Z' && words[1] >= 'a' && words[1] <= 'z')
        words[0] = static_cast<char>(words[0] | 0x20);
    return words;
}

bool begins_with_symbol(std::string_view unit) {
    if (unit.empty()) return false;
    if (unit[0] == '$' || static_cast<unsigned char>(unit[0]) >= 0x80) return unit.substr(0, 2) != "\xC2\xB0";
    return unit.substr(0, 4).find('$') != std::string_view::npos;
}

}  // namespace figtrail

#include "claim/check_owner.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "claim/check_dates.hpp"
#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

/// Words up to the next blank, one at a time.
class Chunks {
public:
    explicit Chunks(std::string_view text) : text_(text) {}

    /// Empty at the end of the text, or of the line.
    std::string_view next() {
        while (at_ < text_.size() && text_[at_] == ' ') ++at_;
        std::size_t const begin = at_;
        while (at_ < text_.size() && text_[at_] != ' ' && text_[at_] != '\n') ++at_;
        return text_.substr(begin, at_ - begin);
    }
    std::size_t at() const { return at_; }

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

template <std::size_t Count>
bool is_any_of(std::string_view word, std::array<std::string_view, Count> const& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// "Chile", "the Denver Post", "Chile and Costa Rica": capitalised words until another begins; empty where none does.
std::string_view name_at(std::string_view text) {
    constexpr int longest = 7;
    Chunks chunks(text);
    std::string_view word = chunks.next();
    if (word == "the" || word == "The") word = chunks.next();
    if (word.empty() || !is_capital(word.front())) return {};
    auto const begin = static_cast<std::size_t>(word.data() - text.data());
    std::size_t end = chunks.at();
    bool joined = false;
    for (int k = 1; k < longest && (is_lower(word.back()) || is_capital(word.back()) || word.back() == '.'); ++k) {
        word = chunks.next();
        // "in Chile and in Peru" is said of both.
        bool const goes_on = word == "and" || (joined && (word == "in" || word == "the"));
        joined = goes_on;
        if (goes_on) continue;
        if (word.empty() || !is_capital(word.front())) break;
        end = chunks.at();
    }
    return text.substr(begin, end - begin);
}

std::string_view name_in_brackets(std::string_view text) {
    constexpr std::size_t longest = 30;
    std::size_t begin = 0;
    while (begin < text.size() && text[begin] == ' ') ++begin;
    if (begin >= text.size() || text[begin] != '(') return {};
    for (++begin; begin < text.size() && text[begin] == ' ';) ++begin;
    std::size_t const end = text.substr(0, begin + longest).find(')', begin);
    if (end == std::string_view::npos || begin == end || !is_capital(text[begin])) return {};
    return text.substr(begin, end - begin);
}

std::string_view name_after_preposition(std::string_view text) {
    constexpr std::array<std::string_view, 5> prepositions = {"in", "at", "on", "by", "from"};
    constexpr std::array<std::string_view, 5> joints = {"and", "or", "but", "while", "of"};
    constexpr int most_nouns = 3;  // "seven wins in", "cumulative weeks on"
    Chunks chunks(text);
    for (int k = 0; k <= most_nouns; ++k) {
        std::string_view const word = chunks.next();
        if (is_any_of(word, prepositions)) return name_at(text.substr(chunks.at()));
        if (word.empty() || is_any_of(word, joints) || !std::all_of(word.begin(), word.end(), [](char c) { return is_lower(c) || c == '-'; })) return {};
    }
    return {};
}

}  // namespace

std::vector<std::string> name_behind(std::string_view text, std::size_t end) {
    constexpr std::size_t reach = 100;
    if (end >= text.size()) return {};
    std::string_view const rest = text.substr(end, reach);
    std::string_view name = name_in_brackets(rest);
    if (name.empty()) name = name_after_preposition(rest);
    if (name.empty() || read_date(name)) return {};
    std::string without_stops(name);  // "U.S." is one word
    without_stops.erase(std::remove(without_stops.begin(), without_stops.end(), '.'), without_stops.end());
    return senses_of(without_stops);
}

}  // namespace figtrail

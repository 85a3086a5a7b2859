#include "claim/reckon_text.hpp"

#include <algorithm>

namespace figtrail {
namespace {

constexpr std::string_view blanks = " \t\r\n";

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; }

/// Whether `cue` lies in `text` at `at` with no letter running over its ends.
bool stands_at(std::string_view text, std::size_t at, std::string_view cue) {
    if (text.substr(at, cue.size()) != cue) return false;
    std::size_t const end = at + cue.size();
    bool const free_before = at == 0 || !is_letter(text[at - 1]) || !is_letter(cue.front());
    bool const free_after = end == text.size() || !is_letter(text[end]) || !is_letter(cue.back());
    return free_before && free_after;
}

}  // namespace

std::string_view without_blanks(std::string_view text) {
    std::size_t const begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

bool ends_with_words(std::string_view text, std::initializer_list<std::string_view> cues) {
    text = without_blanks(text);
    return std::any_of(cues.begin(), cues.end(), [&](std::string_view cue) {
        return text.size() >= cue.size() && stands_at(text, text.size() - cue.size(), cue);
    });
}

bool begins_with_words(std::string_view text, std::initializer_list<std::string_view> cues) {
    text = without_blanks(text);
    return std::any_of(cues.begin(), cues.end(), [&](std::string_view cue) { return stands_at(text, 0, cue); });
}

bool is_words(std::string_view text, std::initializer_list<std::string_view> cues) {
    return std::find(cues.begin(), cues.end(), without_blanks(text)) != cues.end();
}

bool holds_words(std::string_view text, std::initializer_list<std::string_view> cues) {
    return std::any_of(cues.begin(), cues.end(), [&](std::string_view cue) {
        for (std::size_t at = text.find(cue); at != std::string_view::npos; at = text.find(cue, at + 1))
            if (stands_at(text, at, cue)) return true;
        return false;
    });
}

bool holds_any(std::string_view text, std::string_view characters) { return text.find_first_of(characters) != std::string_view::npos; }

}  // namespace figtrail

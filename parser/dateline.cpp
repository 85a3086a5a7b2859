#include "parser/dateline.hpp"

#include <string>
#include <vector>

#include "claim/relate_words.hpp"
#include "parser/written_date.hpp"

namespace figtrail {
namespace {

/// A dateline is over after so many bytes, and stands in one of the first paragraphs.
constexpr std::size_t longest_dateline = 90;
constexpr int paragraphs_looked_at = 3;
constexpr std::size_t most_place_words = 5;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_letter(char c) { return is_upper(c) || (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }

bool begins(std::string_view text, std::string_view with) { return text.substr(0, with.size()) == with; }

/// The dash that ends a dateline: an em or en dash, two hyphens, or a hyphen with a blank on one side at least.
std::size_t dash_after(std::string_view text) {
    std::size_t const end = std::min(text.size(), longest_dateline);
    for (std::size_t i = 1; i < end; ++i) {
        std::string_view const rest = text.substr(i);
        if (begins(rest, "\xE2\x80\x94") || begins(rest, "\xE2\x80\x93") || begins(rest, "--")) return i;
        bool const blank_beside = text[i - 1] == ' ' || (i + 1 < text.size() && text[i + 1] == ' ');
        if (text[i] == '-' && blank_beside) return i;
        if (text[i] == '\n') break;
    }
    return std::string_view::npos;
}

struct Word {
    std::string_view text;
    char before = ' ';  ///< the last mark in front of it
};

std::vector<Word> words_of_line(std::string_view line) {
    std::vector<Word> words;
    char mark = ' ';
    for (std::size_t i = 0; i < line.size();) {
        std::size_t const begin = i;
        while (i < line.size() && (is_letter(line[i]) || is_digit(line[i]) || (line[i] == '\'' && i > begin))) ++i;
        if (i > begin) {
            words.push_back({line.substr(begin, i - begin), mark});
            mark = ' ';
        } else {
            if (line[i] != ' ') mark = line[i];
            ++i;
        }
    }
    return words;
}

/// Place words, a month with a day on either side, a year perhaps, then nothing but an agency in brackets.
struct MonthDay {
    int month = 0, day = 0, year = 0;
};

std::optional<MonthDay> month_and_day(std::vector<Word> const& words) {
    for (std::size_t i = 1; i < words.size() && i <= most_place_words + 1; ++i) {
        int const month = month_of_word(words[i].text);
        if (month == 0 || !is_upper(words[i].text.front())) continue;
        auto const small = [&](std::size_t k) { return k < words.size() && words[k].text.size() <= 2 && is_digit(words[k].text.front()); };
        MonthDay found{month, 0, 0};
        std::size_t behind = i + 1;
        if (i > 1 && small(i - 1)) {
            found.day = std::stoi(std::string(words[i - 1].text));
        } else if (small(i + 1)) {
            found.day = std::stoi(std::string(words[i + 1].text));
            ++behind;
        }
        if (found.day == 0) return std::nullopt;
        bool const year = behind < words.size() && words[behind].text.size() == 4 && is_digit(words[behind].text.front()) &&
                          words[behind].text.find_first_not_of("0123456789") == std::string_view::npos;
        if (year) found.year = std::stoi(std::string(words[behind++].text));
        bool const agency = behind < words.size() && (words[behind].before == '(' || words[behind].before == '/');
        return behind == words.size() || agency ? std::optional(found) : std::nullopt;
    }
    return std::nullopt;
}

/// All but the words behind the month are a place's: capitals, or capitals in front.
bool is_place(std::vector<Word> const& words) {
    // "On May 2 -" is no place.
    if (words.empty() || is_empty_word(lower_case(words.front().text))) return false;
    for (Word const& word : words) {
        if (month_of_word(word.text) > 0 || is_digit(word.text.front())) return true;
        bool const small = word.text == "of" || word.text == "de" || word.text == "al" || word.text == "el";
        if (!is_upper(word.text.front()) && !small && static_cast<unsigned char>(word.text.front()) < 0x80) return false;
    }
    return false;
}

std::optional<Day> day_of(MonthDay const& date, std::optional<Day> header) {
    if (date.year != 0) {
        if (!is_valid_date(date.year, date.month, date.day)) return std::nullopt;
        return day_from_civil(date.year, date.month, date.day);
    }
    if (!header) return std::nullopt;
    // A header in another time zone may lag a day behind.
    int const year = civil_from_day(*header).year;
    for (int const y : {year + 1, year, year - 1})
        if (is_valid_date(y, date.month, date.day) && day_from_civil(y, date.month, date.day) <= *header + 1)
            return day_from_civil(y, date.month, date.day);
    return std::nullopt;
}

}  // namespace

std::optional<Day> dateline_day(Document const& document, std::optional<Day> header) {
    int looked_at = 0;
    for (Block const& block : document.blocks) {
        if (block.kind != BlockKind::body) continue;
        if (looked_at++ == paragraphs_looked_at) break;
        std::string_view const text = slice(document.text, block.span);
        std::size_t const dash = dash_after(text);
        if (dash == std::string_view::npos) continue;
        auto const words = words_of_line(text.substr(0, dash));
        if (!is_place(words)) continue;
        if (auto const date = month_and_day(words)) return day_of(*date, header);
    }
    return std::nullopt;
}

}  // namespace figtrail

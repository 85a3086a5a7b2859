#include "claim/check_dates.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// 1 to 12 for a month's name or its first three letters; 0 otherwise.
int month_of(std::string_view word) {
    static constexpr std::array<std::string_view, 12> months = {"january", "february", "march",     "april",   "may",      "june",
                                                                "july",    "august",   "september", "october", "november", "december"};
    for (std::size_t i = 0; i < months.size(); ++i)
        if (months[i] == word || (word.size() <= 4 && word.size() >= 3 && months[i].substr(0, word.size()) == word)) return static_cast<int>(i) + 1;
    return 0;
}

std::vector<int> runs_of_digits(std::string_view text) {
    std::vector<int> out;
    for (std::size_t i = 0; i < text.size();) {
        int value = 0;
        std::size_t end = i;
        while (end < text.size() && is_digit(text[end])) value = std::min(value, 99'999) * 10 + (text[end++] - '0');
        if (end > i) out.push_back(value);
        i = std::max(end, i + 1);
    }
    return out;
}

bool is_year(int value) { return value >= 1000 && value <= 2200; }

/// "2017-06-15".
std::optional<CheckDate> iso_date_of(std::vector<int> const& runs, std::string_view text) {
    bool const dashes = std::count(text.begin(), text.end(), '-') == 2;
    if (!dashes || runs.size() != 3 || !is_year(runs[0]) || runs[1] < 1 || runs[1] > 12 || runs[2] < 1 || runs[2] > 31) return std::nullopt;
    return CheckDate{runs[0], runs[1], runs[2]};
}

}  // namespace

std::optional<CheckDate> read_date(std::string_view text) {
    std::vector<int> const runs = runs_of_digits(text);
    CheckDate date;
    for (std::string const& word : words_of(text)) {
        int const month = month_of(word);
        if (month != 0 && date.month != 0 && month != date.month) return std::nullopt;  // from one month to another
        if (month != 0) date.month = month;
    }
    if (date.month == 0) return iso_date_of(runs, text);
    int days = 0;
    for (int const run : runs) {
        if (is_year(run)) {
            if (date.year != 0) return std::nullopt;
            date.year = run;
        } else if (run >= 1 && run <= 31 && ++days == 1) {
            date.day = run;
        }
    }
    if (days > 1) date.day = 0;
    return date;
}

std::optional<int> order_of(CheckDate const& a, CheckDate const& b) {
    if ((a.year == 0) != (b.year == 0) && (a.month == 0 || b.month == 0)) return std::nullopt;
    bool shared = false;
    for (auto const part : {&CheckDate::year, &CheckDate::month, &CheckDate::day}) {
        if (a.*part == 0 || b.*part == 0) continue;
        if (a.*part != b.*part) return a.*part < b.*part ? -1 : 1;
        shared = true;
    }
    return shared ? std::optional<int>(0) : std::nullopt;
}

std::optional<VerdictKind> judge_dates(CheckDate const& said, DateBound bound, CheckDate const& shown) {
    auto const order = order_of(shown, said);
    if (!order) return std::nullopt;
    auto const decided = [](bool agrees) { return agrees ? VerdictKind::agrees : VerdictKind::contradicts; };
    switch (bound) {
        case DateBound::before: return decided(*order < 0);
        case DateBound::by: return decided(*order <= 0);
        case DateBound::after: return decided(*order > 0);
        case DateBound::since: return decided(*order >= 0);
        case DateBound::on: break;
    }
    if (*order != 0) return VerdictKind::contradicts;
    bool const all_told = (said.year == 0 || shown.year != 0) && (said.month == 0 || shown.month != 0) && (said.day == 0 || shown.day != 0);
    return all_told ? VerdictKind::agrees : VerdictKind::not_comparable;
}

}  // namespace figtrail

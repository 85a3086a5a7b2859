// days_of: the days an EDTF string covers. Level 1 of ISO 8601-2, with its sub-year groupings.
#include <algorithm>
#include <limits>

#include "claim/period.hpp"

namespace figtrail {

namespace {

constexpr Day first_day = std::numeric_limits<Day>::min();
constexpr Day last_day = std::numeric_limits<Day>::max();

/// A number of exactly `text.size()` places, an X for an unspecified digit; the values it may stand for.
struct Places {
    int low = 0;
    int high = 0;
};

std::optional<Places> read_places(std::string_view text) {
    Places places;
    bool unspecified = false;
    for (char const c : text) {
        bool const is_digit = c >= '0' && c <= '9';
        if (c == 'X') unspecified = true;
        else if (!is_digit || unspecified) return std::nullopt;  // level 1 leaves digits open from the right only
        places.low = places.low * 10 + (c == 'X' ? 0 : c - '0');
        places.high = places.high * 10 + (c == 'X' ? 9 : c - '0');
    }
    return places;
}

/// Months [first, first + count) of a year; more than twelve run into the next one.
DayRange months(int year, int first, int count) {
    int const after = first + count;
    return {day_from_civil(year, first, 1), day_from_civil(year + (after - 1) / 12, (after - 1) % 12 + 1, 1) - 1};
}

/// The groupings 21..24 (seasons of the northern hemisphere; winter begins in December of its year), 33..36 (quarters),
/// 37..39 (thirds) and 40..41 (halves).
std::optional<DayRange> grouping(int year, int code) {
    if (code >= 21 && code <= 24) return months(year, 3 * (code - 20), 3);
    if (code >= 33 && code <= 36) return months(year, 3 * (code - 33) + 1, 3);
    if (code >= 37 && code <= 39) return months(year, 4 * (code - 37) + 1, 4);
    if (code == 40 || code == 41) return months(year, 6 * (code - 40) + 1, 6);
    return std::nullopt;
}

/// "2023", "199X", "-0044" and the long form "Y-17000".
std::optional<Places> read_year(std::string_view text) {
    bool const long_form = text.substr(0, 1) == "Y";
    if (long_form) text.remove_prefix(1);
    bool const negative = text.substr(0, 1) == "-";
    if (negative) text.remove_prefix(1);
    if (long_form ? text.size() < 5 || text.size() > 6 : text.size() != 4) return std::nullopt;
    auto const places = read_places(text);
    if (!places || !negative) return places;
    return Places{-places->high, -places->low};
}

/// Cuts "2024-03-15" or a piece of it into year, month and day.
struct DateText {
    std::string_view year, month, day;
};

DateText cut_date(std::string_view text) {
    while (!text.empty() && (text.back() == '?' || text.back() == '~' || text.back() == '%')) text.remove_suffix(1);
    if (std::size_t const time = text.find('T'); time == 10) text = text.substr(0, time);
    DateText parts;
    std::size_t const year_end = std::min(text.find('-', text.substr(0, 2) == "Y-" ? 2 : 1), text.size());
    parts.year = text.substr(0, year_end);
    text.remove_prefix(year_end);
    if (text.size() == 3 || text.size() == 6) parts.month = text.substr(1, 2);
    if (text.size() == 6 && text[3] == '-') parts.day = text.substr(4);
    bool const all_read = text.size() == (parts.month.empty() ? 0 : parts.day.empty() ? 3 : 6);
    return all_read ? parts : DateText{};
}

std::optional<DayRange> read_date(std::string_view text) {
    DateText const parts = cut_date(text);
    auto const year = read_year(parts.year);
    if (!year) return std::nullopt;
    DayRange const years{day_from_civil(year->low, 1, 1), day_from_civil(year->high, 12, 31)};
    if (parts.month.empty()) return years;
    if (parts.month == "XX") return parts.day.empty() || parts.day == "XX" ? std::optional(years) : std::nullopt;
    auto const month = read_places(parts.month);
    if (!month || month->low != month->high || year->low != year->high) return std::nullopt;
    if (month->low > 12 && parts.day.empty()) return grouping(year->low, month->low);
    if (month->low < 1 || month->low > 12) return std::nullopt;
    DayRange const whole_month = months(year->low, month->low, 1);
    if (parts.day.empty() || parts.day == "XX") return whole_month;
    auto const day = read_places(parts.day);
    if (!day || day->low != day->high || !is_valid_date(year->low, month->low, day->low)) return std::nullopt;
    Day const single = whole_month.first + day->low - 1;
    return DayRange{single, single};
}

}  // namespace

std::optional<DayRange> days_of(std::string_view edtf) {
    std::size_t const slash = edtf.find('/');
    if (slash == std::string_view::npos) return read_date(edtf);
    std::string_view const begin = edtf.substr(0, slash), end = edtf.substr(slash + 1);
    bool const open_begin = begin.empty() || begin == "..", open_end = end.empty() || end == "..";
    if (open_begin && open_end) return std::nullopt;
    auto const from = open_begin ? std::optional(DayRange{first_day, first_day}) : read_date(begin);
    auto const to = open_end ? std::optional(DayRange{last_day, last_day}) : read_date(end);
    if (!from || !to || from->first > to->last) return std::nullopt;
    return DayRange{from->first, to->last};
}

}  // namespace figtrail

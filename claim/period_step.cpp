#include "claim/period_step.hpp"

#include <algorithm>

#include "claim/edtf_text.hpp"

namespace figtrail {
namespace {

/// "2023", "2023-05", "2023-34", "2023-05-17"; what else EDTF knows is not stepped through.
struct Parts {
    int year = 0;
    int month = 0;  ///< or the code of a season, quarter or half; 0 for none
    int day = 0;
    bool approximate = false;  ///< "2023~"
};

std::optional<int> number(std::string_view digits) {
    int value = 0;
    for (char const c : digits) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return digits.empty() ? std::nullopt : std::optional(value);
}

std::optional<Parts> parts_of(std::string_view date) {
    Parts parts;
    parts.approximate = !date.empty() && date.back() == '~';
    if (parts.approximate) date.remove_suffix(1);
    bool const shaped = date.size() == 4 || (date.size() == 7 && date[4] == '-') || (date.size() == 10 && date[4] == '-' && date[7] == '-');
    if (!shaped) return std::nullopt;
    auto const year = number(date.substr(0, 4));
    auto const month = date.size() > 4 ? number(date.substr(5, 2)) : std::optional(0);
    auto const day = date.size() > 7 ? number(date.substr(8, 2)) : std::optional(0);
    if (!year || !month || !day) return std::nullopt;
    parts.year = *year;
    parts.month = *month;
    parts.day = *day;
    return parts;
}

std::string text_of(Parts const& parts) {
    std::string const text = parts.month == 0 ? edtf_year(parts.year) : edtf_part(parts.year, parts.month);
    return parts.approximate ? text + "~" : text;
}

int months_in(CalendarUnit unit) { return unit == CalendarUnit::month ? 1 : unit == CalendarUnit::quarter ? 3 : unit == CalendarUnit::year ? 12 : 0; }

std::optional<std::string> stepped_day(Day day, int count, CalendarUnit unit) {
    if (int const months = months_in(unit); months != 0) return iso_date(add_months(day, months * count));
    return iso_date(day + count * (unit == CalendarUnit::week ? 7 : 1));
}

/// Codes of ISO 8601-2 that come round each year, `each` months long.
struct Grouping {
    int first, last, each;
};
constexpr Grouping groupings[] = {{21, 24, 3}, {33, 36, 3}, {40, 41, 6}};

std::optional<std::string> stepped_grouping(Parts parts, int months) {
    for (Grouping const& g : groupings) {
        if (parts.month < g.first || parts.month > g.last || months % g.each != 0) continue;
        int const many = g.last - g.first + 1;
        int const index = parts.year * many + (parts.month - g.first) + months / g.each;
        parts.year = index / many;
        parts.month = g.first + index % many;
        return text_of(parts);
    }
    return std::nullopt;
}

/// `is_end`: of an interval, whose single days may be stepped by whole months and years.
std::optional<std::string> stepped_date(std::string_view date, int count, CalendarUnit unit, bool is_end) {
    auto parts = parts_of(date);
    if (!parts) return std::nullopt;
    int const months = months_in(unit) * count;
    if (parts->day != 0) {
        auto const day = months == 0 || is_end ? day_from_iso(date) : std::nullopt;
        return day ? stepped_day(*day, count, unit) : std::nullopt;
    }
    if (months == 0) return std::nullopt;
    if (parts->month == 0) {
        if (months % 12 != 0) return std::nullopt;
        parts->year += months / 12;
        return text_of(*parts);
    }
    if (parts->month > 12) return stepped_grouping(*parts, months);
    int const index = parts->year * 12 + parts->month - 1 + months;
    parts->year = index / 12;
    parts->month = index % 12 + 1;
    return text_of(*parts);
}

}  // namespace

int days_in_month(int year, int month) {
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool const is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return month == 2 && is_leap ? 29 : days[month - 1];
}

Day add_months(Day day, int months) {
    CivilDate const date = civil_from_day(day);
    int const index = date.year * 12 + date.month - 1 + months;
    int const length = days_in_month(index / 12, index % 12 + 1);
    bool const at_end = date.day == days_in_month(date.year, date.month);
    return day_from_civil(index / 12, index % 12 + 1, at_end ? length : std::min(date.day, length));
}

std::optional<std::string> stepped_period(std::string_view period, int count, CalendarUnit unit) {
    auto const days = days_of(period);
    constexpr int most = 1000;  // of anything: no overflow, and no year before 1
    if (!days || count == 0 || count > most || count < -most || civil_from_day(days->first).year <= most) return std::nullopt;
    std::size_t const slash = period.find('/');
    if (slash == std::string_view::npos) return stepped_date(period, count, unit, false);
    auto const first = stepped_date(period.substr(0, slash), count, unit, true);
    auto const last = stepped_date(period.substr(slash + 1), count, unit, true);
    return first && last ? std::optional(*first + '/' + *last) : std::nullopt;
}

}  // namespace figtrail

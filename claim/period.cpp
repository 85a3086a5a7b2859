#include "claim/period.hpp"

#include "claim/edtf_text.hpp"
#include "claim/enum_words.hpp"
#include "claim/period_step.hpp"

namespace figtrail {

namespace {

constexpr EnumWords<PeriodOrigin, 3> origins{{"text", "metadata", "inherited"}};
constexpr EnumWords<PeriodRole, 4> roles{{"during", "as-of", "since", "until"}};

/// Reads exactly `count` digits at `at`; -1 where there are none.
int digits_at(std::string_view text, std::size_t at, std::size_t count) {
    if (at + count > text.size()) return -1;
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9') return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

}  // namespace

std::string_view to_string(PeriodOrigin value) { return origins.of(value); }
std::string_view to_string(PeriodRole value) { return roles.of(value); }
std::optional<PeriodOrigin> period_origin_from(std::string_view word) { return origins.read(word); }
std::optional<PeriodRole> period_role_from(std::string_view word) { return roles.read(word); }

// Days are counted in eras of 400 years that begin on 1 March, so that leap days end a year (Howard Hinnant, "chrono-Compatible
// Low-Level Date Algorithms").
Day day_from_civil(int year, int month, int day) {
    year -= month <= 2;
    int const era = (year >= 0 ? year : year - 399) / 400;
    int const year_of_era = year - era * 400;
    int const day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int const day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

CivilDate civil_from_day(Day day) {
    std::int64_t const shifted = std::int64_t{day} + 719468;
    std::int64_t const era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    auto const day_of_era = static_cast<int>(shifted - era * 146097);
    int const year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    int const day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    int const march_month = (5 * day_of_year + 2) / 153;
    CivilDate date;
    date.day = day_of_year - (153 * march_month + 2) / 5 + 1;
    date.month = march_month < 10 ? march_month + 3 : march_month - 9;
    date.year = static_cast<int>(year_of_era + era * 400) + (date.month <= 2);
    return date;
}

int weekday_of(Day day) {
    std::int64_t const since_sunday = (std::int64_t{day} + 4) % 7;  // 1970-01-01 was a Thursday
    return static_cast<int>(since_sunday < 0 ? since_sunday + 7 : since_sunday);
}

bool is_valid_date(int year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(year, month);
}

std::string iso_date(Day day) {
    CivilDate const date = civil_from_day(day);
    return edtf_part(date.year, date.month) + '-' + zero_padded(date.day, 2);
}

std::optional<Day> day_from_iso(std::string_view text) {
    int const year = digits_at(text, 0, 4), month = digits_at(text, 5, 2), day = digits_at(text, 8, 2);
    if (year < 0 || month < 0 || day < 0 || text[4] != '-' || text[7] != '-' || !is_valid_date(year, month, day)) return std::nullopt;
    if (text.size() > 10 && text[10] != 'T' && text[10] != ' ') return std::nullopt;
    return day_from_civil(year, month, day);
}

}  // namespace figtrail

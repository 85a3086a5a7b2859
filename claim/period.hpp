// Period: when a figure holds, as EDTF (ISO 8601-2 level 1) with the days it covers.
//
//   days_of("2023-03")->first == Day from 2023-03-01
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace figtrail {

/// Days since 1970-01-01, proleptic Gregorian calendar.
using Day = std::int32_t;

Day day_from_civil(int year, int month, int day);
struct CivilDate {
    int year = 0, month = 0, day = 0;
};
CivilDate civil_from_day(Day);
/// 0 = Sunday ... 6 = Saturday.
int weekday_of(Day);
bool is_valid_date(int year, int month, int day);
/// "2024-03-15".
std::string iso_date(Day);
/// Reads the date of an ISO 8601 date or date-time ("2024-03-15", "2024-03-15T10:00:00Z", "2024-03-15 10:00:00"); nullopt if it holds none.
std::optional<Day> day_from_iso(std::string_view);

/// Both ends inclusive; an open end is the smallest or largest Day.
struct DayRange {
    Day first = 0;
    Day last = 0;
    bool overlaps(DayRange o) const { return first <= o.last && o.first <= last; }
    bool contains(DayRange o) const { return first <= o.first && o.last <= last; }
    friend bool operator==(DayRange, DayRange) = default;
};

enum class PeriodOrigin : std::uint8_t { text, metadata, inherited };
/// during: within it; as_of: a state on its last day; since, until: open on one side (EDTF "2019/.." and "../2019").
enum class PeriodRole : std::uint8_t { during, as_of, since, until };

struct Period {
    std::string edtf;  ///< "2023", "2024-03-15", "199X", "2022-03-21/2023-03-20", "2019/.."
    PeriodOrigin origin = PeriodOrigin::text;
    PeriodRole role = PeriodRole::during;
    std::string words;  ///< as written, "last year"; empty when inherited

    friend bool operator==(Period const&, Period const&) = default;
};

/// The days an EDTF string covers; quarters (2024-33..36) and seasons (2024-21..24) included. nullopt when it is none.
std::optional<DayRange> days_of(std::string_view edtf);

std::string_view to_string(PeriodOrigin);
std::string_view to_string(PeriodRole);
std::optional<PeriodOrigin> period_origin_from(std::string_view);
std::optional<PeriodRole> period_role_from(std::string_view);

}  // namespace figtrail

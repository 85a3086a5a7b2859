// Dates as check() compares them: year, month and day as far as they are written.
//
//   CheckDate const said = *read_date("June 15, 2013"), shown = *read_date("15 June 2013");
//   judge_dates(said, DateBound::on, shown)   // agrees; with DateBound::before: contradicts
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "claim/check.hpp"

namespace figtrail {

struct CheckDate {
    int year = 0, month = 0, day = 0;  ///< 0: not written
    friend bool operator==(CheckDate const&, CheckDate const&) = default;
};

/// nullopt where the text names no month; ranges of days keep the month only.
std::optional<CheckDate> read_date(std::string_view text);

/// What the two parts that both write say of each other: -1, 0, 1, or nullopt where they share none to go by.
std::optional<int> order_of(CheckDate const& a, CheckDate const& b);

enum class DateBound : std::uint8_t { on, before, by, after, since };

/// Whether `shown` is on, before, ... the statement's date; nullopt: the two cannot be held against each other.
std::optional<VerdictKind> judge_dates(CheckDate const& said, DateBound bound, CheckDate const& shown);

}  // namespace figtrail

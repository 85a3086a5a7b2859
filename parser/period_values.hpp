// What a date on the page means on the calendar: an EDTF string. Relative dates and dates without a year need the day
// of publication; without it they mean nothing.
//
//   "last year", published 2024-02-10 -> 2023; "the year to March 20, 2022" -> 2021-03-21/2022-03-20
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "claim/period.hpp"
#include "parser/grammar/dates.hpp"

namespace figtrail {

struct CalendarContext {
    std::optional<Day> published;
    std::string_view country;  ///< of the source: which of 7/8 is the month
    bool future = false;       ///< the sentence speaks of what is to come: a weekday or month is the next one
};

/// The days a mention stands for, before since, until and by; nullopt where the calendar cannot tell.
std::optional<std::string> edtf_of(DateMention const& mention, CalendarContext const& context);

}  // namespace figtrail

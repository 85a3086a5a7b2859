// relative_date: what a date means that is told from the day of publication, as an EDTF string.
//
//   "last year", published 2024-02-10 -> 2023; "this weekend" -> 2024-02-10/2024-02-11
#pragma once

#include <optional>
#include <string>

#include "claim/period.hpp"
#include "parser/grammar/dates.hpp"

namespace figtrail {

std::optional<std::string> relative_date(DateMention const& mention, Day published);

}  // namespace figtrail

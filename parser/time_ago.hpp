// "Two years ago exports reached $4 billion", "killed a week ago": so long back from the day of publication.
#pragma once

#include <cstdint>
#include <optional>

#include "claim/period.hpp"
#include "parser/clause.hpp"
#include "parser/token.hpp"

namespace figtrail {

class Lexicon;

/// "A week ago" in a clause.
struct TimeAgo {
    /// The calendar year, month, week (from Monday to Sunday) or day that long before publication; none for a mere bound: "more than a week ago".
    std::optional<Period> period;
};

/// What dates the figure at tokens [first, last) so; nullopt where no such words stand in its clause, where they are the figure, or belong to
/// the level that it is compared with: "5 percent more than a year ago".
std::optional<TimeAgo> time_ago(TokenText const& text, Clause const& clause, std::uint32_t first, std::uint32_t last, Day published, Lexicon const& lexicon);

}  // namespace figtrail

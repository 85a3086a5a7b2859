// "Two years ago exports reached $4 billion": whole years or months back from the day of publication.
#pragma once

#include <optional>

#include "claim/period.hpp"
#include "parser/clause.hpp"
#include "parser/token.hpp"

namespace figtrail {

class Lexicon;

/// The period that "N years ago" in the clause of the figure at tokens [first, last) names; nullopt where none stands there, or where it is the
/// figure. "$3 million a year ago" dates the level that it follows, and is left alone.
std::optional<Period> years_ago(TokenText const& text, Clause const& clause, std::uint32_t first, std::uint32_t last, Day published,
                                Lexicon const& lexicon);

}  // namespace figtrail

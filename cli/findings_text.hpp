// findings_text: findings of the database with the quotes they rest on, for a terminal.
//
//   session.out << finding_block(desk, finding, mark, session.terminal);
#pragma once

#include <string>

#include "cli/desk.hpp"
#include "cli/session.hpp"
#include "store/review_book.hpp"

namespace figtrail::cli {

/// A heading, each side's witness quote with outlet and date, the reason, and the keys that made the figures
/// comparable, and what people said of it.
std::string finding_block(Desk const& desk, StoredFinding const& finding, FindingMark const& mark,
                          Terminal const& terminal);

}  // namespace figtrail::cli

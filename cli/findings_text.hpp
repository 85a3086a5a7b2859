// findings_text: findings of the database with the quotes they rest on, for a terminal.
//
//   session.out << finding_block(desk, finding, session.terminal);
#pragma once

#include <string>

#include "cli/desk.hpp"
#include "cli/session.hpp"

namespace figtrail::cli {

/// A heading, each side's witness quote with outlet and date, the reason, and the keys that made the figures
/// comparable.
std::string finding_block(Desk const& desk, StoredFinding const& finding, Terminal const& terminal);

}  // namespace figtrail::cli

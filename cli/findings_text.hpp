// findings_text: findings of the database with the quotes they rest on, for a terminal.
//
//   session.out << finding_block(desk, standing, finding, session.terminal);
#pragma once

#include <string>

#include "cli/desk.hpp"
#include "cli/finding_standing.hpp"
#include "cli/session.hpp"

namespace figtrail::cli {

/// A heading, each side's witness quote with outlet and date, the reason, and the keys that made the figures
/// comparable, and what people said of it.
std::string finding_block(Desk const& desk, FindingStanding& standing, StoredFinding const& finding,
                          Terminal const& terminal);
/// The block, every figure of either side, and which of them count as one witness.
std::string finding_in_full(Desk const& desk, FindingStanding& standing, StoredFinding const& finding,
                            Terminal const& terminal);

}  // namespace figtrail::cli

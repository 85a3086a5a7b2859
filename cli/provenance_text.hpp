// provenance_text: one figure with all that is known of it, for a terminal.
//
//   session.out << provenance_text(provenance_of(desk, figure), session.terminal);
#pragma once

#include <string>

#include "cli/provenance.hpp"
#include "cli/session.hpp"

namespace figtrail::cli {

std::string provenance_text(Provenance const& provenance, Terminal const& terminal);

}  // namespace figtrail::cli

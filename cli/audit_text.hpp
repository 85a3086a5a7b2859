// audit_text: an audited text for people and for spreadsheets: findings, what is on file, every figure, what was not understood.
//
//   out += audit_text(extraction, findings, catalog, archive, nullptr, options.all, session.terminal);
#pragma once

#include <string>
#include <vector>

#include "claim/catalog.hpp"
#include "cli/archive.hpp"
#include "cli/audit_since.hpp"

namespace figtrail::cli {

/// `archive` and `since` may be null.
std::string audit_text(Extraction const& extraction, std::vector<Finding> const& findings, Catalog const& catalog,
                       Archive const* archive, Since const* since, bool all, Terminal const& terminal);

std::vector<std::string> audit_csv_names();
/// A row a figure, with the worst finding that speaks of it. Rows that `wanted` leaves out are not there; empty: all.
std::string audit_csv(Extraction const& extraction, std::vector<Finding> const& findings, std::vector<bool> const& wanted);

}  // namespace figtrail::cli

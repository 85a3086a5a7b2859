// review_sheet: the worksheet that a desk ticked, read back as verdicts. A row nobody touched says nothing; a row that cannot be
// read is a line on stderr, and the rest goes on.
//
//   figtrail audit 'KEY' --worksheet csv > sheet.csv;  ... ;  figtrail review --from sheet.csv --by mk
#pragma once

#include <string>

#include "cli/desk.hpp"

namespace figtrail::cli {

struct Session;

/// `by` signs the rows that nobody signed. Returns the exit code.
int review_from_sheet(Desk& desk, std::string const& path, std::string const& by, Session& session);

}  // namespace figtrail::cli

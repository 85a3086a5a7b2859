// worksheet: every figure, age and date of a text as a row that a checker ticks: what is on file about it, what was found, and
// empty cells for ok, source, locator, by and note. Filled already where somebody gave a verdict.
//
//   Worksheet const sheet = worksheet(extraction, findings, sha256, archive);   sheet_csv(sheet)
#pragma once

#include <array>
#include <string>
#include <vector>

#include "cli/archive.hpp"
#include "cli/sheet_columns.hpp"

namespace figtrail::cli {

using SheetRow = std::array<std::string, sheet_columns.size()>;

struct Worksheet {
    std::string heading;  ///< "Neighbours trade more (Tigris Review, 2024-05-06)"
    std::vector<SheetRow> rows;  ///< the sentence has its figure in « »
};

/// `sha256` of the bytes that the text was read from: a row's key is that of the figure once the text is taken in. `archive` may be
/// null. Rows of claims that `wanted` leaves out are not there; empty: all.
Worksheet worksheet(Extraction const& text, std::vector<Finding> const& findings, std::string const& sha256, Archive const* archive,
                    std::vector<bool> const& wanted);

std::string sheet_csv_heading();
std::string sheet_csv(Worksheet const& sheet);
/// One page that prints well, without scripts: head, a section for each text, foot.
std::string sheet_html_head();
std::string sheet_html(Worksheet const& sheet);
std::string sheet_html_foot();

}  // namespace figtrail::cli

// Figures of the database as rows: key, quote, value, what, whose, when, and who published it.
//
//   Listing listing(stored_figure_columns());
//   listing.add(stored_figure_cells(figure), json);
#pragma once

#include <string>
#include <vector>

#include "cli/table.hpp"
#include "store/rows.hpp"

namespace figtrail::cli {

std::vector<Column> stored_figure_columns();
std::vector<Cell> stored_figure_cells(StoredClaim const& figure);

/// "Gulf Courier, 2024-05-06".
std::string outlet_and_date(ArticleFacts const& facts);

}  // namespace figtrail::cli

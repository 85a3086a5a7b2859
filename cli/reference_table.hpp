// reference_table: an official table in CSV, wide (a column a year) or long (a column of values), as figures.
//
//   ReferenceTable const table = read_reference_table(bytes, options, understood, catalog);
//   say(table.complaints); add_reference(store, edition, table.figures);
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "claim/catalog.hpp"
#include "claim/reference.hpp"
#include "cli/reference_measure.hpp"
#include "cli/verbs.hpp"

namespace figtrail::cli {

struct ReferenceTable {
    std::vector<ReferenceFigure> figures;  ///< in the order of the file
    std::vector<std::string> complaints;   ///< cells that could not be read: "line 7, column 2021: \"12,5\" is no number ..."
    std::vector<std::string> other_names;  ///< names that are no country, each once; their figures are kept under the name
    std::size_t missing = 0;               ///< cells that say there is no figure
    std::size_t passed_over = 0;           ///< rows that --where leaves out
    std::vector<std::string> value_columns;
};

/// Throws UsageError where the columns named are not there.
ReferenceTable read_reference_table(std::string_view bytes, ReferenceOptions const& options, ReferenceMeasure const& measure,
                                    Catalog const& catalog);

}  // namespace figtrail::cli

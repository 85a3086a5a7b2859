// CsvFile: a table as spreadsheets and statistics offices save it: comma, semicolon, tab or bar, quoted cells with line
// breaks in them, a byte order mark, UTF-16 or Latin letters of one byte.
//
//   CsvFile const file = read_csv(bytes);   // file.rows[0].cells, file.rows[0].line
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace figtrail::cli {

struct CsvRow {
    std::size_t line = 0;  ///< where it begins, from 1
    std::vector<std::string> cells;

    /// Empty where the row is shorter.
    std::string_view cell(std::size_t column) const {
        return column < cells.size() ? std::string_view(cells[column]) : std::string_view();
    }
};

struct CsvFile {
    char separator = ',';
    std::vector<CsvRow> rows;  ///< without blank lines
};

CsvFile read_csv(std::string_view bytes);

/// Without blanks at either end; no-break spaces count as blanks.
std::string_view trimmed(std::string_view text);

/// What a spreadsheet shows for a cell that csv_row defused: without the apostrophe in front of a formula's sign.
std::string_view undefused(std::string_view cell);

}  // namespace figtrail::cli

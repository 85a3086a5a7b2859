// Table: rows for people and for spreadsheets: one value, drawn as aligned columns, as CSV or as Markdown.
//
//   Table table({{"figure", "figure"}, {"value", "value", Align::right}});
//   table.add({{"about $13 billion", Style::figure}, {"13,000,000,000"}});
//   draw(table, terminal)
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cli/style.hpp"

namespace figtrail::cli {

enum class Align : std::uint8_t { left, right };

struct Column {
    std::string heading;
    Align align = Align::left;
    bool flexible = false;  ///< may be wrapped where the lines would not fit the terminal
};

struct Cell {
    std::string text;
    Style style = Style::plain;
};

struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
};

/// Aligned columns with a heading; empty columns are left out, cells are made harmless.
std::string draw(Table const& table, Terminal const& terminal);

/// One line after RFC 4180; what a spreadsheet would run as a formula is defused.
std::string csv_row(std::vector<std::string> const& cells);

/// A pipe table.
std::string markdown_table(Table const& table);

}  // namespace figtrail::cli

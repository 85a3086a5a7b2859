#include "cli/markdown_text.hpp"
#include "cli/table.hpp"

namespace figtrail::cli {

std::string markdown_table(Table const& table) {
    std::string heading = "|", rule = "|", body;
    for (Column const& column : table.columns) {
        heading += " " + column.heading + " |";
        rule += column.align == Align::right ? " ---: |" : " --- |";
    }
    for (auto const& row : table.rows) {
        body += "|";
        for (Cell const& cell : row) body += " " + markdown_escaped(cell.text) + " |";
        body += "\n";
    }
    return heading + "\n" + rule + "\n" + body;
}

}  // namespace figtrail::cli

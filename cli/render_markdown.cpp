#include "cli/table.hpp"
#include "cli/text_width.hpp"

namespace figtrail::cli {
namespace {

std::string cell_text(std::string const& text) {
    std::string out;
    for (char c : harmless(text)) {
        if (c == '|' || c == '\\') out += '\\';
        out += c == '<' ? "&lt;" : std::string(1, c);
    }
    return out;
}

}  // namespace

std::string markdown_table(Table const& table) {
    std::string heading = "|", rule = "|", body;
    for (Column const& column : table.columns) {
        heading += " " + column.heading + " |";
        rule += column.align == Align::right ? " ---: |" : " --- |";
    }
    for (auto const& row : table.rows) {
        body += "|";
        for (Cell const& cell : row) body += " " + cell_text(cell.text) + " |";
        body += "\n";
    }
    return heading + "\n" + rule + "\n" + body;
}

}  // namespace figtrail::cli

#include <algorithm>

#include "cli/table.hpp"

namespace figtrail::cli {
namespace {

bool is_number(std::string const& text) {
    return text.find_first_not_of("+-.0123456789") == std::string::npos &&
           text.find_first_of("0123456789") != std::string::npos;
}

/// A spreadsheet runs what begins like a formula: such a cell gets an apostrophe in front, which the spreadsheet does
/// not show.
std::string defused(std::string const& text) {
    bool const formula = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    return formula && !is_number(text) ? "'" + text : text;
}

std::string field(std::string const& text) {
    std::string const safe = defused(text);
    if (safe.find_first_of("\",\n\r") == std::string::npos) return safe;
    std::string out = "\"";
    for (char c : safe) out.append(c == '"' ? 2 : 1, c);
    return out + '"';
}

}  // namespace

std::string csv_row(std::vector<std::string> const& cells) {
    std::string out;
    for (std::string const& cell : cells) out += (&cell == &cells.front() ? "" : ",") + field(cell);
    return out + '\n';
}

}  // namespace figtrail::cli

#include <algorithm>

#include "cli/markdown_text.hpp"
#include "cli/table.hpp"

namespace figtrail::cli {

std::string markdown_table(Table const& table) {
    std::string heading = "|", rule = "|", body;
    auto const is_used = [&](std::size_t i) {  // as on a terminal, empty columns are left out
        return std::any_of(table.rows.begin(), table.rows.end(), [&](auto const& row) { return !row[i].text.empty(); });
    };
    std::vector<bool> used;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        used.push_back(is_used(i));
        if (!used[i]) continue;
        heading += " " + table.columns[i].heading + " |";
        rule += table.columns[i].align == Align::right ? " ---: |" : " --- |";
    }
    for (auto const& row : table.rows) {
        body += "|";
        for (std::size_t i = 0; i < row.size(); ++i)
            if (used[i]) body += " " + markdown_escaped(row[i].text) + " |";
        body += "\n";
    }
    return heading + "\n" + rule + "\n" + body;
}

}  // namespace figtrail::cli

#include <algorithm>
#include <numeric>

#include "cli/table.hpp"
#include "cli/text_width.hpp"

namespace figtrail::cli {
namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t narrowest = 12;
constexpr std::size_t longest_whole_word = 16;  ///< longer ones may be cut: addresses, file names

std::size_t longest_word(std::string_view text) {
    std::size_t longest = 0;
    while (!text.empty()) {
        std::string_view const word = text.substr(0, text.find(' '));
        longest = std::max(longest, text_width(word));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
    }
    return longest;
}

/// Widths as the cells want them, then column by column off the widest flexible one until the line fits; words stay whole.
std::vector<std::size_t> widths_of(Table const& table, std::vector<std::vector<Cell>> const& rows, std::size_t line) {
    std::vector<std::size_t> widths(table.columns.size(), 0);
    std::vector<std::size_t> least(table.columns.size(), narrowest);
    for (auto const& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], text_width(row[i].text));
            least[i] = std::max(least[i], std::min(longest_word(row[i].text), longest_whole_word));
        }
    for (std::size_t i = 0; i < widths.size(); ++i)
        if (widths[i] > 0) widths[i] = std::max(widths[i], text_width(table.columns[i].heading));
    for (;;) {
        auto const shown =
            static_cast<std::size_t>(std::count_if(widths.begin(), widths.end(), [](auto w) { return w > 0; }));
        std::size_t const all =
            std::accumulate(widths.begin(), widths.end(), std::size_t{0}) + gap * (shown > 0 ? shown - 1 : 0);
        if (all <= line) return widths;
        std::size_t widest = widths.size();
        for (std::size_t i = 0; i < widths.size(); ++i)
            if (table.columns[i].flexible && widths[i] > least[i] &&
                (widest == widths.size() || widths[i] > widths[widest]))
                widest = i;
        if (widest == widths.size()) return widths;
        --widths[widest];
    }
}

std::string padded(std::string const& text, Style style, Align align, std::size_t width, bool last,
                   Terminal const& terminal) {
    std::string const blanks(width - std::min(width, text_width(text)), ' ');
    std::string const shown = styled(text, style, terminal);
    if (align == Align::right) return blanks + shown;
    return last ? shown : shown + blanks;
}

void append_row(std::string& out, Table const& table, std::vector<Cell> const& row,
                std::vector<std::size_t> const& widths, Terminal const& terminal) {
    std::vector<std::vector<std::string>> lines(row.size());
    std::size_t height = 1;
    std::size_t last = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (widths[i] == 0) continue;
        lines[i] = wrapped(row[i].text, widths[i]);
        height = std::max(height, lines[i].size());
        last = i;
    }
    for (std::size_t y = 0; y < height; ++y) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (widths[i] == 0) continue;
            std::string const text = y < lines[i].size() ? lines[i][y] : "";
            line += padded(text, row[i].style, table.columns[i].align, widths[i], i == last, terminal);
            if (i != last) line.append(gap, ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + '\n';
    }
}

}  // namespace

std::string draw(Table const& table, Terminal const& terminal) {
    std::vector<std::vector<Cell>> rows = table.rows;
    for (auto& row : rows)
        for (Cell& cell : row) cell.text = harmless(cell.text);
    auto const widths = widths_of(table, rows, static_cast<std::size_t>(terminal.width));
    std::vector<Cell> heading, rule;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        heading.push_back({table.columns[i].heading, Style::heading});
        std::string dashes;
        for (std::size_t n = 0; n < widths[i]; ++n) dashes += "─";
        rule.push_back({dashes, Style::quiet});
    }
    std::string out;
    append_row(out, table, heading, widths, terminal);
    append_row(out, table, rule, widths, terminal);
    for (auto const& row : rows) append_row(out, table, row, widths, terminal);
    return out;
}

}  // namespace figtrail::cli

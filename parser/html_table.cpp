// Tables: whether one sets out data, and its rows as blocks.
#include <gumbo.h>

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

#include "parser/html_flow_writer.hpp"
#include "parser/html_node.hpp"
#include "parser/limits.hpp"

namespace figtrail {
namespace {

constexpr std::size_t longest_cell = 250;         ///< bytes; a longer one is a paragraph, and the table a layout
constexpr std::size_t longest_headed_cell = 600;  ///< where heads or a caption say that it is data

using Row = std::vector<GumboNode const*>;

bool is(GumboNode const& node, GumboTag tag) { return node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == tag; }

template <class Visit>
void each_child(GumboNode const& node, Visit visit) {
    GumboVector const& list = node.v.element.children;
    for (unsigned i = 0; i < list.length; ++i) visit(*static_cast<GumboNode const*>(list.data[i]));
}

Row cells_of(GumboNode const& row) {
    Row cells;
    each_child(row, [&](GumboNode const& cell) {
        if (is(cell, GUMBO_TAG_TD) || is(cell, GUMBO_TAG_TH)) cells.push_back(&cell);
    });
    return cells;
}

std::vector<Row> rows_of(GumboNode const& table) {
    std::vector<Row> rows;
    each_child(table, [&](GumboNode const& part) {
        if (is(part, GUMBO_TAG_THEAD) || is(part, GUMBO_TAG_TBODY) || is(part, GUMBO_TAG_TFOOT))
            each_child(part, [&](GumboNode const& row) {
                if (is(row, GUMBO_TAG_TR)) rows.push_back(cells_of(row));
            });
    });
    return rows;
}

/// What one look over a cell's words tells.
struct CellText {
    std::size_t bytes = 0;
    bool digits = false;
    bool nested = false;  ///< a table stands in it
};

void look_over(GumboNode const& node, CellText& cell) {
    if (cell.nested || cell.bytes > longest_headed_cell) return;
    if (node.type == GUMBO_NODE_TEXT) {
        std::string_view const words = node.v.text.text;
        cell.bytes += words.size();
        cell.digits = cell.digits || words.find_first_of("0123456789") != std::string_view::npos;
    } else if (node.type == GUMBO_NODE_ELEMENT) {
        cell.nested = is(node, GUMBO_TAG_TABLE);
        if (!cell.nested) each_child(node, [&](GumboNode const& child) { look_over(child, cell); });
    }
}

std::size_t span_of(GumboNode const& cell, char const* name) {
    std::string_view const value = attribute_of(cell, name);
    std::size_t span = 1;
    std::from_chars(value.data(), value.data() + value.size(), span);
    return std::clamp<std::size_t>(span, 1, limits::table_columns);
}

}  // namespace

bool is_data_table(GumboNode const& table) {
    if (attribute_of(table, "role") == "presentation" || attribute_of(table, "role") == "none") return false;
    std::vector<Row> const rows = rows_of(table);
    std::size_t columns = 0, cells = 0, with_digits = 0, longest = 0;
    bool headed = has_attribute(table, "summary");
    each_child(table, [&](GumboNode const& child) { headed = headed || is(child, GUMBO_TAG_CAPTION); });
    for (Row const& row : rows) {
        columns = std::max(columns, row.size());
        for (GumboNode const* cell : row) {
            CellText text;
            look_over(*cell, text);
            if (text.nested || text.bytes > longest_headed_cell) return false;
            headed = headed || is(*cell, GUMBO_TAG_TH);
            longest = std::max(longest, text.bytes);
            ++cells;
            with_digits += text.digits;
        }
    }
    if (columns < 2 || rows.size() < 2) return false;
    return headed || (longest <= longest_cell && with_digits * 3 >= cells);
}

void write_inline_text(GumboNode const& node, HtmlFlowWriter& out, bool preserve) {
    if (node.type == GUMBO_NODE_ELEMENT) {
        each_child(node, [&](GumboNode const& child) { write_inline_text(child, out, preserve); });
    } else if (node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE) {
        out.text_node(node, preserve);
    }
}

void write_table(GumboNode const& table, std::uint32_t region, HtmlFlowWriter& out) {
    each_child(table, [&](GumboNode const& child) {
        if (!is(child, GUMBO_TAG_CAPTION)) return;
        out.open(HtmlBlockKind::caption, region);
        write_inline_text(child, out, false);
    });
    std::vector<std::size_t> covered(limits::table_columns,
                                     0);  ///< rows that a cell from above still covers, by column
    for (Row const& row : rows_of(table)) {
        out.open(HtmlBlockKind::table_row, region);
        std::size_t column = 0;
        auto const part = [&] {
            if (column++ > 0) out.stand_in(" | ", out.position(), out.position());
        };
        auto const pass_covered = [&] {
            for (; column < covered.size() && covered[column] > 0; part()) --covered[column];
        };
        for (GumboNode const* cell : row) {
            pass_covered();
            if (column >= covered.size()) break;
            std::size_t const width = span_of(*cell, "colspan"), height = span_of(*cell, "rowspan");
            for (std::size_t i = 0; i < width && column < covered.size(); ++i) {
                covered[column] = height - 1;
                part();
                if (i == 0) write_inline_text(*cell, out, false);
            }
        }
        pass_covered();
    }
    out.close();
}

}  // namespace figtrail

#include "cli/listing.hpp"

#include <ostream>

namespace figtrail::cli {
namespace {

/// "of what" is "of_what" for a spreadsheet.
std::string csv_name(std::string heading) {
    for (char& c : heading)
        if (c == ' ') c = '_';
    return heading;
}

std::string as_csv(Table const& table) {
    std::vector<std::string> names;
    names.reserve(table.columns.size());
    for (Column const& column : table.columns) names.push_back(csv_name(column.heading));
    std::string out = csv_row(names);
    for (auto const& row : table.rows) {
        std::vector<std::string> cells;
        cells.reserve(row.size());
        for (Cell const& cell : row) cells.push_back(cell.text);
        out += csv_row(cells);
    }
    return out;
}

}  // namespace

void Listing::write(Format format, Session& session, std::string_view when_empty) const {
    switch (format) {
        case Format::jsonl:
            for (std::string const& object : objects_) session.out << object << '\n';
            break;
        case Format::json:
            session.out << "[\n";
            for (std::string const& object : objects_)
                session.out << (&object == &objects_.front() ? "" : ",\n") << object;
            session.out << (objects_.empty() ? "]\n" : "\n]\n");
            break;
        case Format::csv:
            session.out << as_csv(table_);
            break;
        case Format::markdown:
            session.out << markdown_table(table_);
            break;
        case Format::html:  // no list is offered as a page
        case Format::table:
            if (objects_.empty())
                session.say(when_empty);
            else
                session.out << draw(table_, session.terminal);
            break;
    }
}

void Listing::report(Session& session, std::size_t more) const {
    if (objects_.empty()) return;
    session.out.flush();
    session.err << draw(table_, session.terminal);
    if (more > 0) session.err << "... and " << more << " more\n";
}

}  // namespace figtrail::cli

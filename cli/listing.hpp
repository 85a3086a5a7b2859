// Listing: rows of one kind in any --format: a table for people, JSON objects, CSV. Collected first, then written.
//
//   Listing listing({{"id"}, {"name"}});
//   listing.add({{"km"}, {"kilometre"}}, [&] { return JsonObject().text("id", "km").str(); });
//   listing.write(format, session);
#pragma once

#include <string>
#include <vector>

#include "cli/format.hpp"
#include "cli/table.hpp"

namespace figtrail::cli {

class Listing {
public:
    explicit Listing(std::vector<Column> columns) : table_{std::move(columns), {}} {}

    /// `json` is the row as a JSON object.
    void add(std::vector<Cell> cells, std::string json) {
        table_.rows.push_back(std::move(cells));
        objects_.push_back(std::move(json));
    }
    bool empty() const { return objects_.empty(); }
    std::size_t size() const { return objects_.size(); }

    /// `when_empty` is said in a table's place.
    void write(Format format, Session& session, std::string_view when_empty) const;
    /// As a table on stderr: a report of what was done. `more` rows were counted, not kept.
    void report(Session& session, std::size_t more) const;

private:
    Table table_;
    std::vector<std::string> objects_;
};

}  // namespace figtrail::cli

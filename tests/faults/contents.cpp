#include "tests/faults/contents.hpp"

#include <array>
#include <vector>

#include "store/hash.hpp"
#include "store/sqlite.hpp"

namespace figtrail::test {
namespace {

struct Part {
    char const* table;
    char const* left_out = ",";  ///< columns, each between commas
    char const* join = "";
    char const* instead = "";   ///< column of the joined table that says what a left out id meant
    bool of_claim_ids = false;  ///< says nothing without them
};

constexpr std::array parts{
    Part{"setting", ",", "WHERE setting.name <> 'generation'", "", true},  // that counts what was tried
    Part{"migration"},
    Part{"source"},
    Part{"article"},
    Part{"article_url"},
    Part{"snapshot", ",run_id,"},
    Part{"snapshot_name"},
    Part{"tombstone"},
    Part{"touched", ",id,"},
    Part{"joined_report"},
    Part{"unjoined"},
    Part{"claim", ",run_id,"},
    Part{"claim_subject"},
    Part{"claim_place"},
    Part{"comparison"},
    Part{"finding", ",id,"},
    Part{"finding_claim", ",finding_id,", "JOIN finding ON finding.id = finding_id", "finding.finding_key"},
    Part{"change"},
    Part{"event", ",id,"},
    Part{"article_event", ",event_id,", "JOIN event ON event.id = event_id", "event.event_key"},
    Part{"review", ",id,"},
    Part{"claim_search_docsize", ",", "", "", true},
};

/// Ids of claims, said as the place of the claim in its snapshot.
bool is_claim_id(std::string const& column) { return column == "claim_id" || column == "from_id" || column == "to_id"; }

std::vector<std::string> columns_of(Database& database, Part const& part, ClaimIds ids) {
    std::vector<std::string> columns;
    Statement names(database, "SELECT name FROM pragma_table_info(?)");
    for (auto row = names.use(part.table); row.next();) {
        auto const name = row.string(0);
        bool const claims_own = name == "id" && std::string(part.table) == "claim";
        if (std::string(part.left_out).find("," + name + ",") != std::string::npos ||
            (ids == ClaimIds::any && claims_own))
            continue;
        auto const column = std::string(part.table) + "." + name;
        columns.push_back(ids == ClaimIds::any && is_claim_id(name)
                              ? "(SELECT snapshot_id || '/' || ordinal FROM claim WHERE claim.id = " + column + ")"
                              : column);
    }
    if (*part.instead != '\0') columns.emplace_back(part.instead);
    return columns;
}

std::string list_of(std::vector<std::string> const& columns) {
    std::string list;
    for (std::string const& column : columns) list += (list.empty() ? "quote(" : ", quote(") + column + ")";
    return list;
}

/// Every column in turn.
std::string order_of(std::size_t columns) {
    std::string order;
    for (std::size_t i = 1; i <= columns; ++i) order += (i == 1 ? "" : ", ") + std::to_string(i);
    return order;
}

}  // namespace

std::map<std::string, std::string> contents(std::string const& path, ClaimIds ids) {
    Database database(path, Database::Access::read_only, 1000);
    std::map<std::string, std::string> all;
    for (Part const& part : parts) {
        if (ids == ClaimIds::any && part.of_claim_ids) continue;
        auto const columns = columns_of(database, part, ids);
        Statement rows(database, "SELECT " + list_of(columns) + " FROM " + part.table + " " + part.join + " ORDER BY " +
                                     order_of(columns.size()));
        Sha256 hash;
        long long count = 0;
        for (auto row = rows.use(); row.next(); ++count)
            for (int i = 0; i < static_cast<int>(columns.size()); ++i) hash.update(row.text(i)).update("\x1f");
        all[part.table] = std::to_string(count) + " rows " + hash.finish(8);
    }
    return all;
}

long long row_count(std::string const& path, std::string const& table) {
    Database database(path, Database::Access::read_only, 1000);
    return database.integer("SELECT count(*) FROM " + table).value_or(-1);
}

std::string soundness(std::string const& path) {
    Database database(path, Database::Access::read_write, 1000);
    std::string wrong;
    if (auto const found = database.text("PRAGMA integrity_check").value_or("no answer"); found != "ok")
        wrong += found + "; ";
    if (auto const rows = database.integer("SELECT count(*) FROM pragma_foreign_key_check").value_or(-1); rows != 0)
        wrong += std::to_string(rows) + " foreign keys; ";
    if (database.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'claim_search'").value_or(0) != 0) {
        try {
            database.execute("INSERT INTO claim_search (claim_search) VALUES ('integrity-check')");
        } catch (StoreError const& error) {
            wrong += std::string("search index: ") + error.what() + "; ";
        }
    }
    return wrong;
}

}  // namespace figtrail::test

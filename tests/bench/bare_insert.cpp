#include "tests/bench/bare_insert.hpp"

#include <sys/resource.h>

#include <algorithm>
#include <memory>
#include <variant>
#include <vector>

#include "store/open.hpp"
#include "store/sqlite.hpp"

namespace figtrail::bench {
namespace {

constexpr std::size_t batch = 20000;

using Cell = std::variant<std::nullptr_t, std::int64_t, double, std::string>;

struct Table {
    std::string name;
    std::size_t columns = 0;
    std::vector<std::vector<Cell>> rows;
};

Table read_table(Database& database, std::string const& name) {
    Table table{name, 0, {}};
    Statement types(database, "SELECT type FROM pragma_table_xinfo('" + name + "') ORDER BY cid");
    std::vector<std::string> columns;
    for (auto row = types.use(); row.next();) columns.push_back(row.string(0));
    table.columns = columns.size();
    // As they came.
    Statement all(database, "SELECT * FROM " + name +
                                (name == "article_url"  ? " ORDER BY article_id"
                                 : name == "comparison" ? " ORDER BY claim_id"
                                                        : ""));
    for (auto row = all.use(); row.next();) {
        std::vector<Cell> cells;
        for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
            auto const& type = columns[static_cast<std::size_t>(i)];
            if (row.null(i))
                cells.emplace_back(nullptr);
            else if (type == "INTEGER")
                cells.emplace_back(row.integer(i));
            else if (type == "REAL")
                cells.emplace_back(row.real(i));
            else
                cells.emplace_back(row.string(i));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

}  // namespace

double cpu_seconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    auto const seconds = [](timeval t) {
        return static_cast<double>(t.tv_sec) + 1e-6 * static_cast<double>(t.tv_usec);
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// In as many transactions as there are batches of claims.
double bare_insert(std::string const& from, std::string const& to, bool search) {
    std::vector<Table> tables;
    {
        Database database(from, Database::Access::read_only, 1000);
        for (char const* const name : {"run", "source", "article", "article_url", "snapshot", "snapshot_name", "claim",
                                       "claim_subject", "claim_place", "comparison"})
            tables.push_back(read_table(database, name));
        if (search) tables.push_back(read_table(database, "claim_sentence"));
    }
    auto const database = open_database(to, OpenMode::create, {});
    std::size_t claims = 0;
    for (Table const& table : tables)
        if (table.name == "claim") claims = table.rows.size();
    auto const parts = std::max<std::size_t>(1, claims / batch);
    double const begin = cpu_seconds();
    std::vector<std::unique_ptr<Statement>> inserts;
    for (Table const& table : tables) {
        std::string marks;
        for (std::size_t i = 0; i < table.columns; ++i) marks += i == 0 ? "?" : ", ?";
        auto const target = table.name == "claim_sentence" ? "claim_search (rowid, sentence, title)" : table.name;
        inserts.push_back(std::make_unique<Statement>(*database, "INSERT INTO " + target + " VALUES (" + marks + ")"));
    }
    for (std::size_t part = 0; part < parts; ++part) {
        Transaction transaction(*database);
        for (std::size_t t = 0; t < tables.size(); ++t) {
            auto const& rows = tables[t].rows;
            // What others refer to goes first.
            bool const at_once = t < 5;
            auto const until = [&](std::size_t p) {
                return p == 0 ? 0 : at_once ? rows.size() : rows.size() * p / parts;
            };
            for (std::size_t i = until(part); i < until(part + 1); ++i) {
                auto use = inserts[t]->use();
                for (Cell const& cell : rows[i]) {
                    if (auto const* integer = std::get_if<std::int64_t>(&cell))
                        use.bind(*integer);
                    else if (auto const* real = std::get_if<double>(&cell))
                        use.bind(*real);
                    else if (auto const* text = std::get_if<std::string>(&cell))
                        use.bind(*text);
                    else
                        use.bind(std::nullopt);
                }
                use.run();
            }
        }
        transaction.commit();
    }
    return cpu_seconds() - begin;
}

}  // namespace figtrail::bench

// docs/schema.md says of every view what its columns are, docs/datasette.json asks questions of them: both are held
// against a database that the program made.
#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>

#include "store/sqlite.hpp"
#include "tests/cli/transcript.hpp"

namespace figtrail::test {
namespace {

using Columns = std::map<std::string, std::vector<std::string>>;

/// "## view" and the first cells of the table below it.
Columns documented() {
    Columns views;
    std::string view;
    for (std::string const& line : lines_of(file_text(source_path("docs/schema.md")))) {
        if (line.rfind("## ", 0) == 0) view = line.substr(3);
        bool const is_row = line.rfind("| ", 0) == 0 && line.rfind("| ---", 0) != 0 && line != "| column | what |";
        if (is_row) views[view].push_back(line.substr(2, line.find(" |", 2) - 2));
    }
    return views;
}

class SchemaDocs : public testing::Test {
protected:
    void SetUp() override {
        Ran const made = place.run(
            "figtrail --db a.db --now 2024-10-01T08:00:00Z add fixtures/articles && "
            "figtrail --db a.db --now 2024-10-02T08:00:00Z review $(figtrail --db a.db figures --format csv | sed -n "
            "'2s/,.*//p') "
            "--verdict ok --by mk");
        ASSERT_EQ(made.exit_code, 0) << made.err;
    }
    std::vector<std::string> column(std::string const& sql) {
        Database database(place.folder() + "/a.db", Database::Access::read_only, 1000);
        Statement statement(database, sql);
        std::vector<std::string> values;
        for (auto row = statement.use(); row.next();) values.push_back(row.string(0));
        return values;
    }
    Workplace place;
};

TEST_F(SchemaDocs, EveryColumnOfEveryViewIsDocumentedInItsOrder) {
    Columns actual;
    for (std::string const& view :
         column("SELECT name FROM sqlite_schema WHERE type = 'view' AND name <> 'claim_sentence'"))
        actual[view] = column("SELECT name FROM pragma_table_info('" + view + "') ORDER BY cid");
    EXPECT_EQ(documented(), actual);
}

TEST_F(SchemaDocs, CannedQueriesFindWhatTheySay) {
    auto const metadata = nlohmann::json::parse(file_text(source_path("docs/datasette.json")));
    auto const& queries = metadata.at("databases").at("figtrail").at("queries");
    auto const rows = [&](char const* name) {
        return column("SELECT count(*) FROM (" + queries.at(name).at("sql").get<std::string>() + ")").front();
    };
    EXPECT_EQ(rows("conflicts"), column("SELECT count(*) FROM contradictions").front());
    EXPECT_EQ(rows("silent_changes"), "1")
        << "the Tigris Business Review changed 7 percent to 9 percent without a word";
    EXPECT_EQ(std::stoi(rows("unticked")), std::stoi(column("SELECT count(*) FROM figures WHERE latest").front()) - 1)
        << "one has a verdict";
    EXPECT_EQ(rows("not_understood"), column("SELECT count(*) FROM ledger WHERE kind = 'not-understood'").front());
    for (auto const& [view, facts] : metadata.at("databases").at("figtrail").at("tables").items())
        EXPECT_TRUE(documented().count(view)) << view;
}

}  // namespace
}  // namespace figtrail::test

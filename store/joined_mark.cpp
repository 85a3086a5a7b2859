#include "store/joined_mark.hpp"

namespace figtrail {
namespace {

std::vector<std::int64_t> articles_of(Statement& statement) {
    std::vector<std::int64_t> articles;
    for (auto row = statement.use(); row.next();) articles.push_back(row.integer(0));
    return articles;
}

}  // namespace

JoinedMark::JoinedMark(Database& database)
    : rules_(database, "SELECT value FROM setting WHERE name = 'joined_by'"),
      changed_(database,
               "SELECT article_id FROM snapshot WHERE latest = 1 AND id > coalesce((SELECT CAST(value AS INTEGER) FROM setting WHERE name ="
               " 'joined_through'), 0) UNION SELECT article_id FROM unjoined ORDER BY 1"),
      all_(database, "SELECT id FROM article ORDER BY id"), note_(database, "INSERT OR IGNORE INTO unjoined (article_id) VALUES (?)"),
      lower_(database,
             "UPDATE setting SET value = CAST((SELECT coalesce(max(id), 0) FROM snapshot) AS TEXT) WHERE name = 'joined_through'"
             " AND CAST(value AS INTEGER) > (SELECT coalesce(max(id), 0) FROM snapshot)"),
      advance_(database,
               "INSERT OR REPLACE INTO setting (name, value) SELECT 'joined_through', CAST(coalesce(max(id), 0) AS TEXT) FROM snapshot"),
      set_rules_(database, "INSERT OR REPLACE INTO setting (name, value) VALUES ('joined_by', ?1)"),
      clear_(database, "DELETE FROM unjoined") {}

std::string JoinedMark::rules() {
    auto row = rules_.use();
    return row.next() ? row.string(0) : std::string();
}

std::vector<std::int64_t> JoinedMark::changed() { return articles_of(changed_); }

std::vector<std::int64_t> JoinedMark::all() { return articles_of(all_); }

void JoinedMark::advance(std::string_view rules) {
    advance_.use().run();
    set_rules_.use(rules).run();
    clear_.use().run();
}

}  // namespace figtrail

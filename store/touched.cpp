#include "store/touched.hpp"

namespace figtrail {

TouchedTable::TouchedTable(Database& database, Generation& generation)
    : generation_(generation),
      insert_(database, "INSERT INTO touched (article_id, subject_key, measure_key) VALUES (?, ?, ?)"),
      any_(database, "SELECT 1 FROM touched LIMIT 1"),
      articles_(database, "SELECT DISTINCT article_id FROM touched WHERE article_id IS NOT NULL AND measure_key IS NULL AND id <= ? ORDER BY article_id"),
      moved_(database,
             "SELECT DISTINCT article_id FROM touched WHERE article_id IS NOT NULL AND measure_key = 0 AND id <= ?1 AND article_id NOT IN"
             " (SELECT article_id FROM touched WHERE article_id IS NOT NULL AND measure_key IS NULL AND id <= ?1) ORDER BY article_id"),
      groups_(database,
              "SELECT DISTINCT subject_key, measure_key FROM touched WHERE article_id IS NULL AND measure_key IS NOT NULL AND id <= ?"
              " ORDER BY subject_key, measure_key"),
      subjects_(database, "SELECT DISTINCT subject_key FROM touched WHERE article_id IS NULL AND measure_key IS NULL AND id <= ? ORDER BY subject_key"),
      through_(database, "SELECT coalesce(max(id), 0) FROM touched"), clear_(database, "DELETE FROM touched WHERE id <= ?") {}

Touched TouchedTable::read() {
    Touched touched;
    if (auto row = through_.use(); row.next()) touched.through = row.integer(0);
    for (auto row = articles_.use(touched.through); row.next();) touched.articles.push_back(row.integer(0));
    for (auto row = moved_.use(touched.through); row.next();) touched.moved.push_back(row.integer(0));
    for (auto row = groups_.use(touched.through); row.next();) touched.groups.emplace_back(row.integer(0), row.integer(1));
    for (auto row = subjects_.use(touched.through); row.next();) touched.subjects.push_back(row.integer(0));
    return touched;
}

}  // namespace figtrail

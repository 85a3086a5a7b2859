#include "store/judged_mark.hpp"

namespace figtrail {

JudgedMark::JudgedMark(Database& database, Generation& generation)
    : generation_(generation), read_(database, "SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'judged_through'"),
      newest_(database, "SELECT coalesce(max(id), 0) FROM snapshot"),
      latest_(database, "SELECT id FROM snapshot WHERE latest = 1 AND id > ?1 AND id <= ?2 ORDER BY id"),
      save_(database, "INSERT OR REPLACE INTO setting (name, value) VALUES ('judged_through', CAST(?1 AS TEXT))"),
      lower_(database,
             "UPDATE setting SET value = CAST(?1 AS TEXT) WHERE name = 'judged_through' AND CAST(value AS INTEGER) > ?1"),
      read_rules_(database, "SELECT value FROM setting WHERE name = 'judged_by'"),
      save_rules_(database, "INSERT OR REPLACE INTO setting (name, value) VALUES ('judged_by', ?1)"),
      read_tables_(database, "SELECT value FROM setting WHERE name = 'judged_tables'"),
      save_tables_(database, "INSERT OR REPLACE INTO setting (name, value) VALUES ('judged_tables', ?1)") {}

std::int64_t JudgedMark::value() {
    auto row = read_.use();
    return row.next() ? row.integer(0) : 0;
}

Unjudged JudgedMark::waiting() {
    Unjudged waiting;
    waiting.generation = generation_.value();  // before all else: a change between the two is noticed
    waiting.after = value();
    if (auto row = newest_.use(); row.next()) waiting.through = row.integer(0);
    for (auto row = latest_.use(waiting.after, waiting.through); row.next();) waiting.latest.push_back(row.integer(0));
    return waiting;
}

bool JudgedMark::is_as_in(Unjudged const& waiting) { return generation_.value() == waiting.generation && value() == waiting.after; }

void JudgedMark::advance(Unjudged const& waiting) {
    save_.use(waiting.through).run();
    generation_.raise();
}

void JudgedMark::back_before(std::int64_t id) {
    lower_.use(id - 1).run();
    generation_.raise();
}

void JudgedMark::back_to_newest() {
    std::int64_t newest = 0;
    if (auto row = newest_.use(); row.next()) newest = row.integer(0);
    lower_.use(newest).run();
    generation_.raise();
}

std::string JudgedMark::rules() {
    auto row = read_rules_.use();
    return row.next() ? row.string(0) : std::string();
}

void JudgedMark::set_rules(std::string_view rules) { save_rules_.use(rules).run(); }

std::string JudgedMark::tables() {
    auto row = read_tables_.use();
    return row.next() ? row.string(0) : std::string();
}

void JudgedMark::set_tables(std::string_view tables) { save_tables_.use(tables).run(); }

}  // namespace figtrail

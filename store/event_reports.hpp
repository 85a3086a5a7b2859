// EventReports: the latest version of every article with its names as numbers, and how many articles have each name. Counted once, before
// anything is joined: what is rare holds for the whole run.
//
//   EventReports const all(database);   all.documents[all.reports[0].names[0]] <= rules.rare_up_to(all.articles)
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "claim/event.hpp"
#include "claim/name_aliases.hpp"
#include "store/sqlite.hpp"

namespace figtrail {

struct StoredReport : EventReport {
    std::int64_t article_id = 0, snapshot_id = 0;
    std::uint64_t hash = 0;  ///< how its SHA-256 begins: what orders the reports of a day
};

class EventReports {
public:
    /// Names that people said to be one count as one.
    explicit EventReports(Database& database, NameAliases const* aliases = nullptr);

    std::size_t articles = 0;             ///< undated ones too
    std::vector<StoredReport> reports;    ///< the dated ones, by day, then hash: in an order that adding does not change
    std::vector<std::string> spelled;     ///< name by number
    std::vector<std::size_t> documents;   ///< how many articles have it, by number

private:
    /// Number of a name by its lower-case words; shown as spelled last in the order of letters, so "Kent" rather than "KENT".
    std::uint32_t number_of(std::string_view name, NameAliases const* aliases);

    std::unordered_map<std::string, std::uint32_t> numbers_;
};

}  // namespace figtrail

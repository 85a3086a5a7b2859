// EventReports: the articles that are to be joined, with their names as numbers, and how many of all articles have each name. Counted once,
// before anything is joined: what is rare holds for the whole run.
//
//   EventReports const all(database, reports, nullopt);   all.documents[all.report(0).names[0]] <= rules.rare_up_to(all.articles)
//
// All articles of a database may be in memory together, so a report is a few numbers, and the lists of all reports lie one behind the other.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "claim/event.hpp"
#include "store/joined_reports.hpp"
#include "store/sqlite.hpp"

namespace figtrail {

/// Texts by number, in the order in which they came first.
class NumberedTexts {
public:
    NumberedTexts() = default;
    ~NumberedTexts() = default;
    NumberedTexts(NumberedTexts const&) = delete;  // it points into itself
    NumberedTexts& operator=(NumberedTexts const&) = delete;

    std::uint32_t number_of(std::string_view text);
    std::string const& operator[](std::uint32_t number) const { return *texts_[number]; }
    std::size_t size() const { return texts_.size(); }

private:
    std::unordered_map<std::string, std::uint32_t> numbers_;
    std::vector<std::string const*> texts_;  ///< keys of the map, which stay where they are
};

struct StoredReport {
    std::int64_t article_id = 0, snapshot_id = 0;
    std::uint64_t hash = 0;  ///< how its SHA-256 begins: what orders the reports of a day
    Day day = 0;
    std::uint32_t kind = 0, place = 0;      ///< of EventReports::texts, as written; 0: none
    std::uint32_t names = 0;                ///< where its names begin among those of all; its lead's come behind them
    std::uint32_t name_count = 0, lead_count = 0;
    bool names_its_day = false;
};

class EventReports {
public:
    /// `only`: of these articles, and of all when there are none. Names are counted over all articles in any case.
    EventReports(Database& database, JoinedReports& joined, std::optional<std::vector<std::int64_t>> const& only);

    EventReport report(std::size_t i) const;
    /// Of a name by its hash; nullopt: none of the articles has it.
    std::optional<std::uint32_t> number_of(std::uint64_t hash) const;

    std::size_t articles = 0;              ///< of the database, undated ones too
    std::vector<StoredReport> reports;     ///< the dated ones, by day, then hash: in an order that adding does not change
    std::vector<std::uint32_t> documents;  ///< how many articles of the database have it, by number of a name
    NumberedTexts texts;                   ///< kinds and places of events; the first is empty

private:
    struct Place {
        std::uint32_t name = 0;
        std::vector<std::uint32_t> senses;
    };

    void read(Statement::Use& row, JoinedReports const& joined);
    void read_names(StoredHashes hashes);
    std::uint32_t learn_name(std::uint64_t hash);
    void learn_place(std::uint32_t text, JoinedReports const& joined);
    void count_names(JoinedReports& joined);

    std::unordered_map<std::uint64_t, std::uint32_t> numbers_;  ///< by hash
    std::vector<std::uint32_t> names_;                          ///< of all reports
    std::unordered_map<std::uint32_t, Place> places_;           ///< by their text
    NumberedTexts senses_;
};

}  // namespace figtrail

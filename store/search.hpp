// SearchIndex: full-text search over the sentences that hold figures.
//
//   search_expression("trade \"border length\" 1,458") == "\"trade\" AND \"border length\" AND \"1,458\""
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "store/rows.hpp"
#include "store/sqlite.hpp"

namespace figtrail {

/// Any text as an FTS5 expression: words are all required, "quoted words" stand together, a trailing * asks for a beginning.
/// Nothing in it is syntax. Empty when there is not a letter or digit in it.
std::string search_expression(std::string_view words);

class SearchIndex {
public:
    explicit SearchIndex(Database& database);

    /// Indexes the sentences of claims that were just inserted with the ids [first, first + claims.size()).
    /// Does nothing while older claims wait to be indexed. `quotes_only`: of the text only the quotes with their context count.
    void add(Extraction const& extraction, std::int64_t first, bool quotes_only);
    /// Indexes all claims that wait; inside the caller's transaction.
    void catch_up();
    /// Remembers how far it has come; inside the caller's transaction, before its commit.
    void save_progress();
    /// How far it has come; back_to() after a rollback.
    struct Progress {
        std::int64_t through = -1;  ///< claims up to this id are indexed; -1: not read from the database yet
        bool changed = false;
    };
    Progress progress() const { return progress_; }
    void back_to(Progress progress) { progress_ = progress; }
    /// Takes the sentences of a snapshot out, before its claims are removed.
    void remove(std::int64_t snapshot_id);
    /// Tells it that claims above the largest id are gone, whose ids SQLite may give again.
    void claims_removed();
    std::int64_t waiting();  ///< claims not indexed yet

    struct Found {
        std::int64_t claim_id = 0;  ///< the first of the sentence
        std::string snippet;
    };
    /// Best first; ties by claim id.
    std::vector<Found> find(std::string_view words, std::size_t limit);

private:
    std::int64_t through();
    void set_through(std::int64_t claim_id) { progress_ = {claim_id, true}; }
    std::int64_t last_claim();

    Progress progress_;
    Statement insert_, insert_waiting_, remove_, last_claim_, read_progress_, save_progress_, find_;
};

}  // namespace figtrail

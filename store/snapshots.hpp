// SnapshotTable: versions of articles, each with its Document, ledger and names, linked in the order they were retrieved.
//
//   auto const id = snapshots.insert(article, extraction, facts, run, first_of_article);
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/rows.hpp"
#include "store/sqlite.hpp"

namespace figtrail {

class SnapshotTable {
public:
    explicit SnapshotTable(Database& database);

    struct Inserted {
        std::int64_t id = 0;
        std::optional<std::int64_t> previous_id;
        bool latest = true;                      ///< no later version was there
        std::optional<std::int64_t> superseded;  ///< what was the latest until now
    };
    /// The snapshot of an article that has these bytes.
    std::optional<std::int64_t> find(std::int64_t article_id, std::string_view sha256);
    /// `article_is_new`: it has no other snapshot to be linked with.
    Inserted insert(std::int64_t article_id, Extraction const& extraction, SnapshotFacts const& facts, RunId run, bool article_is_new);

    /// What another reading of the same bytes changes: ledger, names, event, agencies, run.
    void update(std::int64_t id, Extraction const& extraction, RunId run);

    std::optional<StoredSnapshot> by_id(std::int64_t id);
    std::vector<StoredSnapshot> of_article(std::int64_t article_id);  ///< in the order they were retrieved
    Document document(std::int64_t id);                               ///< its text is empty where only quotes are kept
    Ledger ledger(std::int64_t id);
    /// Facts, document, ledger, names, event, agencies: all of an Extraction but its claims.
    Extraction extraction_without_claims(std::int64_t id);

    bool is_forgotten(std::string_view sha256);
    void bury(std::string_view sha256, std::string_view article, std::string_view why, std::string_view by, std::string_view at);
    void remove(std::int64_t id);

private:
    struct Neighbours {
        std::optional<std::int64_t> previous, next;
    };
    Neighbours neighbours(std::int64_t article_id, std::string_view retrieved_at, std::string_view published_at);
    void insert_names(std::int64_t id, std::vector<Name> const& names);

    Database& database_;
    Statement find_, insert_, update_, insert_name_, set_previous_, set_older_;
    Statement if_behind_latest_, previous_, next_, one_, of_article_, content_, facts_, names_;
    Statement is_buried_, bury_, remove_names_, unlink_, remove_;
};

}  // namespace figtrail

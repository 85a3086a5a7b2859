// Store: the database of articles, figures and findings. The facade of store/; everything else in this folder serves it.
//
//   Store store("news.db", OpenMode::create, {.now = now, .catalog = &lexicon->catalog()});
//   store.begin_run({version, grammar, lexicon, options, now});
//   AddResult const done = store.add(extractor.extract(document, facts), {.sha256 = sha256_hex(bytes), .bytes = bytes.size(), .retrieved_at = now});
//   store.figures(filter, [](StoredClaim const& figure) { ...; return true; });
//
// Not for sharing between threads; any number of Stores may read one file while one of them writes. Every failure is a StoreError.
// Callbacks return false to stop. Nothing here looks at the clock: times come from the caller.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "claim/catalog.hpp"
#include "store/figure_filter.hpp"
#include "store/judged_mark.hpp"
#include "store/open.hpp"
#include "store/rows.hpp"

namespace figtrail {

struct StoreOptions {
    std::string now = {};              ///< ISO 8601, for what is recorded with a time
    Catalog const* catalog = nullptr;  ///< outlives the Store; units are brought to base units with it
    bool index_search = true;          ///< false: a bulk load leaves full-text search to refresh_search()
    int busy_milliseconds = 60000;     ///< how long to wait while another program writes
    decltype(OpenSettings::drive_of) drive_of = network_drive;
};

struct Judged;

class Store {
public:
    Store(std::string const& path, OpenMode mode, StoreOptions options = {});
    ~Store();  ///< commits nothing: an open batch is rolled back
    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    Store(Store const&) = delete;
    Store& operator=(Store const&) = delete;

    // Adding. Idempotent: the same bytes again change nothing, a changed byte is a new snapshot linked to the one before.

    /// What the following add() calls are made by; it is written with the first that stores something.
    void begin_run(RunFacts facts);
    /// Stores one article as it was read. Outside a batch it is a transaction of its own.
    AddResult add(Extraction const& extraction, SnapshotFacts const& facts);
    /// Sets, moves or (empty) lifts the embargo of a version that is on file.
    void set_embargo(std::int64_t snapshot_id, std::string_view until);
    /// Reads an article anew: replaces the claims, ledger and names of a version by those of the current run. False: another program
    /// has removed it since it was `read`, and nothing changes.
    bool replace(StoredSnapshot const& read, Extraction const& extraction);
    /// Nobody else writes between what `work` reads and what it writes.
    void together(std::function<void()> const& work);
    /// From here on add() commits whenever `claims` claims have gathered, before it takes the next article: what is written about an
    /// article right after it is in the same transaction. When an add() fails for the disk's sake, or memory's, the
    /// batch is rolled back whole; an article that is refused leaves it alone.
    void begin_batch(std::size_t claims = 20000);
    /// Commits what is pending, so that others may write; the batch goes on with the next add().
    void commit_so_far();
    /// Commits what is pending and ends the batch.
    void commit_batch();
    /// Brings full-text search up to date after a load without it.
    void refresh_search();
    /// Removes the text, claims and findings of an article (find_article) by law; hashes stay in tombstones. Returns the number of
    /// versions. What was removed still stands in the write-ahead log until empty_log().
    std::size_t forget(std::string_view reference, std::string_view why, std::string_view by);
    /// Waits until no program reads what was removed. False: one still does; whoever opens the database for writing next tries again.
    bool empty_log();

    // Reading

    /// Told while one question to the database takes long (Database::watch). Empty: nobody is.
    void watch(Database::Watcher watcher) const;

    void articles(std::function<bool(StoredArticle const&)> const& take) const;
    std::optional<StoredArticle> article(std::int64_t id) const;
    /// How many figures of a version stand around its article (related stories, comments): among its claims, and not counted.
    std::size_t claims_around(std::int64_t snapshot_id) const;
    /// Articles whose latest version was given an embargo, past ones too: row id and day.
    std::vector<std::pair<std::int64_t, std::string>> embargoes() const;
    std::vector<Tombstone> tombstones() const;  ///< by day, then article
    /// The article a person names by key, URL, row id or SHA-256. Throws StoreError: not_found, ambiguous.
    std::int64_t find_article(std::string_view reference) const;
    std::vector<StoredSnapshot> snapshots(std::int64_t article_id) const;  ///< in the order they were retrieved
    std::optional<StoredSnapshot> snapshot(std::int64_t id) const;
    Document document(std::int64_t snapshot_id) const;
    /// All that reading the snapshot yielded, claims included: what reckon, revise and compare work on. Where only quotes are kept the
    /// text is blank around them, and spans hold.
    Extraction extraction(std::int64_t snapshot_id) const;

    void figures(FigureFilter const& filter, std::function<bool(StoredClaim const&)> const& take) const;
    std::size_t count_figures(FigureFilter const& filter) const;
    std::vector<StoredClaim> claims(std::int64_t snapshot_id) const;
    std::optional<StoredClaim> claim(std::int64_t id) const;
    /// The figure a person names by the beginning of its key (four digits at least). Throws StoreError: not_found, ambiguous.
    StoredClaim find_claim(std::string_view key) const;
    /// Sentences with figures that hold all words, best first.
    std::vector<SearchHit> search(std::string_view words, std::size_t limit) const;
    std::int64_t claims_not_searchable() const;  ///< loaded without index_search and not refreshed since
    StoreStats stats() const;

    // Findings

    /// Versions that were stored, but not judged yet: by this run, or by one that was cut off.
    Unjudged unjudged() const;
    /// Another program has removed, read anew, ruled on or judged something since `waiting` was asked. Then what was read is of two
    /// databases, and what writes that returns false and writes nothing.
    bool is_outdated(Unjudged const& waiting) const;
    /// Writes what find_between_anew() found, and what sets claims against official figures, and says that `waiting` is judged; in one
    /// transaction.
    bool write_judged(Judged const& between, RenewedFindings const& against_references, Unjudged const& waiting);
    /// Replaces the findings between articles (or within them) by `findings`; known ones keep the time they were first seen.
    void write_findings(bool between, std::vector<StoredFinding> const& findings);
    /// Replaces those within the versions named; one that is not the latest of its article any more has none. For what was stored in the
    /// same batch, and read from nowhere else.
    void write_findings_within(std::vector<VersionFindings> const& versions);
    bool write_findings_within(std::vector<VersionFindings> const& versions, Unjudged const& waiting);
    /// Those alone that set claims against official figures.
    bool write_reference_findings(RenewedFindings const& against_references, Unjudged const& waiting);
    /// Most severe first, then by difference and recency (finding_order.hpp knows more); nullopt: all of them, those against official
    /// figures too.
    void findings(std::optional<bool> between, std::function<bool(StoredFinding const&)> const& take) const;
    StoredFinding find_finding(std::string_view key) const;
    std::vector<StoredFinding> findings_of(std::int64_t claim_id) const;
    /// Changes of figures that came with a snapshot. Indices in `changes` are ordinals of the two snapshots' claims.
    void write_changes(std::int64_t snapshot_id, std::vector<Change> const& changes);
    std::vector<StoredChange> changes(std::int64_t snapshot_id) const;

    // Reviews

    std::string add_review(Review const& review);
    std::vector<Review> reviews(std::string_view target_key) const;
    std::vector<Review> reviews() const;

    std::string const& path() const;
    /// What a person should know of where the file lies; empty when there is nothing.
    std::string warning() const;

    struct Impl;
    Impl& impl() const { return *impl_; }  ///< for the other files of store/

private:
    std::unique_ptr<Impl> impl_;
};

}  // namespace figtrail

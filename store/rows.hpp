// What the store gives back: plain structs, each a row with all that a reader wants to know of it.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "claim/document.hpp"
#include "claim/name_aliases.hpp"
#include "claim/relation.hpp"

namespace figtrail {

class ScopeBook;

using RunId = std::int64_t;

/// What a call of the program was made of; part of every claim's provenance.
struct RunFacts {
    std::string tool_version = {};
    std::string grammar_version = {};
    std::string lexicon_hash = {};
    std::string options = {};
    std::string started_at = {};  ///< ISO 8601, UTC
};

/// What is known of a snapshot besides its Extraction.
struct SnapshotFacts {
    std::string sha256 = {};               ///< of the bytes as retrieved, 64 hex digits
    std::uint64_t bytes = 0;
    std::string retrieved_at = {};         ///< ISO 8601, UTC; empty: Extraction::facts.retrieved
    std::string location = {};             ///< file or address
    std::string media_type = {};           ///< "text/plain"
    std::string cleaner = {};              ///< version of the cleaner; empty: the text is the bytes
    std::string published_origin = "metadata";  ///< metadata, text, caller
    bool quotes_only = false;         ///< do not keep the text
    std::string embargo_until = {};
    std::string published_header = {};  ///< the header's date, where the text's dateline says another one
};

enum class AddStatus : std::uint8_t {
    added,        ///< a new article
    new_version,  ///< a new snapshot of a known article
    unchanged,    ///< these bytes are known
    forgotten     ///< these bytes were removed by law and are not taken in again
};

struct AddResult {
    AddStatus status = AddStatus::unchanged;
    std::int64_t article_id = 0;
    std::int64_t snapshot_id = 0;
    std::optional<std::int64_t> previous_id;  ///< the version before, when there is one
    std::size_t claims = 0;                   ///< stored now
    std::int64_t first_claim = 0;             ///< id of the first of them; the others follow it
};

struct StoredArticle {
    std::int64_t id = 0;
    std::string key;                 ///< empty where the URL is its identity
    std::string url;                 ///< as first given
    std::vector<std::string> urls;   ///< all of them
    std::string source;
    std::string country;
    std::string title;               ///< of the latest snapshot, as are the rest
    std::string published;           ///< empty: undated
    std::string retrieved;
    std::string sha256;
    std::string embargo_until;       ///< not to be quoted before this day
    std::int64_t snapshot_id = 0;
    std::size_t snapshots = 0;
    std::size_t claims = 0;          ///< those around the article too
    std::size_t numerals = 0;
    std::size_t not_understood = 0;
};

/// What is left of a version that was removed by law.
struct Tombstone {
    std::string sha256, article, why, by, at;
};

struct StoredSnapshot {
    std::int64_t id = 0;
    std::int64_t article_id = 0;
    std::optional<std::int64_t> previous_id;
    bool latest = true;
    std::string sha256;
    std::uint64_t bytes = 0;
    std::string location, media_type, cleaner;
    std::string retrieved_at;
    std::string published_at, published_precision, published_origin;
    std::string title;
    bool quotes_only = false;
    std::string embargo_until;
    std::string published_header;  ///< empty: it says the same as the text
    std::vector<StatedDate> dates; ///< all that it says of itself
    std::size_t claims = 0, numerals = 0, explained = 0, not_understood = 0;
    RunId run_id = 0;
    RunFacts run;
};

struct StoredClaim {
    std::int64_t id = 0;
    std::string claim_key;
    Claim claim;
    std::uint32_t ordinal = 0;  ///< among the claims of its snapshot
    std::int64_t snapshot_id = 0;
    std::int64_t article_id = 0;
    bool latest = true;         ///< no later version of the article is known
    RunId run_id = 0;
    ArticleFacts facts;         ///< of the article; facts.id is its row id, facts.retrieved the snapshot's
    MainEvent event;            ///< of the article
    std::optional<std::uint64_t> incident;  ///< equal for articles that were joined into one event
    std::string incident_words;             ///< that event with the names that joined it
    /// The article's facts, event and text, when the sweep over the database needs them; else null.
    std::shared_ptr<Extraction const> article;
    std::function<std::vector<Claim> const&()> siblings;  ///< and all its claims, read when they are asked for; else empty
    std::shared_ptr<NameAliases const> aliases;  ///< names that people said to be one; null: there are none
    std::shared_ptr<ScopeBook> scopes;           ///< of `claim` alone, where it is related to many others; else null
};

struct StoredFinding {
    std::int64_t id = 0;
    std::string finding_key;
    bool between = true;       ///< of two articles; else arithmetic inside one
    std::string kind;          ///< contradiction, revised, ...; sum, part-over-whole, ...
    std::string reason;
    Severity severity = Severity::note;
    std::string because;
    std::optional<double> apart_percent;
    std::string measure;
    std::vector<std::string> keys;
    std::vector<std::string> assumed;
    std::string policy;
    std::string ruleset;
    std::string first_seen, last_seen;
    /// Between articles: every claim of either value, its witness first. Within one: all claims in a, b empty.
    std::vector<std::int64_t> a, b;
    /// Within: the same claims of other articles that have the same bytes, one article after the other.
    std::vector<std::int64_t> copies;
    std::optional<std::int64_t> reference;  ///< the official figure that stands in b's place
};

/// Findings that were made anew.
struct RenewedFindings {
    std::vector<StoredFinding> findings;
    std::optional<std::vector<std::int64_t>> gone = {};  ///< those before that are no more unless they are found here; none: all of them
    std::string tables = {};                             ///< official tables they rest on: editions in use
};

/// What the arithmetic of one version yields.
struct VersionFindings {
    std::int64_t snapshot_id = 0;
    std::vector<StoredFinding> findings;
};

struct StoredChange {
    Change change;  ///< indices are ordinals of the claims of the two snapshots
    std::optional<std::int64_t> from_id, to_id;
    std::int64_t before_snapshot = 0, after_snapshot = 0;
};

struct StoredEvent {
    std::int64_t id = 0;
    std::string event_key;
    MainEvent event;
    std::vector<std::int64_t> articles;
    std::vector<std::string> shared;  ///< rare names that joined them
};

struct SearchHit {
    std::int64_t snapshot_id = 0;
    std::string sentence;
    std::string snippet;               ///< the sentence with matches between \x02 and \x03
    std::vector<StoredClaim> claims;   ///< the figures of that sentence
};

/// A figure as it stood when a verdict was given on it, or on a finding that it takes part in.
struct ReviewAnchor {
    int side = 0;            ///< of a finding; 0 for a figure
    std::string claim_key;
    std::string article;     ///< URL without its variable parts, or key; source and table of an official figure
    std::string outlet;
    std::string measure;     ///< of the catalog, or role and head, with the dimension
    std::vector<std::string> subjects;  ///< names and places, sorted
    std::string value;       ///< bounds and unit
    std::string quote;
};

struct Review {
    std::string review_key = {};
    std::string target = {};      ///< claim, date, finding, pair, cluster, measure-source, rule
    std::string target_key = {};
    std::string verdict = {};
    std::string note = {};
    std::string reviewer = {};
    std::string reviewed_at = {};
    std::string supersedes = {};
    std::string evidence = {};  ///< where it was proved: "customs yearbook 2023"
    std::string locator = {};   ///< and where there: "p. 14"
    std::string finding_kind = {};  ///< of the finding it is about
    std::vector<ReviewAnchor> anchors = {};
};

struct StoreStats {
    std::size_t sources = 0, articles = 0, undated_articles = 0, snapshots = 0, claims = 0, findings = 0, reviews = 0, events = 0;
    std::size_t claims_around = 0;  ///< figures around the articles, not among `claims`
    std::size_t numerals = 0, explained = 0, not_understood = 0;  ///< of latest snapshots
};

}  // namespace figtrail

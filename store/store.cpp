#include "store/store.hpp"

#include <algorithm>

#include "store/figure_filter.hpp"
#include "store/figures_around.hpp"
#include "store/hash.hpp"
#include "store/keys.hpp"
#include "store/store_impl.hpp"

namespace figtrail {
namespace {

constexpr std::size_t least_key = 4;

[[noreturn]] void not_found(std::string const& path, std::string const& what, std::string_view name, std::string const& advice) {
    throw StoreError(StoreFault::not_found, 0, path, "look-up", "no " + what + " '" + std::string(name) + "'; " + advice);
}

[[noreturn]] void ambiguous(std::string const& path, std::string const& what, std::string_view name) {
    throw StoreError(StoreFault::ambiguous, 0, path, "look-up", "several " + what + " answer to '" + std::string(name) + "'; give more of it");
}

/// One id for a key that a person typed the beginning of.
std::int64_t only_one(std::vector<std::int64_t> const& ids, std::string const& path, std::string const& what, std::string_view key,
                      std::string const& advice) {
    if (ids.empty()) not_found(path, what, key, advice);
    if (ids.size() > 1) ambiguous(path, what + "s", key);
    return ids.front();
}

/// Where only quotes were kept: a text of the old length, blank but for the quotes with their context, so that every span holds.
std::string text_of_quotes(Extraction const& extraction) {
    std::size_t size = 0;
    for (Block const& block : extraction.document.blocks) size = std::max<std::size_t>(size, block.span.end);
    for (Claim const& claim : extraction.claims) size = std::max<std::size_t>({size, claim.sentence.end, claim.mention.span.end});
    for (LedgerItem const& item : extraction.ledger.items) size = std::max<std::size_t>(size, item.span.end);
    std::string text(size, ' ');
    auto const write = [&](std::size_t at, std::string const& words) { text.replace(at, words.size(), words, 0, text.size() - at); };
    for (Claim const& claim : extraction.claims) {
        Mention const& mention = claim.mention;
        Span const span = mention.span;
        if (mention.prefix.size() <= span.begin) write(span.begin - mention.prefix.size(), mention.prefix);
        write(span.begin, mention.quote);
        if (span.end + mention.suffix.size() <= size) write(span.end, mention.suffix);
    }
    return text;
}

}  // namespace

Store::Store(std::string const& path, OpenMode mode, StoreOptions options) : impl_(std::make_unique<Impl>(path, mode, std::move(options))) {}
Store::~Store() = default;
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;

std::string const& Store::path() const { return impl_->database->path(); }

void Store::watch(Database::Watcher watcher) const { impl_->database->watch(std::move(watcher)); }

std::string Store::warning() const { return warning_about(path(), {impl_->options.now, impl_->options.busy_milliseconds, impl_->options.drive_of}); }

void Store::articles(std::function<bool(StoredArticle const&)> const& take) const { impl_->articles.each(take); }
std::optional<StoredArticle> Store::article(std::int64_t id) const { return impl_->articles.by_id(id); }

std::vector<Tombstone> Store::tombstones() const {
    std::vector<Tombstone> found;
    Statement all(*impl_->database, "SELECT sha256, article, why, forgotten_by, forgotten_at FROM tombstone ORDER BY forgotten_at, article, sha256");
    for (auto row = all.use(); row.next();) found.push_back({row.string(0), row.string(1), row.string(2), row.string(3), row.string(4)});
    return found;
}

std::int64_t Store::find_article(std::string_view reference) const {
    return only_one(impl_->articles.named(reference), path(), "article", reference, "list them with: figtrail articles");
}

std::vector<StoredSnapshot> Store::snapshots(std::int64_t article_id) const { return impl_->snapshots.of_article(article_id); }
std::optional<StoredSnapshot> Store::snapshot(std::int64_t id) const { return impl_->snapshots.by_id(id); }
Document Store::document(std::int64_t snapshot_id) const { return impl_->snapshots.document(snapshot_id); }

Extraction Store::extraction(std::int64_t snapshot_id) const {
    auto extraction = impl_->snapshots.extraction_without_claims(snapshot_id);
    for (StoredClaim& stored : impl_->claims.of_snapshot(snapshot_id)) extraction.claims.push_back(std::move(stored.claim));
    if (extraction.document.text.empty()) extraction.document.text = text_of_quotes(extraction);
    return extraction;
}

void Store::figures(FigureFilter const& filter, std::function<bool(StoredClaim const&)> const& take) const {
    auto const sql = filter_sql(filter);
    impl_->claims.each(sql.rest, sql.values, take);
}

std::size_t Store::count_figures(FigureFilter const& filter) const {
    auto const sql = filter_count_sql(filter);
    Statement count(*impl_->database, sql.rest);
    auto row = count.use();
    for (auto const& value : sql.values) std::visit([&](auto const& v) { row.bind(v); }, value);
    return row.next() ? static_cast<std::size_t>(row.integer(0)) : 0;
}

std::vector<StoredClaim> Store::claims(std::int64_t snapshot_id) const { return impl_->claims.of_snapshot(snapshot_id); }
std::optional<StoredClaim> Store::claim(std::int64_t id) const { return impl_->claims.by_id(id); }

StoredClaim Store::find_claim(std::string_view key) const {
    std::string const advice = "list figures and their keys with: figtrail figures";
    if (key.size() < least_key) not_found(path(), "figure", key, advice);
    auto found = impl_->claims.by_id(only_one(impl_->claims.with_key(key, 2), path(), "figure", key, advice));
    if (!found) not_found(path(), "figure", key, advice);  // another program has just removed it, or the file is damaged
    return std::move(*found);
}

std::vector<SearchHit> Store::search(std::string_view words, std::size_t limit) const {
    std::vector<SearchHit> hits;
    for (auto const& found : impl_->search.find(words, limit)) {
        SearchHit hit;
        hit.snippet = found.snippet;
        hit.claims = impl_->claims.of_sentence(found.claim_id);
        if (hit.claims.empty()) continue;
        hit.snapshot_id = hit.claims.front().snapshot_id;
        Statement sentence(*impl_->database, "SELECT sentence FROM claim_sentence WHERE claim_id = ?");
        if (auto row = sentence.use(found.claim_id); row.next()) hit.sentence = row.string(0);
        hits.push_back(std::move(hit));
    }
    return hits;
}

std::int64_t Store::claims_not_searchable() const { return impl_->search.waiting(); }

std::size_t Store::claims_around(std::int64_t snapshot_id) const { return FiguresAround(*this)(snapshot_id); }

std::vector<std::pair<std::int64_t, std::string>> Store::embargoes() const {
    std::vector<std::pair<std::int64_t, std::string>> embargoes;
    Statement all(*impl_->database, "SELECT article_id, embargo_until FROM snapshot WHERE embargo_until IS NOT NULL AND latest = 1 ORDER BY article_id");
    for (auto row = all.use(); row.next();) embargoes.emplace_back(row.integer(0), row.string(1));
    return embargoes;
}

StoreStats Store::stats() const {
    auto const count = [this](char const* sql) { return static_cast<std::size_t>(impl_->database->integer(sql).value_or(0)); };
    StoreStats stats;
    stats.sources = count("SELECT count(*) FROM source");
    stats.articles = count("SELECT count(*) FROM article");
    stats.undated_articles = count("SELECT count(*) FROM snapshot WHERE latest = 1 AND published_at IS NULL");
    stats.snapshots = count("SELECT count(*) FROM snapshot");
    stats.claims_around = count(("SELECT count(*) FROM claim WHERE " + outside_blocks()).c_str());
    stats.claims = count("SELECT count(*) FROM claim") - stats.claims_around;
    stats.findings = count("SELECT count(*) FROM finding");
    stats.reviews = count("SELECT count(*) FROM review");
    stats.events = count("SELECT count(*) FROM event");
    stats.numerals = count("SELECT sum(numerals) FROM snapshot WHERE latest = 1");
    stats.explained = count("SELECT sum(explained) FROM snapshot WHERE latest = 1");
    stats.not_understood = count("SELECT sum(not_understood) FROM snapshot WHERE latest = 1");
    return stats;
}

void Store::findings(std::optional<bool> between, std::function<bool(StoredFinding const&)> const& take) const {
    impl_->findings.each(between, take);
}

StoredFinding Store::find_finding(std::string_view key) const {
    std::string const advice = "list them with: figtrail findings";
    if (key.size() < least_key) not_found(path(), "finding", key, advice);
    auto found = impl_->findings.by_id(only_one(impl_->findings.with_key(key, 2), path(), "finding", key, advice));
    if (!found) not_found(path(), "finding", key, advice);
    return std::move(*found);
}

std::vector<StoredFinding> Store::findings_of(std::int64_t claim_id) const {
    std::vector<StoredFinding> findings;
    for (std::int64_t const id : impl_->findings.of_claim(claim_id))
        if (auto found = impl_->findings.by_id(id)) findings.push_back(std::move(*found));
    return findings;
}

std::vector<StoredChange> Store::changes(std::int64_t snapshot_id) const { return impl_->findings.changes_of(snapshot_id); }

std::vector<Review> Store::reviews(std::string_view target_key) const { return impl_->reviews.of(target_key); }
std::vector<Review> Store::reviews() const { return impl_->reviews.all(); }

}  // namespace figtrail

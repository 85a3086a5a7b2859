// The writing half of Store: batches, adding, replacing, forgetting.
#include <chrono>
#include <thread>

#include "store/hash.hpp"
#include "store/judge.hpp"
#include "store/losses.hpp"
#include "store/ruled_names.hpp"
#include "store/store_impl.hpp"
#include "store/url.hpp"

namespace figtrail {
namespace {

/// Between two batches: another writer that waits for its turn asks every few milliseconds.
constexpr std::chrono::milliseconds turn_of_others{6};
constexpr std::size_t largest_text = 256u << 20;  // SQLite's own limit on a value is 1 GB

/// A claim whose spans leave its text would make every later reader fail.
void require_sound(Extraction const& extraction) {
    auto const size = extraction.document.text.size();
    if (size > largest_text) throw StoreError(StoreFault::refused, 0, {}, "add", "the text of '" + extraction.facts.id + "' is larger than 256 MB; split it");
    for (Claim const& claim : extraction.claims)
        for (Span const span : {claim.mention.span, claim.sentence})
            if (span.begin > span.end || span.end > size)
                throw StoreError(StoreFault::refused, 0, {}, "add", "a figure of '" + extraction.facts.id + "' lies outside its text; the article is not stored");
}

/// An event that nobody reports any more goes; one that a single article is left of is found so when events are joined.
void leave_event(Database& database, std::int64_t article_id) {
    Statement leave(database, "DELETE FROM article_event WHERE article_id = ? RETURNING event_id");
    Statement remove(database, "DELETE FROM event WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM article_event WHERE event_id = ?1)");
    std::optional<std::int64_t> event;
    for (auto row = leave.use(article_id); row.next();) event = row.integer(0);
    if (event) remove.use(*event).run();
}

}  // namespace

void Store::Impl::flush() {
    comparison.flush();
    search.save_progress();
}

template <class Work>
void Store::Impl::write(Work work) {
    if (!batch) search.back_to({});  // another program may have come further
    auto const rows = comparison.pending();
    auto const searchable = search.progress();
    auto const run_before = run_row;
    try {
        Transaction transaction(*database);  // a savepoint inside a batch
        work();
        if (!batch) flush();
        transaction.commit();
        if (!batch) search.back_to({});
    } catch (...) {
        // After a full disk SQLite has dropped the whole batch, not the savepoint alone.
        if (batch && !database->in_transaction()) {
            drop_batch();
        } else {
            comparison.forget_after(rows);
            search.back_to(searchable);
            run_row = run_before;
            articles.forget_sources();
            claims.forget_articles();
        }
        throw;
    }
}

template <class Work>
bool Store::Impl::write_in_time(Unjudged const& waiting, Work work) {
    bool in_time = false;
    write([&] {
        in_time = judged.is_as_in(waiting);
        if (in_time) work();
    });
    return in_time;
}

void Store::Impl::open_batch() {
    batch.emplace(*database);
    run_before_batch = run_row;
    search.back_to({});
}

void Store::Impl::drop_batch() {
    batch.reset();  // rolls back
    batch_claims = 0;
    comparison.forget_after(0);
    search.back_to({});
    run_row = run_before_batch;
    articles.forget_sources();
    claims.forget_articles();
}

void Store::Impl::commit_batch() {
    if (!batch) return;
    try {
        flush();
        batch->commit();
    } catch (...) {
        drop_batch();
        throw;
    }
    batch.reset();
    batch_claims = 0;
    search.back_to({});
}

RunId Store::Impl::run_id() {
    if (run_row) return *run_row;
    Statement insert(*database, "INSERT INTO run (tool_version, grammar_version, lexicon_hash, options, started_at) VALUES (?, ?, ?, ?, ?) RETURNING id");
    auto row = insert.use(run.tool_version, run.grammar_version, run.lexicon_hash, run.options);
    row.bind_text_or_null(run.started_at);
    row.next();
    run_row = row.integer(0);
    return *run_row;
}

void Store::begin_run(RunFacts facts) {
    impl_->run = std::move(facts);
    impl_->run_row.reset();
}

AddResult Store::Impl::add(Extraction const& extraction, SnapshotFacts const& facts) {
    if (snapshots.is_forgotten(facts.sha256)) return {AddStatus::forgotten, 0, 0, std::nullopt, 0, 0};
    auto const article = articles.resolve(extraction.facts, facts.sha256);
    if (article.got_url) touched.note_article(article.id);
    if (!article.created)
        if (auto const known = snapshots.find(article.id, facts.sha256)) return {AddStatus::unchanged, article.id, *known, std::nullopt, 0, 0};
    auto const run_now = run_id();
    auto const snapshot = snapshots.insert(article.id, extraction, facts, run_now, article.created);
    if (snapshot.superseded) {
        claims.supersede(*snapshot.superseded);
        findings.remove_within(*snapshot.superseded);
    }
    auto const first = claims.insert(extraction, facts.sha256, snapshot.id, run_now, snapshot.latest);
    if (options.index_search) search.add(extraction, first, facts.quotes_only);
    auto const status = article.created ? AddStatus::added : AddStatus::new_version;
    return {status, article.id, snapshot.id, snapshot.previous_id, extraction.claims.size(), first};
}

AddResult Store::add(Extraction const& extraction, SnapshotFacts const& facts) {
    Impl& s = *impl_;
    if (!is_sha256(facts.sha256)) throw StoreError(StoreFault::refused, 0, path(), "add", "a snapshot needs the SHA-256 of its bytes");
    require_sound(extraction);
    if (s.batch && s.batch_claims >= s.batch_size) {
        s.commit_batch();
        std::this_thread::sleep_for(turn_of_others);
    }
    if (s.batch_size != 0 && !s.batch) s.open_batch();
    AddResult result;
    if (!s.batch) {
        s.write([&] { result = s.add(extraction, facts); });
        return result;
    }
    // No savepoint: keeping the way back to it open costs a third of the time. What can be wrong with an article was refused above.
    try {
        result = s.add(extraction, facts);
    } catch (...) {
        s.drop_batch();
        throw;
    }
    s.batch_claims += result.claims;
    return result;
}

void Store::set_embargo(std::int64_t snapshot_id, std::string_view until) {
    impl_->write([&] {
        Statement set(*impl_->database, "UPDATE snapshot SET embargo_until = ?2 WHERE id = ?1");
        set.use(snapshot_id).bind_text_or_null(until).run();
    });
}

void Store::begin_batch(std::size_t claims) {
    impl_->batch_size = claims;
}

void Store::commit_so_far() { impl_->commit_batch(); }

void Store::commit_batch() {
    impl_->batch_size = 0;
    impl_->commit_batch();
}

bool Store::replace(StoredSnapshot const& read, Extraction const& extraction) {
    Impl& s = *impl_;
    require_sound(extraction);
    bool replaced = false;
    s.write([&] {
        auto const snapshot_id = read.id;
        auto const snapshot = s.snapshots.by_id(snapshot_id);
        replaced = snapshot && snapshot->sha256 == read.sha256;  // SQLite gives an id again
        if (!replaced) return;
        s.comparison.flush();  // rows of this snapshot may still be gathering
        auto const run = s.run_id();
        s.search.remove(snapshot_id);
        s.findings.remove_of_snapshot(snapshot_id);
        s.claims.remove_of_snapshot(snapshot_id);
        s.search.claims_removed();
        s.snapshots.update(snapshot_id, extraction, run);
        auto const first = s.claims.insert(extraction, snapshot->sha256, snapshot_id, run, snapshot->latest);
        if (s.options.index_search) s.search.add(extraction, first, snapshot->quotes_only);
        s.joined.note(read.article_id);
        s.judged.back_before(snapshot_id);
        s.judged.set_rules("");  // what the figures were before is not known any more
    });
    return replaced;
}

void Store::together(std::function<void()> const& work) { impl_->write(work); }

void Store::refresh_search() {
    impl_->write([this] {
        impl_->search.catch_up();
        impl_->search.save_progress();
    });
}

std::size_t Store::forget(std::string_view reference, std::string_view why, std::string_view by) {
    Impl& s = *impl_;
    std::size_t versions = 0;
    // Freed pages are overwritten: a text that must go by law is not to be found in the file's bytes either.
    s.database->execute("PRAGMA secure_delete = ON");
    // Looked up in the transaction: until then another program may add a version, or remove the article and give its id to another one.
    s.write([&] {
        auto const article_id = find_article(reference);
        auto const article = s.articles.by_id(article_id);
        auto const snapshots = s.snapshots.of_article(article_id);
        std::string const name = article->url.empty() ? article->key : article->url;
        versions = snapshots.size();
        s.comparison.flush();
        for (StoredSnapshot const& snapshot : snapshots) {
            s.snapshots.bury(snapshot.sha256, name, why, by, s.options.now);
            s.reviews.forget_article(article->url.empty() ? article->key : url_key(article->url), snapshot.id);
            s.search.remove(snapshot.id);
            note_losses(*this, snapshot.id);
            s.findings.remove_of_snapshot(snapshot.id);
            s.claims.remove_of_snapshot(snapshot.id);
            s.search.claims_removed();
            s.snapshots.remove(snapshot.id);
        }
        s.judged.back_to_newest();
        s.joined.back_to_newest();
        s.joined.note(article_id);
        leave_event(*s.database, article_id);
        s.articles.remove(article_id);
        // The index of words keeps those of a deleted sentence until its parts are merged.
        s.database->execute("INSERT INTO claim_search (claim_search) VALUES ('optimize')");
        s.removed_log.note_removal();
    });
    s.claims.forget_articles();
    return versions;
}

bool Store::empty_log() { return impl_->removed_log.empty(std::chrono::milliseconds(impl_->options.busy_milliseconds)); }

Unjudged Store::unjudged() const {
    Unjudged waiting = impl_->judged.waiting();
    waiting.touched = impl_->touched.any();
    return waiting;
}

bool Store::is_outdated(Unjudged const& waiting) const { return !impl_->judged.is_as_in(waiting); }

bool Store::write_judged(Judged const& between, RenewedFindings const& against_references, Unjudged const& waiting) {
    return impl_->write_in_time(waiting, [&] {
        impl_->findings.replace(FindingExtent::between, between.findings, between.gone, impl_->options.now);
        impl_->put_against_references(against_references);
        impl_->touched.clear(between.touched_through);
        impl_->judged.set_rules(between.rules);
        impl_->judged.advance(waiting);
    });
}

void Store::write_findings(bool between, std::vector<StoredFinding> const& findings) {
    impl_->write([&] {
        impl_->findings.begin(between, impl_->options.now);
        for (StoredFinding const& finding : findings) impl_->findings.put(finding);
        impl_->findings.finish();
    });
}

void Store::write_findings_within(std::vector<VersionFindings> const& versions) {
    impl_->write([&] {
        for (VersionFindings const& version : versions) impl_->findings.put_within(version, impl_->options.now);
    });
}

bool Store::write_findings_within(std::vector<VersionFindings> const& versions, Unjudged const& waiting) {
    return impl_->write_in_time(waiting, [&] { write_findings_within(versions); });
}

void Store::Impl::put_against_references(RenewedFindings const& against) {
    findings.replace(FindingExtent::reference, against.findings, against.gone, options.now);
    judged.set_tables(against.tables);
}

bool Store::write_reference_findings(RenewedFindings const& against_references, Unjudged const& waiting) {
    return impl_->write_in_time(waiting, [&] { impl_->put_against_references(against_references); });
}

void Store::write_changes(std::int64_t snapshot_id, std::vector<Change> const& changes) {
    auto const snapshot = impl_->snapshots.by_id(snapshot_id);
    if (!snapshot || !snapshot->previous_id)
        throw StoreError(StoreFault::refused, 0, path(), "changes", "snapshot " + std::to_string(snapshot_id) + " has no version before it");
    auto const before = impl_->claims.of_snapshot(*snapshot->previous_id);
    auto const after = impl_->claims.of_snapshot(snapshot_id);
    std::vector<StoredChange> stored;
    for (Change const& change : changes) {
        if (change.kind == ChangeKind::kept) continue;
        StoredChange row;
        row.change = change;
        if (change.from) row.from_id = before.at(*change.from).id;
        if (change.to) row.to_id = after.at(*change.to).id;
        stored.push_back(std::move(row));
    }
    impl_->write([&] { impl_->findings.put_changes(snapshot_id, stored); });
}

std::string Store::add_review(Review const& review) {
    std::string key;
    bool const on_names = review.target == name_target;
    auto const before = impl_->aliases;
    impl_->write([&] {
        key = impl_->reviews.add(review);
        if (!on_names) return;
        impl_->generation.raise();  // who judges without it judges another database
        impl_->learn_aliases();
        note_ruling(*impl_, review, before.get(), impl_->aliases.get());
    });
    return key;
}

}  // namespace figtrail

#include "store/snapshots.hpp"

#include "store/lists.hpp"

namespace figtrail {
namespace {

constexpr char select_snapshot[] =
    "SELECT s.id, s.article_id, s.previous_id, s.latest, s.sha256, s.bytes, s.location, s.media_type, s.cleaner, s.retrieved_at,"
    " s.published_at, s.published_precision, s.published_origin, s.title, s.quotes_only, s.embargo_until,"
    " s.claims, s.numerals, s.explained, s.not_understood, s.run_id,"
    " run.tool_version, run.grammar_version, run.lexicon_hash, run.options, run.started_at, s.published_header, s.dates"
    " FROM snapshot AS s JOIN run ON run.id = s.run_id";

constexpr char insert_snapshot[] =
    "INSERT INTO snapshot (article_id, sha256, bytes, location, media_type, cleaner, retrieved_at, published_at, published_precision,"
    " published_origin, title, text, blocks, offsets, notes, agencies, event_kind, event_place, event_day, numerals, claims, explained,"
    " not_understood, ledger, previous_id, latest, quotes_only, embargo_until, published_header, pages, dates, run_id)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// How exact an ISO 8601 time is, by its length; empty for anything else.
std::string_view precision_of(std::string_view published) {
    if (published.size() >= 10 && !day_from_iso(published)) return {};
    switch (published.size()) {
    case 4: return "year";
    case 7: return "month";
    case 10: return "day";
    case 16:
    case 17: return "minute";
    default: return published.size() >= 19 ? "second" : "";
    }
}

StoredSnapshot snapshot_from(Statement::Use const& row) {
    StoredSnapshot s;
    s.id = row.integer(0);
    s.article_id = row.integer(1);
    s.previous_id = row.optional_integer(2);
    s.latest = row.integer(3) != 0;
    s.sha256 = row.string(4);
    s.bytes = static_cast<std::uint64_t>(row.integer(5));
    s.location = row.string(6);
    s.media_type = row.string(7);
    s.cleaner = row.string(8);
    s.retrieved_at = row.string(9);
    s.published_at = row.string(10);
    s.published_precision = row.string(11);
    s.published_origin = row.string(12);
    s.title = row.string(13);
    s.quotes_only = row.integer(14) != 0;
    s.embargo_until = row.string(15);
    s.claims = static_cast<std::size_t>(row.integer(16));
    s.numerals = static_cast<std::size_t>(row.integer(17));
    s.explained = static_cast<std::size_t>(row.integer(18));
    s.not_understood = static_cast<std::size_t>(row.integer(19));
    s.run_id = row.integer(20);
    s.run = {row.string(21), row.string(22), row.string(23), row.string(24), row.string(25)};
    s.published_header = row.string(26);
    s.dates = dates_from(row.text(27));
    return s;
}

}  // namespace

SnapshotTable::SnapshotTable(Database& database)
    : database_(database),
      find_(database, "SELECT id FROM snapshot WHERE article_id = ? AND sha256 = ?"),
      insert_(database, insert_snapshot),
      update_(database,
              "UPDATE snapshot SET agencies = ?2, event_kind = ?3, event_place = ?4, event_day = ?5, numerals = ?6, claims = ?7, explained = ?8,"
              " not_understood = ?9, ledger = ?10, run_id = ?11 WHERE id = ?1"),
      insert_name_(database, "INSERT INTO snapshot_name (snapshot_id, ordinal, name, kind, mentions, in_lead) VALUES (?, ?, ?, ?, ?, ?)"),
      set_previous_(database, "UPDATE snapshot SET previous_id = ?2 WHERE id = ?1"),
      set_older_(database, "UPDATE snapshot SET latest = 0 WHERE article_id = ?1 AND id <> ?2 AND latest = 1 RETURNING id"),
      if_behind_latest_(database,
                        "SELECT id FROM snapshot WHERE article_id = ?1 AND latest = 1 AND (retrieved_at, coalesce(published_at, '')) <= (?2, ?3)"),
      previous_(database,
                "SELECT id FROM snapshot WHERE article_id = ?1 AND (retrieved_at, coalesce(published_at, '')) <= (?2, ?3)"
                " ORDER BY retrieved_at DESC, coalesce(published_at, '') DESC, id DESC LIMIT 1"),
      next_(database,
            "SELECT id FROM snapshot WHERE article_id = ?1 AND (retrieved_at, coalesce(published_at, '')) > (?2, ?3)"
            " ORDER BY retrieved_at, coalesce(published_at, ''), id LIMIT 1"),
      one_(database, std::string(select_snapshot) + " WHERE s.id = ?"),
      of_article_(database, std::string(select_snapshot) + " WHERE s.article_id = ? ORDER BY s.retrieved_at, coalesce(s.published_at, ''), s.id"),
      content_(database, "SELECT text, blocks, offsets, notes, ledger, agencies, event_kind, event_place, event_day, pages, dates FROM snapshot WHERE id = ?"),
      facts_(database,
             "SELECT article.id, article.article_key, article.url, s.title, s.published_at, s.retrieved_at, source.name, source.country"
             " FROM snapshot AS s JOIN article ON article.id = s.article_id LEFT JOIN source ON source.id = article.source_id WHERE s.id = ?"),
      names_(database, "SELECT name, kind, mentions, in_lead FROM snapshot_name WHERE snapshot_id = ? ORDER BY ordinal"),
      is_buried_(database, "SELECT 1 FROM tombstone WHERE sha256 = ?"),
      bury_(database, "INSERT OR IGNORE INTO tombstone (sha256, article, why, forgotten_by, forgotten_at) VALUES (?, ?, ?, ?, ?)"),
      remove_names_(database, "DELETE FROM snapshot_name WHERE snapshot_id = ?"),
      unlink_(database, "UPDATE snapshot SET previous_id = NULL WHERE previous_id = ?"),
      remove_(database, "DELETE FROM snapshot WHERE id = ?") {}

std::optional<std::int64_t> SnapshotTable::find(std::int64_t article_id, std::string_view sha256) {
    auto row = find_.use(article_id, sha256);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

SnapshotTable::Neighbours SnapshotTable::neighbours(std::int64_t article_id, std::string_view retrieved_at, std::string_view published_at) {
    Neighbours found;
    // Nearly always the new version comes behind the latest; otherwise all of the article are looked at.
    if (auto row = if_behind_latest_.use(article_id, retrieved_at, published_at); row.next()) {
        found.previous = row.integer(0);
        return found;
    }
    if (auto row = previous_.use(article_id, retrieved_at, published_at); row.next()) found.previous = row.integer(0);
    if (auto row = next_.use(article_id, retrieved_at, published_at); row.next()) found.next = row.integer(0);
    return found;
}

SnapshotTable::Inserted SnapshotTable::insert(std::int64_t article_id, Extraction const& extraction, SnapshotFacts const& facts, RunId run,
                                              bool article_is_new) {
    ArticleFacts const& article = extraction.facts;
    Document const& document = extraction.document;
    std::string_view const retrieved = facts.retrieved_at.empty() ? article.retrieved : facts.retrieved_at;
    auto const around = article_is_new ? Neighbours{} : neighbours(article_id, retrieved, article.published);

    auto const blocks = json_of(document.blocks), offsets = json_of(document.offsets), notes = json_of(document.notes);
    auto const pages = json_of(document.pages), dates = json_of(document.dates);
    auto const agencies = json_of(extraction.agencies), ledger = json_of(extraction.ledger);
    {
        auto row = insert_.use(article_id, facts.sha256, facts.bytes);
        row.bind_text_or_null(facts.location).bind_text_or_null(facts.media_type).bind_text_or_null(facts.cleaner).bind(retrieved);
        row.bind_text_or_null(article.published).bind_text_or_null(precision_of(article.published));
        row.bind_text_or_null(article.published.empty() ? std::string_view() : facts.published_origin).bind_text_or_null(article.title);
        facts.quotes_only ? row.bind(std::nullopt) : row.bind(document.text);
        row.bind(blocks).bind(offsets).bind(notes).bind(agencies);
        row.bind_text_or_null(extraction.event.kind).bind_text_or_null(extraction.event.place).bind(extraction.event.day);
        row.bind(extraction.ledger.numerals()).bind(extraction.claims.size()).bind(extraction.ledger.explained());
        row.bind(extraction.ledger.not_understood()).bind(ledger);
        row.bind(around.previous).bind(!around.next).bind(facts.quotes_only).bind_text_or_null(facts.embargo_until);
        row.bind_text_or_null(facts.published_header).bind(pages).bind(dates).bind(run).run();
    }
    auto const id = database_.last_id();
    if (around.next) set_previous_.use(*around.next, id).run();
    Inserted inserted{id, around.previous, !around.next, std::nullopt};
    if (!article_is_new && !around.next)
        for (auto row = set_older_.use(article_id, id); row.next();) inserted.superseded = row.integer(0);
    insert_names(id, extraction.names);
    return inserted;
}

void SnapshotTable::update(std::int64_t id, Extraction const& extraction, RunId run) {
    auto const agencies = json_of(extraction.agencies), ledger = json_of(extraction.ledger);
    auto row = update_.use(id, agencies);
    row.bind_text_or_null(extraction.event.kind).bind_text_or_null(extraction.event.place).bind(extraction.event.day);
    row.bind(extraction.ledger.numerals()).bind(extraction.claims.size()).bind(extraction.ledger.explained());
    row.bind(extraction.ledger.not_understood()).bind(ledger).bind(run).run();
    remove_names_.use(id).run();
    insert_names(id, extraction.names);
}

void SnapshotTable::insert_names(std::int64_t id, std::vector<Name> const& names) {
    std::int64_t ordinal = 0;
    for (Name const& name : names) insert_name_.use(id, ordinal++, name.text, name.kind, name.mentions, name.in_lead).run();
}

std::optional<StoredSnapshot> SnapshotTable::by_id(std::int64_t id) {
    auto row = one_.use(id);
    return row.next() ? std::optional(snapshot_from(row)) : std::nullopt;
}

std::vector<StoredSnapshot> SnapshotTable::of_article(std::int64_t article_id) {
    std::vector<StoredSnapshot> snapshots;
    for (auto row = of_article_.use(article_id); row.next();) snapshots.push_back(snapshot_from(row));
    return snapshots;
}

Document SnapshotTable::document(std::int64_t id) {
    Document document;
    if (auto row = content_.use(id); row.next()) {
        document.text = row.string(0);
        document.blocks = blocks_from(row.text(1));
        document.offsets = offsets_from(row.text(2));
        document.notes = strings_from(row.text(3));
        document.pages = pages_from(row.text(9));
        document.dates = dates_from(row.text(10));
    }
    return document;
}

Ledger SnapshotTable::ledger(std::int64_t id) {
    auto row = content_.use(id);
    return row.next() ? ledger_from(row.text(4)) : Ledger{};
}

Extraction SnapshotTable::extraction_without_claims(std::int64_t id) {
    Extraction extraction;
    extraction.document = document(id);
    if (auto row = content_.use(id); row.next()) {
        extraction.ledger = ledger_from(row.text(4));
        extraction.agencies = strings_from(row.text(5));
        extraction.event.kind = row.string(6);
        extraction.event.place = row.string(7);
        if (auto const day = row.optional_integer(8)) extraction.event.day = static_cast<Day>(*day);
    }
    if (auto row = facts_.use(id); row.next())
        extraction.facts = {row.string(0), row.string(1), row.string(2), row.string(3), row.string(4), row.string(5), row.string(6), row.string(7)};
    for (auto row = names_.use(id); row.next();)
        extraction.names.push_back({row.string(0), row.string(1), row.offset(2), row.integer(3) != 0});
    return extraction;
}

bool SnapshotTable::is_forgotten(std::string_view sha256) {
    return is_buried_.use(sha256).next();
}

void SnapshotTable::bury(std::string_view sha256, std::string_view article, std::string_view why, std::string_view by, std::string_view at) {
    auto row = bury_.use(sha256, article, why);
    row.bind_text_or_null(by).bind_text_or_null(at).run();
}

void SnapshotTable::remove(std::int64_t id) {
    remove_names_.use(id).run();
    unlink_.use(id).run();
    remove_.use(id).run();
}

}  // namespace figtrail

#include "store/claims.hpp"

#include "store/claim_row.hpp"
#include "store/keys.hpp"
#include "store/lists.hpp"

namespace figtrail {
namespace {

constexpr std::size_t most_articles = 4096;  // whose facts are kept at hand

std::string select_claims(std::string_view rest) {
    return "SELECT " + claim_select_columns() + " FROM claim " + std::string(rest);
}

constexpr std::size_t most_shared_names = 4;  // shown with a finding; `events` lists them all

/// "flood, Khuzestan, 2019-04-01; shared: Dez Dam, Karun".
std::string incident_words(std::string_view kind, std::string_view place, std::optional<std::int64_t> day, std::vector<std::string> const& shared) {
    std::string words;
    auto const add = [&words](std::string_view part, char const* between) {
        if (!part.empty()) words.append(words.empty() ? "" : between).append(part);
    };
    add(kind, ", ");
    add(place, ", ");
    if (day) add(iso_date(static_cast<Day>(*day)), ", ");
    if (!shared.empty()) words += words.empty() ? "shared: " : "; shared: ";
    for (std::size_t i = 0; i < shared.size() && i < most_shared_names; ++i) words.append(i == 0 ? "" : ", ").append(shared[i]);
    if (shared.size() > most_shared_names) words += " and " + std::to_string(shared.size() - most_shared_names) + " more";
    return words;
}

}  // namespace

ClaimTable::ClaimTable(Database& database, ComparisonIndex& comparison, Catalog const* catalog)
    : database_(database), comparison_(comparison), base_units_(catalog),
      insert_(database, insert_claim_sql()),
      insert_subject_(database, "INSERT INTO claim_subject (claim_id, ordinal, name, kind, origin, span_begin, span_end) VALUES (?, ?, ?, ?, ?, ?, ?)"),
      insert_place_(database, "INSERT INTO claim_place (claim_id, ordinal, place) VALUES (?, ?, ?)"),
      one_(database, select_claims("WHERE claim.id = ?")),
      place_(database,
             "SELECT s.published_at, claim.claim_key, article.url, article.article_key, source.name, article.id, s.latest FROM claim"
             " JOIN snapshot AS s ON s.id = claim.snapshot_id JOIN article ON article.id = s.article_id"
             " LEFT JOIN source ON source.id = article.source_id WHERE claim.id = ?"),
      report_(database, "SELECT claim_key, snapshot_id, ordinal, speaker, agency FROM claim WHERE id = ?"),
      of_snapshot_(database, select_claims("WHERE claim.snapshot_id = ? ORDER BY claim.ordinal")),
      of_sentence_(database, select_claims("JOIN claim AS first ON first.id = ? AND claim.snapshot_id = first.snapshot_id"
                                           " AND claim.sentence_begin = first.sentence_begin ORDER BY claim.ordinal")),
      with_key_(database, "SELECT min(id) FROM claim WHERE claim_key >= ?1 AND claim_key < ?1 || 'g' GROUP BY claim_key LIMIT ?2"),
      all_with_key_(database, "SELECT id FROM claim WHERE claim_key = ? ORDER BY id"),
      subjects_(database, "SELECT name, kind, origin, span_begin, span_end FROM claim_subject WHERE claim_id = ? ORDER BY ordinal"),
      places_(database, "SELECT place FROM claim_place WHERE claim_id = ? ORDER BY ordinal"),
      article_(database,
               "SELECT article.id, article.article_key, article.url, s.title, s.published_at, s.retrieved_at, source.name, source.country,"
               " s.event_kind, s.event_place, s.event_day, event.id, event.kind, event.place, event.day, article_event.shared, s.latest FROM snapshot AS s"
               " JOIN article ON article.id = s.article_id LEFT JOIN source ON source.id = article.source_id"
               " LEFT JOIN article_event ON article_event.article_id = article.id LEFT JOIN event ON event.id = article_event.event_id"
               " WHERE s.id = ?"),
      remove_subjects_(database, "DELETE FROM claim_subject WHERE claim_id = ?"),
      remove_places_(database, "DELETE FROM claim_place WHERE claim_id = ?"),
      remove_claims_(database, "DELETE FROM claim WHERE snapshot_id = ?") {}

std::int64_t ClaimTable::insert(Extraction const& extraction, std::string_view snapshot_sha256, std::int64_t snapshot_id, RunId run, bool latest) {
    std::int64_t first = 0;
    std::uint32_t ordinal = 0;
    for (Claim const& claim : extraction.claims) {
        auto const key = claim_key(hash_, snapshot_sha256, claim.mention.source, ordinal);
        auto const bounds = base_units_.bounds(claim.quantity);
        insert_claim_row(insert_, {key, snapshot_id, run, ordinal}, claim, bounds);
        auto const id = database_.last_id();
        if (ordinal == 0) first = id;
        std::int64_t place_in_list = 0;
        for (Subject const& s : claim.subjects)
            insert_subject_.use(id, place_in_list++, s.name, s.kind, s.origin, s.span.begin, s.span.end).run();
        place_in_list = 0;
        for (std::string const& place : claim.places) insert_place_.use(id, place_in_list++, place).run();
        if (latest) comparison_.add(claim, bounds, id, snapshot_id);
        ++ordinal;
    }
    return first;
}

void ClaimTable::supersede(std::int64_t snapshot_id) {
    comparison_.forget_snapshot(snapshot_id);
    for (StoredClaim const& stored : of_snapshot(snapshot_id)) comparison_.remove(stored.claim, stored.id);
    articles_.erase(snapshot_id);
}

void ClaimTable::remove_of_snapshot(std::int64_t snapshot_id) {
    for (StoredClaim const& stored : of_snapshot(snapshot_id)) {
        comparison_.remove(stored.claim, stored.id);
        remove_subjects_.use(stored.id).run();
        remove_places_.use(stored.id).run();
    }
    remove_claims_.use(snapshot_id).run();
}

ClaimTable::ArticleContext const& ClaimTable::article_of(std::int64_t snapshot_id) {
    if (auto const known = articles_.find(snapshot_id); known != articles_.end()) return known->second;
    if (articles_.size() >= most_articles) articles_.clear();
    ArticleContext& context = articles_[snapshot_id];
    if (auto row = article_.use(snapshot_id); row.next()) {
        context.article_id = row.integer(0);
        context.facts = {row.string(0), row.string(1), row.string(2), row.string(3), row.string(4), row.string(5), row.string(6), row.string(7)};
        context.latest = row.integer(16) != 0;
        context.event.kind = row.string(8);
        context.event.place = row.string(9);
        if (auto const day = row.optional_integer(10)) context.event.day = static_cast<Day>(*day);
        if (auto const event = row.optional_integer(11)) {
            context.incident = static_cast<std::uint64_t>(*event);
            context.incident_words = incident_words(row.text(12), row.text(13), row.optional_integer(14), strings_from(row.text(15)));
        }
    }
    return context;
}

StoredClaim ClaimTable::read(Statement::Use const& row) {
    StoredClaim stored;
    stored.claim_key = row.string(0);
    stored.snapshot_id = row.integer(1);
    stored.run_id = row.integer(2);
    stored.ordinal = row.offset(3);
    stored.claim = claim_from(row, 0);
    stored.id = row.integer(claim_column_count() - 1);
    for (auto s = subjects_.use(stored.id); s.next();)
        stored.claim.subjects.push_back({s.string(0), s.string(1), s.string(2), {s.offset(3), s.offset(4)}});
    for (auto p = places_.use(stored.id); p.next();) stored.claim.places.push_back(p.string(0));
    set_article(stored);
    return stored;
}

void ClaimTable::set_article(StoredClaim& stored) {
    ArticleContext const& article = article_of(stored.snapshot_id);
    stored.article_id = article.article_id;
    stored.latest = article.latest;
    stored.facts = article.facts;
    stored.event = article.event;
    stored.incident = article.incident;
    stored.incident_words = article.incident_words;
    stored.aliases = aliases_;
}

std::optional<ReportPlace> ClaimTable::place_of(std::int64_t id) {
    auto row = place_.use(id);
    if (!row.next()) return std::nullopt;
    return ReportPlace{row.string(0), row.string(1), row.string(2), row.string(3), row.string(4), id, row.integer(5), row.integer(6) != 0};
}

std::optional<StoredClaim> ClaimTable::report_of(std::int64_t id) {
    auto row = report_.use(id);
    if (!row.next()) return std::nullopt;
    StoredClaim stored;
    stored.id = id;
    stored.claim_key = row.string(0);
    stored.snapshot_id = row.integer(1);
    stored.ordinal = row.offset(2);
    stored.claim.attribution.speaker = row.optional_string(3);
    stored.claim.attribution.agency = row.optional_string(4);
    set_article(stored);
    return stored;
}

std::optional<StoredClaim> ClaimTable::by_id(std::int64_t id) {
    auto row = one_.use(id);
    return row.next() ? std::optional(read(row)) : std::nullopt;
}

std::vector<StoredClaim> ClaimTable::of_snapshot(std::int64_t snapshot_id) {
    std::vector<StoredClaim> claims;
    for (auto row = of_snapshot_.use(snapshot_id); row.next();) claims.push_back(read(row));
    return claims;
}

std::vector<StoredClaim> ClaimTable::of_sentence(std::int64_t id) {
    std::vector<StoredClaim> claims;
    for (auto row = of_sentence_.use(id); row.next();) claims.push_back(read(row));
    return claims;
}

std::vector<std::int64_t> ClaimTable::with_key(std::string_view beginning, std::size_t limit) {
    std::vector<std::int64_t> ids;
    for (auto row = with_key_.use(beginning, limit); row.next();) ids.push_back(row.integer(0));
    return ids;
}

std::vector<std::int64_t> ClaimTable::all_with_key(std::string_view key) {
    std::vector<std::int64_t> ids;
    for (auto row = all_with_key_.use(key); row.next();) ids.push_back(row.integer(0));
    return ids;
}

void ClaimTable::each(std::string const& rest, std::vector<Value> const& values, std::function<bool(StoredClaim const&)> const& take) {
    Statement select(database_, select_claims(rest));
    auto row = select.use();
    for (Value const& value : values) std::visit([&](auto const& v) { row.bind(v); }, value);
    while (row.next())
        if (!take(read(row))) return;
}

}  // namespace figtrail

#include "store/findings.hpp"

#include <algorithm>
#include <set>

#include "store/keys.hpp"
#include "store/lists.hpp"

namespace figtrail {
namespace {

constexpr char select_findings[] =
    "SELECT id, finding_key, extent, kind, reason, severity, because, apart, measure, keys, assumed, policy, ruleset, first_seen, last_seen,"
    " (SELECT figure_id FROM finding_reference WHERE finding_id = finding.id) FROM finding";

constexpr char severity_order[] =
    "CASE severity WHEN 'error' THEN 0 WHEN 'high' THEN 1 WHEN 'warn' THEN 2 WHEN 'medium' THEN 3 WHEN 'low' THEN 4 ELSE 5 END";

constexpr char reference_extent[] = "reference";
constexpr char newest_publication[] =
    "(SELECT max(coalesce(snapshot.published_at, '')) FROM finding_claim JOIN claim ON claim.id = finding_claim.claim_id"
    " JOIN snapshot ON snapshot.id = claim.snapshot_id WHERE finding_claim.finding_id = finding.id)";

char const* extent_of(bool between) { return between ? "between" : "within"; }

}  // namespace

FindingTable::FindingTable(Database& database)
    : database_(database),
      put_(database,
           "INSERT INTO finding (finding_key, extent, kind, reason, severity, because, apart, measure, keys, assumed, policy, ruleset, first_seen,"
           " last_seen, fresh) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?13, 1)"
           " ON CONFLICT (finding_key) DO UPDATE SET reason = ?4, severity = ?5, because = ?6, apart = ?7, measure = ?8, keys = ?9, assumed = ?10,"
           " policy = ?11, ruleset = ?12, last_seen = ?13, fresh = 1 RETURNING id"),
      remove_claims_(database, "DELETE FROM finding_claim WHERE finding_id = ?"),
      remove_claims_from_(database, "DELETE FROM finding_claim WHERE finding_id = ? AND side = ? AND ordinal >= ?"),
      put_reference_(database,
                     "INSERT INTO finding_reference (finding_id, figure_id) VALUES (?1, ?2) ON CONFLICT (finding_id) DO UPDATE SET figure_id = ?2"),
      remove_reference_(database, "DELETE FROM finding_reference WHERE finding_id = ?"),
      insert_claim_(database, "INSERT INTO finding_claim (finding_id, side, ordinal, claim_id) VALUES (?, ?, ?, ?)"),
      start_(database, "UPDATE finding SET fresh = 0 WHERE extent = ?"),
      remove_stale_claims_(database, "DELETE FROM finding_claim WHERE finding_id IN (SELECT id FROM finding WHERE extent = ? AND fresh = 0)"),
      remove_stale_references_(database, "DELETE FROM finding_reference WHERE finding_id IN (SELECT id FROM finding WHERE extent = ? AND fresh = 0)"),
      remove_stale_(database, "DELETE FROM finding WHERE extent = ? AND fresh = 0"),
      between_of_claim_(database,
                        "SELECT finding.id, finding_claim.side FROM finding_claim JOIN finding ON finding.id = finding_claim.finding_id"
                        " WHERE finding_claim.claim_id = ? AND finding.extent = 'between' ORDER BY finding.id, finding_claim.side"),
      references_of_claim_(database,
                           "SELECT DISTINCT finding.id FROM finding_claim JOIN finding ON finding.id = finding_claim.finding_id"
                           " WHERE finding_claim.claim_id = ? AND finding.extent = 'reference' ORDER BY finding.id"),
      of_reference_(database, "SELECT finding_id FROM finding_reference WHERE figure_id = ? ORDER BY finding_id"),
      newest_(database, std::string("SELECT ") + newest_publication + " FROM finding WHERE id = ?"),
      one_(database, std::string(select_findings) + " WHERE id = ?"),
      claims_(database, "SELECT side, claim_id FROM finding_claim WHERE finding_id = ? ORDER BY side, ordinal"),
      with_key_(database, "SELECT id FROM finding WHERE finding_key >= ?1 AND finding_key < ?1 || 'g' ORDER BY finding_key LIMIT ?2"),
      of_claim_(database, "SELECT DISTINCT finding_id FROM finding_claim WHERE claim_id = ? ORDER BY finding_id"),
      between_of_snapshot_(database,
                           "SELECT DISTINCT finding.id FROM claim JOIN finding_claim ON finding_claim.claim_id = claim.id"
                           " JOIN finding ON finding.id = finding_claim.finding_id AND finding.extent <> 'within'"
                           " WHERE claim.snapshot_id = ? ORDER BY finding.id"),
      within_snapshot_(database,
                       "SELECT DISTINCT finding.id FROM claim JOIN finding_claim ON finding_claim.claim_id = claim.id"
                       " JOIN finding ON finding.id = finding_claim.finding_id AND finding.extent = 'within' WHERE claim.snapshot_id = ? ORDER BY finding.id"),
      leave_(database, "DELETE FROM finding_claim WHERE finding_id = ?1 AND claim_id IN (SELECT id FROM claim WHERE snapshot_id = ?2)"),
      copies_(database,
              "SELECT claim.snapshot_id, claim.id FROM finding_claim JOIN claim ON claim.id = finding_claim.claim_id"
              " JOIN snapshot ON snapshot.id = claim.snapshot_id JOIN article ON article.id = snapshot.article_id"
              " LEFT JOIN source ON source.id = article.source_id WHERE finding_claim.finding_id = ?"
              " ORDER BY snapshot.published_at IS NULL, snapshot.published_at, source.name, article.url, article.article_key, article.id,"
              " finding_claim.ordinal"),
      last_side_(database, "SELECT coalesce(max(side), -1) FROM finding_claim WHERE finding_id = ?"),
      is_latest_(database, "SELECT 1 FROM snapshot WHERE id = ? AND latest = 1"),
      remove_(database, "DELETE FROM finding WHERE id = ?"),
      insert_change_(database, "INSERT INTO change (snapshot_id, ordinal, kind, from_id, to_id, declared, because) VALUES (?, ?, ?, ?, ?, ?, ?)"),
      remove_changes_(database, "DELETE FROM change WHERE snapshot_id = ?"),
      remove_changes_about_(database,
                            "DELETE FROM change WHERE snapshot_id = ?1 OR from_id IN (SELECT id FROM claim WHERE snapshot_id = ?1)"),
      changes_(database,
               "SELECT change.kind, change.from_id, change.to_id, change.declared, change.because, f.ordinal, t.ordinal, s.previous_id"
               " FROM change JOIN snapshot AS s ON s.id = change.snapshot_id LEFT JOIN claim AS f ON f.id = change.from_id"
               " LEFT JOIN claim AS t ON t.id = change.to_id WHERE change.snapshot_id = ? ORDER BY change.ordinal") {}

void FindingTable::begin(bool between, std::string now) { begin(extent_of(between), std::move(now)); }

void FindingTable::begin(char const* extent, std::string now) {
    extent_ = extent;
    now_ = std::move(now);
    start_.use(extent_).run();
}

std::int64_t FindingTable::put(StoredFinding const& finding) {
    auto const id = put_row(finding);
    bring_up_to_date(id, finding);
    if (finding.reference) put_reference_.use(id, *finding.reference).run();
    return id;
}

/// What most say has many claims, and a new one comes last more often than not: those in front of the first that differs stay.
void FindingTable::bring_up_to_date(std::int64_t id, StoredFinding const& finding) {
    std::vector<std::int64_t> before[2];
    for (auto const& [claim, side] : claims_of(id)) {
        if (side < 2) {
            before[side].push_back(claim);
            continue;
        }
        remove_claims_.use(id).run();  // arithmetic inside of articles with the same bytes: it is laid out otherwise
        before[0].clear();
        before[1].clear();
        break;
    }
    std::vector<std::int64_t> const* const now[2] = {&finding.a, &finding.b};
    for (int side = 0; side < 2; ++side) {
        auto const differ = std::mismatch(before[side].begin(), before[side].end(), now[side]->begin(), now[side]->end());
        auto const stay = differ.first - before[side].begin();
        if (differ.first != before[side].end()) remove_claims_from_.use(id, side, stay).run();
        put_claims(id, side, *now[side], static_cast<std::size_t>(stay));
    }
}

std::int64_t FindingTable::put_row(StoredFinding const& finding) {
    auto const keys = json_of(finding.keys), assumed = json_of(finding.assumed);
    auto row = put_.use(finding.finding_key, extent_, finding.kind);
    row.bind_text_or_null(finding.reason).bind(to_string(finding.severity)).bind(finding.because).bind(finding.apart_percent);
    row.bind(finding.measure).bind(keys).bind(assumed).bind(finding.policy).bind(finding.ruleset).bind_text_or_null(now_);
    row.next();
    return row.integer(0);
}

void FindingTable::put_claims(std::int64_t finding, int side, std::vector<std::int64_t> const& claims, std::size_t first) {
    for (std::size_t ordinal = first; ordinal < claims.size(); ++ordinal) insert_claim_.use(finding, side, ordinal, claims[ordinal]).run();
}

std::size_t FindingTable::finish() {
    remove_stale_claims_.use(extent_).run();
    remove_stale_references_.use(extent_).run();
    remove_stale_.use(extent_).run();
    return static_cast<std::size_t>(database_.changes());
}

void FindingTable::replace(FindingExtent extent, std::vector<StoredFinding> const& findings,
                           std::optional<std::vector<std::int64_t>> const& gone, std::string now) {
    char const* const of = extent == FindingExtent::between ? extent_of(true) : reference_extent;
    if (!gone) {
        begin(of, std::move(now));
        for (StoredFinding const& finding : findings) put(finding);
        finish();
        return;
    }
    extent_ = of;
    now_ = std::move(now);
    std::set<std::int64_t> rest(gone->begin(), gone->end());
    for (StoredFinding const& finding : findings) rest.erase(put(finding));
    for (std::int64_t const id : rest) remove(id);
}

std::vector<FindingTable::Part> FindingTable::between_of_claim(std::int64_t claim_id) {
    std::vector<Part> found;
    for (auto row = between_of_claim_.use(claim_id); row.next();) found.emplace_back(row.integer(0), static_cast<int>(row.integer(1)));
    return found;
}

std::vector<std::int64_t> FindingTable::against_references_of_claim(std::int64_t claim_id) {
    std::vector<std::int64_t> found;
    for (auto row = references_of_claim_.use(claim_id); row.next();) found.push_back(row.integer(0));
    return found;
}

std::vector<std::int64_t> FindingTable::against_reference(std::int64_t figure_id) {
    std::vector<std::int64_t> found;
    for (auto row = of_reference_.use(figure_id); row.next();) found.push_back(row.integer(0));
    return found;
}

std::vector<FindingTable::Part> FindingTable::claims_of(std::int64_t finding_id) {
    std::vector<Part> found;
    for (auto row = claims_.use(finding_id); row.next();) found.emplace_back(row.integer(1), static_cast<int>(row.integer(0)));
    return found;
}

void FindingTable::remove(std::int64_t id) {
    remove_claims_.use(id).run();
    remove_reference_.use(id).run();
    remove_.use(id).run();
}

StoredFinding FindingTable::read(Statement::Use const& row) {
    StoredFinding f;
    f.id = row.integer(0);
    f.finding_key = row.string(1);
    f.between = row.text(2) != "within";
    f.kind = row.string(3);
    f.reason = row.string(4);
    f.severity = severity_from(row.text(5)).value_or(Severity::note);
    f.because = row.string(6);
    if (!row.null(7)) f.apart_percent = row.real(7);
    f.measure = row.string(8);
    f.keys = strings_from(row.text(9));
    f.assumed = strings_from(row.text(10));
    f.policy = row.string(11);
    f.ruleset = row.string(12);
    f.first_seen = row.string(13);
    f.last_seen = row.string(14);
    f.reference = row.optional_integer(15);
    auto& others = f.between ? f.b : f.copies;
    for (auto claim = claims_.use(f.id); claim.next();) (claim.integer(0) == 0 ? f.a : others).push_back(claim.integer(1));
    return f;
}

void FindingTable::each(std::optional<bool> between, std::function<bool(StoredFinding const&)> const& take) {
    Statement all(database_, std::string(select_findings) + " WHERE ?1 IS NULL OR extent = ?1 ORDER BY " + severity_order +
                                 ", apart DESC, extent, " + newest_publication + " DESC, finding_key");
    auto row = all.use();
    between ? row.bind(extent_of(*between)) : row.bind(std::nullopt);
    while (row.next())
        if (!take(read(row))) return;
}

std::vector<FindingHead> FindingTable::heads(std::optional<bool> between) {
    Statement all(database_, std::string("SELECT id, finding_key, extent, kind, severity, apart FROM finding WHERE ?1 IS NULL OR extent = ?1 ORDER BY ") +
                                 severity_order + ", apart DESC, extent, finding_key");
    auto row = all.use();
    between ? row.bind(extent_of(*between)) : row.bind(std::nullopt);
    std::vector<FindingHead> heads;
    while (row.next()) {
        heads.push_back({row.integer(0), row.string(1), row.string(2), row.string(3), severity_from(row.text(4)).value_or(Severity::note), std::nullopt});
        if (!row.null(5)) heads.back().apart_percent = row.real(5);
    }
    return heads;
}

std::string FindingTable::newest(std::int64_t id) {
    auto row = newest_.use(id);
    return row.next() ? row.string(0) : std::string();
}

std::optional<StoredFinding> FindingTable::by_id(std::int64_t id) {
    auto row = one_.use(id);
    return row.next() ? std::optional(read(row)) : std::nullopt;
}

std::vector<std::int64_t> FindingTable::with_key(std::string_view beginning, std::size_t limit) {
    std::vector<std::int64_t> ids;
    for (auto row = with_key_.use(beginning, limit); row.next();) ids.push_back(row.integer(0));
    return ids;
}

std::vector<std::int64_t> FindingTable::of_claim(std::int64_t claim_id) {
    std::vector<std::int64_t> ids;
    for (auto row = of_claim_.use(claim_id); row.next();) ids.push_back(row.integer(0));
    return ids;
}

void FindingTable::put_changes(std::int64_t snapshot_id, std::vector<StoredChange> const& changes) {
    remove_changes_.use(snapshot_id).run();
    std::int64_t ordinal = 0;
    for (StoredChange const& c : changes)
        insert_change_.use(snapshot_id, ordinal++, to_string(c.change.kind), c.from_id, c.to_id, c.change.declared, c.change.because).run();
}

std::vector<StoredChange> FindingTable::changes_of(std::int64_t snapshot_id) {
    std::vector<StoredChange> changes;
    for (auto row = changes_.use(snapshot_id); row.next();) {
        StoredChange c;
        c.change.kind = change_kind_from(row.text(0)).value_or(ChangeKind::changed);
        c.from_id = row.optional_integer(1);
        c.to_id = row.optional_integer(2);
        c.change.declared = row.integer(3) != 0;
        c.change.because = row.string(4);
        if (c.from_id) c.change.from = row.offset(5);
        if (c.to_id) c.change.to = row.offset(6);
        c.before_snapshot = row.optional_integer(7).value_or(0);
        c.after_snapshot = snapshot_id;
        changes.push_back(std::move(c));
    }
    return changes;
}

}  // namespace figtrail

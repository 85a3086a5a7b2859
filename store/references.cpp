#include "store/references.hpp"

#include <algorithm>
#include <set>

#include "store/alias_keys.hpp"
#include "store/comparison.hpp"
#include "store/keys.hpp"
#include "store/lists.hpp"
#include "store/store_impl.hpp"

namespace figtrail {
namespace {

constexpr std::size_t least_key = 4;

constexpr char select_editions[] =
    "SELECT id, edition_key, source, table_name, name, published, url, location, sha256, reading, added_at, added_by, withdrawn_at, withdrawn_by,"
    " withdrawn_why, (SELECT count(*) FROM reference_figure WHERE edition_id = e.id),"
    // The newest edition of the same table that is in use, when it is another one.
    " (SELECT name FROM reference_edition AS n WHERE n.source = e.source AND n.table_name = e.table_name AND n.withdrawn_at IS NULL"
    "   AND (n.published, n.id) > (e.published, e.id) ORDER BY n.published DESC, n.id DESC LIMIT 1)"
    " FROM reference_edition AS e";

constexpr char select_figures[] =
    "SELECT f.id, f.figure_key, f.line, f.column_name, f.quote, f.value, f.written_digits, f.unit_id, f.unit_name, f.dimension, f.measure_id,"
    " f.measure_phrase, f.measure_head, f.measure_role, f.measure_of, f.modifiers, f.subjects, f.subject_kind, f.places, f.period, f.modality,"
    " e.id, e.edition_key, e.source, e.table_name, e.name, e.published"
    " FROM reference_figure AS f JOIN reference_edition AS e ON e.id = f.edition_id";

Database& database_of(Store const& store) { return *store.impl().database; }

StoredEdition edition_from(Statement::Use const& row) {
    StoredEdition e;
    e.edition = {row.integer(0), row.string(1), row.string(2), row.string(3), row.string(4), row.string(5)};
    e.url = row.string(6);
    e.location = row.string(7);
    e.sha256 = row.string(8);
    e.reading = row.string(9);
    e.added_at = row.string(10);
    e.added_by = row.string(11);
    e.withdrawn_at = row.string(12);
    e.withdrawn_by = row.string(13);
    e.withdrawn_why = row.string(14);
    e.figures = static_cast<std::size_t>(row.integer(15));
    if (!e.withdrawn()) e.newer = row.string(16);
    return e;
}

ReferenceFigure figure_from(Statement::Use const& row) {
    ReferenceFigure f;
    f.id = row.integer(0);
    f.key = row.string(1);
    f.line = row.offset(2);
    f.column = row.string(3);
    Claim& claim = f.claim;
    claim.mention.quote = row.string(4);
    claim.mention.span = claim.mention.source = {0, static_cast<std::uint32_t>(claim.mention.quote.size())};
    claim.sentence = claim.mention.span;
    if (auto const value = Number::parse(row.text(5))) claim.quantity.interval = Interval::point(*value);
    claim.quantity.written_digits = static_cast<int>(row.integer(6));
    claim.quantity.unit = {row.string(7), row.string(8), row.string(9)};
    claim.measure.id = row.string(10);
    claim.measure.phrase = row.string(11);
    claim.measure.head = row.string(12);
    claim.measure.role = row.string(13);
    claim.measure.of = row.string(14);
    claim.measure.modifiers = strings_from(row.text(15));
    std::string const kind = row.string(17);
    for (std::string& name : strings_from(row.text(16))) claim.subjects.push_back({std::move(name), kind, "phrase", {}});
    claim.places = strings_from(row.text(18));
    if (!row.null(19)) claim.period = Period{row.string(19), PeriodOrigin::text, PeriodRole::during, row.string(19)};
    claim.modality = modality_from(row.text(20)).value_or(Modality::actual);
    claim.rule = "cell of an official table";
    f.edition = {row.integer(21), row.string(22), row.string(23), row.string(24), row.string(25), row.string(26)};
    return f;
}

std::string figure_key(Edition const& edition, ReferenceFigure const& figure) {
    Sha256 hash;
    hash.update(edition.key).update("\x1f").update(std::to_string(figure.line)).update("\x1f").update(figure.column);
    return hash.finish(key_size);
}

/// "A population of 45.5 million" counts people without saying so: a bare level meets a count.
std::vector<std::int64_t> measure_keys(ComparisonKeys& keys, Claim const& claim) {
    std::vector<std::int64_t> found{keys.measure_key(claim)};
    if (claim.quantity.unit.dimension == dimension::count) {
        Claim bare = claim;
        bare.quantity.unit = {"", "-", dimension::index};
        found.push_back(keys.measure_key(bare));
    }
    return found;
}

void insert_figures(Database& database, Edition const& edition, std::vector<ReferenceFigure> const& figures) {
    Statement insert(database,
                     "INSERT INTO reference_figure (figure_key, edition_id, line, column_name, quote, value, written_digits, unit_id, unit_name,"
                     " dimension, measure_id, measure_phrase, measure_head, measure_role, measure_of, modifiers, subjects, subject_kind, places, period,"
                     " modality) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
    Statement index(database, "INSERT OR IGNORE INTO reference_comparison VALUES (?, ?, ?, ?, ?)");
    ComparisonKeys keys;
    for (ReferenceFigure const& figure : figures) {
        Claim const& c = figure.claim;
        Measure const& m = c.measure;
        std::vector<std::string> names;
        for (Subject const& subject : c.subjects) names.push_back(subject.name);
        std::string const key = figure_key(edition, figure), value = c.quantity.interval.lower->to_string();
        std::string const modifiers = json_of(m.modifiers), subjects = json_of(names), places = json_of(c.places);
        std::string const kind = c.subjects.empty() ? "place" : c.subjects.front().kind, edtf = c.period ? c.period->edtf : "";
        std::int64_t id = 0;
        {
            auto row = insert.use(key, edition.id, figure.line, figure.column, c.mention.quote, value, c.quantity.written_digits);
            row.bind_text_or_null(c.quantity.unit.id).bind(c.quantity.unit.name).bind(c.quantity.unit.dimension);
            row.bind_text_or_null(m.id).bind_text_or_null(m.phrase).bind_text_or_null(m.head).bind_text_or_null(m.role).bind_text_or_null(m.of);
            row.bind(modifiers).bind(subjects).bind(kind).bind(places).bind_text_or_null(edtf).bind(to_string(c.modality));
            row.next();
            id = row.integer(0);
        }
        auto const days = c.period ? days_of(c.period->edtf) : std::nullopt;
        for (std::int64_t const measure : measure_keys(keys, c))
            for (std::int64_t const subject : keys.subject_keys(c))
                index.use(subject, measure, days ? days->first : no_first_day, days ? days->last : no_last_day, id).run();
    }
}

}  // namespace

std::string edition_key(StoredEdition const& e) {
    Sha256 hash;
    for (std::string const* field : {&e.sha256, &e.edition.source, &e.edition.table, &e.edition.name, &e.edition.published, &e.reading})
        hash.update(*field).update("\x1f");
    return hash.finish(key_size);
}

bool add_reference(Store& store, StoredEdition& stored, std::vector<ReferenceFigure> const& figures) {
    Database& database = database_of(store);
    Edition& edition = stored.edition;
    edition.key = edition_key(stored);
    Transaction transaction(database);
    Statement known(database, "SELECT id, withdrawn_at FROM reference_edition WHERE edition_key = ?");
    bool was_withdrawn = false;
    if (auto row = known.use(edition.key); row.next()) {
        edition.id = row.integer(0);
        was_withdrawn = !row.null(1);
        if (!was_withdrawn) return false;
    }
    if (was_withdrawn) {
        Statement back(database, "UPDATE reference_edition SET withdrawn_at = NULL, withdrawn_by = NULL, withdrawn_why = NULL WHERE id = ?");
        back.use(edition.id).run();
    } else {
        Statement insert(database,
                         "INSERT INTO reference_edition (edition_key, source, table_name, name, published, url, location, sha256, reading, added_at,"
                         " added_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
        {
            auto row = insert.use(edition.key, edition.source, edition.table, edition.name, edition.published);
            row.bind_text_or_null(stored.url).bind(stored.location).bind(stored.sha256).bind(stored.reading).bind(stored.added_at);
            row.bind_text_or_null(stored.added_by);
            row.next();
            edition.id = row.integer(0);
        }
        insert_figures(database, edition, figures);
    }
    store.impl().generation.raise();
    transaction.commit();
    return true;
}

void withdraw_reference(Store& store, std::int64_t edition_id, std::string_view why, std::string_view by, std::string_view at) {
    Database& database = database_of(store);
    Transaction transaction(database);
    Statement withdraw(database, "UPDATE reference_edition SET withdrawn_at = ?2, withdrawn_by = ?3, withdrawn_why = ?4 WHERE id = ?1 AND withdrawn_at IS NULL");
    withdraw.use(edition_id, at, by, why).run();
    store.impl().generation.raise();
    transaction.commit();
}

std::vector<StoredEdition> reference_editions(Store const& store) {
    std::vector<StoredEdition> editions;
    Statement all(database_of(store), std::string(select_editions) + " ORDER BY source, table_name, published, id");
    for (auto row = all.use(); row.next();) editions.push_back(edition_from(row));
    return editions;
}

StoredEdition find_reference(Store const& store, std::string_view key) {
    std::vector<StoredEdition> found;
    Statement named(database_of(store), std::string(select_editions) + " WHERE edition_key >= ?1 AND edition_key < ?1 || 'g' ORDER BY edition_key LIMIT 2");
    if (key.size() >= least_key)
        for (auto row = named.use(key); row.next();) found.push_back(edition_from(row));
    if (found.size() == 1) return found.front();
    if (found.empty())
        throw StoreError(StoreFault::not_found, 0, store.path(), "look-up", "no reference '" + std::string(key) + "'; list them with: figtrail reference list");
    throw StoreError(StoreFault::ambiguous, 0, store.path(), "look-up", "several references answer to '" + std::string(key) + "'; give more of it");
}

std::vector<ReferenceFigure> reference_figures(Store const& store, std::int64_t edition_id) {
    std::vector<ReferenceFigure> figures;
    Statement of_edition(database_of(store), std::string(select_figures) + " WHERE f.edition_id = ? ORDER BY f.id");
    for (auto row = of_edition.use(edition_id); row.next();) figures.push_back(figure_from(row));
    return figures;
}

std::optional<ReferenceFigure> reference_figure(Store const& store, std::int64_t figure_id) {
    Statement one(database_of(store), std::string(select_figures) + " WHERE f.id = ?");
    auto row = one.use(figure_id);
    return row.next() ? std::optional(figure_from(row)) : std::nullopt;
}

std::vector<ReferenceFigure> comparable_references(Store const& store, Claim const& claim, std::size_t limit) {
    std::vector<ReferenceFigure> figures;
    ComparisonKeys keys;
    auto const measure = keys.measure_key(claim);
    if (measure == 0) return figures;
    auto const days = claim.period ? days_of(claim.period->edtf) : std::nullopt;
    std::set<std::int64_t> ids;
    Statement like(database_of(store),
                   "SELECT r.figure_id FROM reference_comparison AS r JOIN reference_figure AS f ON f.id = r.figure_id"
                   " JOIN reference_edition AS e ON e.id = f.edition_id AND e.withdrawn_at IS NULL"
                   " WHERE r.subject_key = ?1 AND r.measure_key = ?2 AND r.first_day <= ?4 AND ?3 <= r.last_day LIMIT ?5");
    for (std::int64_t const subject : keys.subject_keys(claim, store.impl().aliases.get()))
        for (auto row = like.use(subject, measure, days ? days->first : no_first_day, days ? days->last : no_last_day, limit); row.next();)
            ids.insert(row.integer(0));
    for (std::int64_t const id : ids)
        if (auto figure = reference_figure(store, id); figure && figures.size() < limit) figures.push_back(std::move(*figure));
    return figures;
}

void each_claim_with_references(Store const& store, std::function<void(std::int64_t claim_id)> const& take) {
    // From the tables to the articles: they are the smaller side, whatever SQLite's statistics say.
    auto const meeting = [&](std::string const& subjects) {
        return Statement(database_of(store),
                         "SELECT c.claim_id FROM reference_comparison AS r CROSS JOIN comparison AS c ON " + subjects +
                             " AND c.measure_key = r.measure_key AND c.first_day <= r.last_day AND r.first_day <= c.last_day");
    };
    std::set<std::int64_t> claims;
    Statement by_name = meeting("c.subject_key = r.subject_key"), by_alias = meeting("r.subject_key = ? AND c.subject_key = ?");
    for (auto row = by_name.use(); row.next();) claims.insert(row.integer(0));
    if (auto const& aliases = store.impl().aliases)
        for (NameAliases::Class const& names : aliases->classes())
            for (std::int64_t const of_table : name_keys(names))
                for (std::int64_t const of_article : name_keys(names))
                    for (auto row = by_alias.use(of_table, of_article); row.next();) claims.insert(row.integer(0));
    for (std::int64_t const claim : claims) take(claim);
}

void each_claim_beside(Store const& store, std::vector<std::pair<std::int64_t, std::int64_t>> const& groups,
                       std::function<void(std::int64_t claim_id)> const& take) {
    if (groups.empty()) return;
    AliasKeys const aliases(store.impl().aliases.get());
    auto const names_of = [&](std::int64_t subject) {
        auto const* const names = aliases.class_of(subject);
        return names == nullptr ? AliasKeys::Class{subject} : *names;
    };
    std::set<std::int64_t> cells;
    Statement cells_of(database_of(store), "SELECT figure_id FROM reference_comparison WHERE subject_key = ? AND measure_key = ?");
    for (auto const& [subject, measure] : groups)
        for (std::int64_t const name : names_of(subject))
            for (auto row = cells_of.use(name, measure); row.next();) cells.insert(row.integer(0));
    if (cells.empty()) return;
    Statement all(database_of(store), "SELECT subject_key, measure_key, first_day, last_day, figure_id FROM reference_comparison");
    Statement meeting(database_of(store),
                      "SELECT claim_id FROM comparison WHERE subject_key = ?1 AND measure_key = ?2 AND first_day <= ?4 AND ?3 <= last_day");
    for (auto cell = all.use(); cell.next();) {
        if (!cells.contains(cell.integer(4))) continue;
        for (std::int64_t const name : names_of(cell.integer(0)))
            for (auto row = meeting.use(name, cell.integer(1), cell.integer(2), cell.integer(3)); row.next();) take(row.integer(0));
    }
}

}  // namespace figtrail

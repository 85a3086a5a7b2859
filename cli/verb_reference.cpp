#include <algorithm>

#include "cli/desk.hpp"
#include "cli/errors.hpp"
#include "cli/files.hpp"
#include "cli/json_object.hpp"
#include "cli/listing.hpp"
#include "cli/official.hpp"
#include "cli/reference_table.hpp"
#include "cli/refresh_findings.hpp"
#include "cli/session.hpp"
#include "cli/text_width.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "parser/lexicon.hpp"
#include "store/hash.hpp"

namespace figtrail::cli {
namespace {

constexpr std::size_t most_complaints = 10;
constexpr std::size_t names_shown = 5;
constexpr std::size_t figures_shown = 3;

/// The mapping as it was given; part of the edition's identity.
std::string reading_of(ReferenceOptions const& o) {
    std::string out;
    auto const say = [&](std::string const& name, std::string const& value) {
        if (!value.empty()) out += (out.empty() ? "" : " ") + name + " " + value;
    };
    say("--measure", o.measure);
    say("--unit", o.unit);
    say("--scale", o.scale);
    for (std::string const& column : o.place_columns) say("--place-column", column);
    for (std::string const& place : o.places) say("--place", place);
    say("--subject-column", o.subject_column);
    say("--subject", o.subject);
    say("--period-column", o.period_column);
    say("--period", o.period);
    say("--value-column", o.value_column);
    for (std::string const& where : o.where) say("--where", where);
    if (o.decimal != "point") say("--decimal", o.decimal);
    if (o.modality != "actual") say("--modality", o.modality);
    return out;
}

Listing figures_listing(std::vector<ReferenceFigure> const& figures) {
    Listing listing({{"of whom", Align::left, true},
                     {"when"},
                     {"figure", Align::right},
                     {"value", Align::right},
                     {"unit", Align::left, true},
                     {"of what", Align::left, true},
                     {"line", Align::right},
                     {"column"}});
    for (ReferenceFigure const& figure : figures) {
        Claim const& claim = figure.claim;
        listing.add({{subjects_in_words(claim)},
                     {claim.period ? claim.period->edtf : ""},
                     {claim.mention.quote, Style::figure},
                     {value_in_words(claim.quantity)},
                     {claim.quantity.unit.name},
                     {measure_in_words(claim)},
                     {std::to_string(figure.line), Style::quiet},
                     {figure.column, Style::quiet}},
                    reference_json(figure));
    }
    return listing;
}

std::string state_of(StoredEdition const& e) {
    return e.withdrawn() ? "withdrawn: " + e.withdrawn_why : e.newer.empty() ? "current" : "superseded by " + e.newer;
}

void report(ReferenceTable const& table, std::string const& path, Session const& session) {
    for (std::size_t i = 0; i < table.complaints.size() && i < most_complaints; ++i) session.say(path + ": " + table.complaints[i] + ".");
    if (table.complaints.size() > most_complaints)
        session.say(path + ": " + std::to_string(table.complaints.size() - most_complaints) + " more cells like these were passed over.");
    if (table.missing > 0) session.say(counted(table.missing, "cell") + " without a figure.");
    if (table.other_names.empty()) return;
    std::vector<std::string> first(table.other_names.begin(),
                                   table.other_names.begin() + static_cast<std::ptrdiff_t>(std::min(names_shown, table.other_names.size())));
    std::size_t const more = table.other_names.size() - first.size();
    session.say(counted(table.other_names.size(), "name") + " of no country, kept as written: " + joined(first) +
                (more > 0 ? " and " + std::to_string(more) + " more." : "."));
}

ReferenceTable read_table(std::string const& bytes, ReferenceOptions const& options, ReferenceMeasure const& measure, Catalog const& catalog) {
    try {
        return read_reference_table(bytes, options, measure, catalog);
    } catch (UsageError const& error) {
        throw UsageError(options.target + ": " + error.what());
    }
}

/// Judges all figures anew; how many findings this edition takes part in.
std::size_t findings_against(Desk& desk, std::int64_t edition) {
    refresh_references(desk);
    std::size_t count = 0;
    desk.store.findings(std::nullopt, [&](StoredFinding const& finding) {
        auto const figure = finding.reference ? reference_figure(desk.store, *finding.reference) : std::nullopt;
        count += figure && figure->edition.id == edition ? 1 : 0;
        return true;
    });
    return count;
}

int add(ReferenceOptions const& options, Session& session) {
    auto const lexicon = session.lexicon();
    ReferenceMeasure const measure = reference_measure(lexicon, options.measure, options.unit, options.scale);
    std::string const bytes = options.target == "-" ? read_all(session.in) : read_file(options.target);
    ReferenceTable table = read_table(bytes, options, measure, lexicon->catalog());
    report(table, options.target, session);
    if (table.figures.empty()) throw UsageError(options.target + ": no figure was read; nothing is stored.");
    bool const undated = !measure.stable && !table.figures.front().claim.period;
    if (undated) throw UsageError("reference add: say when the figures hold, with --period-column or --period, or they meet no figure of an article.");
    if (options.dry_run) {
        figures_listing(table.figures).write(options.format, session, "");
        session.say(counted(table.figures.size(), "figure") + " read; nothing is stored.");
        return exit_done;
    }
    Desk desk(session, OpenMode::create);
    StoredEdition edition;
    edition.edition.source = options.source;
    edition.edition.table = options.table.empty() ? measure_in_words(table.figures.front().claim) : options.table;
    edition.edition.name = options.edition.empty() ? options.date : options.edition;
    edition.edition.published = options.date;
    edition.url = options.url;
    edition.location = options.target == "-" ? "stdin" : options.target;
    edition.sha256 = sha256_hex(bytes);
    edition.reading = reading_of(options);
    edition.added_at = session.now();
    edition.added_by = options.by.empty() ? session.settings.by : options.by;
    bool const is_new = add_reference(desk.store, edition, table.figures);
    if (is_new) {
        std::vector<ReferenceFigure> const first(table.figures.begin(), table.figures.begin() + static_cast<std::ptrdiff_t>(std::min(figures_shown, table.figures.size())));
        figures_listing(first).report(figures_shown, session);
    }
    std::size_t const findings = is_new ? findings_against(desk, edition.edition.id) : 0;
    std::string const key(short_key(edition.edition.key));
    session.say("reference " + key + ": " + edition_words(edition.edition) + ", " +
                (is_new ? counted(table.figures.size(), "figure") + "; " + counted(findings, "finding") + " against them."
                        : "is known already; nothing changed."));
    return table.complaints.empty() ? exit_done : exit_unreadable;
}

int list(ReferenceOptions const& options, Session& session) {
    Desk const desk(session, OpenMode::read);
    Listing listing({{"reference", Align::left},
                     {"source", Align::left, true},
                     {"table", Align::left, true},
                     {"edition"},
                     {"published"},
                     {"figures", Align::right},
                     {"state", Align::left, true}});
    for (StoredEdition const& e : reference_editions(desk.store))
        listing.add({{std::string(short_key(e.edition.key)), Style::quiet},
                     {e.edition.source},
                     {e.edition.table},
                     {e.edition.name},
                     {e.edition.published},
                     {std::to_string(e.figures)},
                     {state_of(e), e.newer.empty() && !e.withdrawn() ? Style::good : Style::quiet}},
                    JsonObject()
                        .text("reference", e.edition.key)
                        .text("source", e.edition.source)
                        .text("table", e.edition.table)
                        .text("edition", e.edition.name)
                        .text("published", e.edition.published)
                        .text_or_null("url", e.url)
                        .text("file", e.location)
                        .text("sha256", e.sha256)
                        .text("reading", e.reading)
                        .number("figures", static_cast<std::int64_t>(e.figures))
                        .text("state", e.withdrawn() ? "withdrawn" : e.newer.empty() ? "current" : "superseded")
                        .text_or_null("superseded_by", e.newer)
                        .text("added", e.added_at)
                        .text_or_null("by", e.added_by)
                        .text_or_null("withdrawn", e.withdrawn_at)
                        .text_or_null("withdrawn_by", e.withdrawn_by)
                        .text_or_null("withdrawn_why", e.withdrawn_why)
                        .str());
    listing.write(options.format, session, "no references yet; figtrail reference add takes official tables in.");
    return exit_done;
}

int show(ReferenceOptions const& options, Session& session) {
    Desk const desk(session, OpenMode::read);
    StoredEdition const e = find_reference(desk.store, options.target);
    if (options.format == Format::table) {
        session.out << harmless(edition_words(e.edition) + ", published " + e.edition.published) << "; " << harmless(state_of(e)) << "\n"
                    << "file " << harmless(e.location) << ", SHA-256 " << e.sha256.substr(0, 16) << "…, read with: " << harmless(e.reading) << "\n\n";
    }
    figures_listing(reference_figures(desk.store, e.edition.id)).write(options.format, session, "");
    return exit_done;
}

int remove(ReferenceOptions const& options, Session& session) {
    std::string const by = options.by.empty() ? session.settings.by : options.by;
    if (by.empty()) throw UsageError("reference remove: say who you are, with --by or $FIGTRAIL_BY.");
    Desk desk(session, OpenMode::write);
    StoredEdition const e = find_reference(desk.store, options.target);
    if (e.withdrawn()) throw UsageError("reference remove: " + edition_words(e.edition) + " is withdrawn already: " + e.withdrawn_why + ".");
    withdraw_reference(desk.store, e.edition.id, options.why, by, session.now());
    refresh_references(desk);
    session.say(edition_words(e.edition) + ": withdrawn; its figures are kept and no longer used.");
    return exit_done;
}

}  // namespace

int run(ReferenceOptions const& options, Session& session) {
    if (options.action == "add") return add(options, session);
    if (options.action == "list") return list(options, session);
    if (options.action == "show") return show(options, session);
    return remove(options, session);
}

}  // namespace figtrail::cli

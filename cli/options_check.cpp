#include "cli/options_check.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "claim/period.hpp"
#include "cli/errors.hpp"

namespace figtrail::cli {
namespace {

/// The three verbs that judge two texts take either two texts or --pairs.
void check_pair(std::string const& verb, std::string const& pairs, bool complete, bool any, std::string const& wanted) {
    if (!pairs.empty() && any) throw UsageError(verb + ": --pairs brings its own texts; leave the others out.");
    if (pairs.empty() && !complete) throw UsageError(verb + ": " + wanted + ", or --pairs FILE.");
}

void check_date(std::string const& option, std::string const& date) {
    if (!date.empty() && !day_from_iso(date))
        throw UsageError(option + " " + date + ": no date; say it like 2024-05-02.");
}

void check_texts(std::string const& verb, TextOptions const& texts) {
    if (texts.paths.empty()) throw UsageError(verb + ": say which files to read, or - for stdin.");
    if (std::count(texts.paths.begin(), texts.paths.end(), "-") > 1)
        throw UsageError(verb + ": - stands twice, but there is one stdin.");
    for (auto const& [ours, theirs] : texts.fields) {
        if (theirs.empty()) throw UsageError("--field " + ours + ": say it like text=body.");
        if (!is_field_name(ours))
            throw UsageError("--field " + ours + "=" + theirs +
                             ": there is no such fact; say text, id, key, url, title, published, retrieved, source or country.");
    }
    check_options(texts.facts);
}

}  // namespace

void check_options(Settings const& settings) {
    if (settings.jobs < 1 || settings.jobs > 256)
        throw UsageError("--jobs " + std::to_string(settings.jobs) + ": say 1 to 256.");
    if (!(settings.wait >= 0 && settings.wait <= 86400)) throw UsageError("--wait: say 0 to 86400 seconds.");
    if (!settings.now.empty() && !day_from_iso(settings.now))
        throw UsageError("--now " + settings.now + ": no time; say it like 2024-05-02T08:00:00Z.");
}

void check_options(ArticleFacts const& facts) {
    check_date("--published", facts.published);
    bool const is_code = facts.country.size() == 2 && std::all_of(facts.country.begin(), facts.country.end(),
                                                                  [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!facts.country.empty() && !is_code)
        throw UsageError("--country " + facts.country + ": no country code; say it like IQ (ISO 3166).");
}

void check_options(HelpOptions const&) {}
void check_options(ExtractOptions const& options) { check_texts("extract", options.texts); }
void check_options(AuditOptions const& options) {
    check_texts("audit", options.texts);
    bool const json = options.format == Format::json || options.format == Format::jsonl;
    if (!options.worksheet.empty() && json) throw UsageError("audit: --worksheet says the format already; leave --format out.");
    if (!options.since.empty() && options.texts.paths.size() != 1)
        throw UsageError("audit: --since compares one text with one older text.");
    if (options.since == "-" && options.texts.paths.front() == "-")
        throw UsageError("audit: - stands twice, but there is one stdin.");
}

void check_options(CheckOptions const& options) {
    bool const any = !options.statement.empty() || !options.against.empty();
    check_pair("check", options.pairs, !options.statement.empty(), any, "say a statement in quotes");
    check_options(options.facts);
}

void check_options(CompareOptions const& options) {
    bool const any = !options.first.empty() || !options.second.empty();
    check_pair("compare", options.pairs, !options.first.empty() && !options.second.empty(), any, "say two files");
    check_options(options.facts);
}

void check_options(DiffOptions const& options) {
    bool const any = !options.before.empty() || !options.after.empty();
    check_pair("diff", options.pairs, !options.before.empty(), any,
               "say two files, the older one first, or an article of the database");
    if (!options.pairs.empty() && options.format == Format::html)
        throw UsageError(
            "diff: --format html shows two files or an article; with --pairs say table, json, jsonl or csv.");
    check_options(options.facts);
}

void check_options(CatalogOptions const& options) {
    constexpr std::array kinds{"units", "currencies", "measures", "countries"};
    if (!options.kind.empty() && std::find(kinds.begin(), kinds.end(), options.kind) == kinds.end())
        throw UsageError("catalog: \"" + options.kind + "\" is unknown; say units, currencies, measures or countries.");
}

void check_options(AddOptions const& options) {
    check_texts("add", options.texts);
    if (options.embargo != "none") check_date("--embargo", options.embargo);
}

void check_options(ArticlesOptions const&) {}

void check_options(FiguresOptions const& options) {
    if (!options.modality.empty() && !modality_from(options.modality))
        throw UsageError("--modality: \"" + options.modality +
                         "\" is unknown; say actual, estimate, forecast, target, potential or denied.");
    check_date("--from", options.filter.published_from);
    check_date("--to", options.filter.published_to);
}

void check_options(SearchOptions const&) {}
void check_options(ShowOptions const&) {}

void check_options(WitnessOptions const& options) {
    int const asked = (options.subjects.empty() ? 0 : 1) + (options.join.empty() ? 0 : 1) + (options.split.empty() ? 0 : 1);
    if (asked != 1) throw UsageError("witness: say a figure, or two articles and more, or --join or --split with two.");
}

void check_options(AliasOptions const& options) {
    if (!options.name.empty() && options.means.empty()) throw UsageError("alias: say both names: figtrail alias NAME MEANING.");
}

void check_options(HistoryOptions const& options) {
    FigureFilter const& filter = options.filter;
    if (options.figure.empty() && options.event.empty() && filter.measure.empty() && filter.subject.empty())
        throw UsageError("history: say a figure, an event (--event), what is measured (--measure) or of whom (--subject).");
    if (!options.figure.empty() && !options.event.empty())
        throw UsageError("history: a figure and --event leave nothing in common; say one of them.");
}

void check_options(FindingsOptions const& options) {
    if (options.between && options.within)
        throw UsageError("findings: --between and --within leave nothing; say one, or neither for both.");
}

void check_options(EventsOptions const&) {}

void check_options(ReportOptions const& options) {
    if (options.subject.empty() != options.all)
        throw UsageError("report: say a figure or an article, or --all for the database.");
}

void check_options(ReviewOptions const& options) {
    bool const by_measure = !options.measure.empty() || !options.source.empty();
    if (by_measure && (options.measure.empty() || options.source.empty()))
        throw UsageError("review: --measure and --source go together.");
    int const named = (options.target.empty() ? 0 : 1) + (options.kind.empty() ? 0 : 1) + (by_measure ? 1 : 0) +
                      (options.sheet.empty() ? 0 : 1);
    if (named != 1)
        throw UsageError("review: say one of a figure or finding, --kind KIND, --measure M with --source S, or --from SHEET.");
    if (!options.sheet.empty()) {
        bool const more = !options.verdict.empty() || !options.note.empty() || !options.evidence.empty() || !options.locator.empty();
        if (more) throw UsageError("review: --from brings its own verdicts and notes; leave the others out.");
        return;
    }
    if (options.verdict.empty()) throw UsageError("review: say what you found, with --verdict.");
    bool const mutes = options.verdict == "mute" || options.verdict == "unmute";
    if (options.target.empty() && !mutes)
        throw UsageError("review: a whole kind of findings can only be muted: --verdict mute or unmute.");
    if (!options.other.empty() && !options.scope.empty())
        throw UsageError("review: two figures are a pair already; leave --scope out.");
    if (!options.scope.empty() && !mutes)
        throw UsageError("review: --scope says how far a mute reaches; a verdict is on the finding itself.");
    if (!options.locator.empty() && options.evidence.empty())
        throw UsageError("review: --locator says where in the --evidence; say that too.");
}

void check_options(ReferenceOptions const& options) {
    std::string const verb = "reference " + options.action;
    bool const adds = options.action == "add";
    if (options.action == "list") {
        if (!options.target.empty()) throw UsageError("reference list: takes no name; figtrail reference show KEY opens one.");
        return;
    }
    if (options.target.empty())
        throw UsageError(verb + (adds ? ": say which CSV file." : ": say which reference, by the key that reference list prints."));
    if (options.action == "remove" && options.why.empty()) throw UsageError("reference remove: say why, with --why.");
    if (!adds) return;
    if (options.measure.empty()) throw UsageError("reference add: say what the table measures, with --measure.");
    if (options.source.empty()) throw UsageError("reference add: say who publishes the table, with --source.");
    if (options.date.empty()) throw UsageError("reference add: say when this edition came out, with --date.");
    check_date("--date", options.date);
    if (options.place_columns.empty() && options.places.empty() && options.subject_column.empty() && options.subject.empty())
        throw UsageError("reference add: say of whom the figures are, with --place-column, --place, --subject-column or --subject.");
    if (!options.period.empty() && !options.period_column.empty())
        throw UsageError("reference add: --period and --period-column exclude each other.");
    if (!options.period.empty() && !days_of(options.period))
        throw UsageError("--period " + options.period + ": no period; say it like 2023, 2024-03 or 2022-03-21/2023-03-20.");
    if (options.value_column.empty() && !options.period_column.empty())
        throw UsageError("reference add: a table with --period-column needs --value-column too.");
    for (std::string const& where : options.where)
        if (where.find('=') == std::string::npos || where.front() == '=')
            throw UsageError("--where " + where + ": say it like \"Indicator Code=SP.POP.TOTL\".");
}

void check_options(ReviewsOptions const&) {}
void check_options(RecomputeOptions const&) {}
void check_options(ForgetOptions const& options) {
    if (options.why.empty()) throw UsageError("forget: say why, with --why; the reason is kept with the hash.");
}

void check_options(ExportOptions const& options) {
    if (options.kind == ExportKind::jsonl && !options.subject.empty())
        throw UsageError("export: jsonl holds the whole database; for one figure or article say another --format.");
}
void check_options(ImportOptions const&) {}

}  // namespace figtrail::cli

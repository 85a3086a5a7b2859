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
void check_options(AuditOptions const& options) { check_texts("audit", options.texts); }

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
    check_date("--embargo", options.embargo);
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

void check_options(HistoryOptions const& options) {
    FigureFilter const& filter = options.filter;
    if (options.figure.empty() && filter.measure.empty() && filter.subject.empty())
        throw UsageError("history: say a figure, or what is measured (--measure) or of whom (--subject).");
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
    int const named = (options.target.empty() ? 0 : 1) + (options.kind.empty() ? 0 : 1) + (by_measure ? 1 : 0);
    if (named != 1) throw UsageError("review: say one of a figure or finding, --kind KIND, or --measure M --source S.");
    if (options.target.empty() && options.verdict != "mute" && options.verdict != "unmute")
        throw UsageError("review: a whole kind of findings can only be muted: --verdict mute or unmute.");
}

void check_options(ReviewsOptions const&) {}
void check_options(RecomputeOptions const&) {}
void check_options(ForgetOptions const&) {}
void check_options(ExportOptions const& options) {
    if (options.kind == ExportKind::jsonl && !options.subject.empty())
        throw UsageError("export: jsonl holds the whole database; for one figure or article say another --format.");
}
void check_options(ImportOptions const&) {}

}  // namespace figtrail::cli

#include "cli/options_shared.hpp"

namespace figtrail::cli {
namespace {

constexpr char group[] = "The database";

void add_filter(CLI::App* verb, FigureFilter& filter) {
    verb->add_option("--measure", filter.measure, "what is measured or counted: trade_volume, student")
        ->type_name("WORDS");
    verb->add_option("--subject", filter.subject, "of whom: part of a name")->type_name("NAME");
    verb->add_option("--place", filter.place, "ISO 3166 code or name of a country")->type_name("PLACE");
    verb->add_option("--period", filter.period, "when it holds, EDTF: 2023, 2024-03, 2023/2024")->type_name("PERIOD");
    verb->add_option("--source", filter.source, "the outlet")->type_name("NAME");
    verb->add_option("--dimension", filter.dimension, "money, length, percentage, count, ...")->type_name("WORD");
    verb->add_option("--unit", filter.unit, "id or name of a unit: km, USD, kilometre")->type_name("UNIT");
}

void add_add(Program& app, Command& command) {
    CLI::App* const verb = add_verb(
        app, group, "add", "take articles in, each version as a snapshot; what is known changes nothing",
        "  figtrail add page.md\n"
        "  figtrail add articles/ more.jsonl.gz\n"
        "  curl -s https://example.org/a.txt | figtrail add - --url https://example.org/a.txt --source Example");
    if (!is_named(verb)) return;
    auto& options = options_of<AddOptions>(verb, command);
    add_texts(verb, options.texts, "files or folders to read, - for stdin");
    verb->add_flag("--quotes-only", options.quotes_only,
                   "keep the quotes with their context and the hash, not the text");
    verb->add_flag("--no-search", options.no_search,
                   "leave the search index as it is: faster for many articles; the next add without it catches up");
    verb->add_option("--embargo", options.embargo, "keep it out of reports before this day, a version that is on file too; none lifts it")
        ->type_name("DATE");
    add_format(verb, options.format, {"table", "json", "jsonl", "csv"});
}

void add_articles(Program& app, Command& command) {
    CLI::App* const verb = add_verb(app, group, "articles", "the articles that were taken in",
                                    "  figtrail articles\n"
                                    "  figtrail articles --format csv > articles.csv");
    if (!is_named(verb)) return;
    auto& options = options_of<ArticlesOptions>(verb, command);
    verb->add_flag("--forgotten", options.forgotten, "what was removed by law instead: hash, reason, by whom and when");
    add_format(verb, options.format, {"table", "json", "jsonl", "csv"});
}

void add_figures(Program& app, Command& command) {
    CLI::App* const verb =
        add_verb(app, group, "figures", "the figures of all articles, or those you ask for (also: claims)",
                 "  figtrail figures --measure 'trade volume' --place IQ\n"
                 "  figtrail figures --subject Iran --period 2023 --source 'Gulf Courier'\n"
                 "  figtrail figures --modality forecast --format csv > forecasts.csv");
    verb->alias("claims");
    if (!is_named(verb)) return;
    auto& options = options_of<FiguresOptions>(verb, command);
    FigureFilter& filter = options.filter;
    add_filter(verb, filter);
    verb->add_option("--modality", options.modality, "actual, estimate, forecast, target, potential or denied")
        ->type_name("WORD");
    verb->add_option("--article", options.article, "of one article: key, URL, number or hash")->type_name("ARTICLE");
    verb->add_option("--from", filter.published_from, "of articles published on this day or later")->type_name("DATE");
    verb->add_option("--to", filter.published_to, "of articles published on this day or before")->type_name("DATE");
    verb->add_flag("--every-version", filter.every_version, "of earlier snapshots too");
    verb->add_flag("--outside", filter.outside, "those around the articles too: related stories, navigation, comments");
    verb->add_option("--limit", filter.limit, "at most so many")->type_name("N");
    add_format(verb, options.format, {"table", "json", "jsonl", "csv"});
}

void add_search(Program& app, Command& command) {
    CLI::App* const verb =
        add_verb(app, group, "search", "sentences with figures that hold all of the words, best first",
                 "  figtrail search pilgrims Karbala\n"
                 "  figtrail search '\"land border\"' --format json");
    if (!is_named(verb)) return;
    auto& options = options_of<SearchOptions>(verb, command);
    verb->add_option("words", options.words, "words; quoted ones stand together, a * at the end asks for a beginning")
        ->type_name("WORD...")
        ->required();
    verb->add_option("--limit", options.limit, "at most so many")->type_name("N");
    add_format(verb, options.format, {"table", "json", "jsonl", "csv"});
}

void add_show(Program& app, Command& command) {
    CLI::App* const verb = add_verb(app, group, "show", "one figure with its whole provenance",
                                    "  figtrail show 3fa9c1d2\n"
                                    "  figtrail show 3fa9c1d2 --trace");
    if (!is_named(verb)) return;
    auto& options = options_of<ShowOptions>(verb, command);
    verb->add_option("figure", options.figure, "the beginning of its key, as the lists print it")
        ->type_name("FIGURE")
        ->required();
    verb->add_flag("--trace", options.trace, "what each stage of reading made of the article");
    add_format(verb, options.format, {"table", "json"});
}

void add_witness(Program& app, Command& command) {
    CLI::App* const verb =
        add_verb(app, group, "witness", "how many independent origins a figure has, and why others are none",
                 "  figtrail witness 3fa9c1d2\n"
                 "  figtrail witness https://a.example/1 https://b.example/2\n"
                 "  figtrail witness --join https://a.example/1 https://b.example/2 --note 'one press release' --by mk\n"
                 "  figtrail witness --split https://a.example/1 https://c.example/3 --by mk");
    if (!is_named(verb)) return;
    auto& options = options_of<WitnessOptions>(verb, command);
    verb->add_option("subjects", options.subjects, "a figure, by the beginning of its key; or articles, to see whether they have one origin")
        ->type_name("FIGURE|ARTICLE...");
    verb->add_option("--join", options.join, "rule that two articles have one origin")->type_name("ARTICLE")->expected(2);
    verb->add_option("--split", options.split, "rule that two articles have two")->type_name("ARTICLE")->expected(2);
    verb->add_option("--note", options.note, "your reason, for colleagues")->type_name("TEXT");
    verb->add_option("--by", options.by, "who rules; else $FIGTRAIL_BY")->type_name("NAME");
    add_format(verb, options.format, {"table", "json"});
}

void add_alias(Program& app, Command& command) {
    CLI::App* const verb =
        add_verb(app, group, "alias", "say that two names are one, and make the findings anew; or list what was said",
                 "  figtrail alias BX 'Bank of Xanadu' --by mk\n"
                 "  figtrail alias BX 'Bank of Xanadu' --drop --note 'BX is the exchange' --by mk\n"
                 "  figtrail alias");
    auto& options = options_of<AliasOptions>(verb, command);
    verb->add_option("name", options.name, "a name as articles write it")->type_name("NAME");
    verb->add_option("means", options.means, "the name that it stands for: both are then one in every article; a bare surname ties no two articles")
        ->type_name("MEANING");
    verb->add_flag("--drop", options.drop, "they are two names after all");
    verb->add_option("--note", options.note, "your reason, for colleagues")->type_name("TEXT");
    verb->add_option("--by", options.by, "who says so; else $FIGTRAIL_BY")->type_name("NAME");
    add_format(verb, options.format, {"table", "json", "jsonl", "csv"});
}

void add_history(Program& app, Command& command) {
    CLI::App* const verb =
        add_verb(app, group, "history", "how a figure, or the figures of a kind, went over time and sources",
                 "  figtrail history 3fa9c1d2\n"
                 "  figtrail history --measure students --place IQ\n"
                 "  figtrail history --event 5be0c2a1 --measure deaths\n"
                 "  figtrail history --measure 'trade volume' --format csv");
    if (!is_named(verb)) return;
    auto& options = options_of<HistoryOptions>(verb, command);
    verb->add_option("figure", options.figure, "a figure: all that measure the same, of the same places")
        ->type_name("FIGURE");
    verb->add_option("--event", options.event, "of an event, as `figtrail events` prints its key: the tolls as they came")
        ->type_name("EVENT");
    add_filter(verb, options.filter);
    add_format(verb, options.format, {"table", "json", "jsonl", "csv"});
}

void add_findings(Program& app, Command& command, bool contradictions) {
    CLI::App* const verb = contradictions
                               ? add_verb(app, group, "contradictions", "figures of two articles that cannot both hold",
                                          "  figtrail contradictions\n"
                                          "  figtrail contradictions --why\n"
                                          "  figtrail contradictions --all --format csv > conflicts.csv")
                               : add_verb(app, group, "findings", "everything worth a person's time, the worst first",
                                          "  figtrail findings\n"
                                          "  figtrail findings bfd5541d\n"
                                          "  figtrail findings --within --format json\n"
                                          "  figtrail findings --between --all --format jsonl");
    if (!is_named(verb)) return;
    auto& options = options_of<FindingsOptions>(verb, command);
    options.contradictions = contradictions;
    verb->add_option("finding", options.finding, "one in full, by the beginning of its key: every figure and its witnesses")
        ->type_name("FINDING");
    if (!contradictions) {
        verb->add_flag("--between", options.between, "only those between two articles");
        verb->add_flag("--within", options.within, "only the arithmetic inside an article");
    }
    verb->add_flag("--all", options.all, "all of them, not the first 20; notes too");
    verb->add_flag("--why", options.why, "count the figures that were not compared, by reason");
    add_exit_code(verb, options.exit_code, "when there are any");
    add_format(verb, options.format, {"table", "json", "jsonl", "csv"});
}

void add_events(Program& app, Command& command) {
    CLI::App* const verb =
        add_verb(app, group, "events", "incidents that several articles report, and the names that tie them",
                 "  figtrail events\n"
                 "  figtrail events --format jsonl");
    if (!is_named(verb)) return;
    add_format(verb, options_of<EventsOptions>(verb, command).format, {"table", "json", "jsonl", "csv"});
}

void add_report(Program& app, Command& command) {
    CLI::App* const verb =
        add_verb(app, group, "report", "a provenance report of a figure, an article or the whole database",
                 "  figtrail report 3fa9c1d2 > figure.md\n"
                 "  figtrail report https://example.org/trade --format html > trade.html\n"
                 "  figtrail report --all > database.md");
    if (!is_named(verb)) return;
    auto& options = options_of<ReportOptions>(verb, command);
    verb->add_option("subject", options.subject, "the key of a figure; or an article by key, URL, number or hash")
        ->type_name("FIGURE|ARTICLE");
    verb->add_flag("--all", options.all, "the whole database");
    add_format(verb, options.format, {"md", "html", "json"});
}

}  // namespace

void add_database_verbs(Program& app, Command& command) {
    add_add(app, command);
    add_articles(app, command);
    add_figures(app, command);
    add_search(app, command);
    add_show(app, command);
    add_witness(app, command);
    add_alias(app, command);
    add_findings(app, command, false);
    add_findings(app, command, true);
    add_events(app, command);
    add_history(app, command);
    add_report(app, command);
}

}  // namespace figtrail::cli

#include "cli/options_shared.hpp"

namespace figtrail::cli {
namespace {

constexpr char group[] = "Texts; no database is needed";

void add_extract(Program& app, Command& command) {
    CLI::App* const verb =
        add_verb(app, group, "extract", "the numeric claims of texts",
                 "  figtrail extract page.md\n"
                 "  echo 'Trade reached about $13 billion in 2023.' | figtrail extract -\n"
                 "  figtrail extract --input jsonl --format jsonl - < articles.jsonl > claims.jsonl");
    if (!is_named(verb)) return;
    auto& options = options_of<ExtractOptions>(verb, command);
    add_texts(verb, options.texts, "files or folders to read, - for stdin");
    add_format(verb, options.format, {"table", "json", "jsonl", "csv"});
}

void add_audit(Program& app, Command& command) {
    CLI::App* const verb =
        add_verb(app, group, "audit", "every figure of a text or draft, and whether its own numbers add up",
                 "  figtrail audit draft.md\n"
                 "  figtrail audit --all --published 2024-05-02 --country IQ page.txt\n"
                 "  figtrail audit --exit-code drafts/ && echo 'nothing to look into'\n"
                 "  figtrail audit draft.md --since example.org/trade\n"
                 "  figtrail audit draft.md --worksheet csv > sheet.csv && figtrail review --from sheet.csv --by mk");
    if (!is_named(verb)) return;
    auto& options = options_of<AuditOptions>(verb, command);
    add_texts(verb, options.texts, "files or folders to read, - for stdin; or an article of the database");
    verb->add_option("--since", options.since, "only what is new against an older text: a file, or an article or version of the database")
        ->type_name("OLD");
    add_word(verb, "--worksheet", options.worksheet, {"csv", "html"},
             "a sheet to tick: a row for every figure, age and date, with what is on file");
    verb->add_flag("--all", options.all,
                   "small figures and notes too; for a folder, every text and not a row for each");
    add_exit_code(verb, options.exit_code, "when there are findings");
    add_format(verb, options.format, {"table", "json", "jsonl", "csv"});
}

void add_check(Program& app, Command& command) {
    CLI::App* const verb = add_verb(app, group, "check", "a statement against the database, or against evidence",
                                    "  figtrail check 'Iran and Iraq share a border of 1,599 km.'\n"
                                    "  figtrail check 'The border is 1,599 km long.' --against page.md\n"
                                    "  figtrail check --pairs claims.jsonl --format jsonl");
    if (!is_named(verb)) return;
    auto& options = options_of<CheckOptions>(verb, command);
    verb->add_option("statement", options.statement, "the statement, in quotes")->type_name("TEXT");
    verb->add_option("--against", options.against, "the evidence: a file, or - for stdin; else the database")
        ->type_name("FILE");
    add_pairs(verb, options.pairs, R"("id", "claim", "evidence")");
    add_facts(verb, options.facts);
    add_exit_code(verb, options.exit_code, "when a figure is contradicted");
    add_format(verb, options.format, {"table", "json", "jsonl"});
}

void add_compare(Program& app, Command& command) {
    CLI::App* const verb = add_verb(app, group, "compare", "the figures of two texts that are about the same thing",
                                    "  figtrail compare gulf-daily.md basra-post.md\n"
                                    "  figtrail compare --all --format json a.txt b.txt\n"
                                    "  figtrail compare --pairs pairs.jsonl --format jsonl");
    if (!is_named(verb)) return;
    auto& options = options_of<CompareOptions>(verb, command);
    verb->add_option("a", options.first, "one text")->type_name("A");
    verb->add_option("b", options.second, "the other")->type_name("B");
    add_pairs(verb, options.pairs, R"("id", "a", "b")");
    add_facts(verb, options.facts);
    verb->add_flag("--all", options.all, "also the pairs that are not comparable, with the reason");
    add_exit_code(verb, options.exit_code, "when two figures cannot both hold");
    add_format(verb, options.format, {"table", "json", "jsonl", "csv"});
}

void add_diff(Program& app, Command& command) {
    CLI::App* const verb =
        add_verb(app, group, "diff", "the figures that changed between two versions of a text",
                 "  figtrail diff monday.md tuesday.md\n"
                 "  figtrail diff https://example.org/trade          an article of the database, version by version\n"
                 "  figtrail diff monday.md tuesday.md --format html > changes.html\n"
                 "  figtrail diff --pairs versions.jsonl --format jsonl");
    if (!is_named(verb)) return;
    auto& options = options_of<DiffOptions>(verb, command);
    verb->add_option("before", options.before, "the version before, or an article of the database")->type_name("OLD");
    verb->add_option("after", options.after, "the version after")->type_name("NEW");
    add_pairs(verb, options.pairs, R"("id", "before", "after")");
    add_facts(verb, options.facts);
    verb->add_flag("--all", options.all, "also the figures that were kept");
    add_exit_code(verb, options.exit_code, "when a figure changed");
    add_format(verb, options.format, {"table", "json", "jsonl", "csv", "html"});
}

void add_catalog(Program& app, Command& command) {
    CLI::App* const verb =
        add_verb(app, group, "catalog", "the units, currencies, measures and countries that figtrail knows",
                 "  figtrail catalog\n"
                 "  figtrail catalog measures\n"
                 "  figtrail catalog units barrel --format json");
    if (!is_named(verb)) return;
    auto& options = options_of<CatalogOptions>(verb, command);
    verb->add_option("kind", options.kind, "units, currencies, measures or countries")->type_name("KIND");
    verb->add_option("words", options.words, "only entries that contain this")->type_name("WORD");
    add_format(verb, options.format, {"table", "json", "jsonl", "csv"});
}

}  // namespace

void add_text_verbs(Program& app, Command& command) {
    add_extract(app, command);
    add_audit(app, command);
    add_check(app, command);
    add_compare(app, command);
    add_diff(app, command);
    add_catalog(app, command);
}

}  // namespace figtrail::cli

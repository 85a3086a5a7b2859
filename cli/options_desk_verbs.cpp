#include "cli/options_shared.hpp"

namespace figtrail::cli {
namespace {

constexpr char group[] = "The desk";

void add_review(Program& app, Command& command) {
    CLI::App* const verb =
        add_verb(app, group, "review", "record a verdict on a figure or a finding; nothing is ever overwritten",
                 "  figtrail review 3fa9c1d2 --verdict ok --evidence 'customs yearbook' --locator 'p. 14' --by mk\n"
                 "  figtrail review bfd5541d --verdict mute --note 'two editions of one factbook' --by mk\n"
                 "  figtrail review b776f635 6e0cc1fc --verdict mute --by mk\n"
                 "  figtrail review --measure 'border length' --source 'Basra Herald' --verdict mute\n"
                 "  figtrail audit KEY --worksheet csv > sheet.csv && figtrail review --from sheet.csv --by mk");
    if (!is_named(verb)) return;
    auto& options = options_of<ReviewOptions>(verb, command);
    verb->add_option("target", options.target, "the key of a figure or a finding, as the lists print it")
        ->type_name("FIGURE|FINDING");
    verb->add_option("other", options.other, "a second figure: what the two have to do with each other")->type_name("FIGURE");
    verb->add_option("--kind", options.kind, "all findings of this kind: sum, recycled, ...")->type_name("KIND");
    verb->add_option("--measure", options.measure, "all findings on this measure ...")->type_name("MEASURE");
    verb->add_option("--source", options.source, "... where this outlet takes part")->type_name("NAME");
    add_word(verb, "--verdict", options.verdict, {"ok", "wrong", "unclear", "note", "mute", "unmute"}, "what you found");
    add_word(verb, "--scope", options.scope, {"pair", "cluster"},
             "how far a mute reaches: these two articles alone, or the two values whoever states them; else until one of its figures "
             "changes");
    verb->add_option("--evidence", options.evidence, "where you found it proved")->type_name("TEXT");
    verb->add_option("--locator", options.locator, "and where there: a page, a table")->type_name("TEXT");
    verb->add_option("--note", options.note, "your reason, for colleagues")->type_name("TEXT");
    verb->add_option("--from", options.sheet, "read verdicts from a worksheet of audit --worksheet csv, - for stdin")->type_name("SHEET");
    verb->add_option("--by", options.by, "who you are; else $FIGTRAIL_BY")->type_name("NAME");
}

void add_reviews(Program& app, Command& command) {
    CLI::App* const verb = add_verb(app, group, "reviews", "the verdicts, oldest first",
                                    "  figtrail reviews\n"
                                    "  figtrail reviews 3fa9c1d2 --format json");
    if (!is_named(verb)) return;
    auto& options = options_of<ReviewsOptions>(verb, command);
    verb->add_option("target", options.target, "only those on this figure or finding")->type_name("FIGURE|FINDING");
    add_format(verb, options.format, {"table", "json", "jsonl", "csv"});
}

void add_recompute(Program& app, Command& command) {
    CLI::App* const verb = add_verb(app, group, "recompute", "make the findings anew, after a change of rules",
                                    "  figtrail recompute\n"
                                    "  figtrail recompute --figures");
    if (!is_named(verb)) return;
    verb->add_flag("--figures", options_of<RecomputeOptions>(verb, command).figures,
                   "first read all stored texts anew");
}

void add_forget(Program& app, Command& command) {
    CLI::App* const verb = add_verb(app, group, "forget", "remove an article by law; its hash and the reason stay",
                                    "  figtrail forget https://example.org/a --why 'court order 12/24' --by mk");
    if (!is_named(verb)) return;
    auto& options = options_of<ForgetOptions>(verb, command);
    verb->add_option("article", options.article, "key, URL, number or hash")->type_name("ARTICLE")->required();
    verb->add_option("--why", options.why, "the reason, kept with the hash")->type_name("TEXT");
    verb->add_option("--by", options.by, "who you are; else $FIGTRAIL_BY")->type_name("NAME");
}

void add_export(Program& app, Command& command) {
    CLI::App* const verb =
        add_verb(app, group, "export", "everything as JSONL that import reads, or the figures for other tools",
                 "  figtrail export > news.jsonl\n"
                 "  figtrail export --format csv --to figures.csv\n"
                 "  figtrail export https://example.org/trade --format web-annotation\n"
                 "  figtrail export 3fa9c1d2 --format claimreview        after: figtrail review 3fa9c1d2 ...");
    if (!is_named(verb)) return;
    auto& options = options_of<ExportOptions>(verb, command);
    verb->add_option("subject", options.subject,
                     "only a figure, by its key, or an article, by key, URL, number or hash; not with jsonl")
        ->type_name("FIGURE|ARTICLE");
    add_word(
        verb, "--format", [&options](std::string const& word) { options.kind = *export_kind_from(word); },
        {"jsonl", "csv", "web-annotation", "prov", "claim", "claimreview"}, "how to write the data");
    verb->add_option("--to", options.to,
                     "write this file, whole or not at all; a CSV gets its description beside it (FILE-metadata.json)")
        ->type_name("FILE");
}

void add_import(Program& app, Command& command) {
    CLI::App* const verb =
        add_verb(app, group, "import", "take in what export wrote: articles that are new, verdicts that are new",
                 "  figtrail import colleague.jsonl\n"
                 "  figtrail --db copy.db import news.jsonl.gz");
    if (!is_named(verb)) return;
    verb->add_option("file", options_of<ImportOptions>(verb, command).path, "JSONL of export, - for stdin")
        ->type_name("FILE")
        ->required();
}

}  // namespace

void add_desk_verbs(Program& app, Command& command) {
    add_review(app, command);
    add_reviews(app, command);
    add_reference(app, command);
    add_recompute(app, command);
    add_forget(app, command);
    add_export(app, command);
    add_import(app, command);
}

}  // namespace figtrail::cli

#include "cli/options_shared.hpp"

namespace figtrail::cli {
namespace {

constexpr char group[] = "The desk";

constexpr char examples[] =
    "  figtrail reference add API_SP.POP.TOTL.csv --measure population --place-column 'Country Code' \\\n"
    "      --source 'World Bank' --edition 'July 2024' --date 2024-07-01\n"
    "  figtrail reference add trade.csv --measure 'trade volume' --unit USD --scale millions --place-column partner --place IR \\\n"
    "      --period-column year --value-column total --decimal comma --source 'Customs office' --date 2024-04-02\n"
    "  figtrail reference list\n"
    "  figtrail reference remove 3fa9c1d2 --why 'typing error in column 2021' --by mk";

void add_mapping(CLI::App* verb, ReferenceOptions& options) {
    verb->add_option("--measure", options.measure, "what the table measures or counts: border length, trade_volume, foreign students")
        ->type_name("WORDS");
    verb->add_option("--unit", options.unit, "unit of its figures: km, USD, percent; leave it out where things are counted")
        ->type_name("UNIT");
    verb->add_option("--scale", options.scale, "what the figures are to be multiplied by: thousands, millions, billions")
        ->type_name("WORD");
    verb->add_option("--place-column", options.place_columns,
                     "column of the country, by code or name, or of another place; twice for a pair")
        ->type_name("NAME")
        ->allow_extra_args(false);
    verb->add_option("--place", options.places, "the place of all figures, or one of a pair")
        ->type_name("PLACE")
        ->allow_extra_args(false);
    verb->add_option("--subject-column", options.subject_column, "column of a company or another body")->type_name("NAME");
    verb->add_option("--subject", options.subject, "the body that all figures are of")->type_name("NAME");
    verb->add_option("--period-column", options.period_column, "column of the year, quarter or month (a long table)")
        ->type_name("NAME");
    verb->add_option("--period", options.period, "the period of all figures, EDTF: 2023, 2022-03-21/2023-03-20")->type_name("PERIOD");
    verb->add_option("--value-column", options.value_column,
                     "column of the figures; else every column that is headed by a year, quarter or month (a wide table)")
        ->type_name("NAME");
    verb->add_option("--where", options.where, "only rows with this in that column; may be said again")
        ->type_name("COLUMN=TEXT")
        ->allow_extra_args(false);
    add_word(verb, "--decimal", options.decimal, {"point", "comma"}, "the decimal mark of the table");
    add_word(verb, "--modality", options.modality, {"actual", "estimate", "forecast", "target"}, "what the figures are");
}

}  // namespace

void add_reference(Program& app, Command& command) {
    CLI::App* const verb =
        add_verb(app, group, "reference", "official tables that figures are held against: an anchor, never a witness", examples);
    if (!is_named(verb)) return;
    auto& options = options_of<ReferenceOptions>(verb, command);
    add_choice(verb, "action", options.action, {"add", "list", "show", "remove"}, "what to do");
    verb->add_option("file", options.target, "add: the table in CSV, - for stdin; show and remove: the key of a reference")
        ->type_name("CSV|KEY");
    add_mapping(verb, options);
    verb->add_option("--source", options.source, "who publishes the table")->type_name("NAME");
    verb->add_option("--table", options.table, "its name, the same for all editions; else what it measures")->type_name("NAME");
    verb->add_option("--edition", options.edition, "name of this edition; else its date")->type_name("NAME");
    verb->add_option("--date", options.date, "when this edition came out; the newest of a table is current")->type_name("DATE");
    verb->add_option("--url", options.url, "where it was published")->type_name("URL");
    verb->add_flag("--dry-run", options.dry_run, "print what would be read, store nothing");
    verb->add_option("--why", options.why, "remove: the reason, kept")->type_name("TEXT");
    verb->add_option("--by", options.by, "who you are; else $FIGTRAIL_BY")->type_name("NAME");
    add_format(verb, options.format, {"table", "json", "jsonl", "csv"});
}

}  // namespace figtrail::cli

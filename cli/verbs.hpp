// Verbs: what each one is told, and the function that does it. One file a verb (verb_extract.cpp, ...); options.cpp
// fills the structs, run.cpp calls the function that belongs to the one filled.
//
//   run(ExtractOptions{.texts = {.paths = {"-"}, .input = InputFormat::jsonl}, .format = Format::jsonl}, session);
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "claim/document.hpp"
#include "cli/export_choice.hpp"
#include "cli/format.hpp"
#include "cli/input_format.hpp"
#include "cli/jsonl.hpp"
#include "parser/written_date.hpp"
#include "store/figure_filter.hpp"

namespace figtrail::cli {

struct Session;

/// Which texts a verb reads, and what is known of them beforehand (a record's own facts win).
struct TextOptions {
    std::vector<std::string> paths;  ///< files, folders, "-"
    InputFormat input = InputFormat::automatic;
    ArticleFacts facts;
    FieldNames fields = {};  ///< where JSONL records keep what we call text, published, ...
    DateOrder date_order = DateOrder::unknown;
};

/// Claims of texts, without a database.
struct ExtractOptions {
    TextOptions texts;
    Format format = Format::table;
};
int run(ExtractOptions const&, Session&);

/// Every figure of a text, and whether its own numbers add up.
struct AuditOptions {
    TextOptions texts;
    Format format = Format::table;
    bool all = false;        ///< small figures and notes too
    bool exit_code = false;  ///< 1 when there are findings
    std::string since;       ///< an older text, or an article: only what is new against it
    std::string worksheet;   ///< csv, html; empty: none
};
int run(AuditOptions const&, Session&);

/// A statement against evidence.
struct CheckOptions {
    std::string statement;
    std::string against;  ///< a file, "-"; empty: the database
    std::string pairs;    ///< JSONL of claim and evidence, "-"; empty: none
    ArticleFacts facts;
    Format format = Format::table;
    bool exit_code = false;
};
int run(CheckOptions const&, Session&);

/// Every pair of figures of two texts that is about the same thing.
struct CompareOptions {
    std::string first;
    std::string second;
    std::string pairs;
    ArticleFacts facts;
    Format format = Format::table;
    bool all = false;  ///< pairs that are not comparable too, with the reason
    bool exit_code = false;
};
int run(CompareOptions const&, Session&);

/// Changes of figures between two versions.
struct DiffOptions {
    std::string before;  ///< a file, or an article of the database when `after` is empty
    std::string after;
    std::string pairs;
    ArticleFacts facts;
    Format format = Format::table;
    bool all = false;  ///< kept figures too
    bool exit_code = false;
};
int run(DiffOptions const&, Session&);

/// Units, currencies, measures and countries that figtrail knows.
struct CatalogOptions {
    std::string kind;   ///< units, currencies, measures, countries; empty: how many of each
    std::string words;  ///< only entries that contain them
    Format format = Format::table;
};
int run(CatalogOptions const&, Session&);

/// Articles into the database, as snapshots.
struct AddOptions {
    TextOptions texts;
    bool quotes_only = false;
    bool no_search = false;        ///< leave the search index to a later add
    std::string embargo;           ///< do not show before this date
    std::optional<Format> format;  ///< what became of each article, to stdout; else a short table to stderr
};
int run(AddOptions const&, Session&);

/// The articles of the database.
struct ArticlesOptions {
    bool forgotten = false;  ///< what was removed by law instead
    Format format = Format::table;
};
int run(ArticlesOptions const&, Session&);

/// The figures of the database.
struct FiguresOptions {
    FigureFilter filter;
    std::string modality;
    std::string article;
    Format format = Format::table;
};
int run(FiguresOptions const&, Session&);

/// Sentences with figures that hold all words.
struct SearchOptions {
    std::vector<std::string> words;
    unsigned limit = 20;
    Format format = Format::table;
};
int run(SearchOptions const&, Session&);

/// One figure with its whole provenance.
struct ShowOptions {
    std::string figure;
    bool trace = false;
    Format format = Format::table;
};
int run(ShowOptions const&, Session&);

/// How many independent witnesses a figure has, or several articles are; or a ruling on two articles.
struct WitnessOptions {
    std::vector<std::string> subjects;  ///< one figure, or two articles and more
    std::vector<std::string> join;   ///< two articles of one origin
    std::vector<std::string> split;  ///< two articles of two origins
    std::string note;
    std::string by;  ///< else $FIGTRAIL_BY
    Format format = Format::table;
};
int run(WitnessOptions const&, Session&);

/// Names that are one: to say so, to take it back, or to list what was said.
struct AliasOptions {
    std::string name;  ///< empty: the list
    std::string means;
    bool drop = false;  ///< they are two again
    std::string note;
    std::string by;  ///< else $FIGTRAIL_BY
    Format format = Format::table;
};
int run(AliasOptions const&, Session&);

/// How a figure, or the figures of a kind, went over time and sources.
struct HistoryOptions {
    std::string figure;  ///< key of a figure whose measure and subjects are asked for; empty: the filter alone
    std::string event;   ///< key of an event: its own figures, in all articles that report it
    FigureFilter filter;
    Format format = Format::table;
};
int run(HistoryOptions const&, Session&);

/// What was found over the whole database.
struct FindingsOptions {
    std::string finding;          ///< key of one, to see it in full; empty: the list
    bool between = false;         ///< only findings between articles
    bool within = false;          ///< only arithmetic inside an article
    bool contradictions = false;  ///< of those between, only the ones that cannot both hold
    bool all = false;             ///< all of them, low ones and notes too
    bool why = false;             ///< count what was not compared, by reason
    bool exit_code = false;
    Format format = Format::table;
};
int run(FindingsOptions const&, Session&);

/// Incidents that two articles or more report.
struct EventsOptions {
    Format format = Format::table;
};
int run(EventsOptions const&, Session&);

/// A provenance report to send.
struct ReportOptions {
    std::string subject;  ///< a figure or an article
    bool all = false;     ///< the whole database
    Format format = Format::markdown;
};
int run(ReportOptions const&, Session&);

/// A person's verdict on a figure, a finding or a whole kind of findings.
struct ReviewOptions {
    std::string target = {};   ///< key of a figure or a finding
    std::string kind = {};     ///< all findings of this kind
    std::string measure = {};  ///< with source: all findings on this measure where this outlet takes part
    std::string source = {};
    std::string verdict = {};
    std::string note = {};
    std::string by = {};        ///< else $FIGTRAIL_BY
    std::string other = {};     ///< a second figure: the pair of them
    std::string scope = {};     ///< of a mute: pair, cluster; empty: the finding
    std::string evidence = {};  ///< where it was proved
    std::string locator = {};   ///< and where there
    std::string sheet = {};     ///< a worksheet to read verdicts from, "-"
};
int run(ReviewOptions const&, Session&);

/// Official tables: taken in, listed, shown, withdrawn.
struct ReferenceOptions {
    std::string action;  ///< add, list, show, remove
    std::string target;  ///< a CSV file, "-", or the key of a reference
    std::string measure, unit, scale;
    std::vector<std::string> place_columns, places;
    std::string subject_column, subject;
    std::string period_column, period;
    std::string value_column;          ///< empty: every column whose heading is a period
    std::vector<std::string> where;    ///< "COLUMN=VALUE": only such rows
    std::string decimal = "point";     ///< or "comma"
    std::string modality = "actual";
    std::string source, table, edition, date, url;
    bool dry_run = false;
    std::string why, by;
    Format format = Format::table;
};
int run(ReferenceOptions const&, Session&);

/// The verdicts.
struct ReviewsOptions {
    std::string target;
    Format format = Format::table;
};
int run(ReviewsOptions const&, Session&);

/// Findings, and on demand figures too, made anew by the rules of this version.
struct RecomputeOptions {
    bool figures = false;
};
int run(RecomputeOptions const&, Session&);

/// Removal of an article by law.
struct ForgetOptions {
    std::string article;
    std::string why;
    std::string by;
};
int run(ForgetOptions const&, Session&);

/// The whole database as JSONL, or its figures in the forms that other tools read.
struct ExportOptions {
    ExportKind kind = ExportKind::jsonl;
    std::string subject;  ///< a figure or an article; empty: all
    std::string to;       ///< a file; empty: stdout
};
int run(ExportOptions const&, Session&);

/// What export wrote, into this database.
struct ImportOptions {
    std::string path;
};
int run(ImportOptions const&, Session&);

/// Text to print instead of doing anything.
struct HelpOptions {
    std::string text;
};
int run(HelpOptions const&, Session&);

using Command = std::variant<HelpOptions, ExtractOptions, AuditOptions, CheckOptions, CompareOptions, DiffOptions,
                             CatalogOptions, AddOptions, ArticlesOptions, FiguresOptions, SearchOptions, ShowOptions, WitnessOptions, AliasOptions,
                             HistoryOptions, FindingsOptions, EventsOptions, ReportOptions, ReviewOptions,
                             ReferenceOptions, ReviewsOptions, RecomputeOptions, ForgetOptions, ExportOptions, ImportOptions>;

}  // namespace figtrail::cli

#include "cli/options.hpp"

#include <algorithm>

#include "cli/errors.hpp"
#include "cli/options_check.hpp"
#include "cli/options_help.hpp"
#include "cli/options_shared.hpp"
#include "cli/version.hpp"

namespace figtrail::cli {
namespace {

constexpr char root_footer[] =
    "Examples\n"
    "  figtrail add articles/ && figtrail contradictions\n"
    "  figtrail audit draft.md\n"
    "  figtrail diff monday.md tuesday.md\n"
    "  figtrail VERB --help\n\n"
    "Data goes to stdout, everything else to stderr. NO_COLOR is honoured.\n"
    "Exit: 0 done, 1 findings when asked with --exit-code, 2 usage or refused, 3 unreadable input (the rest was\n"
    "done), 4 database or disk.";

void add_settings(CLI::App& app, Settings& settings) {
    app.add_option("--db", settings.database, "the database; else $FIGTRAIL_DB, else ./figtrail.db")->type_name("FILE");
    app.add_option("--lexicon", settings.lexicon, "your own units, measures and words over the builtin ones (JSON)")
        ->type_name("FILE");
    app.add_option("--jobs", settings.jobs, "threads that read texts; the output is the same with any number")
        ->type_name("N");
    app.add_option("--wait", settings.wait,
                   "how long to wait while another program writes to the database (default 60)")
        ->type_name("SECONDS");
    app.add_option("--now", settings.now, "the time to record, for runs that must repeat (2024-05-02T08:00:00Z)")
        ->type_name("TIME");
}

std::size_t edit_distance(std::string const& a, std::string const& b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            std::size_t const above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1])});
            diagonal = above;
        }
    }
    return row[b.size()];
}

/// The verb that was probably meant; empty when none is near.
std::string nearest_verb(CLI::App const& app, std::string const& word) {
    std::string best;
    std::size_t best_distance = 3;
    for (CLI::App const* verb : app.get_subcommands({})) {
        std::size_t const distance = edit_distance(word, verb->get_name());
        if (distance < best_distance) best_distance = distance, best = verb->get_name();
    }
    return best;
}

[[noreturn]] void no_such_word(CLI::App const& app, std::vector<std::string> const& extras) {
    std::string const word = extras.empty() ? "" : extras.front();
    auto const called = app.get_subcommands();
    std::string const page = called.empty() ? "figtrail --help" : "figtrail " + called.front()->get_name() + " --help";
    if (!word.empty() && word.front() == '-') throw UsageError(word + ": no such option; see " + page + ".");
    if (!called.empty()) throw UsageError("\"" + word + "\" is one argument too many; see " + page + ".");
    std::string const near = nearest_verb(app, word);
    throw UsageError("\"" + word + "\" is no verb; " +
                     (near.empty() ? "see " + page + "." : "did you mean " + near + "?"));
}

/// CLI11's complaint as a sentence of ours.
[[noreturn]] void explain(CLI::App const& app, CLI::ParseError const& error) {
    std::string const what = error.what();
    if (dynamic_cast<CLI::ExtrasError const*>(&error) != nullptr) no_such_word(app, app.remaining(true));
    if (dynamic_cast<CLI::RequiredError const*>(&error) != nullptr && app.get_subcommands().empty()) {
        if (auto const extras = app.remaining(true); !extras.empty()) no_such_word(app, extras);
        throw UsageError("say what to do; see figtrail --help.");
    }
    std::size_t const colon = what.find(':');
    if (dynamic_cast<CLI::ArgumentMismatch const*>(&error) != nullptr)
        throw UsageError(what.substr(0, colon) + ": needs a value.");
    // "Could not convert: --jobs = many"
    std::size_t const equals = what.find(" = ");
    if (dynamic_cast<CLI::ConversionError const*>(&error) != nullptr && equals != std::string::npos)
        throw UsageError(what.substr(colon + 2, equals - colon - 2) + " " + what.substr(equals + 3) + ": no number.");
    throw UsageError(what);
}

}  // namespace

Parsed parse_options(std::vector<std::string> const& arguments, Environment const& environment) {
    Parsed parsed;
    parsed.settings.database = environment.database.empty() ? "figtrail.db" : environment.database;
    parsed.settings.by = environment.by;
    parsed.settings.jobs = environment.cores;

    Program app;
    app.arguments = arguments;
    app.name("figtrail");
    app.formatter(std::make_shared<HelpPage>());
    app.footer(root_footer);
    app.fallthrough();
    app.require_subcommand(1);
    app.set_help_flag("-h,--help", "this page; after a verb, the page of the verb");
    app.set_version_flag("--version", std::string("figtrail ") + version, "the version of the program");
    add_settings(app, parsed.settings);
    add_database_verbs(app, parsed.command);
    add_desk_verbs(app, parsed.command);
    add_text_verbs(app, parsed.command);
    for (CLI::App* const verb : app.get_subcommands({}))
        if (is_named(verb)) verb->set_help_flag("-h,--help", "this page");

    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (CLI::CallForHelp const&) {
        auto const called = app.get_subcommands();
        parsed.command = HelpOptions{(called.empty() ? &app : called.front())->help()};
    } catch (CLI::CallForVersion const& text) {
        parsed.command = HelpOptions{std::string(text.what()) + "\n"};
    } catch (CLI::ParseError const& error) {
        explain(app, error);
    }
    check_options(parsed.settings);
    std::visit([](auto const& options) { check_options(options); }, parsed.command);
    return parsed;
}

}  // namespace figtrail::cli

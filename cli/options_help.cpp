#include "cli/options_help.hpp"

#include <algorithm>
#include <vector>

namespace figtrail::cli {
namespace {

constexpr std::size_t text_column = 22;
constexpr std::size_t page_width = 100;

/// "  --format FORMAT     table, json ...", the text wrapped in its own column.
std::string entry(std::string const& term, std::string const& text) {
    std::string out = "  " + term;
    out += out.size() + 2 > text_column ? "\n" + std::string(text_column, ' ')
                                        : std::string(text_column - out.size(), ' ');
    std::size_t used = text_column;
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t const end = std::min(text.find(' ', at), text.size());
        if (used > text_column && used + 1 + (end - at) > page_width) {
            out += "\n" + std::string(text_column, ' ');
            used = text_column;
        } else if (used > text_column) {
            out += ' ';
            ++used;
        }
        out.append(text, at, end - at);
        used += end - at;
        at = end + 1;
    }
    return out + "\n";
}

std::string term_of(CLI::Option const& option) {
    std::string const value = option.get_type_size() == 0 ? "" : " " + option.get_type_name();
    if (option.get_positional()) return option.get_type_name();
    std::string name = option.get_name(false, true);
    if (std::size_t const comma = name.find(','); comma != std::string::npos) name.insert(comma + 1, " ");
    return name + value;
}

std::string usage(CLI::App const& app) {
    std::string out = "Usage: figtrail ";
    if (app.get_parent() == nullptr) return out + "[--db FILE] VERB [argument...] [option...]\n";
    out += app.get_name();
    for (CLI::Option const* option : app.get_options([](CLI::Option const* o) { return o->get_positional(); })) {
        std::string const& word = option->get_type_name();
        out += option->get_required() ? " " + word : " [" + word + "]";
    }
    return out + " [option...]\n";
}

void append_options(std::string& out, CLI::App const& app, std::string const& heading, bool positional) {
    std::string entries;
    for (CLI::Option const* option : app.get_options())
        if (option->get_positional() == positional && !option->get_group().empty())
            entries += entry(term_of(*option), option->get_description());
    if (!entries.empty()) out += "\n" + heading + "\n" + entries;
}

void append_verbs(std::string& out, CLI::App const& app) {
    std::vector<std::string> groups;
    for (CLI::App const* verb : app.get_subcommands({}))
        if (std::find(groups.begin(), groups.end(), verb->get_group()) == groups.end())
            groups.push_back(verb->get_group());
    for (std::string const& group : groups) {
        out += "\n" + group + "\n";
        for (CLI::App const* verb : app.get_subcommands({}))
            if (verb->get_group() == group) out += entry(verb->get_name(), verb->get_description());
    }
}

}  // namespace

std::string HelpPage::make_help(CLI::App const* app, std::string /*name*/, CLI::AppFormatMode /*mode*/) const {
    bool const is_root = app->get_parent() == nullptr;
    std::string out = "Figtrail: the paper trail of every figure.\n\n";
    if (!is_root) out += "figtrail " + app->get_name() + ": " + app->get_description() + "\n\n";
    out += usage(*app);
    append_verbs(out, *app);
    append_options(out, *app, "Arguments", true);
    append_options(out, *app, is_root ? "Options of every verb" : "Options", false);
    if (!is_root) out += "\nOptions of every verb (--db, --lexicon, --jobs, --now): figtrail --help\n";
    if (!app->get_footer().empty()) out += "\n" + app->get_footer() + "\n";
    return out;
}

}  // namespace figtrail::cli

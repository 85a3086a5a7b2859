// Pieces of option parsing that several verbs share. Included by options*.cpp only: this header knows CLI11.
//
//   add_format(verb, options.format, {Format::table, Format::json});
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <vector>

#include "cli/options.hpp"

namespace figtrail::cli {

/// The program as it was called.
struct Program : CLI::App {
    std::vector<std::string> arguments;
};

/// A verb with its one-line description and the examples that close its help page.
CLI::App* add_verb(Program& app, std::string const& group, std::string const& name, std::string const& description,
                   std::string const& examples);

/// Is a verb's name among the arguments? Only then its options are made: all of them would be half of the program's start.
bool is_named(CLI::App const* verb);

/// The struct that the verb's options fill; it becomes the command when the verb is the one called.
template <class Options>
Options& options_of(CLI::App* verb, Command& command) {
    auto const options = std::make_shared<Options>();
    verb->callback([options, &command] { command = *options; });
    return *options;
}

/// An option whose value is one of `words`, the first of which is the default; its help ends with them.
void add_word(CLI::App* verb, std::string const& name, std::function<void(std::string const&)> const& take,
              std::vector<std::string> const& words, std::string const& what);
void add_format_option(CLI::App* verb, std::function<void(Format)> take, std::vector<std::string> const& words);
/// --format, restricted to `allowed` (the first is the default).
template <class FormatOrOptional>
void add_format(CLI::App* verb, FormatOrOptional& format, std::initializer_list<std::string> allowed) {
    add_format_option(
        verb, [&format](Format chosen) { format = chosen; }, allowed);
}
/// --input and the facts of the text.
void add_texts(CLI::App* verb, TextOptions& texts, std::string const& what);
/// --title, --published, --source, --country, --url.
void add_facts(CLI::App* verb, ArticleFacts& facts);
/// A value that must be one of `words`; the complaint is a sentence.
void add_choice(CLI::App* verb, std::string const& name, std::string& value, std::vector<std::string> const& words,
                std::string const& what);
/// The same for an option that may be left out.
void add_word(CLI::App* verb, std::string const& name, std::string& value, std::vector<std::string> const& words, std::string const& what);
void add_exit_code(CLI::App* verb, bool& exit_code, std::string const& when);
void add_pairs(CLI::App* verb, std::string& pairs, std::string const& fields);

// The verbs, by what they work on.
void add_text_verbs(Program& app, Command& command);
void add_database_verbs(Program& app, Command& command);
void add_desk_verbs(Program& app, Command& command);
void add_reference(Program& app, Command& command);

}  // namespace figtrail::cli

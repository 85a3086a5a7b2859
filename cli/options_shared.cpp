#include "cli/options_shared.hpp"

#include <algorithm>
#include <vector>

namespace figtrail::cli {
namespace {

/// "table, json or csv".
std::string either(std::vector<std::string> const& words) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i)
        out += (i == 0 ? "" : i + 1 == words.size() ? " or " : ", ") + words[i];
    return out;
}

/// A validator whose complaint is a sentence; CLI11 puts the option's name in front.
CLI::Validator one_of(std::vector<std::string> const& words) {
    return {
        [words](std::string& value) {
            if (std::find(words.begin(), words.end(), value) != words.end()) return std::string();
            return "\"" + value + "\" is unknown; say " + either(words) + ".";
        },
        ""};
}

}  // namespace

CLI::App* add_verb(Program& app, std::string const& group, std::string const& name, std::string const& description,
                   std::string const& examples) {
    CLI::App* const verb = app.add_subcommand(name, description);
    verb->group(group);
    verb->footer("Examples\n" + examples);
    return verb;
}

bool is_named(CLI::App const* verb) {
    auto const& words = dynamic_cast<Program const&>(*verb->get_parent()).arguments;
    return std::any_of(words.begin(), words.end(), [&](std::string const& word) { return verb->check_name(word); });
}

void add_word(CLI::App* verb, std::string const& name, std::function<void(std::string const&)> const& take,
              std::vector<std::string> const& words, std::string const& what) {
    verb->add_option_function<std::string>(name, take, what + ": " + either(words))
        ->type_name(name == "--format" ? "FORMAT" : "WORD")
        ->check(one_of(words));
}

void add_format_option(CLI::App* verb, std::function<void(Format)> take, std::vector<std::string> const& words) {
    add_word(
        verb, "--format", [take = std::move(take)](std::string const& word) { take(*format_from(word)); }, words,
        "how to write the data");
}

void add_texts(CLI::App* verb, TextOptions& texts, std::string const& what) {
    verb->add_option("file", texts.paths, what)->type_name("FILE...");
    verb->add_option_function<std::string>(
            "--input", [&texts](std::string const& word) { texts.input = *input_format_from(word); },
            "what the files hold: " + either(input_words()) + "; auto goes by the ending of the name, else by the bytes")
        ->type_name("KIND")
        ->check(one_of(input_words()));
    verb->add_option_function<std::vector<std::string>>(
            "--field",
            [&texts](std::vector<std::string> const& pairs) {
                for (std::string const& pair : pairs) texts.fields[pair.substr(0, pair.find('='))] = pair.substr(std::min(pair.size(), pair.find('=') + 1));
            },
            "where JSONL records keep a fact: text=body, published=date, source=publisher.name; may be said again")
        ->type_name("OURS=THEIRS")
        ->allow_extra_args(false);
    verb->add_option_function<std::string>(
            "--date-order",
            [&texts](std::string const& word) {
                texts.date_order = word == "dmy"   ? DateOrder::day_month_year
                                   : word == "mdy" ? DateOrder::month_day_year
                                                   : DateOrder::year_month_day;
            },
            "how the sources write dates in numbers, 03/04/2024: dmy, mdy or ymd")
        ->type_name("ORDER")
        ->check(one_of({"dmy", "mdy", "ymd"}));
    add_facts(verb, texts.facts);
}

void add_facts(CLI::App* verb, ArticleFacts& facts) {
    verb->add_option("--published", facts.published,
                     "when the text was published (2024-05-02); without it nothing relative is resolved")
        ->type_name("DATE");
    verb->add_option("--title", facts.title, "its headline")->type_name("TEXT");
    verb->add_option("--source", facts.source, "the outlet")->type_name("NAME");
    verb->add_option("--country", facts.country, "country of the outlet (ISO 3166, IQ)")->type_name("CODE");
    verb->add_option("--url", facts.url, "where it was published")->type_name("URL");
}

void add_choice(CLI::App* verb, std::string const& name, std::string& value, std::vector<std::string> const& words,
                std::string const& what) {
    verb->add_option(name, value, what + ": " + either(words))->type_name("WORD")->check(one_of(words))->required();
}

void add_word(CLI::App* verb, std::string const& name, std::string& value, std::vector<std::string> const& words, std::string const& what) {
    verb->add_option(name, value, what + ": " + either(words))->type_name("WORD")->check(one_of(words));
}

void add_exit_code(CLI::App* verb, bool& exit_code, std::string const& when) {
    verb->add_flag("--exit-code", exit_code, "end with 1 " + when);
}

void add_pairs(CLI::App* verb, std::string& pairs, std::string const& fields) {
    verb->add_option("--pairs", pairs, "judge many: JSONL with " + fields + " in each line, - for stdin")
        ->type_name("FILE");
}

}  // namespace figtrail::cli

// Documents that must not drift from the program: the reference of its help pages, and every transcript in the prose.
#include <regex>
#include <set>

#include "tests/cli/transcript.hpp"

namespace figtrail::test {
namespace {

TEST(Docs, CliReferenceIsWhatHelpSays) {
    Workplace const place;
    Ran const ran =
        place.run("/usr/bin/python3 '" + source_path("docs/make_cli_reference.py") + "' '" FIGTRAIL_BINARY "'");
    ASSERT_EQ(ran.exit_code, 0) << ran.err;
    expect_file(source_path("docs/cli.md"), ran.out);
}

TEST(Docs, CompletionsAndManualAreWrittenFromHelp) {
    Workplace const place;
    std::string const docs = source_path("docs");
    Ran const bash = place.run("/usr/bin/python3 '" + docs +
                               "/make_completions.py' '" FIGTRAIL_BINARY "' bash > c && bash -n c && cat c");
    EXPECT_EQ(bash.exit_code, 0) << bash.err;
    EXPECT_NE(bash.out.find("'extract --format') COMPREPLY=($(compgen -W 'table json jsonl csv'"), std::string::npos);
    Ran const fish = place.run("/usr/bin/python3 '" + docs + "/make_completions.py' '" FIGTRAIL_BINARY "' fish");
    EXPECT_NE(fish.out.find("__fish_seen_subcommand_from extract' -l format -x -a 'table json jsonl csv'"),
              std::string::npos)
        << fish.err;
    Ran const zsh = place.run("/usr/bin/python3 '" + docs + "/make_completions.py' '" FIGTRAIL_BINARY "' zsh");
    EXPECT_NE(zsh.out.find("extract) _arguments"), std::string::npos) << zsh.err;
    Ran const manual = place.run("/usr/bin/python3 '" + docs + "/make_manual.py' '" FIGTRAIL_BINARY "' 0");
    EXPECT_NE(manual.out.find(".SH CONTRADICTIONS"), std::string::npos) << manual.err;
}

TEST(Docs, SchemasHoldForEveryJsonOutput) {
    Workplace const place;
    Ran const ran = place.run("/usr/bin/python3 '" + source_path("tests/cli/validate_outputs.py") +
                              "' '" FIGTRAIL_BINARY "' '" + source_path("schema/json") + "'");
    EXPECT_EQ(ran.exit_code, 0) << ran.out << ran.err;
}

/// Names like `kill_test` and `filter_fuzz`, between backticks, in the prose and in the comments that cite tests.
TEST(Docs, TestsThatAreCitedExist) {
    std::set<std::string> known;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(source_path("tests")))
        known.insert(entry.path().stem().string());
    std::regex const citation("`(\\w+_(test|fuzz))`|tests/\\w+/(\\w+_(test|fuzz))\\.cpp");
    int cited = 0;
    for (char const* const file : {"docs/design.md", "CONTRIBUTING.md", "docs/performance.md", "parser/limits.hpp"}) {
        std::string const text = file_text(source_path(file));
        for (std::sregex_iterator at(text.begin(), text.end(), citation), end; at != end; ++at, ++cited) {
            std::string const name = (*at)[1].matched ? (*at)[1] : (*at)[3];
            EXPECT_EQ(known.count(name), 1u) << file << " cites " << name;
        }
    }
    EXPECT_GT(cited, 20);
}

class Prose : public testing::TestWithParam<char const*> {};

/// Blocks fenced as ```console hold commands after "$ " and what they print, in one folder from the first to the last.
TEST_P(Prose, ConsoleBlocksAreTrue) {
    std::string const path = source_path(GetParam());
    Workplace const place;
    std::string actual;
    bool inside = false;
    int commands = 0;
    for (std::string const& line : lines_of(file_text(path))) {
        if (inside && line == "```") inside = false;
        if (inside && line.rfind("$ ", 0) == 0) {
            Ran const ran = place.run(line.substr(2) + " 2>&1");
            actual += line + "\n" + ran.out;
            ++commands;
        } else if (!inside) {
            actual += line + "\n";
        }
        if (line == "```console") inside = true;
    }
    EXPECT_GT(commands, 0);
    expect_file(path, actual);
}

INSTANTIATE_TEST_SUITE_P(Files, Prose, testing::Values("README.md", "docs/desk.md"), [](auto const& instance) {
    return std::string(instance.index == 0 ? "Readme" : "Desk");
});

}  // namespace
}  // namespace figtrail::test

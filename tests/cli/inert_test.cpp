// Injections planted in text, titles, addresses, sources, keys, notes, file names, a lexicon and in search words come
// out inert from every verb in every format that its help page names. A verb that is not in the list below fails the
// test: it has to be tried too.
#include <gtest/gtest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "tests/cli/hostile_texts.hpp"
#include "tests/cli/process.hpp"

namespace figtrail::test {
namespace {

std::string all_of_it() {
    return std::string(markup) + " " + std::string(link) + " " + std::string(escape) + " " + std::string(bidi) + " " +
           std::string(sql);
}

std::string article(std::string const& url, std::string const& key, std::string const& figure) {
    std::string const evil = all_of_it();
    nlohmann::json const object{
        {"url", url},
        {"key", key},
        {"title", std::string(formula) + " " + evil},
        {"source", "@SUM(A1) " + evil},
        {"published", "2024-05-06"},
        {"text", "The " + std::string(bidi) + " Republic " + std::string(markup) + " exported " + figure +
                     " tonnes of " + std::string(link) + " wheat in 2023.\n\nBorder of Iran and Iraq: " +
                     std::string(escape) + figure + " kilometres, said " + std::string(sql) +
                     ".\n\nIran and Iraq share a border of " + figure + " kilometres. \"" + std::string(formula) +
                     "\" about 13 percent" + std::string(escape) + " of 55 billion dollars.\n\n"}};
    return object.dump() + "\n";
}

/// Arguments of a verb that make it speak of what was planted; $FIGURE and $FINDING are keys.
std::multimap<std::string, std::string> calls() {
    return {
        {"add", "evil.jsonl '<b>=evil\x1b[31m.txt'"},
        {"articles", ""},
        {"figures", ""},
        {"search", "wheat \"'); DROP\" '<script>' '*' 'NEAR(' '\"'"},
        {"search", "kilometres"},
        {"show", "$FIGURE"},
        {"findings", "--all"},
        {"contradictions", "--all"},
        {"events", ""},
        {"history", "$FIGURE"},
        {"report", "$FIGURE"},
        {"report", "1"},
        {"report", "--all"},
        {"review", "$FIGURE --verdict ok --note \"$EVIL\" --by \"$EVIL\""},
        {"reviews", ""},
        {"witness", "$FIGURE"},
        {"alias", "\"$EVIL\" \"Bank of $EVIL\" --note \"$EVIL\" --by \"$EVIL\""},
        {"alias", ""},
        {"reference", "add evil.csv --measure \"border length\" --unit km --place-column Border --value-column Length --source \"$EVIL\""
                      " --edition \"$EVIL\" --date 2024-01-01"},
        {"reference", "list"},
        {"recompute", "--figures"},
        {"forget", "2 --why \"$EVIL\" --by \"$EVIL\""},
        {"export", ""},
        {"import", "exported.jsonl"},
        {"extract", "--input jsonl evil.jsonl"},
        {"extract", "'<b>=evil\x1b[31m.txt'"},
        {"audit", "--input jsonl evil.jsonl"},
        {"check", "\"$EVIL Iran and Iraq share a border of 7 kilometres.\""},
        {"compare", "'<b>=evil\x1b[31m.txt' other.txt"},
        {"diff", "'<b>=evil\x1b[31m.txt' other.txt"},
        {"catalog", "units \"$EVIL\""},
        {"catalog", "units parasang"},
    };
}

Written written_as(std::string const& format) {
    if (format == "json" || format == "jsonl") return Written::json;
    if (format == "csv") return Written::csv;
    if (format == "md") return Written::markdown;
    return format == "html" ? Written::html : Written::terminal;
}

class Inert : public testing::Test {
protected:
    Workplace place_;

    Inert() {
        write("evil.jsonl",
              article("https://evil.example/\"><script>alert(2)</script>", "=1+cmd|' /C calc'!A0", "1,458") +
                  article("javascript:alert(3)", "<i>", "1,599") + article("https://evil.example/a", "", "1,720"));
        std::string const text = all_of_it() + "\n\nIran and Iraq share a border of 1,600 kilometres.\n";
        write("<b>=evil\x1b[31m.txt", text);
        write("evil.csv", "Border,Length\nIR-IQ,1458\n\"" + std::string(markup) + std::string(escape) + "=1\",7\n");
        write("other.txt",
              "Iran and Iraq share a border of 1,700 kilometres" + std::string(escape) + std::string(markup) + ".\n");
        nlohmann::json const unit{{"id", "<i>\x1b[1m"},    {"name", "parasang " + all_of_it()},
                                  {"dimension", "length"}, {"factor", "5600"},
                                  {"forms", {"parasang"}}, {"example", "It is 5 parasangs long."}};
        write("lexicon.json", nlohmann::json{{"units", {unit}}}.dump());
    }

    void write(std::string const& name, std::string const& text) const {
        std::ofstream(place_.folder() + "/" + name, std::ios::binary) << text;
    }

    Ran run(std::string const& command) const {
        std::string const evil = all_of_it();
        write("evil.txt", evil);
        return place_.run("EVIL=$(cat evil.txt)\nFIGURE=$(cat figure 2> /dev/null)\n" + command);
    }

    void fill() {
        Ran const added = run("figtrail --now 2024-06-01T00:00:00Z add evil.jsonl '<b>=evil\x1b[31m.txt' other.txt");
        ASSERT_EQ(added.exit_code, 0) << added.err;
        EXPECT_EQ(what_is_live(Written::terminal, added.err), "");
        run("figtrail figures --format csv 2> /dev/null | sed -n '/1,599/s/,.*//p' | head -n 1 > figure");
        run("figtrail export > exported.jsonl");
    }
};

std::vector<std::string> words_between(std::string const& text, std::string const& before, std::string const& after) {
    std::vector<std::string> words;
    auto const at = text.find(before);
    if (at == std::string::npos) return words;
    std::string const list = text.substr(at + before.size(), text.find(after, at) - at - before.size());
    std::string word;
    for (char const c : list + " ") {
        if (c != ' ' && c != ',') {
            word += c;
        } else if (!word.empty()) {
            if (word != "or") words.push_back(word);
            word.clear();
        }
    }
    return words;
}

TEST_F(Inert, EveryVerbInEveryFormat) {
    fill();
    for (auto const& [verb, arguments] : calls()) {
        auto formats = words_between(run("figtrail " + verb + " --help").out, "how to write the data: ", "\n");
        formats.emplace_back();
        for (std::string const& format : formats) {
            std::string const command = "figtrail --lexicon lexicon.json " + verb + " " + arguments +
                                        (format.empty() ? "" : " --format " + format);
            Ran const ran = run(command);
            EXPECT_NE(ran.exit_code, 4) << command << ran.err;
            EXPECT_LT(ran.exit_code, 100) << command << ran.err;
            std::string const normal = verb == "report" ? "md" : verb == "export" ? "jsonl" : "table";
            EXPECT_EQ(what_is_live(written_as(format.empty() ? normal : format), ran.out), "") << command;
            EXPECT_EQ(what_is_live(Written::terminal, ran.err), "") << command;
        }
    }
    Ran const still = run("figtrail articles --format csv | wc -l");
    EXPECT_GT(std::atoi(still.out.c_str()), 2) << "the tables are still there";
}

TEST_F(Inert, EveryVerbIsTried) {
    std::set<std::string> tried;
    for (auto const& [verb, arguments] : calls()) tried.insert(verb);
    std::string const help = run("figtrail --help").out;
    std::istringstream lines(help.substr(0, help.find("Options of every verb")));
    for (std::string line; std::getline(lines, line);)
        if (line.size() > 3 && line.rfind("  ", 0) == 0 && line[2] >= 'a' && line[2] <= 'z') {
            std::string const verb = line.substr(2, line.find(' ', 2) - 2);
            EXPECT_EQ(tried.count(verb), 1u) << verb << ": add a call of it to calls(), one that shows hostile text";
        }
}

struct Nested {
    char const* command;
    int exit_code;
};

TEST_F(Inert, NestingIsBounded) {
    std::string const deep(100000, '['),
        open = "{\"id\":\"a\",\"text\":", type = "{\"type\":\"snapshot\",\"figures\":[{\"claim\":";
    write("deep.jsonl", open + deep + "\n" + type + deep + "\n");
    write("deep.json", "{\"units\":" + deep);
    for (Nested const& call :
         {Nested{"figtrail extract --input jsonl --format jsonl deep.jsonl", 3},
          Nested{"figtrail import deep.jsonl", 3}, Nested{"figtrail --lexicon deep.json extract other.txt", 4}}) {
        Ran const ran = run(call.command);
        EXPECT_EQ(ran.exit_code, call.exit_code) << call.command << ran.err;
        EXPECT_NE(ran.err.find("nested too deep"), std::string::npos) << ran.err;
    }
}

}  // namespace
}  // namespace figtrail::test

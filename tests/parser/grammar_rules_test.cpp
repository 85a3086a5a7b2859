// Each rule of the grammar stands under a sentence it accepts (+) and one it must not (-); the trace of the one names the rule, that of
// the other does not.
#include <gtest/gtest.h>

#include <sstream>

#include "parser/plain_text.hpp"
#include "tests/accept.hpp"
#include "tests/parser/read_figures.hpp"

namespace figtrail::test {
namespace {

struct NamedRule {
    std::string name;
    std::string accepts;
    std::string rejects;
};

/// The text between the first `open` and the `close` behind it; empty when they are not there.
std::string between(std::string const& text, std::string const& open, std::string const& close) {
    std::size_t const first = text.find(open);
    if (first == std::string::npos) return {};
    std::size_t const from = first + open.size();
    std::size_t const end = close.empty() ? text.size() : text.find(close, from);
    return end == std::string::npos ? std::string{} : text.substr(from, end - from);
}

std::vector<NamedRule> rules_of_the_grammar() {
    std::vector<NamedRule> rules;
    for (char const* file : {"figures", "numerals", "date_rules", "period_rules", "clock_rules"}) {
        std::istringstream in(file_text(source_path(std::string("parser/grammar/") + file + ".cpp")));
        std::string before;
        for (std::string line; std::getline(in, line); before = line) {
            bool const declares = line.rfind("x3::rule<", 0) == 0 || line.rfind("date_rule<", 0) == 0 || line.rfind("NumeralRule const", 0) == 0;
            if (declares) rules.push_back({between(line, "= \"", "\""), between(before, "// + ", "   - "), between(before, "   - ", "")});
        }
    }
    return rules;
}

bool names_rule(std::string const& sentence, std::string const& rule) {
    std::string const trace = shared_extractor().trace(plain_text_document(decode(sentence), {}), {});
    for (char const* lead : {"(", ": ", ", "})
        for (char const* end : {")", ", "})
            if (trace.find(lead + rule + end) != std::string::npos) return true;
    return false;
}

/// Rules made of the others: any figure shows them.
bool is_whole(std::string const& name) { return name == "amount" || name == "figure" || name == "numeral"; }

TEST(GrammarRules, AreNamedInTheTraceOfWhatTheyAccept) {
    std::vector<NamedRule> const rules = rules_of_the_grammar();
    EXPECT_GE(rules.size(), 35u);
    for (NamedRule const& rule : rules) {
        ASSERT_FALSE(rule.name.empty());
        ASSERT_FALSE(rule.accepts.empty()) << rule.name << " has no sentence that it accepts";
        ASSERT_FALSE(rule.rejects.empty()) << rule.name << " has no sentence that it must not accept";
        if (is_whole(rule.name)) {
            EXPECT_FALSE(read(rule.accepts).claims.empty()) << rule.name << ": " << rule.accepts;
            EXPECT_TRUE(read(rule.rejects).claims.empty()) << rule.name << ": " << rule.rejects;
            continue;
        }
        EXPECT_TRUE(names_rule(rule.accepts, rule.name)) << rule.name << " is not named for: " << rule.accepts;
        EXPECT_FALSE(names_rule(rule.rejects, rule.name)) << rule.name << " is named for: " << rule.rejects;
    }
}

}  // namespace
}  // namespace figtrail::test

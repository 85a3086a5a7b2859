// What is written is what schema/json says, no more and no less.
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "claim/json.hpp"
#include "tests/claim/sample_claims.hpp"

namespace figtrail::test {
namespace {

/// Exit status of the validator over the lines; what it says goes to `output`.
int validate(std::string const& schema, std::string const& lines, std::string const& output = "/dev/stdout") {
    std::string const test = ::testing::UnitTest::GetInstance()->current_test_info()->name();
    auto const file = std::filesystem::temp_directory_path() / ("figtrail-schema-" + test + "-" + std::to_string(getpid()) + ".jsonl");
    std::ofstream(file, std::ios::binary) << lines;
    std::string const root = FIGTRAIL_SOURCE_DIR;
    std::string const command =
        "python3 -W ignore '" + root + "/tests/claim/validate_json.py' '" + root + "/schema/json' " + schema + " '" + file.string() + "' > " + output;
    int const status = std::system(command.c_str());
    std::filesystem::remove(file);
    return status / 256;
}

void expect_valid(std::string const& schema, std::string const& lines) {
    int const status = validate(schema, lines);
    if (status == 77) GTEST_SKIP() << "python3-jsonschema is not installed";
    EXPECT_EQ(status, 0) << lines;
}

TEST(JsonSchema, Claims) {
    std::string lines;
    ArticleFacts article;
    article.key = "a";
    for (Claim const& claim : sample_claims()) {
        write_json(lines, ClaimView{&claim, 0, &article});
        lines += '\n';
        write_json(lines, ClaimView{&claim});
        lines += '\n';
    }
    expect_valid("claim", lines);
}

TEST(JsonSchema, ExtractionsAndAudits) {
    Extraction const read = sample_extraction();
    std::string lines;
    write_json(lines, Extraction{});
    lines += '\n';
    write_json(lines, read);
    lines += '\n';
    write_json(lines, read, {{"sum", Severity::error, "4 + 6 is not 11.", {0, 1}}});
    expect_valid("extraction", lines);
}

TEST(JsonSchema, RelationsFindingsAndChanges) {
    Extraction const read = sample_extraction();
    Relation relation;
    relation.reason = Reason::period_partial;
    relation.because = "Not compared: eight months against a year.";
    std::string lines;
    write_json(lines, relation, ClaimView{&read.claims[0]}, ClaimView{&read.claims[1]});
    lines += '\n';
    write_json(lines, Relation{RelationKind::same, Reason::none, Severity::note, "The same.", 0.0, {"period"}, {"same subject: Iran"}},
               ClaimView{&read.claims[0]}, ClaimView{&read.claims[0]});
    expect_valid("relation", lines);
    lines.clear();
    write_json(lines, Finding{"headline", Severity::warn, "The text never says two.", {0}}, read);
    expect_valid("finding", lines);
    lines.clear();
    write_json(lines, Change{ChangeKind::changed, 0, 1, false, ""}, read, read);
    lines += '\n';
    write_json(lines, Change{ChangeKind::removed, 0, std::nullopt, true, "Gone."}, read, read);
    expect_valid("change", lines);
}

TEST(JsonSchema, RefusesWhatItDoesNotSay) {
    for (char const* wrong : {"{}", R"({"quote":"5"})", "[]"}) {
        int const status = validate("claim", wrong, "/dev/null");
        if (status == 77) GTEST_SKIP() << "python3-jsonschema is not installed";
        EXPECT_EQ(status, 1) << wrong;
    }
}

}  // namespace
}  // namespace figtrail::test

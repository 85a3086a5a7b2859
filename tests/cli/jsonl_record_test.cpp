// Records of JSONL are read as nlohmann reads them: the same tree, or left to it.
#include "cli/jsonl_record.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "claim/json.hpp"

namespace figtrail::cli {
namespace {

using Json = nlohmann::json;

std::vector<std::string> const good{
    R"({})",
    R"( { } )",
    R"({"id": 7, "text": "13 ships", "published": "2024-05-02"})",
    R"({"text":"a\"b\\c\/d\b\f\n\r\te","x":[1,{"y":"}],"}],"z":{"a":{"b":"\\\""}}})",
    R"({"text":"caf\u00e9 \u2019 \ud83d\ude00 \u0000 \uFFFF","n":-1.5e+3,"t":true,"f":false,"o":null})",
    "{\"text\":\"caf\xC3\xA9 \xE2\x80\x99 \xF0\x9F\x98\x80 \x7F\",\"caf\xC3\xA9\":\"\"}\r\n",
    R"({"text":"one","text":"two","id":1,"id":null})",
    "\t{ \"a\" : \"b\" ,\n\"c\"\r: [ \"d\" , 2 ] }",
};

/// Quick or left to nlohmann, nothing else.
void expect_same(std::string const& line) {
    auto const quick = quick_record(line);
    if (!quick) return;
    Json const slow = Json::parse(line, nullptr, false);
    ASSERT_FALSE(slow.is_discarded()) << line;
    EXPECT_EQ(*quick, slow) << line;
}

TEST(JsonlRecord, GoodOnesAreReadQuickly) {
    for (std::string const& line : good) {
        EXPECT_TRUE(quick_record(line)) << line;
        expect_same(line);
    }
}

TEST(JsonlRecord, OthersAreLeftToNlohmann) {
    std::vector<std::string> const bad{
        "", "[]", "7", "{", "{\"a\"", "{\"a\":", "{\"a\":\"", "{\"a\":\"b", "{\"a\":\"b\"", "{\"a\":1", "{\"a\":\"b\",}", "{,}", "{\"a\" \"b\"}", "{\"a\":}", "{\"a\":tru}",
        "{\"a\":1 2}", "{\"a\":[1}", "{\"a\":1]}", "{\"a\":{]}", "{\"a\":\"b\"} x", "{a:1}", "{\"a\":\"\\x\"}", "{\"a\":\"\\u12\"}", "{\"a\":\"\\u12g4\"}", "{\"a\":\"\\ud83d\"}",
        "{\"a\":\"\\ud83d\\u0041\"}", "{\"a\":\"\\ude00\"}", "{\"a\":\"\n\"}", "{\"a\":\"\xFF\"}", "{\"a\":\"\xC3\"}", "{\"a\":\"\xED\xA0\x80\"}", "{\"a\":\xEF\xBB\xBF" "1}",
        "{\"a\":\"b\\", "{\"a\":[\"\\", std::string("{\"a\":1\0}", 8), std::string("{\"a\":\"\0\"}", 9),
    };
    for (std::string const& line : bad) {
        EXPECT_FALSE(quick_record(line)) << line;
        EXPECT_TRUE(Json::parse(line, nullptr, false).is_discarded() || !Json::parse(line).is_object()) << line;
    }
}

TEST(JsonlRecord, AByteMoreLessOrOtherChangesBothAlike) {
    std::string const bytes("\0\n \"\\/,:{}[]u0-e\x7F\x80\xC3\xEF\xFF", 22);
    for (std::string const& line : good)
        for (std::size_t at = 0; at < line.size(); ++at) {
            expect_same(line.substr(0, at));
            expect_same(line.substr(0, at) + line.substr(at + 1));
            for (char const byte : bytes) {
                std::string changed = line;
                changed[at] = byte;
                expect_same(changed);
                changed.insert(at, 1, line[at]);
                expect_same(changed);
            }
        }
}

TEST(JsonlRecord, NestsAsDeepAsAnyJson) {
    auto const nested = [](std::size_t lists) { return "{\"a\":1,\"b\":" + std::string(lists, '[') + std::string(lists, ']') + "}"; };
    for (std::size_t const lists : {deepest_json - 1, deepest_json, deepest_json + 1}) EXPECT_EQ(!quick_record(nested(lists)), is_nested_too_deep(nested(lists))) << lists;
}

}  // namespace
}  // namespace figtrail::cli

// Records of JSONL: what is read, and what is said of the rest.
#include "cli/jsonl.hpp"

#include <gtest/gtest.h>

namespace figtrail::cli {
namespace {

TEST(TextRecord, TakesFactsAndText) {
    auto const read = read_text_record(
        R"({"id": "a", "text": "13 ships", "title": "Ships", "published": "2024-05-02", "source": "Gulf Courier", "country": "AE", "url": "https://a.example", "key": "k", "more": [1]})");
    auto const& record = std::get<TextRecord>(read);
    EXPECT_EQ(record.text, "13 ships");
    EXPECT_EQ(record.facts.id, "a");
    EXPECT_EQ(record.facts.title, "Ships");
    EXPECT_EQ(record.facts.published, "2024-05-02");
    EXPECT_EQ(record.facts.source, "Gulf Courier");
    EXPECT_EQ(record.facts.country, "AE");
    EXPECT_EQ(record.facts.url, "https://a.example");
    EXPECT_EQ(record.facts.key, "k");
}

TEST(TextRecord, WhatItDoesNotSayIsWhatWasKnown) {
    ArticleFacts known;
    known.country = "IQ";
    known.source = "Basra Herald";
    auto const record = std::get<TextRecord>(
        read_text_record(R"({"id": 7, "text": "", "source": "Gulf Courier", "title": null})", known));
    EXPECT_EQ(record.facts.id, "7");
    EXPECT_EQ(record.facts.country, "IQ");
    EXPECT_EQ(record.facts.source, "Gulf Courier");
}

TEST(TextRecord, AnUnreadDateIsNoticed) {
    auto const unread = [](char const* line, FieldNames const& names = {}) { return std::get<TextRecord>(read_text_record(line, {}, names)).date_field; };
    EXPECT_EQ(unread(R"({"text": "", "date": "2024-05-02"})"), "date");
    EXPECT_EQ(unread(R"({"text": "", "pub_date": 1714608000, "updates": 3})"), "pub_date");
    EXPECT_EQ(unread(R"({"text": "", "publishedAt": "2024-05-02", "date": {}})"), "publishedAt");
    EXPECT_EQ(unread(R"({"text": "", "published": "2024-05-02", "date": "2024-05-03"})"), "");
    EXPECT_EQ(unread(R"({"text": "", "date": "2024-05-02"})", {{"published", "date"}}), "");
    EXPECT_EQ(unread(R"({"text": "", "dateline": "LONDON", "candidate": "x"})"), "");
}

TEST(TextRecord, EscapesAreCharacters) {
    EXPECT_EQ(std::get<TextRecord>(read_text_record(R"({"text": "caf\u00e9 \ud83d\ude00\n"})")).text, "café 😀\n");
}

struct Bad {
    char const* line;
    char const* id_json;
    char const* reason;  ///< how it begins
};
class BadRecord : public testing::TestWithParam<Bad> {};
TEST_P(BadRecord, IsExplained) {
    auto const read = read_text_record(GetParam().line);
    auto const& error = std::get<RecordError>(read);
    EXPECT_EQ(error.id_json, GetParam().id_json);
    EXPECT_EQ(error.reason.rfind(GetParam().reason, 0), 0u) << error.reason;
}
INSTANTIATE_TEST_SUITE_P(
    Lines, BadRecord,
    testing::Values(Bad{"", "null", "is not JSON"}, Bad{"{", "null", "is not JSON at column 2"},
                    Bad{"[]", "null", "is not a JSON object"}, Bad{"7", "null", "is not a JSON object"},
                    Bad{R"({"id": "a"})", "\"a\"", "has no \"text\""},
                    Bad{R"({"id": 3, "text": 4})", "3", "\"text\" is not a string"},
                    Bad{R"({"id": [1], "text": "a"})", "null", "\"id\" is not a string"},
                    Bad{R"({"id": "a", "text": "b", "title": 5})", "\"a\"", "\"title\" is not a string"},
                    Bad{"{\"text\": \"\xff\"}", "null", "is not JSON"},
                    Bad{R"({"text": "a"} {"text": "b"})", "null", "is not JSON"}));

TEST(PairRecord, StringsShareTheFactsObjectsBringTheirOwn) {
    auto const read = read_pair_record(
        R"({"id": "p", "published": "2024-05-02", "a": "13 ships", "b": {"text": "12 ships", "published": "2024-05-03"}})",
        "a", "b");
    auto const& pair = std::get<PairRecord>(read);
    EXPECT_EQ(pair.id, "p");
    EXPECT_EQ(pair.first.text, "13 ships");
    EXPECT_EQ(pair.first.facts.published, "2024-05-02");
    EXPECT_EQ(pair.second.text, "12 ships");
    EXPECT_EQ(pair.second.facts.published, "2024-05-03");
}

TEST(PairRecord, BothSidesAreNeeded) {
    EXPECT_EQ(std::get<RecordError>(read_pair_record(R"({"id": "p", "a": "x"})", "a", "b")).reason, "has no \"b\"");
    EXPECT_EQ(std::get<RecordError>(read_pair_record(R"({"a": 1, "b": "x"})", "a", "b")).reason,
              "\"a\" is neither a string nor an object with a \"text\"");
    EXPECT_EQ(std::get<RecordError>(read_pair_record(R"({"a": {}, "b": "x"})", "a", "b")).reason, "has no \"text\"");
}

TEST(ErrorLine, IsJsonWhateverTheReasonHolds) {
    EXPECT_EQ(error_line({"\"a\"", "bad \"word\""}, 3), R"({"id":"a","error":{"line":3,"reason":"bad \"word\""}})");
    EXPECT_EQ(error_line({"null", "byte \xff"}, 1),
              "{\"id\":null,\"error\":{\"line\":1,\"reason\":\"byte \xEF\xBF\xBD\"}}");
}

}  // namespace
}  // namespace figtrail::cli

#include "claim/json.hpp"

#include <nlohmann/json.hpp>

#include "claim/json_text.hpp"
#include "claim/json_tree.hpp"
#include "tests/claim/sample_claims.hpp"

namespace figtrail::test {
namespace {

using Tree = nlohmann::ordered_json;

std::string json_of(Claim const& claim) {
    std::string out;
    write_json(out, ClaimView{&claim});
    return out;
}

/// As a tree spells it, which escapes less than the text does.
std::string respelled(std::string const& json) { return Tree::parse(json).dump(); }

TEST(JsonWrite, TextIsTheTree) {
    for (Claim const& claim : sample_claims()) EXPECT_EQ(respelled(json_of(claim)), to_json(ClaimView{&claim}).dump());
    Extraction const read = sample_extraction();
    std::string out;
    write_json(out, read);
    EXPECT_EQ(respelled(out), to_json(read).dump());
    std::vector<Finding> const findings = {{"sum", Severity::error, "4 + 6 is not 11.", {0, 1, 999}}};
    out.clear();
    write_json(out, read, findings);
    EXPECT_EQ(respelled(out), to_json(read, findings).dump());
    Relation relation;
    relation.kind = RelationKind::contradiction;
    relation.apart_percent = 9.7;
    ArticleFacts article;
    article.url = "https://example.org/a?b=1";
    out.clear();
    write_json(out, relation, ClaimView{&read.claims[0], 0, &article}, ClaimView{&read.claims[1]});
    EXPECT_EQ(respelled(out), to_json(relation, ClaimView{&read.claims[0], 0, &article}, ClaimView{&read.claims[1]}).dump());
    Change const change{ChangeKind::added, std::nullopt, 2, true, "New."};
    out.clear();
    write_json(out, change, read, read);
    EXPECT_EQ(respelled(out), to_json(change, read, read).dump());
}

TEST(JsonWrite, AppendsAndStaysOnOneLine) {
    std::string out = "first\n";
    write_json(out, sample_extraction());
    EXPECT_EQ(out.substr(0, 7), "first\n{");
    EXPECT_EQ(out.find('\n', 6), std::string::npos);
    EXPECT_EQ(out.back(), '}');
}

TEST(JsonWrite, KeepsTheContract) {
    Tree const trade = Tree::parse(json_of(sample_claims()[0]));
    EXPECT_EQ(trade["quote"], "about $13 billion");
    EXPECT_EQ(trade["start"], 1398);
    EXPECT_EQ(trade["value"], Tree::parse(R"({"lower":"13000000000","upper":"13000000000"})"));
    EXPECT_EQ(trade["approximator"], "about");
    EXPECT_EQ(trade["unit"], Tree::parse(R"({"id":"USD","name":"dollar","dimension":"money"})"));
    EXPECT_EQ(trade["period"], Tree::parse(R"({"edtf":"2023","origin":"text","role":"during","words":"last year"})"));
    EXPECT_EQ(trade["attribution"], Tree::parse(R"({"speaker":"Ali Example","agency":"Mehr"})"));
    Tree const students = Tree::parse(json_of(sample_claims()[1]));
    EXPECT_EQ(students["value"], Tree::parse(R"({"lower":"90000","upper":null,"lower_open":true})"));
    EXPECT_EQ(students["measure"]["id"], nullptr);
    EXPECT_EQ(students["unit"]["id"], nullptr);
    EXPECT_EQ(students["period"], nullptr);
    EXPECT_EQ(students["repeats"], 0);
    EXPECT_FALSE(trade.contains("repeats"));
    EXPECT_EQ(Tree::parse(json_of(sample_claims()[3]))["value"]["lower"], "2/3");
    EXPECT_EQ(Tree::parse(json_of(sample_claims()[5]))["readings"], Tree::parse(R"(["1.458","1458"])"));
    EXPECT_EQ(Tree::parse(json_of(sample_claims()[6]))["value"],
              Tree::parse(R"({"lower":"11111111111111122222222222","upper":"11111111111111122222222222"})"));
    EXPECT_EQ(Tree::parse(json_of(sample_claims()[7]))["value"], Tree::parse(R"({"lower":null,"upper":null})"));
}

TEST(JsonWrite, StringsAreValidUtf8Escaped) {
    struct Case {
        std::string text;
        char const* json;
    };
    for (Case const& c : {Case{"", R"("")"},
                          {"plain", R"("plain")"},
                          {"a\"b\\c/d", R"("a\"b\\c/d")"},
                          {"\b\f\n\r\t", R"("\b\f\n\r\t")"},
                          {std::string("\0\x1F\x7F", 3), R"("\u0000\u001f\u007f")"},
                          {"\xC2\x9B" "31m \xC2\xA0", "\"\\u009b31m \xC2\xA0\""},
                          {"\xE2\x80\xAE\xE2\x81\xA9\xE2\x80\x99", "\"\\u202e\\u2069\xE2\x80\x99\""},
                          {"caf\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80", "\"caf\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80\""},
                          {"\xC3", "\"\xEF\xBF\xBD\""},
                          {"\xC0\xAF", "\"\xEF\xBF\xBD\xEF\xBF\xBD\""},
                          {"\xED\xA0\x80x", "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBDx\""},
                          {"\xF4\x90\x80\x80", "\"\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\""},
                          {"a\xE2\x82", "\"a\xEF\xBF\xBD\xEF\xBF\xBD\""}}) {
        std::string out;
        write_json_string(out, c.text);
        EXPECT_EQ(out, c.json);
        EXPECT_TRUE(Tree::accept(out)) << out;
        EXPECT_EQ(Tree::parse(out).get<std::string>(), with_valid_utf8(c.text));
    }
}

TEST(JsonWrite, CountsFromTheTextWhenTheTitleWasGivenApart) {
    Extraction read = sample_extraction();
    EXPECT_EQ(title_bytes(read.document), 0u);
    read.document.offsets = {{0, 0}, {6, 0}};
    EXPECT_EQ(title_bytes(read.document), 6u);
    Tree const tree = to_json(read);
    EXPECT_EQ(tree["claims"][0]["start"], 1392);
    EXPECT_EQ(tree["claims"][1]["start"], 0) << "a claim of the title counts in the title";
    EXPECT_EQ(tree["ledger"]["items"][0]["block"], "title");
    EXPECT_EQ(tree["ledger"]["items"][1]["start"], 14);
    EXPECT_FALSE(tree["ledger"]["items"][1].contains("block"));
    read.document.offsets = {{0, 10}, {6, 40}};
    EXPECT_EQ(title_bytes(read.document), 0u) << "the snapshot holds the title";
}

TEST(JsonRead, RoundTrips) {
    for (Claim const& claim : sample_claims()) {
        std::string const written = json_of(claim);
        Claim const read = claim_from_json(written);
        EXPECT_EQ(json_of(read), written);
        EXPECT_EQ(read.quantity.interval, claim.quantity.interval);
        EXPECT_EQ(read.quantity.other_reading, claim.quantity.other_reading);
        EXPECT_EQ(read.subjects, claim.subjects);
        EXPECT_EQ(read.period, claim.period);
        EXPECT_EQ(read.sentence, claim.sentence);
        EXPECT_EQ(read.mention.source, claim.mention.source);
    }
}

TEST(JsonRead, TakesLeastClaims) {
    Claim const claim = claim_from_json(R"({"quote":"5","value":{"lower":"5","upper":"5"},"later":{"field":1}})");
    EXPECT_EQ(claim.quantity.interval, Interval::point(Number(5)));
    EXPECT_EQ(claim.modality, Modality::actual);
    EXPECT_TRUE(claim.main_event);
}

TEST(JsonRead, NamesTheFieldThatIsWrong) {
    struct Case {
        char const* json;
        char const* message;
    };
    for (Case const& c : {Case{"", "no JSON"},
                          {"{", "no JSON"},
                          {"[]", "the claim is no object"},
                          {"{}", "quote is missing"},
                          {R"({"quote":5})", "quote is no string"},
                          {R"({"quote":"5","start":-1})", "start is no whole number from 0 to 2147483647"},
                          {R"({"quote":"5","start":99999999999})", "start is no whole number from 0 to 2147483647"},
                          {R"({"quote":"5","start":7,"end":3})", "end is before start"},
                          {R"({"quote":"5","value":{"lower":"five"}})", "value.lower is no decimal number"},
                          {R"({"quote":"5","value":[]})", "value is no object"},
                          {R"({"quote":"5","readings":["1"]})", "readings is no list of two decimal numbers"},
                          {R"({"quote":"5","approximator":"roughly"})", "approximator is no word that is known there"},
                          {R"({"quote":"5","measure":{"concepts":[1]}})", "measure.concepts is no list of strings"},
                          {R"({"quote":"5","main_event":"yes"})", "main_event is neither true nor false"},
                          {R"({"quote":"5","period":{"edtf":"2023","origin":"guess"}})", "period.origin is no word that is known there"},
                          {R"({"quote":"5","subjects":{}})", "subjects is no list"}}) {
        try {
            claim_from_json(c.json);
            ADD_FAILURE() << c.json << " was read";
        } catch (JsonError const& error) {
            EXPECT_STREQ(error.what(), c.message) << c.json;
        }
    }
}

}  // namespace
}  // namespace figtrail::test

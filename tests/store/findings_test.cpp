// Findings over a database: what is proposed, what relate() makes of it, and how values are folded into clusters.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "claim/relate.hpp"
#include "store/judge.hpp"
#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

/// An article of `outlet` that says one thing.
Extraction saying(std::string const& outlet, Claim claim, std::string const& published = "2024-03-15") {
    auto const quote = claim.mention.quote;
    auto read = TextBuilder(outlet + " reports").published(published).paragraph("It was " + quote + " according to " + outlet + ".").claim(std::move(claim)).build();
    read.facts.source = outlet;
    read.facts.key = outlet + " " + published + " " + quote;
    return read;
}

Claim border(std::string const& value) {
    return a_claim(value + " km").unit("km", "kilometre", "length").measure("border_length").phrase("border length").places({"IR", "IQ"});
}

Claim trade(std::string const& value, std::string const& period = "2023") {
    return a_claim("$" + value + " billion").money("USD", "dollar").scaled(9).measure("trade_volume").phrase("trade volume").places({"IQ", "IR"}).period(period);
}

Catalog const& catalog() {
    static Catalog const known = [] {
        Catalog c;
        c.units = {{"km", "kilometre", "length", Number(1000), Number(0), {}, ""}, {"m", "metre", "length", Number(1), Number(0), {}, ""},
                   {"[mi_i]", "mile", "length", *Number::parse("1609.344"), Number(0), {"km"}, ""}};
        MeasureEntry length;
        length.id = "border_length";
        length.name = "border length";
        length.dimensions = {"length"};
        length.stable = true;
        length.of_place = true;
        MeasureEntry volume;
        volume.id = "trade_volume";
        volume.name = "trade volume";
        volume.dimensions = {"money"};
        volume.of_place = true;
        c.measures = {length, volume};
        return c;
    }();
    return known;
}

class FindingsTest : public ::testing::Test {
protected:
    FindingsTest() : store(new_store(scratch.file("a.db"), {.catalog = &catalog()})) {}

    Judged judge() const {
        Policy const policy;
        auto const relate_stored = [&](StoredClaim const& a, StoredClaim const& b) {
            auto const setting = [](StoredClaim const& c) { return Setting{&c.facts, &c.event, c.siblings ? &c.siblings() : nullptr, c.incident}; };
            Setting const sa = setting(a), sb = setting(b);
            return relate(a.claim, sa, b.claim, sb, policy, catalog());
        };
        return find_between(store, relate_stored, {policy.to_string(), "1"});
    }

    Scratch scratch;
    Store store;
};

TEST_F(FindingsTest, TwoLengthsOfOneBorderAreOneContradiction) {
    add(store, saying("Post", border("1,458")));
    add(store, saying("Herald", border("1,599")));
    auto const found = judge();
    ASSERT_EQ(found.findings.size(), 1u);
    auto const& finding = found.findings.front();
    EXPECT_EQ(finding.kind, "contradiction");
    EXPECT_EQ(finding.measure, "border length");
    ASSERT_TRUE(finding.apart_percent);
    EXPECT_NEAR(*finding.apart_percent, 9.7, 0.2);
    EXPECT_EQ(finding.a.size(), 1u);
    store.write_findings(true, found.findings);
    EXPECT_EQ(store.find_finding(finding.finding_key).because, finding.because);
}

TEST_F(FindingsTest, UnitsAreBroughtToTheirBase) {
    add(store, saying("Post", border("1,609.344")));
    auto miles = border("1,000");
    miles.quantity.unit = {"[mi_i]", "mile", "length"};
    miles.mention.quote = "1,000 miles";
    add(store, saying("Herald", miles));
    EXPECT_TRUE(judge().findings.empty());
    auto more = miles;
    more.quantity.interval = Interval::point(Number(1100));
    add(store, saying("Tribune", more));
    auto const found = judge();
    ASSERT_EQ(found.findings.size(), 1u);
    EXPECT_EQ(found.findings[0].a.size() + found.findings[0].b.size(), 3u) << "1,100 miles against two spellings of one value";
}

TEST_F(FindingsTest, ManyArticlesOfTwoValuesAreOneFinding) {
    for (int i = 0; i < 9; ++i) add(store, saying("Outlet " + std::to_string(i), border(i % 3 == 0 ? "1,599" : "1,458"), "2024-03-" + std::to_string(10 + i)));
    auto const found = judge();
    ASSERT_EQ(found.findings.size(), 1u);
    std::multiset<std::size_t> const sizes{found.findings[0].a.size(), found.findings[0].b.size()};
    EXPECT_EQ(sizes, (std::multiset<std::size_t>{3, 6}));
    EXPECT_EQ(found.pairs, 1u) << "pairs of values, not of claims";
}

TEST_F(FindingsTest, WhatDoesNotShareMeasureSubjectAndPeriodIsNeverProposed) {
    add(store, saying("Post", trade("13", "2023")));
    add(store, saying("Herald", trade("10", "2021")));
    auto elsewhere = trade("20", "2023");
    elsewhere.places = {"TR"};
    add(store, saying("Tribune", elsewhere));
    auto unplaced = trade("30", "2023");
    unplaced.places.clear();
    add(store, saying("Courier", unplaced));
    auto unreadable = trade("40", "2023");
    unreadable.quantity.unreadable = "4?";
    add(store, saying("Mail", unreadable));
    auto const found = judge();
    EXPECT_TRUE(found.findings.empty());
    EXPECT_EQ(found.pairs, 0u);
}

TEST_F(FindingsTest, AnOldFigureWithItsTargetSoldAsNewIsRecycled) {
    auto const pair_of = [](std::string const& outlet, std::string const& year) {
        auto target = trade("20", year == "2019" ? "2020" : "2024");
        target.modality = Modality::target;
        auto read = TextBuilder(outlet).published(year + "-06-01").paragraph("Trade is $13 billion and should reach $20 billion.")
                        .claim(trade("13", year)).claim(target).build();
        read.facts.source = read.facts.key = outlet;
        return read;
    };
    add(store, pair_of("Post", "2019"));
    add(store, pair_of("Herald", "2023"));
    auto const found = judge();
    ASSERT_FALSE(found.findings.empty());
    EXPECT_EQ(found.findings[0].kind, "recycled");
    EXPECT_EQ(store.claim(found.findings[0].a.front())->facts.source, "Post") << "earliest first";
}

TEST_F(FindingsTest, WhatTheDatabaseHoldsOnAFigureOfADraft) {
    add(store, saying("Post", border("1,458")));
    add(store, saying("Herald", border("1,599")));
    add(store, saying("Tribune", trade("13")));
    auto elsewhere = border("2,640");
    elsewhere.places = {"RU", "CN"};
    add(store, saying("Courier", elsewhere));
    auto const found = comparable(store, border("1,500"), 10);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].facts.source, "Post");
    EXPECT_EQ(found[1].facts.source, "Herald");
    EXPECT_EQ(comparable(store, border("1,500"), 1).size(), 1u);
    EXPECT_TRUE(comparable(store, a_claim("5"), 10).empty()) << "nothing measured";
}

TEST_F(FindingsTest, OnlyLatestVersionsAreLookedUp) {
    auto first = saying("Post", border("1,458")), later = saying("Post", border("1,599"));
    first.facts.key = later.facts.key = "one article";
    later.document.text += " Corrected.";
    add(store, first, "2024-05-01T10:00:00Z");
    add(store, later, "2024-05-02T10:00:00Z");
    auto earlier = first;
    earlier.document.text += " At first.";
    add(store, earlier, "2024-04-01T10:00:00Z");  // found in an archive
    auto const found = comparable(store, border("1,500"), 10);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].claim.mention.quote, "1,599 km");
    Database database(store.path(), Database::Access::read_only, 1000);
    EXPECT_EQ(database.integer("SELECT count(*) FROM comparison"), 1) << "the others are not even in the index";
}

TEST_F(FindingsTest, FindingsWithinGoWithTheirVersion) {
    auto first = saying("Post", border("1,458")), later = saying("Post", border("1,599"));
    first.facts.key = later.facts.key = "one article";
    later.document.text += " Corrected.";
    auto const within = [&](AddResult const& added, std::string key) {
        StoredFinding finding;
        finding.finding_key = std::move(key);
        finding.between = false;
        finding.kind = "sum";
        finding.a = {added.first_claim};
        return finding;
    };
    auto const keys = [&] {
        std::set<std::string> all;
        store.findings(false, [&](StoredFinding const& finding) { return all.insert(finding.finding_key).second; });
        return all;
    };
    auto const added = add(store, first, "2024-05-01T10:00:00Z");
    ASSERT_EQ(store.claim(added.first_claim)->claim.mention.quote, "1,458 km");
    store.write_findings_within({{added.snapshot_id, {within(added, "aaaa"), within(added, "bbbb")}}});
    EXPECT_EQ(keys(), (std::set<std::string>{"aaaa", "bbbb"}));
    store.write_findings_within({{added.snapshot_id, {within(added, "bbbb"), within(added, "cccc")}}});
    EXPECT_EQ(keys(), (std::set<std::string>{"bbbb", "cccc"})) << "what is not found anew is gone";
    auto const corrected = add(store, later, "2024-05-02T10:00:00Z");
    EXPECT_TRUE(keys().empty()) << "a later version came";
    store.write_findings_within({{corrected.snapshot_id, {within(corrected, "dddd")}}});
    EXPECT_EQ(keys(), std::set<std::string>{"dddd"});
}

/// An agency's text in two outlets, whichever came first.
TEST_F(FindingsTest, OneTextInTwoArticlesHasOneFindingWithin) {
    for (bool const early_first : {true, false}) {
        SCOPED_TRACE(early_first);
        Store two = new_store(scratch.file(early_first ? "one.db" : "other.db"));
        auto const put = [&](char const* outlet, char const* day) {
            auto text = TextBuilder("A border").published(day).paragraph("It is 1,458 km long.").claim(border("1,458")).build();
            text.facts.source = text.facts.key = outlet;
            auto const added = add(two, text);
            StoredFinding finding;
            finding.finding_key = "aaaa";
            finding.between = false;
            finding.kind = "sum";
            finding.a = {added.first_claim};
            two.write_findings_within({{added.snapshot_id, {finding}}});
            return added;
        };
        auto const found = [&] {
            std::vector<StoredFinding> all;
            two.findings(false, [&](StoredFinding const& finding) { return all.push_back(finding), true; });
            return all;
        };
        std::int64_t early = 0, late = 0;
        if (early_first) early = put("Herald", "2024-03-15").first_claim;
        late = put("Daily", "2024-03-16").first_claim;
        if (!early_first) early = put("Herald", "2024-03-15").first_claim;
        ASSERT_EQ(found().size(), 1u);
        EXPECT_EQ(found()[0].a, std::vector<std::int64_t>{early});
        EXPECT_EQ(found()[0].copies, std::vector<std::int64_t>{late});
        EXPECT_TRUE(found()[0].b.empty());
        EXPECT_EQ(two.findings_of(late).size(), 1u);
        two.forget("Herald", "by order", "A. Checker");
        ASSERT_EQ(found().size(), 1u) << "the other still says so";
        EXPECT_EQ(found()[0].a, std::vector<std::int64_t>{late});
        EXPECT_TRUE(found()[0].copies.empty());
        two.forget("Daily", "by order", "A. Checker");
        EXPECT_TRUE(found().empty());
    }
}

TEST_F(FindingsTest, AnArticleNeverContradictsItselfNorItsEarlierVersions) {
    auto twice = TextBuilder("Two lengths").url("https://post.example/a").published("2024-03-15").paragraph("It is 1,458 km. Others say 1,599 km.")
                     .claim(border("1,458")).claim(border("1,599")).build();
    add(store, twice);
    EXPECT_TRUE(judge().findings.empty());
    auto later = TextBuilder("One length").url("https://post.example/a").published("2024-03-15").paragraph("It is 1,700 km.").claim(border("1,700")).build();
    add(store, later, "2024-07-01T00:00:00Z");
    EXPECT_TRUE(judge().findings.empty());
    add(store, saying("Herald", border("1,458")));
    EXPECT_EQ(judge().findings.size(), 1u) << "the latest version speaks";
}

TEST_F(FindingsTest, FindingsDoNotDependOnTheOrderOfAdding) {
    std::vector<Extraction> articles;
    for (int i = 0; i < 40; ++i) articles.push_back(saying("Outlet " + std::to_string(i), i % 2 == 0 ? border(std::to_string(1400 + i / 4 * 40)) : trade(std::to_string(10 + i / 8)), "2024-03-15"));
    auto const keys_of = [&](Judged const& judged) {
        std::vector<std::string> keys;
        for (auto const& f : judged.findings) keys.push_back(f.finding_key + f.because + std::to_string(f.a.size()) + "/" + std::to_string(f.b.size()));
        return keys;
    };
    for (auto const& article : articles) add(store, article);
    auto const forwards = keys_of(judge());
    EXPECT_GT(forwards.size(), 3u);
    Scratch other;
    store = new_store(other.file("b.db"), {.catalog = &catalog()});
    std::reverse(articles.begin(), articles.end());
    for (auto const& article : articles) add(store, article);
    EXPECT_EQ(keys_of(judge()), forwards);
    store = Store(scratch.file("a.db"), OpenMode::read);
}

TEST_F(FindingsTest, TheWorkGrowsWithTheRowsNotWithTheSquareOfAGroup) {
    std::size_t proposed[2] = {0, 0};
    for (int round = 0; round < 2; ++round) {
        CandidateGroup group;
        int const size = round == 0 ? 500 : 1000;
        for (int i = 0; i < size; ++i) group.clusters.push_back({1, {0, 365}, double(i), double(i), i + 1, 0, 1});
        proposed[round] = propose_pairs(group).size();
    }
    EXPECT_GT(proposed[0], 500u);
    EXPECT_LE(proposed[1], 2 * proposed[0] + 100);
    EXPECT_LE(proposed[1], 20u * 1000u);
}

TEST(ProposePairs, ValuesApartInOnePeriodOrEqualInTwo) {
    auto const pairs = [](std::vector<ValueCluster> clusters, std::optional<std::int64_t> event = std::nullopt) {
        CandidateGroup group;
        group.clusters = std::move(clusters);
        group.event_id = event;
        return propose_pairs(group).size();
    };
    ValueCluster const thirteen{1, {0, 10}, 13, 13, 1, 0, 1}, fourteen{1, {5, 15}, 14, 14, 2, 0, 1}, fourteen_later{1, {20, 30}, 14, 14, 3, 0, 1};
    ValueCluster const over_ten{1, {0, 10}, 10, 1e308, 4, 0, 1}, same_article{1, {0, 10}, 99, 99, 1, 0, 1}, other_scope{2, {0, 10}, 13, 13, 6, 0, 1};
    EXPECT_EQ(pairs({thirteen, fourteen}), 1u);
    EXPECT_EQ(pairs({fourteen, fourteen_later}), 1u) << "recycled";
    EXPECT_EQ(pairs({thirteen, fourteen_later}), 0u) << "a series";
    EXPECT_EQ(pairs({thirteen, fourteen_later}, 7), 1u) << "of one event, a revision";
    EXPECT_EQ(pairs({thirteen, over_ten}), 0u) << "compatible";
    EXPECT_EQ(pairs({thirteen, same_article}), 0u);
    EXPECT_EQ(pairs({thirteen, other_scope}), 1u) << "another currency, say";
}

}  // namespace
}  // namespace figtrail::test

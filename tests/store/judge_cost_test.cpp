// What judging costs grows with the figures of a group, whatever they say: pairs that are related, claims that findings list, and the
// database's own count of steps, at twice the figures against once. And that one more article asks official tables of its own figures alone.
#include <gtest/gtest.h>

#include "store/judge.hpp"
#include "tests/store/scratch.hpp"
#include "tests/store/steps.hpp"

namespace figtrail::test {
namespace {

/// What the n-th article gives for the one thing that all of them speak of.
struct Said {
    char const* how;
    int (*value)(int n);
    std::string (*period)(int n);
    friend void PrintTo(Said const& said, std::ostream* out) { *out << said.how; }
};

std::string one_year(int) { return "2023"; }
/// A month for every two articles.
std::string ever_later(int n) { return std::to_string(1900 + n / 24) + "-" + (n / 2 % 12 < 9 ? "0" : "") + std::to_string(n / 2 % 12 + 1); }

/// A name of letters for every number; digits tell no two names apart.
std::string named(int n) {
    std::string name = "Line ";
    for (char const digit : std::to_string(n)) name += static_cast<char>('k' + (digit - '0'));
    return name;
}

struct Cost {
    std::size_t related = 0, listed = 0, findings = 0, passed_over = 0;
    long steps = 0;
};

Cost cost_of(int articles, Said const& said) {
    Scratch scratch;
    Steps const counting;
    auto store = new_store(scratch.file("a.db"));
    store.begin_batch();
    for (int n = 0; n < articles; ++n) {
        std::string const value = std::to_string(said.value(n));
        TextBuilder text("Report " + std::to_string(n));
        text.url("https://post.example/" + std::to_string(n)).published("2024-03-11");
        text.paragraph("Harbour Works has " + value + " employees, and 3 piers.");
        text.claim(a_claim(value).head("employee").subject("Harbour Works", "org").period(said.period(n)));
        text.claim(a_claim("3").head("pier").subject(named(n), "org"));
        add(store, text.build());
    }
    store.commit_batch();
    Cost cost;
    auto const differ = [&](StoredClaim const& a, StoredClaim const& b) {
        ++cost.related;
        Relation relation;
        relation.kind = a.claim.quantity.interval == b.claim.quantity.interval ? RelationKind::series : RelationKind::contradiction;
        return relation;
    };
    long const before = Steps::taken;
    Judged const judged = find_between(store, differ, {"policy", "1"});
    cost.steps = counting.since(before);
    cost.findings = judged.findings.size();
    cost.passed_over = judged.passed_over;
    for (StoredFinding const& finding : judged.findings) cost.listed += finding.a.size() + finding.b.size();
    return cost;
}

class JudgeCost : public testing::TestWithParam<Said> {};

TEST_P(JudgeCost, OfTwiceTheFiguresIsTwiceTheCost) {
    constexpr int articles = 400;
    Cost const once = cost_of(articles, GetParam()), twice = cost_of(2 * articles, GetParam());
    EXPECT_GT(once.related, 0u);
    EXPECT_LE(twice.related, once.related * 22 / 10);
    EXPECT_LE(twice.listed, once.listed * 22 / 10);
    EXPECT_LE(twice.steps, once.steps * 22 / 10);
}

INSTANTIATE_TEST_SUITE_P(Said, JudgeCost,
                         testing::Values(Said{"OneInTwentyFiveAnotherValue", [](int n) { return n % 25 == 0 ? 50 + n / 25 % 3 : 40; }, one_year},
                                         Said{"HalfOfThemEachAnotherValue", [](int n) { return n % 2 == 0 ? 40 : 1000 + n; }, one_year},
                                         Said{"EachAnotherValue", [](int n) { return 1000 + n; }, one_year},
                                         Said{"OneValueInManyPeriods", [](int) { return 40; }, ever_later},
                                         Said{"ManyValuesInManyPeriods", [](int n) { return 2 + n / 2 % 4 * 7 + (n % 25 == 0 ? 1 : 0); }, ever_later}),
                         [](auto const& named) { return named.param.how; });

TEST(JudgeCost, WhatALargeGroupLeavesOutIsCounted) {
    Said const half{"half", [](int n) { return n % 2 == 0 ? 40 : 1000 + n; }, one_year};
    Cost const small = cost_of(30, half);
    EXPECT_EQ(small.passed_over, 0u) << "16 values: all their pairs are looked at";
    EXPECT_EQ(small.findings, 16u * 15u / 2u);
    Cost const large = cost_of(400, half);
    EXPECT_GT(large.findings, 200u);
    // Every pair of the 201 values cannot hold; what no finding sets against each other was passed over.
    EXPECT_EQ(large.passed_over, 201u * 200u / 2u - large.findings);
}

/// What every article says of itself is read only where the judgement asks for it.
TEST(JudgeCost, ArticlesAreReadWhenTheyAreAskedFor) {
    Scratch scratch;
    Steps const counting;
    auto store = new_store(scratch.file("a.db"));
    for (int n = 0; n < 2; ++n) {
        TextBuilder text("Report " + std::to_string(n));
        text.url("https://post.example/" + std::to_string(n)).published("2024-03-11");
        std::string paragraph = "Harbour Works has 40 employees.";
        for (int i = 0; i < 100; ++i) paragraph += " It owns " + std::to_string(500 + i) + " boats.";
        text.paragraph(paragraph);
        text.claim(a_claim("40").head("employee").subject("Harbour Works", "org").period(std::to_string(2022 + n)));
        for (int i = 0; i < 100; ++i) text.claim(a_claim(std::to_string(500 + i)).head("boat").subject(named(1000 * n + i), "org"));
        add(store, text.build());
    }
    auto const steps_if = [&](bool asks) {
        std::size_t siblings = 0;
        auto const relate = [&](StoredClaim const& a, StoredClaim const&) {
            EXPECT_TRUE(a.article && a.siblings) << "one value in two periods is judged by the articles";
            EXPECT_NE(a.article->document.text.find("It owns"), std::string::npos);
            if (asks) siblings = a.siblings().size();
            return Relation{};
        };
        long const before = Steps::taken;
        EXPECT_EQ(find_between(store, relate, {"policy", "1"}).pairs, 1u);
        EXPECT_EQ(siblings, asks ? 101u : 0u);
        return counting.since(before);
    };
    EXPECT_LT(2 * steps_if(false), steps_if(true));
}

}  // namespace
}  // namespace figtrail::test

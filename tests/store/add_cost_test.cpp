// What one more article costs does not depend on how many are there already: the database's own count of steps, which is the same on
// every machine.
#include <gtest/gtest.h>

#include "tests/store/scratch.hpp"
#include "tests/store/steps.hpp"

namespace figtrail::test {
namespace {

/// How the articles of a folder, a feed or a dump say which they are.
struct Named {
    char const* how;
    void (*name)(ArticleFacts& facts, int n);
    friend void PrintTo(Named const& named, std::ostream* out) { *out << named.how; }
};

class AddCost : public testing::TestWithParam<Named> {};

TEST_P(AddCost, IsThatOfAnEmptyDatabase) {
    Scratch scratch;
    Steps const steps;
    auto store = new_store(scratch.file("a.db"));
    store.begin_batch();
    auto const cost_of = [&](int n) {
        auto read = numbered_article(n, 1);
        GetParam().name(read.facts, n);
        long const before = Steps::taken;
        EXPECT_EQ(add(store, read).status, AddStatus::added) << n;
        return steps.since(before);
    };
    for (int n = 0; n < 5; ++n) cost_of(n);
    long const early = cost_of(5);
    for (int n = 6; n < 500; ++n) cost_of(n);
    long const late = cost_of(500);
    EXPECT_GT(early, 50);
    EXPECT_LT(late, early + early / 2);
    store.commit_batch();
}

TEST(AddCost, OfOneMoreVersionIsThatOfTheSecond) {
    Scratch scratch;
    Steps const steps;
    auto store = new_store(scratch.file("a.db"));
    store.begin_batch();
    auto const cost_of = [&](int minute) {
        auto const kilometres = std::to_string(1000 + minute) + " kilometres";
        auto const time = "2024-03-15T" + std::to_string(10 + minute / 50) + ":" + std::to_string(10 + minute % 50) + ":00Z";
        long const before = Steps::taken;
        add(store, border_article(kilometres), time);
        return steps.since(before);
    };
    cost_of(0);
    long const early = cost_of(1);
    for (int minute = 2; minute < 250; ++minute) cost_of(minute);
    EXPECT_LT(cost_of(250), early + early / 2);
    EXPECT_EQ(store.snapshots(1).size(), 251u);
    store.commit_batch();
}

INSTANTIATE_TEST_SUITE_P(Named, AddCost,
                         testing::Values(Named{"BySourceAndUrl", [](ArticleFacts&, int) {}},
                                         Named{"ByUrl", [](ArticleFacts& facts, int) { facts.source.clear(); }},
                                         Named{"BySourceAndKey",
                                               [](ArticleFacts& facts, int n) {
                                                   facts.url.clear();
                                                   facts.key = "report-" + std::to_string(n);
                                               }},
                                         Named{"ByBytes",
                                               [](ArticleFacts& facts, int) {
                                                   facts.url.clear();
                                                   facts.source.clear();
                                               }}),
                         [](auto const& named) { return named.param.how; });

}  // namespace
}  // namespace figtrail::test

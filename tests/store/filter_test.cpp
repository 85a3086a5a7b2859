// Which figures a filter lets through.
#include <gtest/gtest.h>

#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

class FilterTest : public ::testing::Test {
protected:
    FilterTest() : store(new_store(scratch.file("a.db"))) {
        add(store, border_article("1,458 kilometres"), "2024-03-15T00:00:00Z");
        add(store, border_article("1,459 kilometres"), "2024-03-16T00:00:00Z");
        add(store, border_article("1,599 kilometres", "Example Herald"));
        add(store, numbered_article(1));
        auto forecast = numbered_article(2);
        for (Claim& claim : forecast.claims) {
            claim.modality = Modality::forecast;
            claim.period = Period{"2024-06", PeriodOrigin::text, PeriodRole::during, "in June"};
        }
        forecast.claims[1].repeats = 0;
        add(store, forecast);
    }

    std::size_t found(FigureFilter const& filter) const {
        std::size_t count = 0;
        store.figures(filter, [&](StoredClaim const&) { return ++count, true; });
        EXPECT_EQ(store.count_figures(filter), count);
        return count;
    }

    Scratch scratch;
    Store store;
};

TEST_F(FilterTest, EachFieldNarrows) {
    EXPECT_EQ(found({}), 11u);
    FigureFilter f;
    f.every_version = true;
    EXPECT_EQ(found(f), 12u);
    f = {};
    f.repeats = true;
    EXPECT_EQ(found(f), 12u);

    struct Row {
        std::string FigureFilter::*field;
        char const* value;
        std::size_t count;
    };
    Row const rows[] = {
        {&FigureFilter::measure, "border_length", 2}, {&FigureFilter::measure, "Border length", 2}, {&FigureFilter::measure, "grain", 9},
        {&FigureFilter::measure, "frontier", 2},      {&FigureFilter::measure, "trade_volume", 0},  {&FigureFilter::measure, "%", 0},
        {&FigureFilter::subject, "iran", 2},          {&FigureFilter::subject, "Region A", 2},      {&FigureFilter::subject, "Region _", 0},
        {&FigureFilter::place, "IQ", 2},              {&FigureFilter::place, "iq", 2},              {&FigureFilter::place, "US", 0},
        {&FigureFilter::source, "farm weekly", 9},    {&FigureFilter::source, "Farm", 0},           {&FigureFilter::period, "2023", 5},
        {&FigureFilter::period, "2024", 4},           {&FigureFilter::period, "2024-06-30", 4},     {&FigureFilter::period, "2022", 0},
        {&FigureFilter::dimension, "mass", 9},        {&FigureFilter::unit, "t", 9},                {&FigureFilter::unit, "Kilometre", 2},
        {&FigureFilter::published_from, "2024-02-01", 2}, {&FigureFilter::published_to, "2024-01-01", 9},
        {&FigureFilter::measure, "' OR 1=1 --", 0},   {&FigureFilter::subject, "'; DROP TABLE claim; --", 0},
    };
    for (Row const& row : rows) {
        FigureFilter filter;
        filter.*row.field = row.value;
        EXPECT_EQ(found(filter), row.count) << row.value;
    }
    f = {};
    f.modality = Modality::forecast;
    EXPECT_EQ(found(f), 4u);
}

TEST_F(FilterTest, AnUnknownPeriodIsRefusedInWords) {
    FigureFilter filter;
    filter.period = "last year";
    try {
        found(filter);
        FAIL();
    } catch (StoreError const& error) {
        EXPECT_EQ(error.fault(), StoreFault::refused);
        EXPECT_NE(std::string(error.what()).find("'last year'"), std::string::npos) << error.what();
    }
}

TEST_F(FilterTest, FiguresComeInOrderAndInPages) {
    std::vector<std::string> all, paged;
    store.figures({}, [&](StoredClaim const& c) { return all.push_back(c.claim_key), true; });
    for (std::size_t at = 0; at < 12; at += 4) {
        FigureFilter page;
        page.limit = 4;
        page.offset = at;
        store.figures(page, [&](StoredClaim const& c) { return paged.push_back(c.claim_key), true; });
    }
    EXPECT_EQ(all, paged);
    std::size_t taken = 0;
    store.figures({}, [&](StoredClaim const&) { return ++taken < 3; });
    EXPECT_EQ(taken, 3u);
}

}  // namespace
}  // namespace figtrail::test

// Which articles report one incident.
#include <gtest/gtest.h>

#include "store/candidates.hpp"
#include "store/events.hpp"
#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

Extraction report(std::string const& key, std::string const& day, std::vector<std::string> const& lead, std::vector<std::string> const& rest,
                  std::string place = "") {
    auto read = TextBuilder("Report " + key).published(day).paragraph("At least 3 people died.").claim(a_claim("3").head("person").role("kill")).build();
    read.facts.key = key;
    read.event = {"flood", std::move(place), day_from_iso(day)};
    for (auto const& name : lead) read.names.push_back({name, "place", 1, true});
    for (auto const& name : rest) read.names.push_back({name, "person", 1, false});
    return read;
}

class EventsTest : public ::testing::Test {
protected:
    EventsTest() : store(new_store(scratch.file("a.db"))) {}
    std::vector<StoredEvent> joined() {
        join_events(store);
        return events(store);
    }
    Scratch scratch;
    Store store;
};

TEST_F(EventsTest, TwoRareNamesWithinADayJoin) {
    auto const a = add(store, report("a", "2019-04-01", {"Khuzestan"}, {"Karun", "Dez Dam"}));
    auto const b = add(store, report("b", "2019-04-02", {"Khuzestan"}, {"Karun"}));
    auto const found = joined();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].articles, (std::vector<std::int64_t>{a.article_id, b.article_id}));
    EXPECT_EQ(found[0].event.kind, "flood");
    EXPECT_EQ(found[0].event.day, day_from_iso("2019-04-01"));
    EXPECT_EQ(found[0].shared, (std::vector<std::string>{"Karun", "Khuzestan"}));
    EXPECT_EQ(store.claims(a.snapshot_id)[0].incident, store.claims(b.snapshot_id)[0].incident);
    EXPECT_TRUE(store.claims(a.snapshot_id)[0].incident);
}

TEST_F(EventsTest, WhatIsNotEnough) {
    struct Row {
        Extraction a, b;
        char const* why;
    };
    Row const rows[] = {
        {report("a", "2019-04-01", {"Khuzestan"}, {"Karun"}), report("b", "2019-04-03", {"Khuzestan"}, {"Karun"}), "two days apart"},
        {report("c", "2020-04-01", {"Ohio"}, {"Jim Roe"}), report("d", "2020-04-01", {"Ohio"}, {"Ann Poe"}), "one name"},
        {report("e", "2021-04-01", {"Kent"}, {"Ann Hill", "Bo Lee"}), report("f", "2021-04-01", {"Essex"}, {"Ann Hill", "Bo Lee"}), "no name in both leads"},
        {report("g", "2022-04-01", {"Sam Wu", "Leeds"}, {"Di Ray"}, "Leeds"), report("h", "2022-04-01", {"Sam Wu", "York"}, {"Di Ray"}, "York"), "two places"},
    };
    for (Row const& row : rows) {
        add(store, row.a);
        add(store, row.b);
        EXPECT_TRUE(joined().empty()) << row.why;
    }
}

TEST_F(EventsTest, NamesThatEveryoneHasJoinNothing) {
    for (int i = 0; i < 14; ++i) add(store, report("r" + std::to_string(i), "2019-04-01", {"United States"}, {"White House"}));
    EXPECT_TRUE(joined().empty());
}

/// A report with a text of its own words, which `outlets` carry.
void add_copies(Store& store, std::string const& text, std::vector<std::string> const& names, int outlets, std::string const& day) {
    for (int i = 0; i < outlets; ++i) {
        auto read = TextBuilder("Outlet " + std::to_string(i)).published(day).paragraph(text).build();
        read.facts.key = text.substr(0, 8) + std::to_string(i) + day;
        read.event = {"flood", "", std::nullopt};
        for (auto const& name : names) read.names.push_back({name, "person", 1, true});
        add(store, read);
    }
}

TEST_F(EventsTest, CopiesOfOneTextJoinHoweverManyOutletsCarryIt) {
    std::string const story = "The river rose over its banks at night and took the bridge of Millbrook with it, said Ann Hill, who had watched it from the mill with Bo Lee.";
    std::string const other = "Ann Hill opened the fair at Millbrook in the morning, and Bo Lee cut the ribbon while a band played in the rain for the few who had come.";
    add_copies(store, story, {"Ann Hill", "Millbrook", "Bo Lee"}, 14, "2019-04-01");
    auto const found = joined();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].articles.size(), 14u);
    add_copies(store, other, {"Ann Hill", "Millbrook", "Bo Lee"}, 1, "2019-04-01");
    EXPECT_EQ(joined()[0].articles.size(), 14u) << "the same names, another text";
    add_copies(store, story, {"Ann Hill", "Millbrook", "Bo Lee"}, 1, "2019-05-01");
    EXPECT_EQ(joined()[0].articles.size(), 14u) << "the same text a month later";
}

TEST_F(EventsTest, FiguresOfOneEventAreCandidatesWithoutASubject) {
    auto high = report("b", "2019-04-02", {"Khuzestan"}, {"Karun"});
    high.claims[0].quantity.interval = Interval::point(Number(5));
    add(store, report("a", "2019-04-01", {"Khuzestan"}, {"Karun"}));
    add(store, high);
    auto const groups = [&] { return each_group(store, [](CandidateGroup const& group) { return group.event_id.has_value(); }).groups; };
    EXPECT_EQ(groups(), 0u) << "not joined yet";
    join_events(store);
    EXPECT_EQ(groups(), 1u);
    join_events(store);
    EXPECT_EQ(events(store).size(), 1u) << "joined anew, not twice";
}

}  // namespace
}  // namespace figtrail::test

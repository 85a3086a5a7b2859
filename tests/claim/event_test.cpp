// one_incident() by a table: what joins two reports, and what does not.
#include "claim/event.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

using Names = std::vector<std::uint32_t>;

// Numbers of names: up to 9 are rare, 10 and above stand in every other article.
constexpr std::uint32_t kokomo = 1, karun = 2, dez_dam = 3, ann_hill = 4, ohio = 10, police = 11;

struct Report : EventReport {
    Report(std::string_view day_or_published, Names lead_names, Names other_names) {
        day = *day_from_iso(day_or_published);
        event.day = day;
        lead = lead_names;
        names = std::move(lead_names);
        names.insert(names.end(), other_names.begin(), other_names.end());
        std::sort(lead.begin(), lead.end());
        std::sort(names.begin(), names.end());
    }
    Report& kind(std::string word) { return event.kind = std::move(word), *this; }
    Report& at(std::string where, std::uint32_t number) {
        place = number;
        place_senses = senses_of(where);
        event.place = std::move(where);
        return *this;
    }
    Report& undated() { return event.day.reset(), *this; }
};

struct Row {
    char const* why;
    Report a, b;
    bool one;
};

bool joined(Report const& a, Report const& b) {
    Names shared;
    std::set_intersection(a.names.begin(), a.names.end(), b.names.begin(), b.names.end(), std::back_inserter(shared));
    shared.erase(std::remove_if(shared.begin(), shared.end(), [](std::uint32_t n) { return n >= 10; }), shared.end());
    EXPECT_EQ(one_incident(a, b, shared, EventRules{}), one_incident(b, a, shared, EventRules{})) << "either way round";
    return one_incident(a, b, shared, EventRules{});
}

TEST(Event, WhatJoinsTwoReports) {
    Row const rows[] = {
        {"two rare names, one in both leads", Report("2019-04-01", {karun}, {dez_dam}), Report("2019-04-02", {karun}, {dez_dam}), true},
        {"two rare names, no lead in common", Report("2019-04-01", {ohio}, {karun, dez_dam}), Report("2019-04-01", {police}, {karun, dez_dam}), false},
        {"three rare names and two kinds of event", Report("2019-04-01", {ohio}, {karun, dez_dam, ann_hill}).kind("flood"),
         Report("2019-04-01", {police}, {karun, dez_dam, ann_hill}).kind("storm"), true},
        {"three rare names of articles about no event", Report("2019-04-01", {ohio}, {karun, dez_dam, ann_hill}),
         Report("2019-04-01", {police}, {karun, dez_dam, ann_hill}), false},
        {"two days apart", Report("2019-04-01", {karun}, {dez_dam}), Report("2019-04-03", {karun}, {dez_dam}), false},
        {"one rare name in both leads, one kind, one place", Report("2019-04-01", {kokomo}, {}).kind("shooting").at("Kokomo", kokomo),
         Report("2019-04-01", {kokomo, police}, {}).kind("shooting").at("Kokomo, Ohio", ohio), true},
        {"one rare name, two kinds", Report("2019-04-01", {kokomo}, {}).kind("shooting").at("Kokomo", kokomo),
         Report("2019-04-01", {kokomo}, {}).kind("fire").at("Kokomo", kokomo), false},
        {"one rare name, no place", Report("2019-04-01", {ann_hill}, {}).kind("shooting"), Report("2019-04-01", {ann_hill}, {}).kind("shooting"), false},
        {"one rare name, in one lead only", Report("2019-04-01", {kokomo, ohio}, {}).kind("shooting").at("Ohio", ohio),
         Report("2019-04-01", {ohio}, {kokomo}).kind("shooting").at("Ohio", ohio), false},
        {"common names alone", Report("2019-04-01", {ohio, police}, {}).kind("shooting").at("Ohio", ohio),
         Report("2019-04-01", {ohio, police}, {}).kind("shooting").at("Ohio", ohio), false},
        {"two places", Report("2019-04-01", {karun}, {dez_dam}).at("Leeds", 20), Report("2019-04-01", {karun}, {dez_dam}).at("York", 21), false},
        {"a dateline and a scene that the other names", Report("2019-04-01", {karun}, {dez_dam, 21}).at("Leeds", 20),
         Report("2019-04-01", {karun}, {dez_dam}).at("York", 21), true},
    };
    for (Row const& row : rows) EXPECT_EQ(joined(row.a, row.b), row.one) << row.why;
}

TEST(Event, AFollowUpThatNamesNoDayOfItsOwn) {
    auto const first = Report("2019-04-01", {karun}, {dez_dam, ann_hill}).kind("flood");
    auto const later = [](std::string_view day) { return Report(day, {karun}, {dez_dam, ann_hill}).kind("flood"); };
    EXPECT_TRUE(joined(first, later("2019-04-06").undated()));
    EXPECT_FALSE(joined(first, later("2019-04-06"))) << "it speaks of a day of its own";
    EXPECT_FALSE(joined(first, later("2019-04-12").undated())) << "too late";
    EXPECT_FALSE(joined(first, Report("2019-04-06", {karun}, {dez_dam}).kind("flood").undated())) << "two names are not enough";
    EXPECT_FALSE(joined(later("2019-03-27").undated(), first)) << "what came before is no follow-up";
}

TEST(Event, RareGrowsWithTheDatabase) {
    EXPECT_EQ(EventRules{}.rare_up_to(100), 12u);
    EXPECT_EQ(EventRules{}.rare_up_to(10000), 30u);
}

}  // namespace
}  // namespace figtrail

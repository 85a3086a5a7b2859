// one_incident() by a table: what joins two reports, and what does not.
#include "claim/event.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace figtrail {
namespace {

using Names = std::vector<std::uint32_t>;

// Numbers of names: up to 9 are rare, 10 and above stand in every other article.
constexpr std::uint32_t kokomo = 1, karun = 2, dez_dam = 3, ann_hill = 4, ohio = 10, police = 11, leeds = 20, york = 21;
constexpr std::uint32_t flood = 1, storm = 2, shooting = 3, fire = 4;
constexpr std::uint32_t kokomo_word = 1, ohio_word = 2, leeds_word = 3, york_word = 4;

class Report {
public:
    Report(std::string_view day_or_published, Names lead, Names other_names) : lead_(lead), names_(std::move(lead)) {
        report_.day = *day_from_iso(day_or_published);
        report_.names_its_day = true;
        names_.insert(names_.end(), other_names.begin(), other_names.end());
        std::sort(lead_.begin(), lead_.end());
        std::sort(names_.begin(), names_.end());
    }
    Report& about(std::uint32_t kind) { return report_.kind = kind, *this; }
    Report& at(std::uint32_t place, Names senses) {
        report_.place = place;
        place_senses_ = std::move(senses);
        return *this;
    }
    Report& undated() { return report_.names_its_day = false, *this; }

    operator EventReport() const {
        EventReport report = report_;
        report.lead = lead_;
        report.names = names_;
        report.place_senses = place_senses_;
        return report;
    }
    Names const& names() const { return names_; }

private:
    EventReport report_;
    Names lead_, names_, place_senses_;
};

struct Row {
    char const* why;
    Report a, b;
    bool one;
};

bool joined(Report const& a, Report const& b) {
    Names shared;
    std::set_intersection(a.names().begin(), a.names().end(), b.names().begin(), b.names().end(), std::back_inserter(shared));
    shared.erase(std::remove_if(shared.begin(), shared.end(), [](std::uint32_t n) { return n >= 10; }), shared.end());
    EXPECT_EQ(one_incident(a, b, shared, EventRules{}), one_incident(b, a, shared, EventRules{})) << "either way round";
    return one_incident(a, b, shared, EventRules{});
}

TEST(Event, WhatJoinsTwoReports) {
    Row const rows[] = {
        {"two rare names, one in both leads", Report("2019-04-01", {karun}, {dez_dam}), Report("2019-04-02", {karun}, {dez_dam}), true},
        {"two rare names, no lead in common", Report("2019-04-01", {ohio}, {karun, dez_dam}), Report("2019-04-01", {police}, {karun, dez_dam}), false},
        {"three rare names and two kinds of event", Report("2019-04-01", {ohio}, {karun, dez_dam, ann_hill}).about(flood),
         Report("2019-04-01", {police}, {karun, dez_dam, ann_hill}).about(storm), true},
        {"three rare names of articles about no event", Report("2019-04-01", {ohio}, {karun, dez_dam, ann_hill}),
         Report("2019-04-01", {police}, {karun, dez_dam, ann_hill}), false},
        {"two days apart", Report("2019-04-01", {karun}, {dez_dam}), Report("2019-04-03", {karun}, {dez_dam}), false},
        {"one rare name in both leads, one kind, one place", Report("2019-04-01", {kokomo}, {}).about(shooting).at(kokomo, {kokomo_word}),
         Report("2019-04-01", {kokomo, police}, {}).about(shooting).at(ohio, {kokomo_word, ohio_word}), true},
        {"one rare name, two kinds", Report("2019-04-01", {kokomo}, {}).about(shooting).at(kokomo, {kokomo_word}),
         Report("2019-04-01", {kokomo}, {}).about(fire).at(kokomo, {kokomo_word}), false},
        {"one rare name, no place", Report("2019-04-01", {ann_hill}, {}).about(shooting), Report("2019-04-01", {ann_hill}, {}).about(shooting), false},
        {"one rare name, in one lead only", Report("2019-04-01", {kokomo, ohio}, {}).about(shooting).at(ohio, {ohio_word}),
         Report("2019-04-01", {ohio}, {kokomo}).about(shooting).at(ohio, {ohio_word}), false},
        {"common names alone", Report("2019-04-01", {ohio, police}, {}).about(shooting).at(ohio, {ohio_word}),
         Report("2019-04-01", {ohio, police}, {}).about(shooting).at(ohio, {ohio_word}), false},
        {"two places", Report("2019-04-01", {karun}, {dez_dam}).at(leeds, {leeds_word}), Report("2019-04-01", {karun}, {dez_dam}).at(york, {york_word}), false},
        {"a dateline and a scene that the other names", Report("2019-04-01", {karun}, {dez_dam, york}).at(leeds, {leeds_word}),
         Report("2019-04-01", {karun}, {dez_dam}).at(york, {york_word}), true},
    };
    for (Row const& row : rows) EXPECT_EQ(joined(row.a, row.b), row.one) << row.why;
}

TEST(Event, AFollowUpThatNamesNoDayOfItsOwn) {
    auto const first = Report("2019-04-01", {karun}, {dez_dam, ann_hill}).about(flood);
    auto const later = [](std::string_view day) { return Report(day, {karun}, {dez_dam, ann_hill}).about(flood); };
    EXPECT_TRUE(joined(first, later("2019-04-06").undated()));
    EXPECT_FALSE(joined(first, later("2019-04-06"))) << "it speaks of a day of its own";
    EXPECT_FALSE(joined(first, later("2019-04-12").undated())) << "too late";
    EXPECT_FALSE(joined(first, Report("2019-04-06", {karun}, {dez_dam}).about(flood).undated())) << "two names are not enough";
    EXPECT_FALSE(joined(later("2019-03-27").undated(), first)) << "what came before is no follow-up";
}

TEST(Event, RareGrowsWithTheDatabase) {
    EXPECT_EQ(EventRules{}.rare_up_to(100), 12u);
    EXPECT_EQ(EventRules{}.rare_up_to(10000), 30u);
}

}  // namespace
}  // namespace figtrail

// relate() by tables: what must be compared, what must not, and the mirror property over all of both.
#include "claim/relate.hpp"

#include <gtest/gtest.h>

#include "tests/claim/relate_case.hpp"

namespace figtrail {
namespace {

using test::a_claim;
using test::Case;
using test::said;
using test::Side;

test::ClaimBuilder border(std::string quote, std::string value) {
    return a_claim(std::move(quote)).value(value).unit("km", "kilometre", "length").measure("border_length").places({"IR", "IQ"});
}
test::ClaimBuilder trade(std::string quote, std::string billions, std::string period = "2023") {
    auto claim = a_claim(std::move(quote)).value(billions).scaled(9).money("USD", "dollar").measure("trade_volume").places({"IR", "IQ"});
    if (!period.empty()) claim.period(std::move(period));
    return claim;
}
test::ClaimBuilder students(std::string quote, std::string value, std::string period = "2023") {
    return a_claim(std::move(quote)).value(value).measure("students").head("student", {"iraqi"}).places({"IR"}).subject("Iran", "place").period(std::move(period));
}
test::ClaimBuilder killed(std::string quote) { return a_claim(std::move(quote)).head("person").role("kill").measure("killed"); }
test::ClaimBuilder share(std::string quote, std::string value, std::string of = "voters") {
    return a_claim(std::move(quote)).value(value).percent().role("vote").of(std::move(of)).subject("Green Party", "org").period("2023");
}

std::vector<Case> compared() {
    Side toll_one = Side(killed("4")).joined_as(7).published("2016-07-08").source("A");
    Side toll_two = Side(killed("5")).joined_as(7).published("2016-07-09").source("B");
    Side toll_late_low = Side(killed("3")).joined_as(7).published("2016-07-12").source("B");
    Side with_target_one = Side(trade("$13 billion", "13", "2019")).with(trade("$20 billion", "20", "").modality(Modality::target));
    Side with_target_two = Side(trade("$13 billion", "13", "2023")).with(trade("$20 billion", "20", "").modality(Modality::target));
    return {
        {"the same border", border("1,458 km", "1458"), border("1,458 km", "1458"), "same", "same"},
        {"two borders", border("1,458 km", "1458"), border("1,599 km", "1599"), "contradiction", "contradiction"},
        {"border in miles", border("1,458 km", "1458"), border("906 miles", "906").unit("[mi_i]", "mile", "length"), "same-after-rounding",
         "same-after-rounding"},
        {"miles for kilometres", border("1,458 km", "1458"), border("1,458 miles", "1458").unit("[mi_i]", "mile", "length"), "unit-suspect",
         "unit-suspect"},
        {"a stable measure needs no period", border("1,458 km", "1458").period("1989"), border("1,599 km", "1599").period("2024"), "contradiction",
         "contradiction"},
        {"rounding on the rougher side", trade("$13 billion", "13"), trade("$12.96 billion", "12.96"), "same-after-rounding", "same-after-rounding"},
        {"rounding does not hide a difference", trade("$13 billion", "13"), trade("$12.4 billion", "12.4"), "contradiction", "contradiction"},
        {"more than leaves room", trade("more than $10 billion", "10").hedge(Approximator::more_than), trade("$13 billion", "13"), "compatible",
         "compatible"},
        {"more than leaves no room below", trade("more than $14 billion", "14").hedge(Approximator::more_than), trade("$12 billion", "12"), "contradiction",
         "contradiction"},
        {"about, within five percent", trade("about $13 billion", "13").hedge(Approximator::about), trade("$13.5 billion", "13.5"), "compatible",
         "compatible"},
        {"about, beyond it", trade("about $13 billion", "13").hedge(Approximator::about), trade("$15 billion", "15"), "contradiction", "contradiction"},
        {"nearly reaches below", trade("nearly $13 billion", "13").hedge(Approximator::nearly), trade("$12.7 billion", "12.7"), "compatible", "compatible"},
        {"under one percent is no contradiction", border("1,458 km", "1458"), border("1,460.5 km", "1460.5"), "compatible", "compatible"},
        {"a thousand times", students("3,800", "3800"), students("3,800,000", "3800000"), "scale-suspect", "scale-suspect"},
        {"ten times with two digits", students("57,000", "57000"), students("570,000", "570000"), "scale-suspect", "scale-suspect"},
        {"ten times with one digit is no slip", students("2", "2"), students("20", "20"), "contradiction", "contradiction"},
        {"rial and toman", trade("70 trillion tomans", "70").money("IRT", "toman"), trade("70 trillion rials", "70").money("IRR", "Iranian rial"),
         "currency-suspect", "currency-suspect"},
        {"the same number in dollars and euros", trade("$13 billion", "13"), trade("13 billion euros", "13").money("EUR", "euro"), "currency-suspect",
         "currency-suspect"},
        {"a series by year", students("57,000", "57000", "2022-01"), students("60,000", "60000", "2022-07"), "series", "series"},
        {"equal years come back with their target", with_target_one, with_target_two, "recycled", "recycled"},
        {"they come back hedged", with_target_one,
         Side(trade("about $13 billion", "13", "2023").hedge(Approximator::about))
             .with(trade("more than $20 billion", "20", "").hedge(Approximator::more_than).modality(Modality::forecast)),
         "recycled", "recycled"},
        {"four digits come back", students("57,675", "57675", "2019"), students("57,675", "57675", "2023"), "recycled", "recycled"},
        {"two digits come back, no target", trade("$13 billion", "13", "2019"), trade("$13 billion", "13", "2023"), "series", "series"},
        {"an Iranian year and a calendar year", trade("$13 billion", "13", "2023"), trade("$9 billion", "9", "2023-03-21/2024-03-19"), "contradiction",
         "contradiction"},
        {"a later, higher toll", toll_one, toll_two, "revised", "revised"},
        {"a later, lower toll of another outlet", toll_one, toll_late_low, "contradiction", "contradiction"},
        {"the same source later", Side(border("1,458 km", "1458")).source("A").published("2020-01-01"),
         Side(border("1,599 km", "1599")).source("A").published("2021-01-01"), "revised", "revised"},
        {"another source later", Side(border("1,458 km", "1458")).source("A").published("2020-01-01"),
         Side(border("1,599 km", "1599")).source("B").published("2021-01-01"), "contradiction", "contradiction"},
        {"a head of its own", a_claim("12").head("locomotive").subject("Zagros Rail", "org").period("2023"),
         a_claim("15").head("locomotive").subject("Zagros Rail", "org").period("2023"), "contradiction", "contradiction"},
        {"rose and fell", share("5 percent", "5", "voters").up(), share("5 percent", "5", "voters").down(), "contradiction", "contradiction"},
        {"one poll question", share("51 percent", "51", "voters"), share("44 percent", "44", "voters"), "contradiction", "contradiction"},
        {"a third and 33 percent", share("a third", "33").set([](Claim& c) {
             c.quantity.interval = Interval::point(Number(1, 3));
             c.quantity.unit = {"", "fraction", "fraction"};
             c.quantity.written_digits = 0;
         }), share("33 percent", "33", "voters").of(""), "not-comparable denominator", "same-after-rounding"},
    };
}

std::vector<Case> not_compared() {
    auto const aged = [](std::string years, std::string name) {
        return a_claim(std::move(years)).unit("a", "year of age", "age").measure("age").subject(std::move(name), "person").period("2016");
    };
    return {
        {"another measure", trade("$13 billion", "13"), trade("$9 billion", "9").measure("exports"), "not-comparable measure", "not-comparable measure"},
        {"money against kilometres", trade("$13 billion", "13"), border("1,458 km", "1458"), "not-comparable unit", "not-comparable unit"},
        {"percent against points", share("5 percent", "5", "voters"), share("5 points", "5", "voters").points(), "not-comparable unit",
         "not-comparable unit"},
        {"two readings", students("1.458", "1.458").other_reading("1458"), students("1,458", "1458"), "not-comparable ambiguous-locale",
         "not-comparable ambiguous-locale"},
        {"unreadable", students("1\uFFFD58", "1").unreadable("1\uFFFD58"), students("1,458", "1458"), "not-comparable unreadable",
         "not-comparable unreadable"},
        {"other places", trade("$13 billion", "13"), trade("$9 billion", "9").places({"IR", "TR"}), "not-comparable place", "not-comparable place"},
        {"no place in common", trade("$13 billion", "13"), trade("$9 billion", "9").places({"DE", "FR"}), "not-comparable place", "not-comparable place"},
        {"eight months against a year", trade("$8.3 billion", "8.3", "2023-01/2023-08"), trade("$12 billion", "12"), "not-comparable period-partial",
         "not-comparable period-partial"},
        {"periods that only overlap", trade("$8 billion", "8", "2022-09/2023-05"), trade("$12 billion", "12"), "not-comparable period",
         "not-comparable period"},
        {"one undated", trade("$13 billion", "13"), trade("$9 billion", "9", ""), "not-comparable period-unknown", "contradiction"},
        {"both undated", trade("$13 billion", "13", ""), trade("$9 billion", "9", ""), "not-comparable period-unknown", "contradiction"},
        {"a forecast against an actual", trade("$13 billion", "13"), trade("$20 billion", "20").modality(Modality::forecast), "not-comparable modality",
         "not-comparable modality"},
        {"denied", trade("$13 billion", "13"), trade("$20 billion", "20").modality(Modality::denied), "not-comparable modality", "not-comparable modality"},
        {"dollars and euros with other numbers", trade("$13 billion", "13"), trade("11 billion euros", "11").money("EUR", "euro"), "not-comparable unit",
         "not-comparable unit"},
        {"Iraqi students, foreign students", students("57,000", "57000"), students("107,000", "107000").head("student", {"foreign"}),
         "not-comparable measure", "not-comparable measure"},
        {"new cases, all cases", a_claim("22").head("case", {"new"}).role("confirm").subject("Finland", "place").places({"FI"}).period("2020-03-12"),
         a_claim("155").head("case").role("confirm").subject("Finland", "place").places({"FI"}).period("2020-03-12"), "not-comparable measure",
         "not-comparable aggregation"},
        {"daily, monthly", a_claim("40").head("flight", {"daily"}).subject("Imam Airport", "org").period("2023"),
         a_claim("900").head("flight", {"monthly"}).subject("Imam Airport", "org").period("2023"), "not-comparable aggregation",
         "not-comparable aggregation"},
        {"a rise, a level", share("60 percent", "60", "voters").up(), share("51 percent", "51", "voters"), "not-comparable aggregation",
         "not-comparable aggregation"},
        {"shares of two wholes", share("24 percent", "24", "foreign visitors"), share("37 percent", "37", "hotel guests"), "not-comparable denominator",
         "not-comparable denominator"},
        {"a share of nobody knows what", share("24 percent", "24", "visitors"), share("37 percent", "37", ""), "not-comparable denominator", "contradiction"},
        {"percent by head alone", a_claim("51 percent").value("51").percent().head("percent").subject("Iran", "place").places({"IR"}).period("2023"),
         a_claim("44 percent").value("44").percent().head("percent").subject("Iran", "place").places({"IR"}).period("2023"), "not-comparable measure",
         "not-comparable measure"},
        {"people by head alone", a_claim("300").head("people").subject("Iran", "place").places({"IR"}).period("2023"),
         a_claim("500").head("people").subject("Iran", "place").places({"IR"}).period("2023"), "not-comparable measure", "not-comparable measure"},
        {"arrested people, fined people", a_claim("300").head("people").role("arrest").subject("Iran", "place").period("2023"),
         a_claim("500").head("people").role("fine").subject("Iran", "place").period("2023"), "not-comparable measure", "not-comparable measure"},
        {"dead in two towns on one day", Side(killed("3")).about("shooting", "Memphis", "2016-07-08").joined_as(1),
         Side(killed("5")).about("shooting", "Dallas", "2016-07-08").joined_as(2), "not-comparable event", "not-comparable event"},
        {"dead of two events, not joined", Side(killed("3")).about("flood", "Memphis", "2016-07-08"), Side(killed("5")).about("flood", "Dallas", "2016-07-08"),
         "not-comparable event", "not-comparable event"},
        {"dead of another event of the article", Side(killed("3").other_event()).joined_as(1), Side(killed("5")).joined_as(1), "not-comparable event",
         "not-comparable event"},
        {"tolls without events", killed("3"), killed("5"), "not-comparable event", "contradiction"},
        {"two companies", a_claim("12").head("locomotive").subject("Zagros Rail", "org").period("2023"),
         a_claim("15").head("locomotive").subject("Alborz Rail", "org").period("2023"), "not-comparable subject", "not-comparable subject"},
        {"nobody's locomotives", a_claim("12").head("locomotive").period("2023"), a_claim("15").head("locomotive").period("2023"),
         "not-comparable subject", "contradiction"},
        {"locomotives of one side only", a_claim("12").head("locomotive").subject("Zagros Rail", "org").period("2023"),
         a_claim("15").head("locomotive").period("2023"), "not-comparable subject", "contradiction"},
        {"other heads", a_claim("12").head("locomotive").subject("Zagros Rail", "org").period("2023"),
         a_claim("15").head("station").subject("Zagros Rail", "org").period("2023"), "not-comparable measure", "not-comparable measure"},
        {"bought and sold", a_claim("12").head("locomotive").role("buy").subject("Zagros Rail", "org").period("2023"),
         a_claim("15").head("locomotive").role("sell").subject("Zagros Rail", "org").period("2023"), "not-comparable measure", "not-comparable measure"},
        {"a catalog measure against an open head", students("57,000", "57000"), a_claim("12").head("locomotive").subject("Iran", "place").period("2023"),
         "not-comparable measure", "not-comparable measure"},
        {"one birthday apart", aged("32", "Jane Roe"), aged("33", "Jane Roe"), "compatible", "compatible"},
        {"ages by surname", aged("32", "Roe"), aged("39", "Roe"), "not-comparable subject", "contradiction"},
        {"the bridge, the road", a_claim("$5").money("USD", "dollar").measure("cost").head("bridge").role("cost").concepts({"bridge"}),
         a_claim("$7").money("USD", "dollar").measure("cost").head("road").role("cost").concepts({"road"}), "not-comparable measure", "not-comparable measure"},
        {"trucks, buses", a_claim("300").measure("vehicles").head("truck").role("own").subject("Zagros Rail", "org").period("2023"),
         a_claim("200").measure("vehicles").head("bus").role("own").subject("Zagros Rail", "org").period("2023"), "not-comparable measure", "not-comparable measure"},
        {"officers, civilians", Side(a_claim("3").head("officer").role("kill").measure("killed")).joined_as(7),
         Side(a_claim("5").head("civilian").role("kill").measure("killed")).joined_as(7), "not-comparable measure", "not-comparable measure"},
        {"officers are some of the people", Side(a_claim("3").head("officer").role("kill").measure("killed")).joined_as(7), Side(killed("5")).joined_as(7),
         "not-comparable measure", "not-comparable measure"},
        {"two cities of one country", a_claim("45 percent").value("45").percent().measure("turnout").head("turnout").subject("Basra", "place", "phrase").places({"IQ"}).period("2023"),
         a_claim("51 percent").value("51").percent().measure("turnout").head("turnout").subject("Erbil", "place", "phrase").places({"IQ"}).period("2023"),
         "not-comparable place", "not-comparable place"},
        {"a city and its country", a_claim("45 percent").value("45").percent().measure("turnout").head("turnout").subject("Basra", "place", "phrase").places({"IQ"}).period("2023"),
         a_claim("51 percent").value("51").percent().measure("turnout").head("turnout").subject("Iraq", "place", "phrase").places({"IQ"}).period("2023"),
         "not-comparable place", "not-comparable place"},
        {"cars a month, cars a year", a_claim("200").head("car").role("produce").subject("Zagros Motor", "org").set([](Claim& c) { c.quantity.unit.name = "car per month"; }),
         a_claim("2,400").head("car").role("produce").subject("Zagros Motor", "org").set([](Claim& c) { c.quantity.unit.name = "car per year"; }),
         "not-comparable aggregation", "not-comparable aggregation"},
        {"non-oil exports, exports", trade("$30 billion", "30").measure("exports").concepts({"Non-oil", "exports"}), trade("$55 billion", "55").measure("exports").concepts({"exports"}),
         "not-comparable measure", "not-comparable measure"},
        {"two candidates", a_claim("49 percent").value("49").percent().measure("vote_share").head("vote").role("win").of("vote").concepts({"Trump", "vote"}).places({"US"}).period("2024"),
         a_claim("48 percent").value("48").percent().measure("vote_share").head("vote").role("win").of("vote").concepts({"Harris", "vote"}).places({"US"}).period("2024"),
         "not-comparable subject", "not-comparable subject"},
        {"per head", a_claim("$900").money("USD", "dollar").measure("trade_volume").phrase("trade per capita").places({"IR"}).period("2023"),
         a_claim("$90 billion").money("USD", "dollar").measure("trade_volume").phrase("trade").places({"IR"}).period("2023"), "not-comparable denominator",
         "not-comparable denominator"},
    };
}

TEST(Relate, ComparesWhatSpeaksOfOneThing) { test::expect_table(compared()); }
TEST(Relate, LeavesTheRestAlone) { test::expect_table(not_compared()); }

TEST(Relate, TheTableOfWhatMustNotBeComparedIsTheLonger) { EXPECT_GE(not_compared().size(), compared().size()); }

TEST(Relate, MirrorsOverAllPairs) {
    std::vector<Side> sides;
    for (auto const& table : {compared(), not_compared()})
        for (Case const& c : table) {
            sides.push_back(c.a);
            sides.push_back(c.b);
        }
    for (auto const slots : {Policy::Slots::open, Policy::Slots::paired})
        for (Side const& a : sides)
            for (Side const& b : sides) ASSERT_EQ(said(a, b, slots), said(b, a, slots)) << a.claim.mention.quote << " / " << b.claim.mention.quote;
}

TEST(Relate, OpenIsNeverLooserThanPaired) {
    for (auto const& table : {compared(), not_compared()})
        for (Case const& c : table) {
            if (said(c.a, c.b, Policy::Slots::open) == "contradiction") {
                EXPECT_EQ(said(c.a, c.b, Policy::Slots::paired), "contradiction") << c.name;
            }
        }
}

TEST(Relate, SaysWhyAndWhatItAssumed) {
    Catalog const catalog = test::judgement_catalog();
    Policy policy;
    policy.slots = Policy::Slots::paired;
    Side const a(border("1,458 km", "1458")), b(border("1,599 km", "1599"));
    Relation const r = relate(a.claim, a.setting(), b.claim, b.setting(), policy, catalog);
    EXPECT_EQ(r.because, "These two cannot both hold: '1,458 km' and '1,599 km', 9.7 percent apart, outside any hedge.");
    ASSERT_TRUE(r.apart_percent.has_value());
    EXPECT_NEAR(*r.apart_percent, 9.67, 0.01);
    EXPECT_EQ(r.keys, (std::vector<std::string>{"measure: border length", "place: Iran, Iraq", "period: none needed"}));

    Side const year(trade("$12 billion", "12")), months(trade("$8.3 billion", "8.3", "2023-01/2023-08"));
    EXPECT_EQ(relate(year.claim, year.setting(), months.claim, months.setting(), policy, catalog).because,
              "Not compared: eight months against a year (2023 against 2023-01 to 2023-08).");

    Side const undated(trade("$12 billion", "12", ""));
    Relation const assumed = relate(year.claim, year.setting(), undated.claim, undated.setting(), policy, catalog);
    EXPECT_EQ(assumed.kind, RelationKind::same);
    EXPECT_EQ(assumed.assumed, (std::vector<std::string>{"period"}));
}

}  // namespace
}  // namespace figtrail

// revise() on small versions of one article: what is a change, what is none, and what was owned up to.
#include "claim/revise.hpp"

#include <gtest/gtest.h>

#include "claim/revise_notice.hpp"
#include "tests/claim/claim_builder.hpp"

namespace figtrail {
namespace {

using test::a_claim;
using test::ClaimBuilder;
using test::TextBuilder;

/// "changed 13 -> 12 declared; removed 5 -> -": kept figures are not listed.
std::string changes(Extraction const& before, Extraction const& after) {
    std::string out;
    for (Change const& c : revise(before, after)) {
        if (c.kind == ChangeKind::kept) continue;
        EXPECT_FALSE(c.because.empty());
        if (!out.empty()) out += "; ";
        out += std::string(to_string(c.kind)) + " " + (c.from ? before.claims[*c.from].mention.quote : "-") + " -> " +
               (c.to ? after.claims[*c.to].mention.quote : "-") + (c.declared ? " declared" : "");
    }
    return out;
}

ClaimBuilder dollars(std::string quote, std::string billions) {
    return a_claim(std::move(quote)).value(billions).scaled(9).money("USD", "dollar").measure("trade_volume").phrase("trade");
}
ClaimBuilder visitors(std::string quote, std::string value) { return a_claim(std::move(quote)).value(value).head("visitor"); }

Extraction trade_report(std::string const& quote, std::string const& billions, std::string const& ending = "") {
    TextBuilder text;
    text.paragraph("Trade between the neighbours reached " + quote + " in the last fiscal year, the chamber said.").claim(dollars(quote, billions));
    text.paragraph("The province received 5,000 visitors.").claim(visitors("5,000", "5000"));
    if (!ending.empty()) text.paragraph(ending);
    return text.build();
}

TEST(Revise, AChangedFigure) {
    EXPECT_EQ(changes(trade_report("$13 billion", "13"), trade_report("$12 billion", "12")), "changed $13 billion -> $12 billion");
}

TEST(Revise, NothingChanged) {
    EXPECT_EQ(changes(trade_report("$13 billion", "13"), trade_report("$13 billion", "13")), "");
}

TEST(Revise, AnotherSpellingIsNoChange) {
    EXPECT_EQ(changes(trade_report("$13 billion", "13"), trade_report("13,000,000,000 dollars", "13")), "");
    EXPECT_EQ(changes(trade_report("$13 billion", "13"), trade_report("thirteen billion\xC2\xA0" "dollars", "13")), "");
}

TEST(Revise, ReflowAndQuotesAreNoChange) {
    auto const a = TextBuilder().paragraph("The \"old\" bridge is 300 m long. It cost 5 lives.").claim(a_claim("300 m").unit("m", "metre", "length")).claim(a_claim("5").head("life")).build();
    auto const b = TextBuilder().paragraph("The \xE2\x80\x9Cold\xE2\x80\x9D bridge is\n300 m long.").claim(a_claim("300 m").unit("m", "metre", "length"))
                       .paragraph("It cost 5 lives.").claim(a_claim("5").head("life")).build();
    EXPECT_EQ(changes(a, b), "");
}

TEST(Revise, TheHedgeChanged) {
    auto after = trade_report("more than $13 billion", "13");
    after.claims[0].quantity.approximator = Approximator::more_than;
    after.claims[0].quantity.interval = Interval::more_than(*after.claims[0].quantity.interval.lower);
    EXPECT_EQ(changes(trade_report("$13 billion", "13"), after), "hedge-changed $13 billion -> more than $13 billion");
}

TEST(Revise, TheScopeChanged) {
    auto before = trade_report("$13 billion", "13"), after = before;
    before.claims[0].period = Period{"2022", PeriodOrigin::text, PeriodRole::during, "in 2022"};
    after.claims[0].period = Period{"2023", PeriodOrigin::text, PeriodRole::during, "in 2023"};
    EXPECT_EQ(changes(before, after), "scope-changed $13 billion -> $13 billion");
    after.claims[0].period->origin = before.claims[0].period->origin = PeriodOrigin::metadata;
    EXPECT_EQ(changes(before, after), "") << "the day of publication is no scope";
}

TEST(Revise, AnotherCurrencyIsAnotherFigure) {
    auto after = trade_report("13 billion euros", "13");
    after.claims[0].quantity.unit = {"EUR", "euro", "money"};
    EXPECT_EQ(changes(trade_report("$13 billion", "13"), after), "changed $13 billion -> 13 billion euros");
}

TEST(Revise, PartsOfAWholeChangedTogether) {
    auto const made = [](std::string const& quote) {
        Claim claim = a_claim(quote).unit("", "fraction", "fraction");
        claim.quantity.interval = Interval::point(Number(1, 2));
        return TextBuilder().paragraph("The club won " + quote + " titles.").claim(claim).build();
    };
    EXPECT_EQ(changes(made("58 out of 116"), made("60 out of 120")), "changed 58 out of 116 -> 60 out of 120");
    EXPECT_EQ(changes(made("1,058 out of 2,116"), made("1058 out of 2116")), "");
}

TEST(Revise, SwappedFiguresAreTwoChanges) {
    auto const made = [](std::string const& a, std::string const& b) {
        return TextBuilder().paragraph("The fire killed " + a + " people and injured " + b + " others.")
            .claim(a_claim(a).head("people").role("kill")).claim(a_claim(b).head("other").role("injure")).build();
    };
    EXPECT_EQ(changes(made("3", "7"), made("7", "3")), "changed 3 -> 7; changed 7 -> 3");
}

TEST(Revise, AddedAndRemoved) {
    auto const one = TextBuilder().paragraph("The dam holds 90 tonnes of sand.").claim(a_claim("90 tonnes").unit("t", "tonne", "mass")).build();
    auto const two = TextBuilder().paragraph("The dam holds 90 tonnes of sand.").claim(a_claim("90 tonnes").unit("t", "tonne", "mass"))
                         .paragraph("Nearby, 14 wells ran dry during summer.").claim(a_claim("14").head("well")).build();
    EXPECT_EQ(changes(one, two), "added - -> 14");
    EXPECT_EQ(changes(two, one), "removed 14 -> -");
}

TEST(Revise, AMovedParagraph) {
    auto const a = TextBuilder().paragraph("The dam holds 90 tonnes of sand.").claim(a_claim("90 tonnes").unit("t", "tonne", "mass"))
                       .paragraph("Nearby, 14 wells ran dry.").claim(a_claim("14").head("well"))
                       .paragraph("Some 6 villages lack water.").claim(a_claim("6").head("village")).build();
    auto const b = TextBuilder().paragraph("Nearby, 14 wells ran dry.").claim(a_claim("14").head("well"))
                       .paragraph("Some 6 villages lack water.").claim(a_claim("6").head("village"))
                       .paragraph("The dam holds 90 tonnes of sand.").claim(a_claim("90 tonnes").unit("t", "tonne", "mass")).build();
    EXPECT_EQ(changes(a, b), "moved 90 tonnes -> 90 tonnes");
}

TEST(Revise, ARewordedFigure) {
    auto const a = TextBuilder().paragraph("The town had 800 guests in May.").claim(a_claim("800").head("guest")).build();
    auto const b = TextBuilder().paragraph("The town had 800 lodgers in May.").claim(a_claim("800").head("lodger")).build();
    EXPECT_EQ(changes(a, b), "reworded 800 -> 800");
}

TEST(Revise, LinesOfATimelineKeepTheirOwnFigures) {
    auto const made = [](std::vector<std::string> const& cases) {
        TextBuilder text;
        int day = 1;
        for (std::string const& n : cases)
            text.paragraph("On " + std::to_string(day++) + " May the clinic saw " + n + " patients.").claim(a_claim(n).head("patient"));
        return text.build();
    };
    EXPECT_EQ(changes(made({"12", "15", "19"}), made({"12", "16", "19"})), "changed 15 -> 16");
    EXPECT_EQ(changes(made({"12", "15", "19"}), made({"15", "19"})), "removed 12 -> -");
}

TEST(Revise, DeclaredByANoticeThatNamesTheFigure) {
    auto after = trade_report("$12 billion", "12");
    std::string const notice = "Correction: an earlier version said $13 billion.";
    auto text = TextBuilder().paragraph("Trade between the neighbours reached $12 billion in the last fiscal year, the chamber said.").claim(dollars("$12 billion", "12"))
                    .paragraph("The province received 6,000 visitors.").claim(visitors("6,000", "6000"))
                    .paragraph(notice).claim(dollars("$13 billion", "13")).build();
    EXPECT_EQ(changes(trade_report("$13 billion", "13"), text), "changed $13 billion -> $12 billion declared; changed 5,000 -> 6,000");
}

TEST(Revise, DeclaredByANoticeWithoutFigures) {
    EXPECT_EQ(changes(trade_report("$13 billion", "13"), trade_report("$12 billion", "12", "This article was amended on Monday to correct the volume of trade.")),
              "changed $13 billion -> $12 billion declared");
    EXPECT_EQ(changes(trade_report("$13 billion", "13"), trade_report("$12 billion", "12", "This article was amended on Monday to correct a name.")),
              "changed $13 billion -> $12 billion");
}

TEST(Revise, AnOldNoticeDeclaresNothingNew) {
    std::string const notice = "This article was amended on Monday to correct the volume of trade.";
    EXPECT_EQ(changes(trade_report("$13 billion", "13", notice), trade_report("$12 billion", "12", notice)), "changed $13 billion -> $12 billion");
}

TEST(Revise, NoticesAreToldFromNews) {
    for (std::string_view const text : {"Correction: the toll is 3.", "An earlier version of this story gave another toll.", "This article has been corrected.",
                                        "(Corrects spelling of name in third paragraph)"})
        EXPECT_EQ(notices_in(text).size(), 1u) << text;
    for (std::string_view const text : {"Shares fell 3 percent in a correction.", "The department of correction holds 300 people.",
                                        "An earlier study found 3 cases.", "The law was amended in 2014.", "The version of events differs."})
        EXPECT_TRUE(notices_in(text).empty()) << text;
}

}  // namespace
}  // namespace figtrail

// compare() on two short texts: which pairs are formed, in what order, and which are not worth a line.
#include "claim/compare.hpp"

#include <gtest/gtest.h>

#include "tests/claim/claim_builder.hpp"
#include "tests/claim/relate_catalog.hpp"

namespace figtrail {
namespace {

using test::a_claim;
using test::TextBuilder;

/// "$13 billion / $12 billion contradiction; ..."
std::string pairs(Extraction const& a, Extraction const& b) {
    Policy policy;
    policy.slots = Policy::Slots::paired;
    std::string out;
    for (ComparedPair const& p : compare(a, b, policy, test::judgement_catalog())) {
        out += (out.empty() ? "" : "; ") + a.claims[p.a].mention.quote + " / " + b.claims[p.b].mention.quote + " " + std::string(to_string(p.relation.kind));
        if (p.relation.reason != Reason::none) out += " " + std::string(to_string(p.relation.reason));
    }
    return out;
}

Claim trade(std::string quote, std::string billions, std::string period = "2023") {
    return a_claim(std::move(quote)).value(billions).scaled(9).money("USD", "dollar").measure("trade_volume").phrase("trade").places({"IR", "IQ"}).period(std::move(period));
}
Claim border(std::string quote, std::string value) {
    return a_claim(std::move(quote)).value(value).unit("km", "kilometre", "length").measure("border_length").phrase("border").places({"IR", "IQ"});
}

TEST(Compare, PairsWhatSharesDimensionAndMeasure) {
    auto const a = TextBuilder().paragraph("The border runs 1,458 km; trade is $13 billion.").claim(border("1,458 km", "1458")).claim(trade("$13 billion", "13")).build();
    auto const b = TextBuilder().paragraph("The border runs 1,599 km; trade is $13 billion.").claim(border("1,599 km", "1599")).claim(trade("$13 billion", "13")).build();
    EXPECT_EQ(pairs(a, b), "1,458 km / 1,599 km contradiction; $13 billion / $13 billion same");
}

TEST(Compare, TheWorstRelationOfAFigureComesFirst) {
    auto const a = TextBuilder().paragraph("Trade is $13 billion.").claim(trade("$13 billion", "13")).build();
    auto const b = TextBuilder().paragraph("Trade was $13 billion, not $9 billion as in the $8 billion of January to August.").claim(trade("$13 billion", "13"))
                       .claim(trade("$9 billion", "9")).claim(trade("$8 billion", "8", "2023-01/2023-08")).build();
    EXPECT_EQ(pairs(a, b), "$13 billion / $9 billion contradiction; $13 billion / $13 billion same; $13 billion / $8 billion not-comparable period-partial");
}

TEST(Compare, LeavesOutWhatHasNothingInCommon) {
    auto const a = TextBuilder().paragraph("The border runs 1,458 km past 30 wells.").claim(border("1,458 km", "1458")).claim(a_claim("30").head("well")).build();
    auto const b = TextBuilder().paragraph("Trade is $13 billion; 30 people saw it over 5 years.").claim(trade("$13 billion", "13")).claim(a_claim("30").head("people"))
                       .claim(a_claim("5 years").unit("a", "year", "time")).build();
    EXPECT_EQ(pairs(a, b), "");
}

TEST(Compare, WeakHeadsFindEachOtherByRoleOnly) {
    auto const people = [](std::string quote, std::string role) { return TextBuilder().paragraph("Police held " + quote + " people.").claim(a_claim(quote).head("people").role(role)).build(); };
    EXPECT_EQ(pairs(people("30", "arrest"), people("50", "fine")), "");
    EXPECT_EQ(pairs(people("30", "arrest"), people("50", "arrest")), "30 / 50 contradiction");
}

TEST(Compare, ARepeatedFigureIsComparedOnce) {
    auto const a = TextBuilder().paragraph("Trade is $13 billion. Again: $13 billion.").claim(trade("$13 billion", "13"))
                       .claim(a_claim("$13 billion").value("13").scaled(9).money("USD", "dollar").measure("trade_volume").places({"IR", "IQ"}).repeats(0)).build();
    auto const b = TextBuilder().paragraph("Trade is $12 billion.").claim(trade("$12 billion", "12")).build();
    EXPECT_EQ(pairs(a, b), "$13 billion / $12 billion contradiction");
}

}  // namespace
}  // namespace figtrail

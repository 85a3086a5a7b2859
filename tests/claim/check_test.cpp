// check() on hand-built statements and evidence: what is borne out, what is contradicted, and when it has nothing to say.
#include "claim/check.hpp"

#include <gtest/gtest.h>

#include "claim/check_value.hpp"
#include "tests/claim/claim_builder.hpp"
#include "tests/claim/relate_catalog.hpp"

namespace figtrail {
namespace {

using test::a_claim;
using test::ClaimBuilder;
using test::TextBuilder;

Policy paired() {
    Policy policy;
    policy.slots = Policy::Slots::paired;
    return policy;
}

std::string verdict(Extraction const& statement, Extraction const& evidence) {
    static Catalog const catalog = test::judgement_catalog();
    Verdict const v = check(statement, evidence, paired(), catalog);
    EXPECT_FALSE(v.because.empty());
    return std::string(to_string(v.verdict));
}

/// One sentence with its claims in order.
Extraction text(std::string_view sentence, std::vector<ClaimBuilder> const& claims) {
    TextBuilder builder;
    builder.paragraph(sentence);
    for (ClaimBuilder const& claim : claims) builder.claim(claim);
    return builder.build();
}

ClaimBuilder number(std::string quote, std::string value, Approximator hedge = Approximator::exact) {
    return a_claim(std::move(quote)).value(value).hedge(hedge);
}

// --- one value against another ---------------------------------------------------------------------------------------

struct ValueCase {
    Approximator said;
    std::string said_value;
    Approximator shown;
    std::string shown_value;
    VerdictKind verdict;
};

TEST(CheckValue, TakesTheStatementAtItsWord) {
    using A = Approximator;
    auto const yes = VerdictKind::agrees, no = VerdictKind::contradicts, open = VerdictKind::not_comparable;
    std::vector<ValueCase> const cases = {
        {A::exact, "14", A::exact, "14", yes},          {A::exact, "14", A::exact, "15", no},
        {A::more_than, "45", A::exact, "46", yes},      {A::more_than, "45", A::exact, "45", no},
        {A::more_than, "45", A::exact, "44", no},       {A::at_least, "45", A::exact, "45", yes},
        {A::less_than, "127", A::exact, "126", yes},    {A::less_than, "127", A::exact, "127", no},
        {A::less_than, "127", A::exact, "128", no},     {A::up_to, "127", A::exact, "127", yes},
        {A::about, "100", A::exact, "104", yes},        {A::about, "100", A::exact, "120", no},
        {A::nearly, "43", A::exact, "42.3", yes},       {A::nearly, "43", A::exact, "47", no},
        {A::more_than, "90", A::more_than, "90", yes},  {A::more_than, "90", A::more_than, "100", yes},
        {A::more_than, "90", A::more_than, "70", no},   {A::less_than, "98", A::more_than, "93", yes},
        {A::less_than, "98", A::more_than, "101", no},  {A::exact, "5.2", A::exact, "5.24", yes},
        {A::exact, "5.2", A::exact, "5.3", no},         {A::exact, "25", A::more_than, "20", open},
        {A::exact, "15", A::more_than, "20", no},       {A::exact, "20", A::more_than, "20", yes},
        {A::exact, "13.2", A::about, "13", yes},        {A::exact, "13.6", A::about, "13", open},
        {A::exact, "15", A::about, "13", no},
    };
    Catalog const catalog = test::judgement_catalog();
    for (ValueCase const& c : cases) {
        Claim const said = number("x", c.said_value, c.said), shown = number("y", c.shown_value, c.shown);
        auto const bearing = bears_out(said.quantity, shown.quantity, paired(), catalog);
        ASSERT_TRUE(bearing.has_value());
        EXPECT_EQ(bearing->verdict, c.verdict) << to_string(c.said) << " " << c.said_value << " by " << to_string(c.shown) << " " << c.shown_value;
        EXPECT_EQ(bearing->strain, 0);
    }
}

TEST(CheckValue, ConvertsUnitsAndTakesKindredOnesForEachOther) {
    Catalog const catalog = test::judgement_catalog();
    auto const verdict_of = [&](ClaimBuilder const& said, ClaimBuilder const& shown) -> std::string {
        auto const bearing = bears_out(said.build().quantity, shown.build().quantity, paired(), catalog);
        return bearing ? std::string(to_string(bearing->verdict)) + (bearing->strain > 0 ? " strained" : "") : "no common unit";
    };
    auto const rating = [](std::string value, std::string scale) { return a_claim("r").value(value).unit("", "out of " + scale, "rating"); };
    EXPECT_EQ(verdict_of(number("x", "2", Approximator::more_than).unit("km", "kilometre", "length"), number("y", "1500").unit("m", "metre", "length")), "contradicts");
    EXPECT_EQ(verdict_of(a_claim("79 %").percent(), rating("7.9", "10")), "agrees strained");
    EXPECT_EQ(verdict_of(rating("79", "100"), rating("7.9", "10")), "agrees strained");
    EXPECT_EQ(verdict_of(a_claim("93").head("recovery"), a_claim("93").unit("", "-", "index")), "agrees strained");
    EXPECT_EQ(verdict_of(a_claim("93").head("recovery"), a_claim("93 km").unit("km", "kilometre", "length")), "no common unit");
    EXPECT_EQ(verdict_of(a_claim("$93").money("USD", "dollar"), a_claim("93 euros").money("EUR", "euro")), "no common unit");
}

// --- which figure is meant -------------------------------------------------------------------------------------------

TEST(Check, TheNounChooses) {
    auto const evidence = text("The region counted 638 infections, 26 recoveries and 37 deaths.",
                               {a_claim("638").head("infection"), a_claim("26").head("recovery"), a_claim("37").head("death")});
    EXPECT_EQ(verdict(text("There were 26 recoveries.", {a_claim("26").head("recovery")}), evidence), "agrees");
    EXPECT_EQ(verdict(text("There were 25 recoveries.", {a_claim("25").head("recovery")}), evidence), "contradicts");
    EXPECT_EQ(verdict(text("There were 37 deaths and 26 recoveries.", {a_claim("37").head("death"), a_claim("26").head("recovery")}), evidence), "agrees");
    EXPECT_EQ(verdict(text("There were 37 deaths and 28 recoveries.", {a_claim("37").head("death"), a_claim("28").head("recovery")}), evidence), "contradicts");
}

TEST(Check, TheWordsAroundChoose) {
    auto const dollars = [](std::string quote) { return a_claim(std::move(quote)).money("USD", "dollar"); };
    auto const evidence = text("The play earned $5 million at home and $19 million abroad, a worldwide total of $24 million.",
                               {dollars("$5 million"), dollars("$19 million"), dollars("$24 million")});
    auto const said = [&](std::string quote, std::string where) { return text("The play earned " + quote + " " + where + ".", {dollars(quote)}); };
    EXPECT_EQ(verdict(said("$24 million", "worldwide"), evidence), "agrees");
    EXPECT_EQ(verdict(said("$22 million", "globally"), evidence), "contradicts");
    EXPECT_EQ(verdict(said("$19 million", "overseas"), evidence), "agrees");
}

TEST(Check, OneContradictedFigureIsEnough) {
    auto const evidence = text("Six critics gave it 71 percent.", {a_claim("Six").value("6").head("critic"), a_claim("71 percent").percent()});
    auto const statement = text("Six critics gave it 80 percent.", {a_claim("Six").value("6").head("critic"), a_claim("80 percent").percent()});
    Catalog const catalog = test::judgement_catalog();
    Verdict const v = check(statement, evidence, paired(), catalog);
    EXPECT_EQ(v.verdict, VerdictKind::contradicts);
    ASSERT_EQ(v.figures.size(), 2u);
    EXPECT_EQ(v.figures[0].verdict, VerdictKind::agrees);
    EXPECT_EQ(v.figures[1].verdict, VerdictKind::contradicts);
    EXPECT_EQ(v.because, "These two cannot both hold: the statement says '80 percent', the evidence '71 percent'.");
}

TEST(Check, NewOnesAreNotAllOfThem) {
    auto const evidence = text("The clinic saw 67 new patients.", {a_claim("67").head("patient", {"new"})});
    EXPECT_NE(verdict(text("The clinic has 240 patients.", {a_claim("240").head("patient")}), evidence), "contradicts");
}

// --- where it has nothing to say -------------------------------------------------------------------------------------

TEST(Check, AbstainsWithoutACounterpart) {
    EXPECT_EQ(verdict(text("The bridge cost $9.", {a_claim("$9").money("USD", "dollar")}), text("The bridge is 300 m long.", {a_claim("300 m").unit("m", "metre", "length")})),
              "not-comparable");
    EXPECT_EQ(verdict(text("The bridge is old.", {}), text("The bridge is 300 m long.", {a_claim("300 m").unit("m", "metre", "length")})), "not-comparable");
    EXPECT_EQ(verdict(text("He keeps 4 goats.", {a_claim("4").head("goat")}), text("The town built 3 tramways.", {a_claim("3").head("tramway")})), "not-comparable");
}

TEST(Check, AbstainsWhereTwoFitAlike) {
    auto const evidence = text("A visit costs 4 coins or 9 coins.", {a_claim("4").head("coin"), a_claim("9").head("coin")});
    EXPECT_EQ(verdict(text("Entry: more than 5 coins.", {number("more than 5", "5", Approximator::more_than).head("coin")}), evidence), "not-comparable");
}

TEST(Check, AbstainsWhereOnlySomeIsBorneOut) {
    auto const evidence = text("The fleet has 12 ferries.", {a_claim("12").head("ferry")});
    auto const statement = text("The fleet has 12 ferries and 900 sailors.", {a_claim("12").head("ferry"), a_claim("900").head("sailor")});
    EXPECT_EQ(verdict(statement, evidence), "not-comparable");
}

// --- ranks and years, which are no claims ------------------------------------------------------------------------------

Extraction with_item(std::string_view sentence, std::string_view figure, NumeralKind kind) {
    Extraction out = text(sentence, {});
    auto const at = static_cast<std::uint32_t>(sentence.find(figure));
    out.ledger.items.push_back({{at, at + static_cast<std::uint32_t>(figure.size())}, kind, ""});
    return out;
}

TEST(Check, RanksAreComparedWhereNothingIsCounted) {
    auto const rank = [](std::string_view sentence, std::string_view figure) { return with_item(sentence, figure, NumeralKind::ordinal); };
    EXPECT_EQ(verdict(rank("It is her fifth novel.", "fifth"), rank("It was the fifth novel she wrote.", "fifth")), "agrees");
    EXPECT_EQ(verdict(rank("It is her tenth novel.", "tenth"), rank("It was the eleventh novel she wrote.", "eleventh")), "contradicts");
    EXPECT_EQ(verdict(rank("It is her tenth novel.", "tenth"), rank("It won on the third day.", "third")), "not-comparable");
    EXPECT_EQ(verdict(rank("They crashed before the 59th lap.", "59th"), with_item("They crashed on lap 57.", "57", NumeralKind::label)), "agrees");
    EXPECT_EQ(verdict(rank("They crashed after the 59th lap.", "59th"), with_item("They crashed on lap 57.", "57", NumeralKind::label)), "contradicts");
}

TEST(Check, ABareNumberMayBeARank) {
    auto const evidence = with_item("The club came 27th in goals and was ranked 19th in points.", "19th", NumeralKind::ordinal);
    auto const said = [](std::string quote) { return text("The club ranked " + quote + " in points.", {a_claim(quote).unit("", "-", "index")}); };
    EXPECT_EQ(verdict(said("19"), evidence), "agrees");
    EXPECT_EQ(verdict(said("21"), evidence), "contradicts");
}

TEST(Check, YearsAreComparedWhereNothingElseIsSaid) {
    auto const year = [](std::string_view sentence, std::string_view figure) { return with_item(sentence, figure, NumeralKind::year); };
    EXPECT_EQ(verdict(year("The mill is from 1912.", "1912"), year("The mill of 1912 was rebuilt.", "1912")), "agrees");
    EXPECT_EQ(verdict(year("The mill is from 1910.", "1910"), year("The mill of 1912 was rebuilt.", "1912")), "contradicts");
}

}  // namespace
}  // namespace figtrail

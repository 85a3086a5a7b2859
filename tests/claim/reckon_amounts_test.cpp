// reckon: range-order, conversion, implied-rate, currency-suspect and false-precision. As many cases that must stay silent as cases that must not.
#include "tests/claim/reckon_case.hpp"

namespace figtrail::test {
namespace {

TEST(ReckonRanges, Order) {
    auto const range = [](char const* quote, char const* low, char const* high) {
        return TextBuilder().paragraph(std::string("It takes ") + quote + " days.").claim(a_claim(quote).range(low, high));
    };
    EXPECT_EQ(findings(range("between 20 and 10", "10", "20")), "range-order warn");
    EXPECT_EQ(findings(range("between 10 and 20", "10", "20")), "");
    EXPECT_EQ(findings(range("from 23 to 21", "21", "23")), "");
    EXPECT_EQ(findings(range("between 800,000 and 1.2 million", "800000", "1200000")), "");
}

TEST(ReckonConversions, TwoUnitsOfOneLength) {
    auto const distance = [](char const* km) {
        return TextBuilder()
            .paragraph(std::string("It lies 100 miles (") + km + ") away.")
            .claim(a_claim("100 miles").unit("[mi_i]", "mile", "length"))
            .claim(a_claim(km).unit("km", "kilometre", "length"));
    };
    EXPECT_EQ(findings(distance("161 km")), "");
    EXPECT_EQ(findings(distance("160 km")), "");
    EXPECT_EQ(findings(distance("61 km")), "conversion error");
    EXPECT_EQ(because(distance("61 km")), "'100 miles' is 161 kilometres, not '61 km'.");
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("It reached 100 degrees Fahrenheit (38 Celsius).")
                           .claim(a_claim("100 degrees Fahrenheit").unit("[degF]", "degree Fahrenheit", "temperature"))
                           .claim(a_claim("38 Celsius").unit("Cel", "degree Celsius", "temperature"))),
              "");
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("It lies 100 miles (61 km by air) away.")
                           .claim(a_claim("100 miles").unit("[mi_i]", "mile", "length"))
                           .claim(a_claim("61 km").unit("km", "kilometre", "length"))),
              "");
}

TEST(ReckonConversions, DefinitionsStaySilent) {
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("Output was 21,003,000 miles (100 km).")
                           .claim(a_claim("21,003,000 miles").unit("[mi_i]", "mile", "length"))
                           .claim(a_claim("100 km").unit("km", "kilometre", "length"))),
              "");
}

TEST(ReckonRates, ImpliedAndClashing) {
    auto const deal = [] {
        return TextBuilder()
            .paragraph("The plan costs 70 trillion tomans (16.6 billion dollars).")
            .claim(a_claim("70 trillion tomans").scaled(12).money("IRT", "toman"))
            .claim(a_claim("16.6 billion dollars").scaled(9).money("USD", "dollar"));
    };
    EXPECT_EQ(findings(deal()), "implied-rate note");
    EXPECT_EQ(because(deal()), "'70 trillion tomans' as '16.6 billion dollars' implies 4,217 tomans to the dollar.");
    EXPECT_EQ(findings(deal()
                           .paragraph("The market gives 42,000 tomans per dollar.")
                           .claim(a_claim("42,000 tomans per dollar").unit("IRT/USD", "toman per dollar", "money/money"))),
              "currency-suspect warn, implied-rate note");
    EXPECT_EQ(findings(deal()
                           .paragraph("The market gives 4,200 tomans per dollar.")
                           .claim(a_claim("4,200 tomans per dollar").unit("IRT/USD", "toman per dollar", "money/money"))),
              "implied-rate note");
    EXPECT_EQ(findings(deal()
                           .paragraph("The market gives 42,000 tomans to the dollar.")
                           .claim(a_claim("42,000 tomans").money("IRT", "toman"))),
              "currency-suspect warn, implied-rate note");
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("It cost 5 euros and 6 dollars.")
                           .claim(a_claim("5 euros").money("EUR", "euro"))
                           .claim(a_claim("6 dollars").money("USD", "dollar"))),
              "");
}

TEST(ReckonPrecision, Crowds) {
    auto const crowd = [](ClaimBuilder claim) { return TextBuilder().paragraph("In all " + claim.build().mention.quote + " came.").claim(claim); };
    EXPECT_EQ(findings(crowd(a_claim("21,480,525").head("pilgrim"))), "false-precision note");
    EXPECT_EQ(findings(crowd(a_claim("21,000,000").head("pilgrim"))), "");
    EXPECT_EQ(findings(crowd(a_claim("21,480,525").head("vote"))), "") << "votes are counted";
    EXPECT_EQ(findings(crowd(a_claim("about 12,345").hedge(Approximator::about).head("book"))), "false-precision note");
    EXPECT_EQ(findings(crowd(a_claim("about 12,300").hedge(Approximator::about).head("book"))), "");
}

}  // namespace
}  // namespace figtrail::test

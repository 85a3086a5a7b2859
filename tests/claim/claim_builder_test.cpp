#include "tests/claim/claim_builder.hpp"

namespace figtrail::test {
namespace {

TEST(ClaimBuilderTest, ReadsValueAndWrittenDigitsOfTheQuote) {
    Claim const border = a_claim("some 1,458 km").unit("km", "kilometre", "length");
    EXPECT_EQ(border.quantity.interval, Interval::point(Number(1458)));
    EXPECT_EQ(border.quantity.written_digits, 4);
    Claim const trade = a_claim("more than $13.0 billion").scaled(9).hedge(Approximator::more_than);
    EXPECT_EQ(trade.quantity.interval, Interval::more_than(number("13000000000")));
    EXPECT_EQ(trade.quantity.written_digits, 3);
}

TEST(TextBuilderTest, PlacesClaimsAtTheirQuotes) {
    Extraction const read = TextBuilder("Flood kills 3")
                                .claim(a_claim("3").head("person"))
                                .paragraph("The river rose. It killed 3 people and hurt 5. Rain goes on.")
                                .claim(a_claim("3").head("person"))
                                .claim(a_claim("5").head("person"))
                                .build();
    for (Claim const& claim : read.claims) EXPECT_EQ(slice(read.document.text, claim.mention.span), claim.mention.quote);
    EXPECT_EQ(read.claims[0].block, BlockKind::title);
    EXPECT_EQ(slice(read.document.text, read.claims[1].sentence), "It killed 3 people and hurt 5.");
    EXPECT_EQ(read.claims[1].sentence, read.claims[2].sentence);
    EXPECT_EQ(read.claims[2].paragraph, 1u);
}

}  // namespace
}  // namespace figtrail::test

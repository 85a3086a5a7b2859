// reckon as a whole: what takes part, the order of findings, time.
#include <ctime>

#include "tests/claim/reckon_case.hpp"

namespace figtrail::test {
namespace {

TEST(Reckon, LeavesOutWhatCannotBeJudged) {
    auto const of = [](ClaimBuilder part) {
        return TextBuilder().paragraph("13 of the 12 members agreed.").claim(part.head("member")).claim(a_claim("12").head("member"));
    };
    EXPECT_EQ(findings(of(a_claim("13"))), "part-over-whole error");
    EXPECT_EQ(findings(of(a_claim("13").modality(Modality::denied))), "");
    EXPECT_EQ(findings(of(a_claim("13").other_reading("1300"))), "");
    EXPECT_EQ(findings(of(a_claim("13").unreadable("13x"))), "");
    EXPECT_EQ(findings(TextBuilder()), "");
}

TEST(Reckon, StaysLinearOnATextOfOneSentence) {
    auto const seconds = [](std::size_t claims) {
        Extraction read;
        read.facts.title = "x";
        for (std::size_t i = 0; i < claims; ++i) {
            auto const begin = static_cast<std::uint32_t>(read.document.text.size());
            read.document.text += "5 of the ";
            Claim claim = a_claim("5").head("Iranian tourist").measure("shot").places({"IR"}).at(begin);
            if (i % 3 == 1) claim = a_claim("5").percent().of("foreign tourist").at(begin);
            read.claims.push_back(std::move(claim));
        }
        auto const end = static_cast<std::uint32_t>(read.document.text.size());
        read.document.blocks = {{BlockKind::body, {0, end}}};
        for (Claim& claim : read.claims) claim.sentence = {0, end};
        Catalog const catalog = facts();
        std::clock_t const start = std::clock();
        reckon(read, catalog);
        return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    };
    seconds(1000);
    double const once = seconds(10000), fourfold = seconds(40000);
    EXPECT_LT(fourfold, 8 * once + 0.05) << once << " s, then " << fourfold << " s";
}

TEST(Reckon, OrdersErrorsBeforeWarningsBeforeNotes) {
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("In all 21,480,525 pilgrims came on Thursday, July 8, 2016; 13 of the 12 gates opened.")
                           .claim(a_claim("21,480,525").head("pilgrim"))
                           .claim(a_claim("13").head("gate"))
                           .claim(a_claim("12").head("gate"))),
              "part-over-whole error, weekday-date warn, false-precision note");
}

}  // namespace
}  // namespace figtrail::test

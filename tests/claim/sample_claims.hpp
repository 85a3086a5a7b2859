// Claims and an extraction that set every field some way; shared by the JSON tests.
#pragma once

#include "tests/claim/claim_builder.hpp"

namespace figtrail::test {

inline std::vector<Claim> sample_claims() {
    return {
        a_claim("about $13 billion")
            .value("13")
            .scaled(9)
            .hedge(Approximator::about)
            .money("USD", "dollar")
            .measure("trade_volume")
            .phrase("volume of trade")
            .concepts({"volume", "trade"})
            .subject("Iran", "place", "phrase")
            .places({"IR", "IQ"})
            .period("2023", PeriodOrigin::text, PeriodRole::during, "last year")
            .speaker("Ali Example")
            .agency("Mehr")
            .rule("money with scale word")
            .inferred({"measure", "subject"})
            .at(1398),
        a_claim("more than 90,000").hedge(Approximator::more_than).head("student", {"iraqi"}).role("study").repeats(0).refers_to(0),
        a_claim("less than 5").hedge(Approximator::less_than).head("ship").modality(Modality::forecast).other_event(),
        a_claim("two-thirds").value("2/3").unit("", "fraction", dimension::fraction).of("foreign tourist"),
        a_claim("-1.3 %").value("-1.3").percent().down(),
        a_claim("1.458").other_reading("1458").head("truck"),
        a_claim("11111111111111122222222222").unreadable("11111111111111122222222222"),
        a_claim("1\xEF\xBF\xBD""5").set([](Claim& c) { c.quantity.interval = {}; }).unreadable("1\xEF\xBF\xBD""5"),
        a_claim("5 to 6").range("5", "6").head("person").set([](Claim& c) {
            c.block = BlockKind::caption;
            c.paragraph = 7;
            c.mention.page = 3;
            c.sentence = {3, 99};
            c.mention.source = {13, 19};
            c.mention.prefix = "he said \"from\n\t";
            c.mention.suffix = "\\ \x01 \x7F \xC3\xA9 \xE2\x82\xAC \xF0\x9F\x98\x80";
        }),
        a_claim("0.0000248").unit("m", "metre", dimension::length),
        a_claim("hundreds").range("100", "1000").hedge(Approximator::vague).head("person"),
    };
}

inline Extraction sample_extraction() {
    Extraction read;
    read.facts.id = "a \"quoted\" id";
    read.document.text = "Trade\nmore text";
    read.document.notes = {"3 invalid bytes replaced, first at byte 117"};
    read.claims = sample_claims();
    read.ledger.items = {{{0, 17}, NumeralKind::claim, ""},
                         {{20, 24}, NumeralKind::year, "a year"},
                         {{30, 34}, NumeralKind::not_understood, ""}};
    read.event = {"flood", "Khuzestan", day_from_civil(2019, 4, 1)};
    read.agencies = {"Mehr"};
    return read;
}

}  // namespace figtrail::test

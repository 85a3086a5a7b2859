// Every field of a Claim and of its article comes back as it went in.
#include <gtest/gtest.h>

#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

void expect_equal(Claim const& a, Claim const& b) {
    SCOPED_TRACE(a.mention.quote);
    EXPECT_EQ(a.mention.span, b.mention.span);
    EXPECT_EQ(a.mention.source, b.mention.source);
    EXPECT_EQ(a.mention.quote, b.mention.quote);
    EXPECT_EQ(a.mention.prefix, b.mention.prefix);
    EXPECT_EQ(a.mention.suffix, b.mention.suffix);
    EXPECT_EQ(a.sentence, b.sentence);
    EXPECT_EQ(a.block, b.block);
    EXPECT_EQ(a.paragraph, b.paragraph);
    EXPECT_EQ(a.mention.page, b.mention.page);
    EXPECT_EQ(a.quantity.interval, b.quantity.interval);
    EXPECT_EQ(a.quantity.unit, b.quantity.unit);
    EXPECT_EQ(a.quantity.approximator, b.quantity.approximator);
    EXPECT_EQ(a.quantity.trend, b.quantity.trend);
    EXPECT_EQ(a.quantity.unreadable, b.quantity.unreadable);
    EXPECT_EQ(a.quantity.other_reading, b.quantity.other_reading);
    EXPECT_EQ(a.quantity.written_digits, b.quantity.written_digits);
    EXPECT_EQ(a.measure.id, b.measure.id);
    EXPECT_EQ(a.measure.phrase, b.measure.phrase);
    EXPECT_EQ(a.measure.head, b.measure.head);
    EXPECT_EQ(a.measure.role, b.measure.role);
    EXPECT_EQ(a.measure.of, b.measure.of);
    EXPECT_EQ(a.measure.concepts, b.measure.concepts);
    EXPECT_EQ(a.measure.modifiers, b.measure.modifiers);
    EXPECT_EQ(a.subjects, b.subjects);
    EXPECT_EQ(a.places, b.places);
    EXPECT_EQ(a.period, b.period);
    EXPECT_EQ(a.modality, b.modality);
    EXPECT_EQ(a.attribution, b.attribution);
    EXPECT_EQ(a.rule, b.rule);
    EXPECT_EQ(a.inferred, b.inferred);
    EXPECT_EQ(a.repeats, b.repeats);
    EXPECT_EQ(a.refers_to, b.refers_to);
    EXPECT_EQ(a.main_event, b.main_event);
}

/// Claims that between them fill every field, with the values that are easiest to lose.
std::vector<Claim> demanding_claims() {
    std::vector<Claim> claims;
    Claim full = a_claim("about $13.0 billion");
    full.mention.source = {17, 40};
    full.mention.prefix = "trade of “";
    full.mention.suffix = "” a year\n";
    full.quantity.interval = {number("12999999999.123456"), number("13000000000"), true, true};
    full.quantity.unit = {"USD/[bbl_us]", "dollar per barrel", "money/volume"};
    full.quantity.approximator = Approximator::about;
    full.quantity.trend = Trend::down;
    full.quantity.unreadable = "13.\xEF\xBF\xBD";
    full.quantity.other_reading = number("130");
    full.quantity.written_digits = 3;
    full.measure = {"trade_volume", "volume of trade", "volume", "earn", "foreign tourist", {"volume", "trade"}, {"iraqi", "\"new\""}};
    full.subjects = {{"Iran", "place", "phrase", {3, 7}}, {"O'Brien & Co.", "org", "headline", {9, 22}}};
    full.places = {"IR", "IQ"};
    full.period = Period{"2022-03-21/2023-03-20", PeriodOrigin::inherited, PeriodRole::as_of, "last year"};
    full.modality = Modality::forecast;
    full.attribution = {"a minister", ""};  // an empty agency is not the same as none
    full.rule = "number with scale word";
    full.inferred = {"measure", "subject"};
    full.repeats = 0;
    full.refers_to = 0;
    full.main_event = false;
    full.block = BlockKind::table;
    full.mention.page = 12;
    claims.push_back(full);

    Claim thirds = a_claim("a third");
    thirds.quantity.interval = Interval::point(Number(1, 3));
    claims.push_back(thirds);
    for (char const* const value : {"0", "-1.3", "0.000000000000000001", "999999999999999999", "2/3", "1"}) {
        Claim claim = a_claim(value);
        claim.quantity.interval = Interval::at_least(number(value));
        claims.push_back(claim);
    }
    Claim huge = a_claim("huge");
    huge.quantity.interval = Interval::up_to(*Number::decimal(123456789012345678, 40));
    claims.push_back(huge);
    claims.push_back(Claim{});
    for (auto const modality : {Modality::estimate, Modality::target, Modality::potential, Modality::denied}) claims.push_back(a_claim("5").modality(modality));
    for (auto const hedge : {Approximator::nearly, Approximator::more_than, Approximator::less_than, Approximator::vague}) claims.push_back(a_claim("5").hedge(hedge));
    return claims;
}

Extraction demanding_article() {
    Extraction read;
    read.facts = {"", "", "https://example.org/a?id=1", "A title", "2024-05-01T08:30:00+02:00", "", "Outlet \"X\"", "GB"};
    read.document.text = std::string(200, 'x') + "\n\"quoted\" ۱٬۴۵۸";
    read.document.blocks = {{BlockKind::title, {0, 7}}, {BlockKind::body, {9, 200}}};
    read.document.offsets = {{0, 0}, {10, 12}, {40, 99}};
    read.document.notes = {"2 invalid bytes replaced, first at byte 117"};
    read.document.pages = {{0, 1}, {60, 2}, {90, 1}};
    read.document.dates = {{"published", "2024-05-01", "JSON-LD \"datePublished\""}, {"modified", "2024-05-02T08:00:00Z", "time"}};
    read.claims = demanding_claims();
    read.ledger.items = {{{3, 5}, NumeralKind::claim, ""}, {{7, 9}, NumeralKind::date, "day and month"}, {{11, 12}, NumeralKind::not_understood, ""}};
    read.names = {{"Zed Person", "person", 2, true}, {"Acme", "org", 1, false}};
    read.event = {"flood", "Khuzestan", Day{17987}};
    read.agencies = {"Mehr", "AP"};
    return read;
}

TEST(RoundTrip, EveryFieldOfAClaimComesBack) {
    Scratch scratch;
    auto store = new_store(scratch.file("a.db"));
    auto const read = demanding_article();
    auto const added = add(store, read);
    EXPECT_EQ(added.claims, read.claims.size());

    auto const stored = store.claims(added.snapshot_id);
    ASSERT_EQ(stored.size(), read.claims.size());
    for (std::size_t i = 0; i < stored.size(); ++i) {
        expect_equal(read.claims[i], stored[i].claim);
        EXPECT_EQ(stored[i].ordinal, i);
        EXPECT_EQ(stored[i].article_id, added.article_id);
        EXPECT_EQ(stored[i].claim_key.size(), 20u);
    }
    EXPECT_EQ(stored[0].facts.source, "Outlet \"X\"");
    EXPECT_EQ(stored[0].facts.published, "2024-05-01T08:30:00+02:00");
    EXPECT_EQ(stored[0].event.kind, "flood");
}

TEST(RoundTrip, AnArticleComesBackWhole) {
    Scratch scratch;
    auto const read = demanding_article();
    std::int64_t snapshot = 0;
    {
        auto store = new_store(scratch.file("a.db"));
        snapshot = add(store, read).snapshot_id;
    }
    Store const store(scratch.file("a.db"), OpenMode::read);
    auto const back = store.extraction(snapshot);
    EXPECT_EQ(back.document.text, read.document.text);
    EXPECT_EQ(back.document.offsets, read.document.offsets);
    EXPECT_EQ(back.document.notes, read.document.notes);
    EXPECT_EQ(back.document.pages, read.document.pages);
    EXPECT_EQ(back.document.dates, read.document.dates);
    EXPECT_EQ(back.document.blocks.size(), read.document.blocks.size());
    EXPECT_EQ(back.claims.size(), read.claims.size());
    EXPECT_EQ(back.ledger.numerals(), 3u);
    EXPECT_EQ(back.ledger.items[1].reason, "day and month");
    ASSERT_EQ(back.names.size(), 2u);
    EXPECT_EQ(back.names[0].text, "Zed Person");
    EXPECT_TRUE(back.names[0].in_lead);
    EXPECT_EQ(back.event.place, "Khuzestan");
    EXPECT_EQ(back.event.day, read.event.day);
    EXPECT_EQ(back.agencies, read.agencies);
    EXPECT_EQ(back.facts.url, read.facts.url);
    EXPECT_EQ(back.facts.country, "GB");

    auto const row = store.snapshot(snapshot);
    ASSERT_TRUE(row);
    EXPECT_EQ(row->published_precision, "second");
    EXPECT_EQ(row->published_origin, "metadata");
    EXPECT_EQ(row->numerals, 3u);
    EXPECT_EQ(row->not_understood, 1u);
    EXPECT_EQ(row->run.lexicon_hash, "00112233aabbccdd");
}

TEST(RoundTrip, AFigureOutsideItsTextIsRefusedAndNothingStored) {
    Scratch scratch;
    auto store = new_store(scratch.file("a.db"));
    auto read = demanding_article();
    read.claims[1].sentence = {190, 5000};
    EXPECT_THROW(add(store, read), StoreError);
    EXPECT_EQ(store.stats().articles, 0u);
    EXPECT_EQ(store.stats().snapshots, 0u);
}

}  // namespace
}  // namespace figtrail::test

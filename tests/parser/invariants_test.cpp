// What must hold on every input: quotes are the bytes under their spans, spans lie in sentences and map back to the
// source, and the ledger adds up.
#include <gtest/gtest.h>

#include "parser/decode.hpp"
#include "parser/plain_text.hpp"
#include "tests/parser/fixture_texts.hpp"
#include "tests/parser/read_figures.hpp"

namespace figtrail::test {
namespace {

void expect_claims_sound(Extraction const& read, std::string const& bytes) {
    std::string const& text = read.document.text;
    std::uint32_t end_before = 0;
    for (Claim const& claim : read.claims) {
        Mention const& m = claim.mention;
        ASSERT_LE(m.span.begin, m.span.end);
        ASSERT_LE(m.span.end, text.size());
        EXPECT_EQ(slice(text, m.span), m.quote);
        EXPECT_GE(m.span.begin, end_before) << "overlaps the claim before: " << m.quote;
        end_before = m.span.end;
        EXPECT_FALSE(m.quote.empty());
        EXPECT_TRUE(claim.sentence.contains(m.span)) << m.quote;
        EXPECT_TRUE(std::string_view(text).substr(0, m.span.begin).ends_with(m.prefix));
        EXPECT_TRUE(std::string_view(text).substr(m.span.end).starts_with(m.suffix));
        ASSERT_LE(m.source.end, bytes.size());
        EXPECT_EQ(decode_utf8(slice(bytes, m.source)).text, m.quote);
        Interval const& i = claim.quantity.interval;
        EXPECT_TRUE(!i.lower || !i.upper || *i.lower <= *i.upper) << m.quote;
        EXPECT_FALSE(claim.rule.empty()) << m.quote;
        EXPECT_FALSE(claim.quantity.unit.dimension.empty()) << m.quote;
        ASSERT_LT(claim.paragraph, read.document.blocks.size());
        EXPECT_TRUE(read.document.blocks[claim.paragraph].span.contains(m.span)) << m.quote;
        auto const index = static_cast<std::uint32_t>(&claim - read.claims.data());
        EXPECT_LT(claim.repeats.value_or(0), index + 1);
        EXPECT_TRUE(!claim.refers_to || *claim.refers_to < index);
    }
}

void expect_ledger_sound(Extraction const& read) {
    Ledger const& ledger = read.ledger;
    EXPECT_EQ(ledger.claims(), read.claims.size());
    EXPECT_EQ(ledger.numerals(), ledger.claims() + ledger.explained() + ledger.not_understood());
    std::size_t claim = 0;
    std::uint32_t end_before = 0;
    for (LedgerItem const& item : ledger.items) {
        EXPECT_GE(item.span.begin, end_before) << slice(read.document.text, item.span);
        end_before = item.span.end;
        EXPECT_FALSE(item.reason.empty());
        if (item.kind != NumeralKind::claim) continue;
        ASSERT_LT(claim, read.claims.size());
        EXPECT_EQ(item.span, read.claims[claim++].mention.span);
    }
    // No digit is left out.
    std::size_t next = 0;
    for (std::uint32_t at = 0; at < read.document.text.size(); ++at) {
        if (read.document.text[at] < '0' || read.document.text[at] > '9') continue;
        while (next < ledger.items.size() && ledger.items[next].span.end <= at) ++next;
        bool const noted = next < ledger.items.size() && ledger.items[next].span.begin <= at;
        EXPECT_TRUE(noted) << "at byte " << at << ": " << read.document.text.substr(at < 20 ? 0 : at - 20, 40);
        if (!noted) return;
    }
}

void expect_sound(std::string const& name, std::string const& bytes) {
    SCOPED_TRACE(name);
    Extraction const extraction = read(bytes);
    expect_claims_sound(extraction, bytes);
    expect_ledger_sound(extraction);
}

TEST(Invariants, OnFixtures) {
    for (auto const& [name, text] : fixture_texts()) expect_sound(name, text);
}

TEST(Invariants, OnChanceTexts) {
    std::mt19937 random(19890608);
    for (int i = 0; i < 3000 && !HasFailure(); ++i) {
        std::string const text = chance_text(random);
        expect_sound(text, text);
    }
}

TEST(Invariants, OnChanceBytes) {
    std::mt19937 random(7);
    for (int i = 0; i < 3000 && !HasFailure(); ++i) {
        std::string const bytes = chance_bytes(random);
        expect_sound(bytes, bytes);
    }
}

TEST(Invariants, ATitleGivenApartHasNoSource) {
    ArticleFacts facts;
    facts.title = "Flood drowns 40 goats";
    std::string const body = "The flood drowned 40 goats and cost $3 million.";
    Extraction const extraction = read(body, facts);
    ASSERT_EQ(extraction.claims.size(), 3u);
    EXPECT_EQ(extraction.claims[0].block, BlockKind::title);
    EXPECT_TRUE(extraction.claims[0].mention.source.empty());
    EXPECT_EQ(slice(body, extraction.claims[1].mention.source), "40");
    EXPECT_EQ(slice(body, extraction.claims[2].mention.source), "$3 million");
}

TEST(Invariants, TheSameTextGivesTheSameClaims) {
    for (auto const& [name, text] : fixture_texts()) {
        Extraction const once = read(text);
        Extraction const again = read(text);
        ASSERT_EQ(once.claims.size(), again.claims.size()) << name;
        for (std::size_t i = 0; i < once.claims.size(); ++i)
            EXPECT_EQ(figure_words(once.claims[i]), figure_words(again.claims[i])) << name;
    }
}

}  // namespace
}  // namespace figtrail::test

// Every enumerator of claim/ is written and read back as itself, and nothing else is read.
#include <gtest/gtest.h>

#include <set>
#include <string>

#include "claim/document.hpp"
#include "claim/relation.hpp"

namespace figtrail {
namespace {

template <class Enum, class From>
void expect_round_trip(Enum last, From from) {
    std::set<std::string_view> words;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        auto const value = static_cast<Enum>(i);
        EXPECT_EQ(from(to_string(value)), value) << to_string(value);
        words.insert(to_string(value));
    }
    EXPECT_EQ(words.size(), static_cast<std::size_t>(last) + 1);
    EXPECT_FALSE(from("no such word"));
    EXPECT_FALSE(from("More-Than"));
}

TEST(SpellingTest, RoundTrips) {
    expect_round_trip(Approximator::vague, approximator_from);
    expect_round_trip(Trend::down, trend_from);
    expect_round_trip(Modality::denied, modality_from);
    expect_round_trip(PeriodOrigin::inherited, period_origin_from);
    expect_round_trip(PeriodRole::until, period_role_from);
    expect_round_trip(BlockKind::furniture, block_kind_from);
    expect_round_trip(NumeralKind::not_understood, numeral_kind_from);
    expect_round_trip(RelationKind::not_comparable, relation_kind_from);
    expect_round_trip(Reason::unreadable, reason_from);
    expect_round_trip(Severity::error, severity_from);
    expect_round_trip(ChangeKind::kept, change_kind_from);
}

TEST(SpellingTest, UsesTheWordsOfTheContract) {
    EXPECT_EQ(to_string(Approximator::more_than), "more-than");
    EXPECT_EQ(to_string(NumeralKind::not_understood), "not-understood");
    EXPECT_EQ(to_string(RelationKind::same_after_rounding), "same-after-rounding");
    EXPECT_EQ(to_string(Reason::ambiguous_locale), "ambiguous-locale");
    EXPECT_EQ(to_string(Severity::warn), "warn");
    EXPECT_EQ(to_string(ChangeKind::scope_changed), "scope-changed");
    EXPECT_EQ(Policy{}.to_string(), "open, about 5 %, nearly 5 %, apart 1 %");
}

TEST(LedgerTest, EveryNumeralIsClaimExplainedOrNotUnderstood) {
    Ledger ledger;
    for (NumeralKind kind : {NumeralKind::claim, NumeralKind::date, NumeralKind::claim, NumeralKind::not_understood, NumeralKind::party})
        ledger.items.push_back({Span{}, kind, ""});
    EXPECT_EQ(ledger.numerals(), 5u);
    EXPECT_EQ(ledger.claims(), 2u);
    EXPECT_EQ(ledger.explained(), 2u);
    EXPECT_EQ(ledger.not_understood(), 1u);
}

}  // namespace
}  // namespace figtrail

// Ages of one person in two articles.
#include "claim/age.hpp"

#include <gtest/gtest.h>

#include "tests/claim/claim_builder.hpp"
#include "tests/claim/relate_catalog.hpp"

namespace figtrail {
namespace {

test::ClaimBuilder age(std::string years, std::string name = "Jane Roe", std::string head = "roe") {
    return test::a_claim(years).unit("a{age}", "year of age", "age").head(std::move(head)).subject(std::move(name), "person");
}

std::string said(test::ClaimBuilder const& a, std::string published_a, test::ClaimBuilder const& b, std::string published_b,
                 bool one_event = false) {
    static Catalog const catalog = test::judgement_catalog();
    ArticleFacts facts_a, facts_b;
    facts_a.published = std::move(published_a);
    facts_b.published = std::move(published_b);
    Claim const claim_a = a, claim_b = b;
    Setting sa, sb;
    sa.facts = &facts_a;
    sb.facts = &facts_b;
    if (one_event) sa.incident = sb.incident = 7;
    Relation const r = relate(claim_a, sa, claim_b, sb, Policy{}, catalog), mirrored = relate(claim_b, sb, claim_a, sa, Policy{}, catalog);
    EXPECT_EQ(r.kind, mirrored.kind);
    EXPECT_EQ(r.because, mirrored.because);
    return std::string(to_string(r.kind)) + (r.reason == Reason::none ? "" : " " + std::string(to_string(r.reason)));
}

TEST(Age, WithinABirthdayAndTheTimeBetween) {
    EXPECT_EQ(said(age("32"), "2024-03-01", age("32"), "2024-03-04"), "same");
    EXPECT_EQ(said(age("32"), "2024-03-01", age("33"), "2024-03-04"), "compatible");
    EXPECT_EQ(said(age("33"), "2024-03-01", age("32"), "2024-03-04"), "compatible") << "one of them had the year of birth alone";
    EXPECT_EQ(said(age("32"), "2024-03-01", age("39"), "2024-03-04"), "contradiction");
    EXPECT_EQ(said(age("32"), "2017-03-01", age("39"), "2024-03-04", true), "compatible") << "seven years later";
    EXPECT_EQ(said(age("32"), "2024-03-01", age("39"), "2017-03-04", true), "contradiction") << "seven years earlier";
    EXPECT_EQ(said(age("32"), "2014-03-01", age("33"), "2024-03-04", true), "contradiction") << "ten years and one birthday";
}

TEST(Age, WhatIsNotCompared) {
    EXPECT_EQ(said(age("32"), "2024-03-01", age("39", "Joan Poe", "poe"), "2024-03-04"), "not-comparable subject");
    EXPECT_EQ(said(age("32"), "2015-09-01", age("39"), "2016-02-24"), "not-comparable subject") << "a namesake, for all that is known";
    EXPECT_EQ(said(age("32"), "2024-03-01", age("39"), ""), "not-comparable period-unknown");
    EXPECT_EQ(said(age("32"), "2024-03-01", age("39").period("1999"), "2024-03-04"), "not-comparable period-unknown");
}

TEST(Age, WhoseItIs) {
    EXPECT_TRUE(tells_own_age(age("32")));
    EXPECT_FALSE(tells_own_age(age("7", "Jane Roe", "son"))) << "Jane Roe's son, 7";
    EXPECT_FALSE(tells_own_age(age("27", "Jane Roe").phrase("Ann Roe"))) << "Jane Roe, 65, and 27-year-old Ann Roe";
    EXPECT_FALSE(tells_own_age(age("14").at(200))) << "far from the name";
    EXPECT_FALSE(tells_own_age(age("0.28"))) << "'on fire.28-year-old Jane Roe' lacks a blank";
    EXPECT_FALSE(tells_own_age(age("32", "Roe"))) << "a surname alone links nobody";
    EXPECT_FALSE(tells_own_age(test::a_claim("32").head("ship").subject("Jane Roe", "person")));
}

}  // namespace
}  // namespace figtrail

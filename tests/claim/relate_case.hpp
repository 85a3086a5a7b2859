// What the tests of relate share: a claim with the article around it, and tables of pairs with what is to be said of them.
//
//   expect_table({{"two borders", a_claim("1,458 km"), a_claim("1,599 km"), "contradiction", "contradiction"}});
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "claim/relate.hpp"
#include "tests/claim/claim_builder.hpp"
#include "tests/claim/relate_catalog.hpp"

namespace figtrail::test {

struct Side {
    Claim claim;
    ArticleFacts facts;
    MainEvent event;
    std::vector<Claim> article;
    std::optional<std::uint64_t> incident;

    Side(ClaimBuilder const& builder) : claim(builder.build()) {}  // NOLINT: a claim alone is a side
    Side& published(std::string day) { return facts.published = std::move(day), *this; }
    Side& source(std::string name) { return facts.source = std::move(name), *this; }
    Side& about(std::string kind, std::string place, std::string_view day) {
        event = {std::move(kind), std::move(place), day_from_iso(day)};
        return *this;
    }
    Side& joined_as(std::uint64_t id) { return incident = id, *this; }
    Side& with(Claim other) { return article.push_back(std::move(other)), *this; }
    Setting setting() const { return {&facts, &event, &article, incident}; }
};

struct Case {
    std::string name;
    Side a, b;
    std::string open, paired;  ///< "contradiction", "not-comparable measure", ...
};

inline std::string said(Side const& a, Side const& b, Policy::Slots slots) {
    static Catalog const catalog = judgement_catalog();
    Policy policy;
    policy.slots = slots;
    Relation const r = relate(a.claim, a.setting(), b.claim, b.setting(), policy, catalog);
    EXPECT_FALSE(r.because.empty());
    EXPECT_EQ(r.kind == RelationKind::not_comparable, r.reason != Reason::none);
    std::string out(to_string(r.kind));
    if (r.reason != Reason::none) out += " " + std::string(to_string(r.reason));
    return out;
}

inline void expect_table(std::vector<Case> const& cases) {
    for (Case const& c : cases) {
        EXPECT_EQ(said(c.a, c.b, Policy::Slots::open), c.open) << c.name << ", open";
        EXPECT_EQ(said(c.a, c.b, Policy::Slots::paired), c.paired) << c.name << ", paired";
    }
}

}  // namespace figtrail::test

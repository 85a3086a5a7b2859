// What people said of names decides which figures of a database meet.
#include "store/name_rulings.hpp"

#include <gtest/gtest.h>

#include "claim/relate.hpp"
#include "store/candidates.hpp"
#include "store/events.hpp"
#include "store/judge.hpp"
#include "store/origins.hpp"
#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

Review ruling(std::string const& name, std::string const& means, bool one, std::string const& at = "2024-05-02T08:00:00Z") {
    Review review = name_ruling(name, means, one);
    review.reviewer = "mk";
    review.reviewed_at = at;
    return review;
}

Extraction staff_of(std::string const& name, std::string const& number, std::string const& outlet) {
    auto read = TextBuilder(outlet + " reports").published("2024-03-15").paragraph("It has a staff of " + number + ", " + outlet + " says of " + name + ".")
                    .claim(a_claim(number).head("employee").role("employ").subject(name, "org").period("2024-03-15"))
                    .build();
    read.facts.source = outlet;
    read.facts.key = outlet;
    return read;
}

class NameRulings : public ::testing::Test {
protected:
    NameRulings() : store(new_store(scratch.file("a.db"))) {}

    std::vector<StoredFinding> findings() const {
        Policy const policy;
        Catalog const catalog;
        auto const relate_stored = [&](StoredClaim const& a, StoredClaim const& b) {
            auto const setting = [](StoredClaim const& c) {
                Setting s;
                s.facts = &c.facts;
                s.aliases = c.aliases.get();
                return s;
            };
            Setting const sa = setting(a), sb = setting(b);
            return relate(a.claim, sa, b.claim, sb, policy, catalog);
        };
        return find_between(store, relate_stored, {policy.to_string(), "1"}).findings;
    }

    Scratch scratch;
    Store store;
};

TEST_F(NameRulings, TwoNamesOfOneThingMeet) {
    add(store, staff_of("Bank of Xanadu", "1,200", "Post"));
    add(store, staff_of("BX", "1,900", "Herald"));
    add(store, staff_of("Bank of Erewhon", "2,500", "Mail"));
    EXPECT_TRUE(findings().empty());
    EXPECT_EQ(store.claims(1)[0].aliases, nullptr);

    store.add_review(ruling("BX", "Bank of Xanadu", true));
    auto const found = findings();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].kind, "contradiction");
    EXPECT_NE(std::find(found[0].keys.begin(), found[0].keys.end(), "subject: BX, which is Bank of Xanadu"), found[0].keys.end());
    EXPECT_EQ(comparable(store, store.claims(1)[0].claim, 10).size(), 2u) << "a draft meets both";

    store.add_review(ruling("Bank of Xanadu", "BX", false, "2024-05-03T08:00:00Z"));
    EXPECT_TRUE(findings().empty()) << "taken back, the other way round";
    EXPECT_EQ(comparable(store, store.claims(1)[0].claim, 10).size(), 1u);
}

TEST_F(NameRulings, TheyAreKnownWhenTheDatabaseIsOpenedAgain) {
    add(store, staff_of("Bank of Xanadu", "1,200", "Post"));
    store.add_review(ruling("BX", "Bank of Xanadu", true));
    Store const again(scratch.file("a.db"), OpenMode::read);
    ASSERT_NE(again.claims(1)[0].aliases, nullptr);
    EXPECT_TRUE(again.claims(1)[0].aliases->are_one("BX", "Bank of Xanadu"));
}

TEST_F(NameRulings, NamesOfEventsJoin) {
    auto const report = [](std::string const& key, std::vector<std::string> const& names) {
        auto read = TextBuilder("Report " + key).published("2019-04-01").paragraph("At least 3 people died.").claim(a_claim("3").head("person").role("kill")).build();
        read.facts.key = key;
        read.event = {"flood", "", day_from_iso("2019-04-01")};
        for (auto const& name : names) read.names.push_back({name, "place", 1, true});
        return read;
    };
    add(store, report("a", {"Arvand River", "Khuzestan"}));
    add(store, report("b", {"Shatt al-Arab", "Khuzestan"}));
    EXPECT_EQ(join_events(store).events, 0u) << "one rare name in common, and no place";
    store.add_review(ruling("Arvand River", "Shatt al-Arab", true));
    ASSERT_EQ(join_events(store).events, 1u);
    EXPECT_EQ(events(store)[0].shared, (std::vector<std::string>{"Khuzestan", "Shatt al-Arab"}));
}

TEST(NameRuling, TheLastWordOnAPairHolds) {
    std::vector<Review> const reviews{ruling("BX", "Bank of Xanadu", true), ruling("XB", "Bank of Xanadu", true), ruling("The Bank of Xanadu", "BX Inc.", false)};
    auto const rulings = name_rulings(reviews);
    ASSERT_EQ(rulings.size(), 2u);
    EXPECT_FALSE(rulings[0].one);
    EXPECT_EQ(rulings[0].name, "The Bank of Xanadu");
    EXPECT_TRUE(aliases_of(reviews).are_one("XB", "Bank of Xanadu"));
    EXPECT_FALSE(aliases_of(reviews).are_one("BX", "Bank of Xanadu"));
}

}  // namespace
}  // namespace figtrail::test

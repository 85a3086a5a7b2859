// Names that people said to be one.
#include "claim/name_aliases.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace figtrail {
namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

/// "Bank of Xanadu: BX, Bank of Xanadu; ..." of each class.
std::string said(NameAliases const& aliases) {
    std::string out;
    for (auto const& group : aliases.classes()) {
        out += (out.empty() ? "" : "; ") + group.means + ":";
        for (auto const& name : group.names) out += " " + name + ",";
        out.pop_back();
    }
    return out;
}

TEST(NameAliases, WhatAPersonSaysIsOneWhateverItsCaseAndForm) {
    NameAliases const names(Pairs{{"BX", "Bank of Xanadu"}});
    EXPECT_TRUE(names.are_one("bx", "The Bank of Xanadu Inc."));
    EXPECT_TRUE(names.are_one("Bank of Xanadu", "BX"));
    EXPECT_FALSE(names.are_one("BX", "Bank of Erewhon"));
    EXPECT_FALSE(names.are_one("Bank of Erewhon", "Bank of Erewhon")) << "nobody spoke of it";
    EXPECT_EQ(names.meant_by("bx"), "Bank of Xanadu");
    EXPECT_EQ(names.meant_by("Bank of Erewhon"), "Bank of Erewhon");
    EXPECT_TRUE(NameAliases().empty());
}

TEST(NameAliases, ChainsJoinInWhateverOrderTheyAreSaid) {
    Pairs pairs{{"BX", "Xanadu Bank"}, {"Xanadu Bank", "Bank of the Realm"}, {"XB", "Xanadu Bank"}, {"Erewhon", "Nowhere"}};
    std::string const first = said(NameAliases(pairs));
    EXPECT_EQ(first, "Bank of the Realm: BX, Bank of the Realm, XB, Xanadu Bank; Nowhere: Erewhon, Nowhere");
    std::sort(pairs.begin(), pairs.end());
    do EXPECT_EQ(said(NameAliases(pairs)), first);
    while (std::next_permutation(pairs.begin(), pairs.end()));
}

TEST(NameAliases, ACircleMeansItsFirstName) {
    EXPECT_EQ(said(NameAliases(Pairs{{"A1 Steel", "B2 Steel"}, {"B2 Steel", "C3 Steel"}, {"C3 Steel", "A1 Steel"}})),
              "A1 Steel: A1 Steel, B2 Steel, C3 Steel");
}

}  // namespace
}  // namespace figtrail

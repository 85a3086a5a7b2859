// Links of a report: to the very words in a browser, and to where an archive would have the page.
#include "cli/provenance.hpp"

#include <gtest/gtest.h>

namespace figtrail::cli {
namespace {

StoredClaim figure(std::string url, std::string prefix, std::string quote) {
    StoredClaim out;
    out.facts.url = std::move(url);
    out.claim.mention.prefix = std::move(prefix);
    out.claim.mention.quote = std::move(quote);
    return out;
}

std::string fragment(std::string prefix, std::string quote) {
    std::string const link = deep_link(figure("https://example.org/a#top", std::move(prefix), std::move(quote)));
    EXPECT_EQ(link.rfind("https://example.org/a#:~:text=", 0), 0u) << link;
    return link.substr(link.find('=') + 1);
}

TEST(DeepLink, LeadsToTheQuoteBehindTheWordsBeforeIt) {
    EXPECT_EQ(fragment("A land border of ", "1,458 km"), "land%20border%20of-,1%2C458%20km");
    EXPECT_EQ(fragment("", "13-fold"), "13%2Dfold") << "a dash and a comma mean something in a text fragment";
    EXPECT_EQ(fragment("worth ", "€ 5"), "worth-,%E2%82%AC%205");
}

TEST(DeepLink, AsksForNoHalfWord) {
    // A prefix of full length may begin inside a word, which no browser would find.
    EXPECT_EQ(fragment("ternational-trade-agreement of ", "5 km"), "ternational%2Dtrade%2Dagreement%20of-,5%20km");
    EXPECT_EQ(fragment("nternational-trade-agreements of ", "5 km"), "of-,5%20km");
}

TEST(DeepLink, StaysInTheLineAndSeesWhiteSpaceAsABrowserDoes) {
    EXPECT_EQ(fragment("The headline\n\nSome of the ", "12 ships"), "Some%20of%20the-,12%20ships");
    EXPECT_EQ(fragment("The headline\n\n", "12 ships"), "12%20ships");
    EXPECT_EQ(fragment("about ", "$13\nbillion"), "about-,%2413%20billion");
}

TEST(DeepLink, NeedsAnAddress) { EXPECT_EQ(deep_link(figure("", "of ", "5 km")), ""); }

TEST(ArchiveLink, AsksForTheTimeOfTheVersion) {
    EXPECT_EQ(archive_link("https://example.org/a?b", "2024-05-06T09:10:00Z"),
              "https://web.archive.org/web/20240506091000/https://example.org/a?b");
    EXPECT_EQ(archive_link("https://example.org/a", "2024-05-06"),
              "https://web.archive.org/web/20240506/https://example.org/a");
    EXPECT_EQ(archive_link("javascript:x", "2024-05-06"), "");
}

}  // namespace
}  // namespace figtrail::cli

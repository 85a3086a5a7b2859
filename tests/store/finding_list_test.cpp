// A list that is cut before its lines are read holds the lines, in the order, of one that was read whole.
#include <gtest/gtest.h>

#include <random>

#include "store/finding_list.hpp"
#include "store/finding_order.hpp"
#include "store/keys.hpp"
#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

/// Findings of few severities and differences, so that most are equal in both.
std::vector<StoredFinding> made_up(std::vector<std::int64_t> const& claims, bool between, std::mt19937& random) {
    constexpr Severity severities[] = {Severity::high, Severity::medium, Severity::warn};
    std::vector<StoredFinding> findings;
    for (int i = 0; i < 40; ++i) {
        StoredFinding finding;
        finding.kind = "contradiction";
        finding.finding_key = finding_key(between ? "between" : "within", {std::to_string(i)});
        finding.severity = severities[random() % 3];
        if (random() % 3 != 0) finding.apart_percent = 10.0 * static_cast<double>(random() % 2);
        finding.a = {claims[random() % claims.size()]};
        finding.b = {claims[random() % claims.size()]};
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<std::string> keys_of(std::vector<StoredFinding> const& findings, std::size_t count) {
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < std::min(count, findings.size()); ++i) keys.push_back(findings[i].finding_key);
    return keys;
}

TEST(FindingList, TheFirstOfAListAreTheFirstOfAll) {
    Scratch scratch;
    auto store = new_store(scratch.file("a.db"));
    std::vector<std::int64_t> claims;
    for (int n = 0; n < 8; ++n) {
        auto read = numbered_article(n, 2);
        read.facts.published = "2024-01-0" + std::to_string(1 + n % 4);
        claims.push_back(add(store, read).first_claim);
    }
    std::mt19937 random(5);
    store.write_findings(true, made_up(claims, true, random));
    store.write_findings(false, made_up(claims, false, random));
    for (std::optional<bool> const between : {std::optional<bool>(), std::optional(true), std::optional(false)}) {
        std::vector<StoredFinding> whole;
        store.findings(between, [&](StoredFinding const& finding) { return whole.push_back(finding), true; });
        sort_findings(whole, store, whole.size());
        auto const heads = finding_heads(store, between);
        ASSERT_EQ(heads.size(), whole.size());
        for (std::size_t const count : {1u, 7u, 20u, 39u, 200u}) EXPECT_EQ(keys_of(first_findings(store, heads, count), count), keys_of(whole, count)) << count;
    }
}

}  // namespace
}  // namespace figtrail::test

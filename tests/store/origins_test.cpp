// Which articles of a database have one origin, what people ruled on it, and the order of findings that rests on it.
#include "store/origins.hpp"

#include <gtest/gtest.h>

#include "store/finding_order.hpp"
#include "tests/store/scratch.hpp"

namespace figtrail::test {
namespace {

Extraction saying(std::string const& outlet, std::string const& number, std::string const& words, std::string const& published = "2024-03-15") {
    auto read = TextBuilder(outlet + " reports").published(published).paragraph(words + " It was " + number + " ships, " + outlet + " counts.")
                    .claim(a_claim(number).head("ship"))
                    .build();
    read.facts.source = outlet;
    read.facts.key = outlet;
    return read;
}

class OriginsTest : public ::testing::Test {
protected:
    OriginsTest() : store(new_store(scratch.file("a.db"))) {}

    std::int64_t take(Extraction const& read) { return store.claims(add(store, read).snapshot_id)[0].id; }
    std::size_t witnesses(std::vector<std::int64_t> const& claims) const { return OriginReader(store).of(claims).witnesses.size(); }
    void rule(std::string const& a, std::string const& b, bool together, std::string const& at) {
        Review review = origin_ruling(a, b, together);
        review.reviewer = "mk";
        review.reviewed_at = at;
        store.add_review(review);
    }

    Scratch scratch;
    Store store;
    std::string const story = "The harbour was full by noon and the pilots waited in line for the lock to open while the tide went out under them.";
};

TEST_F(OriginsTest, ARulingGoesBeforeWhatTheTextsSay) {
    auto const post = take(saying("Post", "40", story)), copy = take(saying("Copy", "40", story)),
               mail = take(saying("Mail", "40", "Nobody had seen so many before, says the keeper of the light."));
    std::vector<std::int64_t> const all{post, copy, mail};
    EXPECT_EQ(witnesses(all), 2u) << "two are copies";
    rule("Copy", "Post", false, "2024-05-02T08:00:00Z");
    EXPECT_EQ(witnesses(all), 3u);
    rule("Post", "Mail", true, "2024-05-02T09:00:00Z");
    EXPECT_EQ(witnesses(all), 2u);
    rule("Post", "Copy", true, "2024-05-02T10:00:00Z");
    EXPECT_EQ(witnesses(all), 1u) << "a later ruling supersedes, whichever way round it is said";
    auto const reports = OriginReader(store).of(all);
    EXPECT_EQ(reports.witnesses[0].kind, "ruling");
}

TEST_F(OriginsTest, EqualFindingsComeByTheirIndependentOrigins) {
    std::vector<StoredFinding> findings;
    auto const finding = [&](std::string const& key, std::vector<std::int64_t> a, std::vector<std::int64_t> b) {
        StoredFinding made;
        made.finding_key = key;
        made.kind = "contradiction";
        made.severity = Severity::high;
        made.apart_percent = 50;
        made.a = std::move(a);
        made.b = std::move(b);
        findings.push_back(made);
    };
    // Five copies are one origin; two outlets of their own are two.
    std::vector<std::int64_t> copies;
    for (char const* outlet : {"A", "B", "C", "D", "E"}) copies.push_back(take(saying(outlet, "40", story)));
    std::vector<std::int64_t> const own{take(saying("F", "41", "A quiet day at sea, the harbour master wrote to the council.")),
                                        take(saying("G", "41", "Fishermen mended nets on the quay and spoke of the weather."))};
    auto const other = take(saying("H", "80", "Another count came from the customs house in the evening."));
    auto const late = take(saying("I", "42", "The lock keeper kept a list in pencil through the summer.", "2024-03-20"));
    finding("copies", copies, {other});
    finding("own", own, {other});
    finding("late", {late}, {other});
    sort_findings(findings, store, findings.size());
    std::vector<std::string> order;
    for (auto const& f : findings) order.push_back(f.finding_key);
    EXPECT_EQ(order, (std::vector<std::string>{"own", "late", "copies"}));
    findings[0].apart_percent = 60;  // unequal in what counts more: left where it is
    std::swap(findings[1], findings[2]);
    sort_findings(findings, store, 1);
    EXPECT_EQ(findings[0].finding_key, "own");
    EXPECT_EQ(findings[1].finding_key, "copies") << "beyond what is shown nothing is read";
}

}  // namespace
}  // namespace figtrail::test

// Newsroom: a database of articles that are few in names, measures and values, so that groups hang together; the judgement is made up, so
// that many pairs are findings.
//
//   Newsroom room;   room.add_text(1, "Post", "a", 0);   room.refresh();   EXPECT_EQ(room.findings(), room.findings_of_everything());
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "store/events.hpp"
#include "store/judge_touched.hpp"
#include "store/name_rulings.hpp"
#include "tests/store/scratch.hpp"

namespace figtrail::test {

inline char const* const companies[] = {"Bank of Xanadu", "BX", "Harbour Works"};
inline std::vector<std::string> const places[] = {{"IQ"}, {"IQ", "IR"}};
inline char const* const heads[] = {"employee", "visitor"};

/// Any text gives any number, the same wherever it is asked.
inline std::size_t drawn(std::string const& text, std::size_t below) { return hash64(text) % below; }

/// Says of two figures whatever their values, outlets and incidents happen to give.
inline Relation made_up(StoredClaim const& a, StoredClaim const& b) {
    Relation relation;
    relation.kind = RelationKind::not_comparable;
    relation.reason = Reason::measure;
    bool const one_event = a.incident && a.incident == b.incident;
    bool const two_events = a.incident && b.incident && !one_event;
    bool const one_name = a.aliases != nullptr && !a.claim.subjects.empty() && !b.claim.subjects.empty() &&
                          a.aliases->are_one(a.claim.subjects.front().name, b.claim.subjects.front().name);
    std::string const pair = a.claim_key + a.facts.source + " " + b.claim_key + b.facts.source + (two_events ? " of two incidents" : "") + (one_name ? " of one name" : "");
    if (drawn(pair, 8) != 0) return relation;
    relation.kind = one_event ? RelationKind::revised : RelationKind::contradiction;
    relation.because = pair;
    relation.apart_percent = static_cast<double>(drawn(pair + "apart", 50));
    if (one_event) relation.keys = {a.incident_words, b.incident_words};
    return relation;
}

/// One text is drawn for each seed; two outlets may have the same.
inline Extraction made_up_article(int seed, std::string const& outlet, std::string const& key) {
    std::mt19937 random(static_cast<unsigned>(seed));
    auto const pick = [&](std::size_t below) { return random() % below; };
    std::string const day = "2024-03-1" + std::to_string(pick(4));
    TextBuilder text("Report " + std::to_string(seed));
    text.published(day);
    std::string paragraph = "Text " + std::to_string(seed) + ".";
    std::vector<Claim> claims;
    for (std::size_t i = 0; i < 1 + pick(3); ++i) {
        auto const number = std::to_string(100 + 10 * pick(3));
        paragraph += " It has " + number + " of them.";
        auto claim = a_claim(number).head(heads[pick(2)]);
        if (pick(4) != 0) claim.subject(companies[pick(3)], "org");
        if (pick(3) != 0) claim.places(places[pick(2)]);
        if (pick(3) != 0) claim.period(pick(2) != 0 ? "2023" : "2022");
        claims.push_back(claim);
    }
    text.paragraph(paragraph);
    for (Claim& claim : claims) text.claim(std::move(claim));
    auto read = text.build();
    read.facts.source = outlet;
    read.facts.key = key;
    std::string const incident = std::to_string(pick(6));
    if (pick(2) != 0) read.event = {"flood", "", day_from_iso(day)};
    read.names = {{"Dam " + incident, "place", 1, true}, {"River " + incident, "place", 1, pick(2) != 0}};
    return read;
}

/// All that a finding says, but for row ids: claims by outlet, bytes and place.
inline std::string said(Store const& store, StoredFinding const& finding) {
    std::string out = finding.finding_key + ' ' + finding.kind + ' ' + finding.because + ' ' + std::to_string(finding.apart_percent.value_or(-1)) + ' ' + finding.measure;
    for (std::string const& key : finding.keys) out += " [" + key + "]";
    for (auto const* const side : {&finding.a, &finding.b}) {
        out += " |";
        for (std::int64_t const id : *side) {
            auto const claim = store.claim(id).value();
            out += ' ' + claim.claim_key.substr(0, 6) + claim.facts.source;
        }
    }
    return out;
}

class Newsroom {
public:
    Newsroom() : store(new_store(scratch.file("a.db"))) {}

    void add_text(int seed, std::string const& outlet, std::string const& key, int version) {
        auto const read = made_up_article(seed, outlet, key);
        store.add(read, facts_of(read, "2024-05-01T10:00:0" + std::to_string(version) + "Z"));
    }

    void rule(char const* name, char const* means, bool one) {
        Review review = name_ruling(name, means, one);
        review.reviewer = "A. Checker";
        review.reviewed_at = "2024-05-01T10:00:00Z";
        review.note = std::to_string(++rulings);
        store.add_review(review);
    }

    /// As `add` does, or, after a ruling on names, `alias`.
    void refresh(bool whole = false) {
        join_events(store);
        Unjudged const waiting = store.unjudged();
        Judged const judged = find_between_anew(store, made_up, {"policy", "1", "lexicon", whole}, waiting);
        anew += judged.gone ? 1 : 0;
        ASSERT_TRUE(store.write_judged(judged, {}, waiting));
        EXPECT_FALSE(store.unjudged().any());
    }

    std::vector<std::string> findings() const {
        std::vector<std::string> all;
        store.findings(true, [&](StoredFinding const& finding) { return all.push_back(said(store, finding)), true; });
        std::sort(all.begin(), all.end());
        return all;
    }

    std::vector<std::string> findings_of_everything() const { return findings_of_everything(store); }

    static std::vector<std::string> findings_of_everything(Store const& store) {
        std::vector<std::string> all;
        for (StoredFinding const& finding : find_between(store, made_up, {"policy", "1"}).findings) all.push_back(said(store, finding));
        std::sort(all.begin(), all.end());
        return all;
    }

    Scratch scratch;
    Store store;
    int rulings = 0;
    int anew = 0;  ///< how often not everything was judged
};

}  // namespace figtrail::test

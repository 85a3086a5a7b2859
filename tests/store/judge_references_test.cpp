// Findings against official tables brought up to date are those of asking about everything: whatever was added, changed or forgotten, and
// whichever editions came or went.
#include <gtest/gtest.h>

#include <random>

#include "store/judge_references.hpp"
#include "store/references.hpp"
#include "tests/store/newsroom.hpp"

namespace figtrail::test {
namespace {

ReferenceFigure cell(std::uint32_t line, Claim claim) {
    ReferenceFigure figure;
    figure.line = line;
    figure.column = "value";
    figure.claim = std::move(claim);
    return figure;
}

/// A newsroom with official tables; what they hold against a figure is made up.
class Bureau {
public:
    bool add_edition(int number) {
        StoredEdition e;
        e.edition = {0, "", "Statistics office", "counts", "edition " + std::to_string(number), "2024-01-0" + std::to_string(1 + number)};
        e.location = "counts.csv";
        e.sha256 = sha256_hex(std::to_string(number));
        e.reading = "long";
        e.added_at = "2024-05-01T10:00:00Z";
        std::vector<ReferenceFigure> figures;
        std::uint32_t line = 2;
        for (char const* const head : heads) {
            for (char const* const company : companies) figures.push_back(cell(line++, a_claim("500").head(head).subject(company, "org")));
            for (auto const& countries : places) figures.push_back(cell(line++, a_claim("600").head(head).places(countries).period("2023")));
        }
        return add_reference(room.store, e, figures);
    }

    std::vector<OfficialConflict> ask(StoredClaim const& figure) {
        ++asked;
        std::vector<OfficialConflict> found;
        for (ReferenceFigure const& official : comparable_references(room.store, figure.claim, 100)) {
            std::string const pair = figure.claim_key + figure.facts.source + figure.incident_words + " " + official.key;
            if (drawn(pair, 3) != 0) continue;
            Relation relation;
            relation.kind = drawn(pair + "kind", 4) == 0 ? RelationKind::scale_suspect : RelationKind::contradiction;
            relation.because = pair;
            found.push_back({official.id, official.key, relation});
        }
        return found;
    }

    void refresh(bool whole = false) {
        join_events(room.store);
        Unjudged const waiting = room.store.unjudged();
        Judged const judged = find_between_anew(room.store, made_up, {"policy", "1", "lexicon", whole}, waiting);
        asked = 0;
        auto const renewed = judged.gone ? find_against_references_anew(room.store, asking, {"policy", "1"}, waiting)
                                         : find_against_references(room.store, asking, {"policy", "1"});
        anew += renewed.gone ? 1 : 0;
        ASSERT_TRUE(room.store.write_judged(judged, renewed, waiting));
    }

    std::string said_of(StoredFinding const& finding) const { return said(room.store, finding) + " of " + std::to_string(finding.reference.value_or(0)); }

    std::vector<std::string> findings() const {
        std::vector<std::string> all;
        room.store.findings(std::nullopt, [&](StoredFinding const& finding) {
            if (finding.reference) all.push_back(said_of(finding));
            return true;
        });
        std::sort(all.begin(), all.end());
        return all;
    }

    std::vector<std::string> findings_of_everything() {
        std::vector<std::string> all;
        for (StoredFinding const& finding : find_against_references(room.store, asking, {"policy", "1"}).findings) all.push_back(said_of(finding));
        std::sort(all.begin(), all.end());
        return all;
    }

    Newsroom room;
    std::size_t asked = 0;
    int anew = 0;  ///< how often not everything was asked about
    AskTables asking = [this](StoredClaim const& figure) { return ask(figure); };
};

TEST(JudgeReferences, WhateverHappensTheFindingsAreThoseOfAskingAboutEverything) {
    std::size_t most = 0;
    for (unsigned round = 0; round < 4; ++round) {
        SCOPED_TRACE(round);
        std::mt19937 random(round);
        Bureau bureau;
        bureau.add_edition(0);
        bureau.refresh(true);
        std::map<std::string, int> versions;
        for (int step = 0; step < 50; ++step) {
            SCOPED_TRACE(step);
            for (unsigned i = 0; i < 1 + random() % 3; ++i) {
                std::string const outlet = "Outlet " + std::to_string(random() % 5), key = "article " + std::to_string(random() % 9);
                std::vector<std::int64_t> articles;
                bureau.room.store.articles([&](StoredArticle const& article) { return articles.push_back(article.id), true; });
                switch (random() % 24) {
                case 0:
                case 1:
                case 2:
                    if (!articles.empty()) bureau.room.store.forget(std::to_string(articles[random() % articles.size()]), "by order", "A. Checker");
                    break;
                case 3:
                    bureau.room.rule("BX", "Bank of Xanadu", random() % 2 == 0);
                    break;
                case 4: bureau.add_edition(static_cast<int>(random() % 3)); break;
                case 5:
                    if (auto const editions = reference_editions(bureau.room.store); editions.size() > 1)
                        withdraw_reference(bureau.room.store, editions[random() % editions.size()].edition.id, "a slip", "mk", "2024-07-01T00:00:00Z");
                    break;
                default: bureau.room.add_text(static_cast<int>(random() % (6 + 12 * round)), outlet, key, ++versions[outlet + key] % 10);
                }
            }
            bureau.refresh();
            ASSERT_EQ(bureau.findings(), bureau.findings_of_everything());
            most = std::max(most, bureau.findings().size());
        }
        EXPECT_GE(bureau.anew, 20);
    }
    EXPECT_GE(most, 20u);
}

TEST(JudgeReferences, OneMoreArticleAsksOfItsOwnFiguresAlone) {
    Bureau bureau;
    bureau.add_edition(0);
    for (int seed = 0; seed < 80; ++seed) bureau.room.add_text(seed, "Outlet " + std::to_string(seed % 5), "article " + std::to_string(seed), 0);
    bureau.refresh(true);
    std::size_t const everything = bureau.asked;
    ASSERT_GT(everything, 60u);
    auto read = made_up_article(81, "Outlet 1", "article 81");
    read.event = {};
    read.names.clear();
    add(bureau.room.store, read);
    bureau.refresh();
    EXPECT_EQ(bureau.anew, 1);
    EXPECT_GT(bureau.asked, 0u);
    EXPECT_LE(bureau.asked, 2 * read.claims.size()) << "each, and who speaks for all that say the same";
    EXPECT_EQ(bureau.findings(), bureau.findings_of_everything());
}

/// A program that was cut off between the table and its findings is made good by the next that judges.
TEST(JudgeReferences, AnEditionThatNobodyJudgedIsAskedOfEveryFigure) {
    Bureau bureau;
    for (int seed = 0; seed < 40; ++seed) bureau.room.add_text(seed, "Post", "article " + std::to_string(seed), 0);
    bureau.refresh(true);
    EXPECT_TRUE(bureau.findings().empty());
    bureau.add_edition(0);
    bureau.room.add_text(41, "Herald", "article 41", 0);
    bureau.refresh();
    EXPECT_FALSE(bureau.findings().empty());
    EXPECT_EQ(bureau.findings(), bureau.findings_of_everything());
}

}  // namespace
}  // namespace figtrail::test

// Two versions of a text through the whole program: what is no change, and which kind of change it is.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "claim/revise.hpp"
#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"

namespace figtrail {
namespace {

struct Versions {
    char const* changes;  ///< "changed $13 billion -> $12 billion declared; added 4"
    char const *before, *after;
};

std::vector<Versions> cases() {
    return {
        // clang-format off
        // No change: reflow, quotes, words for digits, blanks, grouping, scale words, units and hyphens spelled otherwise.
        {"", "Trade between the two neighbours reached $13 billion in 2023, the\nchamber said. Exports rose 7 percent on the year before.\n\nThe road is 12 km long.",
             "Trade between the two neighbours reached\n$13 billion in 2023, the chamber said. Exports rose\n7 percent on the year before.\n\nThe road is 12 km long."},
        {"", "He said \"13 people\" came.", "He said \u201c13 people\u201d came."},
        {"", "Thirteen people were hurt in the fire.", "13 people were hurt in the fire."},
        {"", "The firm has 1,200,000 clients.", "The firm has 1.2 million clients."},
        {"", "The firm has 1200000 clients.", "The firm has 1,200,000 clients."},
        {"", "The firm has 1 200 000 clients.", "The firm has 1,200,000 clients."},
        {"", "The road is 12 km long.", "The road is 12\u00a0km long."},
        {"", "The road is 12 km long.", "The road is 12 kilometres long."},
        {"", "It cost $5m.", "It cost $5 million."},
        {"", "It cost 5 million dollars.", "It cost $5 million."},
        {"", "Growth was 5 percent.", "Growth was 5%."},
        {"", "Half of the students failed.", "50 percent of the students failed."},
        {"", "The range was 5-6 km.", "The range was 5 to 6 km."},
        // Changes.
        {"changed $13 billion -> $12 billion", "Trade reached $13 billion in 2023.", "Trade reached $12 billion in 2023."},
        {"changed 13 -> 12; changed 12 -> 13", "The hall holds 13 rows and 12 columns.", "The hall holds 12 rows and 13 columns."},
        {"changed 12 km -> 12 miles", "The road is 12 km long.", "The road is 12 miles long."},
        {"changed 3 billion dollars -> 3 million dollars", "The fund is worth 3 billion dollars.", "The fund is worth 3 million dollars."},
        {"changed 7 percent -> 7 percent", "Exports rose 7 percent.", "Exports fell 7 percent."},
        {"changed Half -> A third", "Half of the students failed.", "A third of the students failed."},
        {"hedge-changed $13 billion -> more than $13 billion", "Trade reached $13 billion in 2023.", "Trade reached more than $13 billion in 2023."},
        {"scope-changed $13 billion -> $13 billion", "Trade reached $13 billion in 2022.", "Trade reached $13 billion in 2023."},
        {"scope-changed $13 billion -> $13 billion", "Exports to Iraq reached $13 billion.", "Exports to Turkey reached $13 billion."},
        {"scope-changed $20 billion -> $20 billion", "Trade will reach $20 billion in 2025.", "Trade could reach $20 billion in 2025."},
        {"moved 7 percent -> 7 percent", "Exports rose 7 percent. The road is 12 km long. The bridge cost $5 million.", "The road is 12 km long. The bridge cost $5 million. Exports rose 7 percent."},
        {"added Some 4", "Three people died.", "Three people died. Some 4 others were hurt."},
        {"removed 4", "Three people died. 4 others were hurt.", "Three people died."},
        // Declared where a notice speaks of it.
        {"changed $13 billion -> $12 billion declared", "Trade stands at $13 billion.", "Trade stands at $12 billion.\n\nCorrection: an earlier version said trade stood at $13 billion."},
        {"changed $13 billion -> $12 billion declared; changed 7 percent -> 9 percent", "Trade stands at $13 billion. It rose 7 percent.",
             "Trade stands at $12 billion. It rose 9 percent.\n\nThis article was amended on 3 May 2024. Trade stands at $12 billion, not $13 billion as first reported."},
        {"changed $13 billion -> $12 billion declared; changed $5 million -> $6 million", "Trade stands at $13 billion. The bridge cost $5 million.",
             "Trade stands at $12 billion. The bridge cost $6 million.\n\nAn earlier version of this article misstated the volume of trade."},
        // clang-format on
    };
}

std::string changes(char const* before, char const* after) {
    static Extractor const extractor(Lexicon::builtin());
    Extraction const one = extractor.extract_text(before, {}), other = extractor.extract_text(after, {});
    std::string out;
    for (Change const& change : revise(one, other)) {
        if (change.kind == ChangeKind::kept) continue;
        if (!out.empty()) out += "; ";
        out += std::string(to_string(change.kind)) + " ";
        if (change.from) out += one.claims[*change.from].mention.quote;
        if (change.from && change.to) out += " -> ";
        if (change.to) out += other.claims[*change.to].mention.quote;
        if (change.declared) out += " declared";
    }
    return out;
}

TEST(DiffSentences, ChangesOfFiguresAndNothingElse) {
    for (Versions const& c : cases()) EXPECT_EQ(changes(c.before, c.after), c.changes) << c.before << "\n=> " << c.after;
}

}  // namespace
}  // namespace figtrail

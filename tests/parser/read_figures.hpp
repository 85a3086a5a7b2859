// What is read from a text, in one line, for tables of behaviour.
//
//   figures_in("It cost about $13 billion.") == "about $13 billion = 13000000000 USD about"
//   explained_in("Page 4 of 9.") == "label 4"
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"
#include "tests/parser/corpus.hpp"

namespace figtrail::test {

inline Extractor const& shared_extractor() {
    static Extractor const extractor(Lexicon::builtin());
    return extractor;
}

inline Extraction read(std::string_view text, ArticleFacts facts = {}) {
    return shared_extractor().extract_text(text, std::move(facts));
}

/// "200lbs = 200 [lb_av]"; the hedge behind it unless exact. Units without an id by their name.
inline std::string figure_words(Claim const& claim) {
    Quantity const& q = claim.quantity;
    std::string out =
        claim.mention.quote + " = " + interval_words(q) + " " + (q.unit.id.empty() ? q.unit.name : q.unit.id);
    return q.approximator == Approximator::exact ? out : out + " " + std::string(to_string(q.approximator));
}

inline std::string figures_in(std::string_view text) {
    std::vector<std::string> out;
    for (Claim const& claim : read(text).claims) out.push_back(figure_words(claim));
    return joined(out, "; ");
}

/// Numerals that are no claims, with what they are instead.
inline std::string explained_in(std::string_view text) {
    Extraction const extraction = read(text);
    std::vector<std::string> out;
    for (LedgerItem const& item : extraction.ledger.items)
        if (item.kind != NumeralKind::claim)
            out.push_back(std::string(to_string(item.kind)) + " " +
                          std::string(slice(extraction.document.text, item.span)));
    return joined(out, "; ");
}

struct FigureCase {
    char const* text;
    char const* figures;
};

inline void expect_figures(std::initializer_list<FigureCase> cases) {
    for (FigureCase const& c : cases) EXPECT_EQ(figures_in(c.text), c.figures) << c.text;
}

/// No claim at all, and every numeral explained as the table says.
inline void expect_explained(std::initializer_list<FigureCase> cases) {
    for (FigureCase const& c : cases) {
        EXPECT_EQ(figures_in(c.text), "") << c.text;
        EXPECT_EQ(explained_in(c.text), c.figures) << c.text;
    }
}

}  // namespace figtrail::test

// Two versions of a text side by side: the longest common order, paragraphs that became one another, numerals as one
// word.
#include "cli/text_changes.hpp"

#include <gtest/gtest.h>

#include <random>

#include "cli/common_order.hpp"
#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"

namespace figtrail::cli {
namespace {

using Pairs = std::vector<IndexPair>;

TEST(CommonOrder, FindsWhatStayed) {
    EXPECT_EQ(common_order({}, {}, 9), Pairs{});
    EXPECT_EQ(common_order({"a", "b"}, {}, 9), Pairs{});
    EXPECT_EQ(common_order({"a", "b", "c"}, {"a", "c"}, 9), (Pairs{{0, 0}, {2, 1}}));
    EXPECT_EQ(common_order({"x", "a", "y", "b"}, {"a", "z", "b", "w"}, 9), (Pairs{{1, 0}, {3, 2}}));
    EXPECT_EQ(common_order({"a", "b"}, {"c", "d"}, 9), Pairs{});
}

TEST(CommonOrder, GivesUpTheMiddleWhereTooMuchDiffers) {
    EXPECT_EQ(common_order({"a", "x", "y", "m", "z", "b"}, {"a", "p", "q", "m", "r", "b"}, 2), (Pairs{{0, 0}, {5, 5}}));
}

/// Length of the longest common subsequence, the slow way.
std::size_t longest(std::vector<std::string_view> const& a, std::vector<std::string_view> const& b) {
    std::vector<std::vector<std::size_t>> best(a.size() + 1, std::vector<std::size_t>(b.size() + 1, 0));
    for (std::size_t i = 0; i < a.size(); ++i)
        for (std::size_t j = 0; j < b.size(); ++j)
            best[i + 1][j + 1] = a[i] == b[j] ? best[i][j] + 1 : std::max(best[i][j + 1], best[i + 1][j]);
    return best[a.size()][b.size()];
}

TEST(CommonOrder, IsAsLongAsTheLongestAndInOrder) {
    std::mt19937 random(7);
    constexpr std::string_view letters[] = {"a", "b", "c", "d"};
    for (int round = 0; round < 500; ++round) {
        std::vector<std::string_view> a, b;
        for (auto* list : {&a, &b})
            for (unsigned n = random() % 20; n > 0; --n) list->push_back(letters[random() % 4]);
        auto const pairs = common_order(a, b, 100);
        EXPECT_EQ(pairs.size(), longest(a, b));
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            EXPECT_EQ(a[pairs[i].first], b[pairs[i].second]);
            if (i > 0) {
                EXPECT_LT(pairs[i - 1].first, pairs[i].first);
                EXPECT_LT(pairs[i - 1].second, pairs[i].second);
            }
        }
    }
}

class TextChanges : public testing::Test {
protected:
    Extraction read(std::string const& text) const { return extractor.extract_text(text, {}); }
    /// "kept [changed] kept": one side of what changed.
    static std::string shown(std::string const& text, std::vector<TextPiece> const& pieces) {
        std::string out;
        for (TextPiece const& piece : pieces)
            out += piece.kept ? std::string(slice(text, piece.span)) : "[" + std::string(slice(text, piece.span)) + "]";
        return out;
    }
    std::shared_ptr<Lexicon const> lexicon = Lexicon::builtin();
    Extractor extractor{lexicon};
};

TEST_F(TextChanges, ANumeralIsOneWord) {
    std::string const before = "Trade reached about $13 billion in 2023, he said.",
                      after = "Trade reached about $12 billion in 2023, she said.";
    auto const changes = word_changes(read(before), {0, 49}, read(after), {0, 50});
    EXPECT_EQ(shown(before, changes.before), "Trade reached [about $13 billion] in 2023, [he] said.");
    EXPECT_EQ(shown(after, changes.after), "Trade reached [about $12 billion] in 2023, [she] said.");
}

TEST_F(TextChanges, ParagraphsFindTheirCounterpart) {
    std::string const before =
        "The first paragraph stays.\n\nSome 40 people were hurt in the crash on Monday.\n\nThis one goes away "
        "entirely.\n\nThe end.";
    std::string const after =
        "The first paragraph stays.\n\nSome 45 people were hurt in the crash on Monday.\n\nThe end.\n\nWholly new "
        "words follow here.";
    auto const a = read(before).document, b = read(after).document;
    std::string out;
    for (ParagraphPair const& pair : paragraph_pairs(a, b))
        out += std::string(pair.before ? slice(a.text, *pair.before).substr(0, 9) : "-") + "|" +
               std::string(pair.after ? slice(b.text, *pair.after).substr(0, 9) : "-") + "\n";
    EXPECT_EQ(out, "The first|The first\nSome 40 p|Some 45 p\nThis one |-\nThe end.|The end.\n-|Wholly ne\n");
}

TEST_F(TextChanges, WhatStandsAroundTheArticleIsLeftOut) {
    Document before, after;
    before.text = "Home|The ferry carried 9 people.";
    before.blocks = {{BlockKind::navigation, {0, 4}}, {BlockKind::body, {5, 32}}};
    after.text = "Shop|The ferry carried 8 people.";
    after.blocks = {{BlockKind::navigation, {0, 4}}, {BlockKind::body, {5, 32}}};
    auto const pairs = paragraph_pairs(before, after);
    ASSERT_EQ(pairs.size(), 1u);
    EXPECT_EQ(pairs[0].before, (Span{5, 32}));
    EXPECT_EQ(pairs[0].after, (Span{5, 32}));
}

}  // namespace
}  // namespace figtrail::cli

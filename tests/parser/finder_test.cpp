#include "parser/finder.hpp"

#include <gtest/gtest.h>

#include "parser/article_text.hpp"
#include "parser/lexicon.hpp"
#include "parser/plain_text.hpp"
#include "tests/parser/fixture_texts.hpp"
#include "tests/parser/found_words.hpp"

namespace figtrail::test {
namespace {

/// What the fast finder and the one that tries every token make of a text.
void expect_same(std::string const& name, std::string const& text) {
    static auto const lexicon = Lexicon::builtin();
    Decoded const decoded = decode(text);
    EXPECT_EQ(found_words(decoded, *lexicon, Candidates::likely_tokens),
              found_words(decoded, *lexicon, Candidates::every_token))
        << name << ": " << (text.size() < 2000 ? text : "");
}

TEST(Finder, LikelyTokensYieldWhatEveryTokenDoesOnFixtures) {
    auto const texts = fixture_texts();
    ASSERT_GT(texts.size(), 10u);
    for (auto const& [name, text] : texts) expect_same(name, text);
}

TEST(Finder, LikelyTokensYieldWhatEveryTokenDoesOnChanceTexts) {
    std::mt19937 random(20240509);
    for (int i = 0; i < 2000 && !HasFailure(); ++i) expect_same("text " + std::to_string(i), chance_text(random));
}

TEST(Finder, ReadingsStandInOrderAndApart) {
    auto const lexicon = Lexicon::builtin();
    ArticleFacts const facts;
    Document const document = plain_text_document(
        decode("From 3 to 5 goats, 2 feet 3 inches, on 4 May 2019, page 7, at $3-5 billion or $6 a barrel."), facts);
    ArticleText const article = read_article(document, facts, *lexicon);
    Found const found = find_figures(article.text, document, article.dates, *lexicon);
    ASSERT_EQ(found.readings.size(), 4u);
    for (std::size_t i = 1; i < found.readings.size(); ++i)
        EXPECT_LE(found.readings[i - 1].reading.last, found.readings[i].reading.first);
    ASSERT_EQ(found.explained.size(), 2u);
    EXPECT_EQ(found.explained[0].kind, NumeralKind::date);
    EXPECT_EQ(found.explained[1].kind, NumeralKind::label);
}

}  // namespace
}  // namespace figtrail::test

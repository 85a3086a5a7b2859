#include "parser/places.hpp"

#include <gtest/gtest.h>

#include <string>

#include "parser/article_text.hpp"
#include "parser/plain_text.hpp"
#include "parser/syntax.hpp"

namespace figtrail {
namespace {

std::string joined(CountryCodes const& codes) {
    std::string out;
    for (std::string const& code : codes) out += (out.empty() ? "" : " ") + code;
    return out;
}

std::string places_in(std::string const& text, ArticleFacts const& facts = {}) {
    Document const document = plain_text_document(decode_utf8(text), facts);
    ArticleText const article = read_article(document, facts, *Lexicon::builtin());
    PlaceIndex const places(article.text, document, article.names, *Lexicon::builtin(), facts);
    return joined(places.named(0, static_cast<std::uint32_t>(article.text.tokens.size())));
}

/// Places of the claim whose number is `number`; "+" in front when they are inherited.
std::string places_of(std::string const& text, std::string const& number, ArticleFacts const& facts = {}) {
    Document const document = plain_text_document(decode_utf8(text), facts);
    ArticleText const article = read_article(document, facts, *Lexicon::builtin());
    PlaceIndex const places(article.text, document, article.names, *Lexicon::builtin(), facts);
    for (Sentence const& sentence : article.text.sentences)
        for (std::uint32_t i = sentence.first; i < sentence.last; ++i) {
            if (article.text.word(i) != number) continue;
            auto const noun = counted_noun(article.text, sentence, i + 1);
            ClaimPlaces const found = places.of_claim({i, i + 1}, noun ? &*noun : nullptr, sentence,
                                                      clause_around(article.text, sentence, i));
            return (found.inherited ? "+" : "") + joined(found.codes);
        }
    return "no such number";
}

TEST(Places, CountriesAreNamedInManyWays) {
    struct {
        char const* text;
        char const* codes;
    } const cases[] = {
        {"They went to Iran and Norway.", "IR NO"},
        {"They met Iraqi and French officials.", "IQ FR"},
        {"They saw Iranians there.", "IR"},
        {"They spoke with Tehran and Baghdad.", "IR IQ"},
        {"They went to Texas.", "US"},
        {"They sold it in Norway for NOK 30 (US $ 3) each.", "NO"},
        {"They live in Lyon.", "FR"},
        {"They saw the U.S. and the US and America.", "US"},
        {"They saw South Korea.", "KR"},
        {"They went to the Islamic Republic of Iran.", "IR"},
        {"They went to Paris, Texas.", "US"},
        {"They asked the Central Bank of Norway and the Norwegian Food Council.", "NO"},
        {"the trade of iraq with norway", "IQ NO"},
        {"TRADE OF IRAQ WITH NORWAY", "IQ NO"},
    };
    for (auto const& c : cases) EXPECT_EQ(places_in(c.text), c.codes) << c.text;
}

TEST(Places, WhatOnlyLooksLikeACountry) {
    for (char const* text :
         {"They ate turkey from china for us all.", "It cost 13 Canadian dollars.",
          "They paid 5 million Iranian rials.", "They met Michael Jordan at home.",
          "They bought British Zorba Plc today.", "A polish of the nails cost little.", "It was reported by Reuters."})
        EXPECT_EQ(places_in(text), "") << text;
}

TEST(Places, PairsAndOwnCountries) {
    EXPECT_EQ(places_of("Iran and Iraq met. The trade between the two countries reached 13 tons.", "13"), "IR IQ");
    EXPECT_EQ(places_of("Iran and Iraq met. Then Norway met Sweden. Both nations have 13 roads.", "13"), "NO SE");
    EXPECT_EQ(places_of("The two countries have 13 roads.", "13"), "");
    ArticleFacts facts;
    facts.country = "IR";
    EXPECT_EQ(places_of("In spring 13 Norwegian guests came to our country.", "13", facts), "NO IR");
    EXPECT_EQ(places_of("In spring 13 Norwegian guests came to our country.", "13"), "NO");
    EXPECT_EQ(
        places_of("Iran met Iraq. Iraq met Iran. Iran and Iraq spoke. In spring 13 Iraqi guests came to our country.",
                  "13"),
        "IQ IR");
    EXPECT_EQ(places_of("Norway is rich. The country has 13 lakes.", "13"), "NO");
}

TEST(Places, TheClauseComesFirstThenTheParagraph) {
    EXPECT_EQ(places_of("In all 90 Iraqi students are in Iran, while Norway has few.", "90"), "IQ IR");
    EXPECT_EQ(places_of("The presence of 90 US soldiers in Iraq has limited Iran.", "90"), "US IQ");
    EXPECT_EQ(places_of("Norway has hills. There are 90 of them.", "90"), "+NO");
    EXPECT_EQ(places_of("OSLO, Norway -- A boat sank.\n\nThe crew of 90 was saved.", "90"), "+NO");
    EXPECT_EQ(places_of("A boat sank.\n\nThe crew of 90 was saved.\n\nNorway was glad.", "90"), "");
    ArticleFacts facts;
    facts.title = "A boat of Norway sinks";
    EXPECT_EQ(places_of("A boat sank. The crew of 90 was saved.", "90", facts), "+NO");
}

TEST(Places, HostileTextStaysLinear) {
    for (char const* seed : {"Georgia ", "Iran 5 ", "the two countries ", "our country 5, ", "US-", "Paris, "}) {
        std::string many;
        while (many.size() < 300'000) many += seed;
        EXPECT_LE(places_in(many).size(), 5u);
    }
}

}  // namespace
}  // namespace figtrail

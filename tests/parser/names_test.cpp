#include "parser/names.hpp"

#include <gtest/gtest.h>

#include <string>

#include "parser/cut.hpp"
#include "parser/plain_text.hpp"
#include "parser/sentences.hpp"

namespace figtrail {
namespace {

struct Read {
    Document document;
    TokenText tokens;
    NameTable table;
};

Read read(std::string const& text, ArticleFacts const& facts = {}) {
    Read out;
    out.document = plain_text_document(decode_utf8(text), facts);
    out.tokens = cut(out.document, *Lexicon::builtin());
    split_sentences(out.tokens, out.document);
    out.table = find_names(out.tokens, out.document, *Lexicon::builtin());
    return out;
}

/// "text kind count" of each name.
std::string names_of(std::string const& text, ArticleFacts const& facts = {}) {
    std::string out;
    for (Name const& name : read(text, facts).table.names)
        out += (out.empty() ? "" : "; ") + name.text + " " + name.kind + " " + std::to_string(name.mentions);
    return out;
}

/// The words of each mention.
std::string mentions_of(std::string const& text) {
    Read const r = read(text);
    std::string out;
    for (NameMention const& m : r.table.mentions) {
        auto const begin = r.tokens.tokens[m.first].span.begin, end = r.tokens.tokens[m.last - 1].span.end;
        out += (out.empty() ? "" : "; ") + r.document.text.substr(begin, end - begin);
    }
    return out;
}

TEST(Names, RunsOfCapitals) {
    struct {
        char const* text;
        char const* mentions;
    } const cases[] = {
        {"The rate of the Bank of England was cut.", "Bank of England"},
        {"It was bought by Baring Brothers and Co Ltd for cash.", "Baring Brothers and Co Ltd"},
        {"He met the head of Acme Steel Inc, a big firm.", "Acme Steel Inc"},
        {"The sale by Time Energy Systems, Inc was small.", "Time Energy Systems, Inc"},
        {"They are led by Qasem al-Araji and by Ludwig van Holten.", "Qasem al-Araji; Ludwig van Holten"},
        {"A book by J. K. Rowling and the firm AT&T sold well.", "J. K. Rowling; AT&T"},
        {"The trade between Iran and Iraq grew.", "Iran; Iraq"},
        {"The Iran-Iraq frontier is long.", "Iran; Iraq"},
        {"Euros bought it.", ""},  // a run that is money only, where the text begins
        {"They saw Iran’s exports and Norway's imports grow.", "Iran; Norway"},
        {"Many wanted an iPhone in those days.", "iPhone"},
        {"They met on Monday in March and left.", ""},
        {"Shares of Zorbax fell, and leaders of Iran met.", "Zorbax; Iran"},
        {"He said IT costs and GDP rose, as the CEO knew.", ""},
    };
    for (auto const& c : cases) EXPECT_EQ(mentions_of(c.text), c.mentions) << c.text;
}

TEST(Names, TitlesArePartOfNoName) {
    struct {
        char const* text;
        char const* names;
    } const cases[] = {
        {"They saw Gen. Qassem Soleimani there.", "Qassem Soleimani person 1"},
        {"They saw President Barack Obama there.", "Barack Obama person 1"},
        {"They saw Iraqi President Abdul Latif Rashid there.", "Iraq place 1; Abdul Latif Rashid person 1"},
        {"The cars of General Motors sold well.", "General Motors org 1"},
        {"They saw the Prime Minister there.", ""},
    };
    for (auto const& c : cases) EXPECT_EQ(names_of(c.text), c.names) << c.text;
}

TEST(Names, AFirstWordCountsOnlyWhenKnownElsewhere) {
    EXPECT_EQ(names_of("Workers left early. The rest stayed with the workers."), "");
    EXPECT_EQ(mentions_of("Zorbax fell. Later the price of Zorbax rose."), "Zorbax; Zorbax");
    EXPECT_EQ(mentions_of("Iran sold more of it."), "Iran");
    EXPECT_EQ(mentions_of("Meanwhile Acme Inc rose."), "Acme Inc");
}

TEST(Names, HeadlinesAndCapitalsUseTheTableOnly) {
    ArticleFacts facts;
    facts.title = "Zorbax Profit Rises As Workers Leave Town";
    EXPECT_EQ(names_of("The profit of Zorbax Inc rose, and the workers left the town.", facts), "Zorbax Inc org 2");
    EXPECT_EQ(names_of("ZORBAX GENERAL CORP <ZBX> SETS RECORD DATE\n\nThe firm Zorbax General Corp rose."),
              "Zorbax General Corp org 3");
    EXPECT_EQ(names_of("ZORBAX STEEL LTD 4TH QTR LOSS"), "ZORBAX STEEL LTD org 1");
    EXPECT_EQ(names_of("WORKERS LEAVE THE PLANT OF ZORBAX"), "");
    EXPECT_EQ(names_of("the workers leave the plant of zorbax"), "");
}

TEST(Names, ShortFormsLinkToTheOneLongForm) {
    struct {
        char const* text;
        char const* names;
    } const cases[] = {
        {"The judge Barbara Walther spoke. Later Walther left.", "Barbara Walther person 2"},
        {"The shares of Lucky Stores Inc rose. Then Lucky Stores fell, and Lucky too.", "Lucky Stores Inc org 3"},
        {"The Securities and Exchange Commission acted. The SEC was quick, and the SEC was right.",
         "Securities and Exchange Commission org 3"},
        {"They sold Pep Boys Inc <PBY> today. Then PBY rose.", "Pep Boys Inc org 3"},
        {"The cat of Warren Jeffs and that of Warren Steed Jeffs met. Then Jeffs left.", "Warren Steed Jeffs person 3"},
    };
    for (auto const& c : cases) EXPECT_EQ(names_of(c.text), c.names) << c.text;
}

TEST(Names, TwoCandidatesLeaveItUnlinked) {
    EXPECT_EQ(names_of("The cases of John Miller and of Mary Miller were heard. Then Miller left."),
              "John Miller person 1; Mary Miller person 1; Miller person 1");
    EXPECT_EQ(names_of("He worked for the Charlotte Observer. He lives in Charlotte now."),
              "Charlotte Observer org 1; Charlotte place 1");
}

TEST(Names, CountriesHaveOneName) {
    EXPECT_EQ(names_of("The U.S. and the United States and American firms and the US are one."),
              "United States place 4");
    EXPECT_EQ(names_of("The visit of Iranians to Iran was long."), "Iran place 2");
}

TEST(Names, Kinds) {
    struct {
        char const* text;
        char const* names;
    } const cases[] = {
        {"They built the University of Tehran long ago.", "University of Tehran org 1"},
        {"They spoke to Hao Brzk, chief economist of the bank.", "Hao Brzk person 1"},
        {"They saw the World Cup there.", "World Cup event 1"},
        {"They swam in the Zorba River there.", "Zorba River place 1"},
        {"They lived in Zorbaville for years.", "Zorbaville place 1"},
        {"They left the Zorbax area in spring.", "Zorbax place 1"},
        {"Witness Karl Braun left early.", "Karl Braun person 1"},
        {"They met on the Fourth of July there.", ""},
    };
    for (auto const& c : cases) EXPECT_EQ(names_of(c.text), c.names) << c.text;
}

TEST(Names, TokensAndTheLeadAreMarked) {
    Read const r = read("The firm Zorbax Inc rose. It was good. It was fine. They sold it to Quorbax Inc then.");
    ASSERT_EQ(r.table.names.size(), 2u);
    EXPECT_TRUE(r.table.names[0].in_lead);
    EXPECT_FALSE(r.table.names[1].in_lead);
    NameMention const& first = r.table.mentions.front();
    EXPECT_TRUE(r.tokens.tokens[first.first].has(token_flag::in_name));
    EXPECT_EQ(r.table.at(first.first), &first);
    EXPECT_EQ(r.table.at(first.last), nullptr);
    EXPECT_EQ(r.table.from(first.last), r.table.mentions.begin() + 1);
}

TEST(Names, NumbersInsideNames) {
    struct {
        char const* text;
        char const* name;
    } const names[] = {{"The new iPhone 11 sold well.", "iPhone 11"},
                       {"the iphone 11 sold well", "iphone 11"},
                       {"The S&P 500 fell.", "S&P 500"},
                       {"A Boeing 737 crashed.", "Boeing 737"},
                       {"They won Game 7 at home.", "Game 7"},
                       {"An F-35 flew by.", "F-35"},
                       {"They had COVID-19 in spring.", "COVID-19"},
                       {"they had covid-19 in spring", "covid-19"},
                       {"The G20 met.", "G20"},
                       {"It ran on Channel 4 at night.", "Channel 4"},
                       {"The Big 12 teams met.", "Big 12"},
                       {"He drives in Formula 1 now.", "Formula 1"},
                       {"He drives in Formula One now.", "Formula One"},
                       {"An Airbus A380 flew by.", "Airbus A380"},
                       {"The FTSE 100 fell.", "FTSE 100"},
                       {"The MH17 crash was long ago.", "MH17"},
                       {"A Boeing 737 MAX crashed.", "Boeing 737 MAX"}};
    for (auto const& c : names) {
        Read const r = read(c.text);
        std::uint32_t number = 0;
        while (r.tokens.tokens[number].kind != TokenKind::digits && !r.tokens.tokens[number].is(word_class::cardinal))
            ++number;
        EXPECT_TRUE(number_belongs_to_name(r.tokens, number)) << c.text;
        NameMention const* const mention = r.table.at(number);
        ASSERT_NE(mention, nullptr) << c.text;
        EXPECT_EQ(r.document.text.substr(
                      r.tokens.tokens[mention->first].span.begin,
                      r.tokens.tokens[mention->last - 1].span.end - r.tokens.tokens[mention->first].span.begin),
                  c.name);
    }
    for (char const* text :
         {"In Iran 13 people died.", "Acme sold 11 phones.", "It fell in mid-2019 again.", "It cost EUR20 then.",
          "It cost PS20 million.", "Arsenal won 3-1 at home.", "The game 7 people saw was long.", "Smith, 13, left.",
          "The FTSE fell 100 points.", "A 12-day war began.", "About 35 came.", "The Nasdaq 13 firms left.",
          "Euro 20 million was paid.", "It rose in Q3 again."}) {
        Read const r = read(text);
        for (std::uint32_t i = 0; i < r.tokens.tokens.size(); ++i)
            EXPECT_FALSE(r.tokens.tokens[i].kind == TokenKind::digits && number_belongs_to_name(r.tokens, i)) << text;
    }
}

TEST(Names, HostileTextStaysLinear) {
    for (char const* seed : {"Ab ", "A (B) ", "Ab Cd. ", "A1 ", "x <AB> ", "Ab & ", "al-Ab ", "of Ab ", "Georgia ",
                             "Ab-", "Gen. ", "iPhone 11 "}) {
        std::string many;
        for (int i = 0; many.size() < 300'000; ++i) many += seed;
        NameTable const table = read(many).table;
        std::uint32_t last = 0;
        for (NameMention const& m : table.mentions) {
            EXPECT_GE(m.first, last);
            EXPECT_LT(m.first, m.last);
            last = m.last;
        }
    }
}

}  // namespace
}  // namespace figtrail

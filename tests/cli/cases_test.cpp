// Figures that circulate about trade, borders, students, pilgrims and a shooting, and what is to be said of them: each case as short
// articles in our own words, read, compared, reckoned and revised by the whole program.
//
//   case               says                                                               test
//   border             contradiction, 9.7 percent apart                                   Border
//   trade, recycled    the value and its target come back four years later                TradeRecycled
//   trade, one witness five articles on one speech are one witness; a forecast no rival   TradeOneWitness, TradeForecast
//   trade, overlap     more than 10 leaves room for 13                                    TradeOverlap
//   partial period     eight months are not a year                                        PartialPeriod
//   part = whole       99 percent of all foreigners: warn                                 PartOverWhole
//   part > whole       1.86 times the whole: error                                        PartOverWhole
//   students, series   a series by date; another scope stays apart                        StudentsSeries
//   scale slips        more people than live in the country                               ScaleSlips
//   shares             a series; 2.7 million / 47 percent agrees with 5.9 million         Shares
//   currency           implied rate a note; a market rate ten times off a finding         Currency
//   precision          a series, the year's pair agrees; eight digits a note              Precision
//   seeds together     no contradiction; one agency, one witness; a repeat folds          Together
//   correction         changed, declared or not                                           Correction
//   headline, slug     two killed over up to four; five in the address, six in the text   Headline, Slug
//   toll               scope; later and higher is revised; fewer from another outlet      Toll
//   sum, weekday       parts that do not add up; a Thursday that was a Friday             Sum, Weekday
//   ages               32 and 39 of one full name, 32 and 33                              Ages
//   unrelated          two towns, two pollsters                                           Unrelated
//   reflow             no changed figure                                                  Reflow
//   reported bugs      tests/parser/reported_bugs_test.cpp
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "claim/compare.hpp"
#include "claim/reckon.hpp"
#include "claim/revise.hpp"
#include "claim/witness.hpp"
#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"

namespace figtrail {
namespace {

struct Article {
    std::string source, published, title, text, url;
};

Extractor const& extractor() {
    static Extractor const builtin(Lexicon::builtin());
    return builtin;
}

Extraction read(Article const& article) {
    ArticleFacts facts;
    facts.source = article.source;
    facts.published = article.published;
    facts.title = article.title;
    facts.url = article.url;
    return extractor().extract_text(article.text, facts);
}

/// "contradiction: 1,458 km / 1,599 km" of every pair that is compared, and the reasons of the rest when asked.
std::vector<std::string> relations(Article const& a, Article const& b, bool reasons = false) {
    Extraction const one = read(a), other = read(b);
    Policy policy;
    policy.slots = Policy::Slots::paired;
    std::vector<std::string> out;
    for (ComparedPair const& pair : compare(one, other, policy, extractor().lexicon().catalog())) {
        bool const compared = pair.relation.kind != RelationKind::not_comparable;
        if (!compared && !reasons) continue;
        out.push_back(std::string(compared ? to_string(pair.relation.kind) : to_string(pair.relation.reason)) + ": " +
                      one.claims[pair.a].mention.quote + " / " + other.claims[pair.b].mention.quote);
    }
    return out;
}

using Lines = std::vector<std::string>;

/// "part-over-whole error" of every finding.
Lines findings(Article const& article, bool notes = false) {
    Lines out;
    for (Finding const& f : reckon(read(article), extractor().lexicon().catalog()))
        if (notes || f.severity != Severity::note) out.push_back(f.kind + " " + std::string(to_string(f.severity)));
    return out;
}

std::string because(Article const& article) {
    auto const found = reckon(read(article), extractor().lexicon().catalog());
    return found.empty() ? "" : found.front().because;
}

Lines changes(Article const& before, Article const& after) {
    Extraction const one = read(before), other = read(after);
    Lines out;
    for (Change const& change : revise(one, other))
        if (change.kind != ChangeKind::kept)
            out.push_back(std::string(to_string(change.kind)) + (change.declared ? " declared: " : ": ") +
                          (change.from ? one.claims[*change.from].mention.quote : "") + " -> " + (change.to ? other.claims[*change.to].mention.quote : ""));
    return out;
}

bool none_contradicts(Lines const& lines) {
    return std::none_of(lines.begin(), lines.end(), [](std::string const& line) { return line.rfind("contradiction", 0) == 0; });
}

TEST(Cases, Border) {
    Article const older{"Gulf Courier", "2019-05-06", "", "Iran and Iraq share a land border of 1,458 kilometres, most of it mountain.", ""};
    Article const newer{"Basra Herald", "2024-05-09", "", "The bridge is the busiest crossing between Iraq and Iran, whose common border is 1,599 km long.", ""};
    EXPECT_EQ(relations(older, newer), Lines{"contradiction: 1,458 kilometres / 1,599 km"});
}

Article const trade_2019{"Karun Times", "2019-04-08", "", "Trade between Iran and Iraq is worth $13 billion in 2019 and is to rise to $20 billion, the two presidents agreed.", ""};
Article const trade_2024{"Tigris Review", "2024-05-06", "", "Trade between Iran and Iraq reached about $13 billion in 2023. It is expected to grow to more than $20 billion, the chamber said.", ""};

TEST(Cases, TradeRecycled) {
    auto const found = relations(trade_2019, trade_2024);
    EXPECT_NE(std::find(found.begin(), found.end(), "recycled: $13 billion / about $13 billion"), found.end()) << testing::PrintToString(found);
    EXPECT_TRUE(none_contradicts(found));
}

TEST(Cases, TradeOneWitness) {
    std::vector<Testimony> testimonies;
    for (char const* source : {"Karun Times", "Tigris Review", "Delta Post", "Harbor Tribune", "Gulf Courier"}) {
        Extraction const article = read({source, "2022-09-12", "", std::string("Trade with Iraq came to $9 billion in the year to 20 March 2022, Hamid Hosseini said, and it is forecast to reach $10 billion. ") +
                                         "He spoke to reporters of the " + source + " after a meeting in Tehran.", ""});
        ASSERT_FALSE(article.claims.empty());
        testimonies.push_back(testimony_of(article, article.claims.front()));
    }
    auto const witnesses = independent_witnesses(testimonies);
    ASSERT_EQ(witnesses.size(), 1u);
    EXPECT_EQ(witnesses.front().kind, "speaker");
    EXPECT_EQ(witnesses.front().testimonies.size(), 5u);
}

TEST(Cases, TradeForecast) {
    Article const actual{"A", "2022-09-12", "", "Trade between Iran and Iraq was $9 billion in 2022.", ""};
    Article const forecast{"B", "2022-09-12", "", "Trade between Iran and Iraq is forecast to reach $10 billion in 2022, and $14 billion is not unlikely.", ""};
    EXPECT_TRUE(none_contradicts(relations(actual, forecast)));
    auto const all = relations(actual, forecast, true);
    EXPECT_NE(std::find(all.begin(), all.end(), "modality: $9 billion / $10 billion"), all.end()) << testing::PrintToString(all);
}

TEST(Cases, TradeOverlap) {
    Article const more{"A", "2024-09-11", "", "Trade between Iran and Iraq was worth more than $10 billion in 2023.", ""};
    EXPECT_EQ(relations(more, {"B", "2024-05-06", "", "Trade between Iran and Iraq reached $13 billion in 2023.", ""}),
              Lines{"compatible: more than $10 billion / $13 billion"});
    Article const annual{"A", "2022-09-11", "", "Trade between Iran and Iraq was worth $14 billion in 2021.", ""};
    EXPECT_EQ(relations(annual, {"B", "2024-05-06", "", "Trade between Iran and Iraq reached $13 billion in 2023.", ""}), Lines{"series: $14 billion / $13 billion"});
}

TEST(Cases, PartialPeriod) {
    Article const months{"A", "2023-12-11", "", "Iranian exports to Iraq were worth $8.3 billion from January to August 2023.", ""};
    Article const year{"B", "2024-02-11", "", "Iranian exports to Iraq were worth $12 billion in 2023.", ""};
    EXPECT_EQ(relations(months, year, true), Lines{"period-partial: $8.3 billion / $12 billion"});
}

TEST(Cases, PartOverWhole) {
    Article const equal{"A", "2022-02-01", "", "Some 57,000 Iraqi students are enrolled in Iran. In all there are 57,675 students from 133 countries.", ""};
    EXPECT_EQ(findings(equal), Lines{"part-over-whole warn"});
    EXPECT_EQ(because(equal), "'Some 57,000' (Iraqi student) would be 98.8 percent of '57,675' (student): next to none are left for all other nations.");
    Article const more{"A", "2022-12-01", "", "Some 107,000 Iraqi students are enrolled in Iran. In all there are 57,675 foreign students from 133 countries.", ""};
    EXPECT_EQ(findings(more), Lines{"part-over-whole error"});
    EXPECT_NE(because(more).find("1.86 times"), std::string::npos);
}

TEST(Cases, StudentsSeries) {
    auto const in = [](char const* year, char const* number) {
        return Article{"Campus Wire", std::string(year) + "-12-20", "", std::string(number) + " Iraqi students were enrolled in Iran in " + year + ".", ""};
    };
    EXPECT_EQ(relations(in("2020", "6,000"), in("2022", "60,000")), Lines{"series: 6,000 / 60,000"});
    EXPECT_EQ(relations(in("2021", "57,000"), in("2022", "107,000")), Lines{"series: 57,000 / 107,000"});
    EXPECT_EQ(relations(in("2022", "57,000"), {"B", "2022-12-20", "", "1,200 Syrian students were enrolled in Iran in 2022.", ""}), Lines{});
}

TEST(Cases, ScaleSlips) {
    Article const border{"A", "2024-08-26", "", "Nearly 3,800 million Iranians crossed the border for the pilgrimage, and 2,300 million have returned.", ""};
    EXPECT_EQ(findings(border), (Lines{"scale-suspect error", "scale-suspect error"}));  // the returned are people too
    EXPECT_NE(because(border).find("3.8 million would fit"), std::string::npos);
    EXPECT_EQ(findings({"A", "2024-04-26", "", "1,440 million tourists visited Iran this spring.", ""}), Lines{"scale-suspect error"});
    EXPECT_EQ(findings({"A", "2024-04-26", "", "1.44 million tourists visited Iran this spring.", ""}), Lines{});
}

TEST(Cases, Shares) {
    auto const in = [](char const* year, char const* share) {
        return Article{"A", std::string(year) + "-12-20", "", std::string("In ") + year + ", " + share + " percent of foreign visitors to Iran were Iraqi citizens.", ""};
    };
    EXPECT_EQ(relations(in("2018", "24"), in("2023", "37")), Lines{"series: 24 percent / 37 percent"});
    EXPECT_EQ(relations(in("2023", "37"), in("2024", "nearly 47")), Lines{"series: 37 percent / nearly 47 percent"});
    Article const arrivals{"A", "2024-05-20", "", "Some 2.7 million Iraqis came in 2023, accounting for 47 percent of all foreign tourists. There were 5.9 million foreign tourists in 2023.", ""};
    EXPECT_EQ(findings(arrivals), Lines{});
    EXPECT_EQ(findings(arrivals, true), Lines{"derived-total note"});
    EXPECT_NE(because(arrivals).find("5.58 million to 5.91 million with rounding"), std::string::npos) << because(arrivals);
}

TEST(Cases, Currency) {
    std::string const plan = "The plan costs 70 trillion tomans (16.6 billion dollars).";
    EXPECT_EQ(findings({"A", "", "", plan, ""}, true), Lines{"implied-rate note"});
    EXPECT_EQ(because({"A", "", "", plan, ""}), "'70 trillion tomans' as '16.6 billion dollars' implies 4,217 tomans to the dollar.");
    EXPECT_EQ(findings({"A", "", "", plan + " On the market the dollar trades at 42,000 tomans.", ""}), Lines{"currency-suspect warn"});
    EXPECT_EQ(findings({"A", "", "", plan + " On the market the dollar trades at 42,000 rials.", ""}), Lines{});
}

TEST(Cases, Precision) {
    auto const pilgrims = [](char const* published, char const* number, char const* when) {
        return Article{"A", published, "", std::string(number) + " pilgrims visited Karbala in " + when + ".", ""};
    };
    EXPECT_EQ(relations(pilgrims("2022-09-18", "More than 21 million", "2022"), pilgrims("2023-09-07", "21 million", "2022")),
              Lines{"compatible: More than 21 million / 21 million"});
    EXPECT_EQ(relations(pilgrims("2022-09-18", "More than 21 million", "2022"), pilgrims("2024-08-26", "21,480,525", "2024")),
              Lines{"series: More than 21 million / 21,480,525"});
    EXPECT_EQ(findings(pilgrims("2024-08-26", "21,480,525", "2024"), true), Lines{"false-precision note"});
}

TEST(Cases, Together) {
    Article const border{"Gulf Courier", "2024-05-06", "", "Iran and Iraq share a border of 1,458 kilometres, Mehr News Agency reported.", ""};
    Article const trade{"Tigris Review", "2024-05-07", "", "Trade between Iran and Iraq reached about $13 billion in 2023, according to Mehr.\n\nMore than 90,000 Iraqi students study in Iran.\n\n"
                        "Trade between Iran and Iraq reached about $13 billion in 2023, according to Mehr.", ""};
    EXPECT_TRUE(none_contradicts(relations(border, trade)));
    Extraction const a = read(border), b = read(trade);
    ASSERT_FALSE(a.claims.empty());
    ASSERT_EQ(b.claims.size(), 3u);
    EXPECT_EQ(b.claims[2].repeats, std::optional<std::uint32_t>(0));
    auto const witnesses = independent_witnesses({testimony_of(a, a.claims[0]), testimony_of(b, b.claims[0])});
    EXPECT_EQ(witnesses.size(), 1u) << "both trace back to Mehr";
}

TEST(Cases, Correction) {
    Article const before{"A", "2024-05-06", "", "Trade between Iran and Iraq reached $13 billion in 2023.", ""};
    EXPECT_EQ(changes(before, {"A", "2024-05-07", "", "Trade between Iran and Iraq reached $12 billion in 2023.", ""}), Lines{"changed: $13 billion -> $12 billion"});
    EXPECT_EQ(changes(before, {"A", "2024-05-07", "", "Trade between Iran and Iraq reached $12 billion in 2023.\n\nCorrection: an earlier version said $13 billion.", ""}),
              Lines{"changed declared: $13 billion -> $12 billion"});
}

TEST(Cases, Headline) {
    Article const article{"Delta Post", "2024-07-08", "Two killed at river market in Carrow",
                          "CARROW, July 8 - A man opened fire at the river market. Up to four people were dead, the police chief said.", ""};
    EXPECT_EQ(findings(article), Lines{"headline warn"});
    EXPECT_EQ(findings({"Delta Post", "2024-07-08", "Four killed at river market in Carrow", article.text, ""}), Lines{});
}

TEST(Cases, Slug) {
    EXPECT_EQ(findings({"Delta Post", "2024-07-08", "6 youths wounded in Carrow", "Six youths were wounded in Carrow on Monday, police said.",
                        "https://deltapost.example/news/5-youths-wounded-in-carrow"}),
              Lines{"slug warn"});
}

TEST(Cases, Toll) {
    auto const report = [](char const* source, char const* day, std::string const& text) {
        return Article{source, day, "", "CARROW - " + text, ""};
    };
    Article const first = report("Delta Post", "2024-07-08", "Up to 4 people were killed when a man opened fire at the river market in Carrow on Monday, police said.");
    Article const second = report("Harbor Tribune", "2024-07-08", "4 people were killed, including the gunman, when a man opened fire at the river market in Carrow on Monday, police said.");
    EXPECT_TRUE(none_contradicts(relations(first, second))) << testing::PrintToString(relations(first, second));
    Article const third = report("Gulf Courier", "2024-07-09", "5 people were killed when a man opened fire at the river market in Carrow on Monday, police said.");
    EXPECT_EQ(relations(second, third), Lines{"revised: 4 / 5"});
    Article const hurt = report("Delta Post", "2024-07-08", "7 officers were wounded when a man opened fire at the river market in Carrow on Monday.");
    Article const fewer = report("Gulf Courier", "2024-07-09", "4 officers were wounded when a man opened fire at the river market in Carrow on Monday.");
    EXPECT_EQ(relations(hurt, fewer), Lines{"contradiction: 7 / 4"});
}

TEST(Cases, Sum) {
    EXPECT_EQ(findings({"A", "", "", "The hospital received 12 victims. Of these, 6 are in critical condition, 4 are in serious condition and 4 are in good condition.", ""}), Lines{"sum error"});
    EXPECT_EQ(findings({"A", "", "", "11 officers were shot on Thursday. 5 officers were killed and 7 were injured.", ""}), Lines{"sum error"});
}

TEST(Cases, Weekday) { EXPECT_EQ(findings({"A", "", "", "The officers were shot on Thursday, July 8, 2016.", ""}), Lines{"weekday-date warn"}); }

TEST(Cases, Ages) {
    auto const aged = [](char const* years) { return Article{"A", "2024-07-08", "", std::string("Marcus Oyelaran, ") + years + ", of Carrow, was arrested on Monday.", ""}; };
    EXPECT_EQ(relations(aged("32"), aged("39")), Lines{"contradiction: 32 / 39"});
    EXPECT_EQ(relations(aged("32"), aged("33")), Lines{"compatible: 32 / 33"});
}

TEST(Cases, Unrelated) {
    Article const carrow{"A", "2024-07-08", "", "CARROW, July 8 - 3 people were killed in a shooting in Carrow on Monday.", ""};
    Article const millbrook{"B", "2024-07-08", "", "MILLBROOK, July 8 - 5 people were killed in a flood in Millbrook on Monday.", ""};
    EXPECT_EQ(relations(carrow, millbrook), Lines{});
    Article const gallup{"A", "2024-07-08", "", "In the Gallup poll 51 percent of respondents back the new law.", ""};
    Article const pew{"B", "2024-07-08", "", "In the Pew survey 44 percent of respondents think the economy is good.", ""};
    EXPECT_EQ(relations(gallup, pew), Lines{});
}

TEST(Cases, Reflow) {
    Article const before{"A", "", "", "Trade between the two neighbours reached $13 billion in 2023, the \"chamber\" said. Exports rose 7 percent\non the year before.\n\nThe road is 12 km long.", ""};
    Article const after{"A", "", "", "Trade between the two neighbours reached\n$13 billion in 2023, the \u201cchamber\u201d said. Exports rose\n7\u00a0percent on the year before.\n\nThe road is 12\u00a0km long.", ""};
    EXPECT_EQ(changes(before, after), Lines{});
    Article const moved{"A", "", "", "The road is 12 km long.\n\nTrade between the two neighbours reached $13 billion in 2023, the \"chamber\" said. Exports rose 7 percent\non the year before.", ""};
    for (std::string const& line : changes(before, moved)) EXPECT_EQ(line.rfind("moved", 0), 0u) << line;
}

}  // namespace
}  // namespace figtrail

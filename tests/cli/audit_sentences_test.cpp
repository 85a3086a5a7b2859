// Short articles through the whole program: the errors and warnings that reckon finds in them, by kind and severity. As many that must
// stay silent as that must not.
#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "claim/reckon.hpp"
#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"

namespace figtrail {
namespace {

struct Article {
    std::string text, title, url, published;
};
struct Audited {
    char const* finding;  ///< of the first finding that is no note; "" for none; "kind note" for a note
    Article article;
};

std::vector<Audited> findings() {
    return {
        // clang-format off
        {"headline warn", {"A gunman opened fire. Up to 4 people were dead, police said.", "Two killed in shooting at plant", "", "2016-02-25"}},
        {"headline warn", {"The company said profit rose 12 percent to $40 million in the quarter.", "Acme profit rises 21%", "", ""}},
        {"slug warn", {"Six youths were wounded on Friday, police said.", "6 youths wounded in Carrow", "https://delta.example/news/5-youths-wounded-in-carrow", ""}},
        {"weekday-date warn", {"The officers were shot on Thursday, July 8, 2016.", "", "", ""}},
        {"weekday-date warn", {"The officers were shot on Thursday, 8 July 2016.", "", "", ""}},
        {"weekday-date warn", {"The meeting will be on Monday (5 March 2024).", "", "", ""}},
        {"weekday-date warn", {"The officers were shot on Thursday, July 8.", "", "", "2016-07-09"}},
        {"part-over-whole error", {"Some 107,000 Iraqi students are in Iran. There are 57,675 foreign students from 133 countries in Iran.", "", "", ""}},
        {"part-over-whole warn", {"Some 57,000 Iraqi students are in Iran. There are 57,675 students from 133 countries in Iran.", "", "", ""}},
        {"part-over-whole error", {"Of the 12 victims, 15 were children.", "", "", ""}},
        {"part-over-whole error", {"Twelve people were killed, including 15 children.", "", "", ""}},
        {"part-over-whole error", {"The school has 300 pupils, of whom 340 are girls.", "", "", ""}},
        {"share-times-total error", {"Some 340 of the 500 students (78 percent) passed.", "", "", ""}},
        {"share-over-100 error", {"Some 124 percent of the voters backed the law.", "", "", ""}},
        {"growth error", {"Exports rose 10 percent to $3.9 million from $3.0 million.", "", "", ""}},
        {"growth error", {"The city spent $3.4 million on the market in 2021, up 20 percent from $2.1 million.", "", "", ""}},
        {"headline warn", {"CARROW - Up to four people were killed by a man with three phones and two knives at the market in Carrow, police said.", "Two killed at market in Carrow", "", ""}},
        {"growth error", {"Profit fell 50 percent to $30 million from $40 million.", "", "", ""}},
        {"growth error", {"Sales doubled to $30.5 million from $24.1 million.", "", "", ""}},
        {"growth error", {"Exports tripled from $20.4 million to $31.2 million.", "", "", ""}},
        {"growth error", {"The town grew from 21,400 people in 2010 to 31,300 in 2020, an increase of 20 percent.", "", "", ""}},
        {"growth warn", {"The rate rose by 2 percent, to 8 percent from 6 percent.", "", "", ""}},
        {"sum error", {"The hospital received 12 victims: 6 are in critical condition, 4 are in serious condition and 4 are stable.", "", "", ""}},
        {"sum error", {"Eleven officers were shot; five were killed and seven injured.", "", "", ""}},
        {"sum error", {"11 officers were shot on Thursday. 5 officers were killed and 7 were injured.", "", "", ""}},
        {"sum error", {"The budget is $100 million: $60 million for roads and $50 million for schools.", "", "", ""}},
        {"sum error", {"The team won 12 medals: four gold, three silver and six bronze.", "", "", ""}},
        {"range-order warn", {"Between 20 and 10 people were hurt.", "", "", ""}},
        {"range-order warn", {"It will cost between $50 million and $30 million.", "", "", ""}},
        {"scale-suspect error", {"Nearly 3,800 million Iranians crossed the border, and 2,300 million have returned.", "", "", ""}},
        {"scale-suspect error", {"1,440 million tourists visited Iran this spring.", "", "", ""}},
        {"scale-suspect error", {"Iran has a population of 850 million.", "", "", ""}},
        {"scale-suspect error", {"Iran has a population of 88,000.", "", "", ""}},
        {"scale-suspect error", {"Kuwait has a population of 4,859 million.", "", "", ""}},
        {"share-times-total error", {"Of 300 workers, 120 are women, or 45 percent.", "", "", ""}},
        {"headline warn", {"The council spent $70 million on new street lights in Carrow, the mayor said.", "Carrow council spends $50 million on street lights", "", ""}},
        {"headline warn", {"The chain bought 40 lorries for its Carrow depot.", "Chain buys 50 lorries for Carrow depot", "", ""}},
        {"slug warn", {"The bridge cost $7 million, the council said.", "Council opens bridge", "https://delta.example/bridge-costs-5-million", ""}},
        {"slug warn", {"Bus fares will rise 9 percent in May, the council said.", "Bus fares to rise 9 percent", "https://delta.example/fares-up-12-percent", ""}},
        {"slug warn", {"The new tunnel is 12 km long.", "Tunnel opens", "https://delta.example/new-15-km-tunnel-opens", ""}},
        {"currency-suspect warn", {"The aid is worth 70 trillion tomans (16.6 billion dollars). The dollar trades at 42,000 tomans.", "", "", ""}},
        {"conversion error", {"The road is 100 km (80 miles) long.", "", "", ""}},
        {"conversion error", {"The road is 100 km, or 80 miles, long.", "", "", ""}},
        {"conversion error", {"It was 40 degrees Celsius (90 Fahrenheit).", "", "", ""}},
        {"implied-rate note", {"The aid is worth 70 trillion tomans (16.6 billion dollars).", "", "", ""}},
        {"derived-total note", {"Some 2.7 million Iraqis came, 47 percent of all foreign visitors.", "", "", ""}},
        {"false-precision note", {"Karbala counted 21,480,525 pilgrims.", "", "", ""}},
        {"slug warn", {"At least 5 people were shot in Carrow, police said.", "5 shot in Carrow", "https://delta.example/four-people-shot-in-carrow", ""}},
        {"sum error", {"Five rangers were killed and eight injured at the lodge, the police said. By the mayor's count eleven rangers were shot.", "", "", ""}},
        {"slug warn", {"A storm killed 7 people in Carrow.", "Storm hits Carrow", "https://delta.example/storm-kills-5-people", ""}},
        // clang-format on
    };
}

std::vector<Article> sound() {
    return {
        // clang-format off
        {"Five people were injured, two of them seriously, and a sixth died in a fire in Basra on Friday, police said.", "Six hurt in Basra fire", "", ""},
        {"Trade between Iran and Iraq reached $12.96 billion in 2023, the chamber said.", "Iran-Iraq trade hits $13 billion", "", ""},
        {"The company said profit rose 12 percent to $40 million in the quarter. Without one-off gains it rose 21 percent.", "Acme profit rises 21%", "", ""},
        {"Profit of the bank rose 12 percent last year.", "Profit falls 21%", "", ""},
        {"Six youths were wounded on Friday, police said.", "6 youths wounded in Carrow", "https://delta.example/news/6-youths-wounded-in-carrow", ""},
        {"Six youths were wounded on Friday, police said.", "6 youths wounded in Carrow", "https://delta.example/news/2016/07/08/story-5", ""},
        {"The officers were shot on Thursday, July 7, 2016.", "", "", ""},
        {"The match on Saturday and Sunday, July 8, 2016, was cancelled.", "", "", ""},
        {"The officers were shot on Friday, July 8.", "", "", "2016-07-09"},
        {"Some 17,000 Iraqi students are in Iran. There are 57,675 foreign students from 133 countries in Iran.", "", "", ""},
        {"Of the 12 victims, 5 were children.", "", "", ""},
        {"Of the 12 houses, 15 people were evacuated from three.", "", "", ""},
        {"Twelve people were killed, including 5 children.", "", "", ""},
        {"The school has 300 pupils, of whom 140 are girls.", "", "", ""},
        {"Some 340 of the 500 students (68 percent) passed.", "", "", ""},
        {"The plant runs at 124 percent of capacity.", "", "", ""},
        {"Exports rose 30 percent to $3.9 million from $3.0 million.", "", "", ""},
        {"Profit fell 25 percent to $30 million from $40 million.", "", "", ""},
        {"Sales doubled to $30.5 million from $15.1 million.", "", "", ""},
        {"Sales more than doubled to $50.5 million from $15.1 million.", "", "", ""},
        {"Exports tripled from $2 billion to $6.2 billion.", "", "", ""},
        {"Exports tripled. They rose from $20.4 million to $61.2 million.", "", "", ""},
        {"The town grew from 2 million people in 2010 to 3 million in 2020, an increase of 20 percent.", "", "", ""},
        {"The rate rose by 2 percentage points, to 8 percent from 6 percent.", "", "", ""},
        {"The hospital received 14 victims: 6 are in critical condition, 4 are in serious condition and 4 are stable.", "", "", ""},
        {"12 officers were shot on Thursday. 5 officers were killed and 7 were injured.", "", "", ""},
        {"The budget is $110 million: $60 million for roads and $50 million for schools.", "", "", ""},
        {"The budget is $100 million: $10 million for roads and the rest for schools, of which $50 million is for new ones.", "", "", ""},
        {"The team won 13 medals: four gold, three silver and six bronze.", "", "", ""},
        {"Between 800,000 and 1.2 million people were hurt.", "", "", ""},
        {"Nearly 3.8 million Iranians crossed the border, and 2.3 million have returned.", "", "", ""},
        {"Iran has a population of 88 million.", "", "", ""},
        {"Iran is home to a small part of the world's population of 8 billion.", "", "", ""},
        {"The aid is worth 70 trillion tomans (16.6 billion dollars). A dollar buys 42,000 rials.", "", "", ""},
        {"The road is 100 km (62 miles) long.", "", "", ""},
        {"The temperature rose by 2 degrees Celsius (3.6 Fahrenheit).", "", "", ""},
        {"Basra, in Iraq, has a population of 43,000.", "", "", ""},
        {"Of 300 workers, 120 are women, or 40 percent.", "", "", ""},
        {"The council spent $70 million on a new school in Carrow, the mayor said.", "Carrow council spends $50 million on street lights", "", ""},
        {"The council spent $70 million on new street lights in Carrow. Another $50 million went to roads.", "Carrow council spends $50 million on street lights", "", ""},
        {"The bridge cost $5.2 million, the council said. The road cost $7 million.", "Council opens bridge", "https://delta.example/bridge-costs-5-million", ""},
        {"Bus fares will rise 9.4 percent in May, the council said.", "Bus fares to rise", "https://delta.example/fares-up-9-percent", ""},
        {"The bridge cost $1.5 million.", "Council opens bridge", "https://delta.example/bridge-costs-1-5-million", ""},
        {"COVID-19 killed 24 people; there were 24 deaths on Friday.", "24 deaths in Carrow", "https://delta.example/covid-19-deaths-in-carrow", ""},
        {"The road is 100 km, or 62 miles, long.", "", "", ""},
        {"Runners choose 100 km or 10 miles.", "", "", ""},
        {"Some 45 percent of voters backed Smith.", "", "", ""},
        {"The city spent $3.4 million on the market in 2021, up 62 percent from $2.1 million.", "", "", ""},
        {"One person was killed and four were injured in Carrow, police said.", "1 dead, 4 injured in Carrow", "https://delta.example/news/carrow-shooting-leaves-5-injured", ""},
        {"Five rangers were killed and eight injured at the lodge, the police said. By early reports eleven rangers were shot.", "Attack on a lodge", "", "2024-05-06"},
        {"A storm hurt 7 people in Carrow.", "Storm hits Carrow", "https://delta.example/storm-kills-5-people", ""},
        {"Police say four people were injured at a house in Carrow. One man was shot and killed.", "Several people shot in Carrow", "https://delta.example/police-investigating-seven-people/2802", ""},
        // clang-format on
    };
}

std::pair<std::string, std::string> first_finding(Article const& article) {
    static Extractor const extractor(Lexicon::builtin());
    ArticleFacts facts;
    facts.title = article.title;
    facts.url = article.url;
    facts.published = article.published;
    auto const found = reckon(extractor.extract_text(article.text, facts), extractor.lexicon().catalog());
    if (found.empty()) return {};
    return {found.front().kind + " " + std::string(to_string(found.front().severity)), found.front().because};
}

TEST(AuditSentences, SlipsAreFound) {
    for (Audited const& c : findings()) {
        auto const found = first_finding(c.article);
        EXPECT_EQ(found.first, c.finding) << c.article.title << " / " << c.article.text << "\n  " << found.second;
    }
}

TEST(AuditSentences, SoundArithmeticIsNoFinding) {
    for (Article const& article : sound()) {
        auto const found = first_finding(article);
        EXPECT_TRUE(found.first.empty() || found.first.find(" note") != std::string::npos)
            << article.title << " / " << article.text << "\n  " << found.second;
    }
}

TEST(AuditSentences, TheSilentOnesAreAsMany) { EXPECT_GE(sound().size(), findings().size()); }

}  // namespace
}  // namespace figtrail

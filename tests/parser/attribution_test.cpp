#include "parser/attribution.hpp"

#include <gtest/gtest.h>

#include <ctime>

#include "one_figure.hpp"

namespace figtrail {
namespace {

struct Case {
    char const* text;
    char const* figure;
    char const* speaker;
    char const* agency = "-";
};

void expect_all(std::initializer_list<Case> cases) {
    for (Case const& c : cases) {
        OneFigure const read(c.text, c.figure);
        Attributions const attributions(read.article.text, read.article.names, read.article.lexicon);
        Attribution const got = attributions.of(read.first, read.last, read.sentence);
        EXPECT_EQ(got.speaker.value_or("-"), c.speaker) << c.text;
        EXPECT_EQ(got.agency.value_or("-"), c.agency) << c.text;
    }
}

TEST(Attribution, WhoSaysSo) {
    expect_all({
        {"Police said 12 people had died.", "12", "Police"},
        {"Some 12 people had died, police said.", "12", "police"},
        {"The interior minister said on Monday that 12 people had died.", "12", "interior minister"},
        {"Officials on Monday said 12 people had died.", "12", "Officials"},
        {"\"We sold 500 cars,\" said Maria Jensen.", "500", "Maria Jensen"},
        {"Output rose 5 percent, said the chairman of the board.", "5 percent", "chairman of the board"},
        {"According to the ministry, 500 schools were closed.", "500", "ministry"},
        {"Some 500 schools were closed, according to the education ministry.", "500", "education ministry"},
        {"A spokesman for the army said it lost 40 men.", "40", "spokesman for the army"},
        {"The mayor announced that 500 homes would be built.", "500", "mayor"},
        {"Karim Danesh, the customs chief, said exports rose 5 percent.", "5 percent", "Karim Danesh"},
        {"Experts meeting in London this week said 500 labs were open.", "500", "Experts"},
        {"A source at the port authority said 12 ships had left.", "12", "source at the port authority"},
        {"A driver, Karim Danesh, said early Thursday that he saw 12 wounded.", "12", "Karim Danesh"},
        {"Karim Danesh spoke. Karim Danesh said trade grew. He said exports rose 5 percent.", "5 percent",
         "Karim Danesh"},
    });
}

TEST(Attribution, AgenciesAreCitedNotQuoted) {
    expect_all({
        {"Exports rose 5 percent, the customs chief told Mehr News Agency.", "5 percent", "customs chief",
         "Mehr News Agency"},
        {"Some 12 people died, Reuters reported.", "12", "-", "Reuters"},
        {"Citing the Associated Press, the paper put the toll at 12.", "12", "-", "Associated Press"},
    });
}

TEST(Attribution, NobodySaysSo) {
    expect_all({
        {"The fire killed 12 people.", "12", "-"},
        {"The 500 workers said they would strike.", "500", "-"},
        {"The fire claimed 12 lives.", "12", "-"},
        {"This figure indicates the 12 percent was wrong.", "12 percent", "-"},
        {"The striker added 2 goals.", "2", "-"},
        {"A saying has it that 3 is a crowd.", "3", "-"},
    });
}

TEST(Attribution, AgenciesOfTheDocument) {
    auto const agencies = [](char const* text) {
        OneFigure const read(text, text);
        Attributions const attributions(read.article.text, read.article.names, read.article.lexicon);
        std::string out;
        for (auto const& agency : attributions.agencies()) out += agency + ";";
        return out;
    };
    EXPECT_EQ(agencies("BAGHDAD (Reuters) - The fire killed 12 people."), "Reuters;");
    EXPECT_EQ(agencies("Mehr News Agency, International Desk: Trade grew."), "Mehr News Agency;");
    EXPECT_EQ(agencies("According to Harbour News, citing Mehr News Agency, trade grew."), "Mehr News Agency;");
    EXPECT_EQ(agencies("Trade grew. \xC2\xA9 2019 Bloomberg L.P."), "Bloomberg;");
    EXPECT_EQ(agencies("Trade grew. (Source: Xinhua)"), "Xinhua;");
    EXPECT_EQ(agencies("Trade grew. Sources: \xC2\xA9 harbour News Agency"), "harbour News Agency;");
    EXPECT_EQ(agencies("Bloomberg sold its tower for 5 million dollars."), "");
    EXPECT_EQ(agencies("The Guardian office has 500 staff."), "");
}

TEST(Attribution, ReadsHostileTextInLinearTime) {
    auto const seconds = [](int times) {
        std::string text;
        for (int i = 0; i < times; ++i) text += "he said 5 ";
        OneFigure const read(text, "5");
        Attributions const attributions(read.article.text, read.article.names, read.article.lexicon);
        auto const start = std::clock();
        for (std::uint32_t i = 0; i < read.article.text.tokens.size(); i += 3) attributions.of(i + 2, i + 3, 0);
        return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    };
    EXPECT_LT(seconds(20000), 4 * seconds(10000) + 0.02);
}

}  // namespace
}  // namespace figtrail

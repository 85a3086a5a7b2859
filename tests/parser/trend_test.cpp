#include "parser/trend.hpp"

#include <gtest/gtest.h>

#include "one_figure.hpp"

namespace figtrail {
namespace {

struct Case {
    char const* text;
    char const* figure;
    char const* dimension;
    Trend trend;
};

constexpr char const* percent = "percentage";
constexpr char const* money = "money";
constexpr char const* count = "count";

void expect_all(std::initializer_list<Case> cases) {
    for (Case const& c : cases) {
        OneFigure const read(c.text, c.figure);
        Unit const unit{"", "", c.dimension};
        EXPECT_EQ(trend_of(read.article.text, read.its_sentence(), read.clause,
                           {read.first, read.last, unit, c.figure[0] == '-'}),
                  c.trend)
            << c.text << " / " << c.figure;
    }
}

TEST(Trend, TheStatedChange) {
    expect_all({
        {"Exports rose 60 percent to 5 tons.", "60 percent", percent, Trend::up},
        {"The index fell 1.3% on Monday.", "1.3%", percent, Trend::down},
        {"The contract was up 19 cents at noon.", "19 cents", money, Trend::up},
        {"Shares were down 2.3% at noon.", "2.3%", percent, Trend::down},
        {"Output dropped by 12 tonnes.", "12 tonnes", "mass", Trend::down},
        {"Output dropped by 12.", "12", count, Trend::down},
        {"Rents are 19 per cent higher.", "19 per cent", percent, Trend::up},
        {"Rents are 19 per cent higher than a year earlier.", "19 per cent", percent, Trend::up},
        {"The bank cut rates 25 basis points.", "25 basis points", "percentage point", Trend::down},
        {"The firm raised its dividend by 3 cents.", "3 cents", money, Trend::up},
        {"Sales rose sharply by about 5 percent.", "about 5 percent", percent, Trend::up},
        {"Prices fell a seasonally adjusted 0.3 percent.", "0.3 percent", percent, Trend::down},
        {"It reported an increase of 5 percent.", "5 percent", percent, Trend::up},
        {"The economy grew at an annual rate of 2.1 percent.", "2.1 percent", percent, Trend::up},
        {"Dow +0.2% Nasdaq +0.8%", "+0.2%", percent, Trend::up},
        {"In Europe: FTSE -0.6% today", "-0.6%", percent, Trend::down},
        {"The ice sheet loses 286 gigatonnes annually.", "286 gigatonnes", "mass", Trend::down},
    });
}

TEST(Trend, NoneOnLevelsAndObjects) {
    expect_all({
        {"Exports rose 60 percent to 3.9 million.", "3.9 million", count, Trend::none},
        {"The score rose from 21 to 23.", "21", count, Trend::none},
        {"The score rose from 21 to 23.", "23", count, Trend::none},
        {"Shares rose 8.15% to $3.65.", "$3.65", money, Trend::none},
        {"The contract was up 19 cents at $58.24.", "$58.24", money, Trend::none},
        {"It dropped from 208 to 193.", "from 208 to 193", count, Trend::none},
        {"He added a 30 degree turn.", "30 degree", "angle", Trend::none},
        {"Staff will get a 5% pay rise.", "5%", percent, Trend::none},
        {"The start-up raised $50 million.", "$50 million", money, Trend::none},
        {"The army lost 40 men.", "40", count, Trend::none},
        {"It added 200 beds.", "200", count, Trend::none},
        {"It was 2.14 degrees higher than the average.", "2.14 degrees", "temperature", Trend::none},
        {"Some 5 percent of the voters stayed away.", "5 percent", percent, Trend::none},
        {"The defence gave up 517 yards.", "517 yards", "length", Trend::none},
        {"It fell for 3 days.", "3 days", "time", Trend::none},
        {"Inflation stood at -0.5%.", "-0.5%", percent, Trend::none},
        {"The contract of 5 million dollars ended.", "5 million dollars", money, Trend::none},
        {"Up to 5 percent may leave.", "Up to 5 percent", percent, Trend::none},
    });
}

TEST(Trend, GoesOnToTheOtherWayOfSayingIt) {
    OneFigure const read("The futures were up 0.25 points, or 0.01%.", "0.01%");
    Unit const unit{"%", "percentage", "percentage"};
    std::uint32_t const before = read.first - 2;
    EXPECT_EQ(trend_of(read.article.text, read.its_sentence(), read.clause, {read.first, read.last, unit, false},
                       {before, Trend::up}),
              Trend::up);
    EXPECT_EQ(trend_of(read.article.text, read.its_sentence(), read.clause, {read.first, read.last, unit, false}),
              Trend::none);
    OneFigure const by("Ross was down 2.3%, Burlington by 2.6%.", "2.6%");
    EXPECT_EQ(trend_of(by.article.text, by.its_sentence(), by.clause, {by.first, by.last, unit, false}), Trend::down);
}

}  // namespace
}  // namespace figtrail

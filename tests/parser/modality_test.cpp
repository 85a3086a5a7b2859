#include "parser/modality.hpp"

#include <gtest/gtest.h>

#include "one_figure.hpp"

namespace figtrail {
namespace {

struct Case {
    char const* text;
    char const* figure;
    Modality modality;
};

void expect_all(std::initializer_list<Case> cases) {
    for (Case const& c : cases) {
        OneFigure const read(c.text, c.figure);
        EXPECT_EQ(to_string(modality_of(read.article.text, read.its_sentence(), read.clause, read.first, read.last,
                                        read.article.lexicon)),
                  to_string(c.modality))
            << c.text << " / " << c.figure;
    }
}

TEST(Modality, Actual) {
    expect_all({
        {"Trade reached $13 billion in 2023.", "$13 billion", Modality::actual},
        {"The target company has 500 staff.", "500", Modality::actual},
        {"Will Carver sold 500 cars.", "500", Modality::actual},
        {"On May 5, 500 people came.", "500", Modality::actual},
        {"The hospital, which will close next year, has 500 beds.", "500", Modality::actual},
        {"Trade reached $13 billion and could grow to $20 billion.", "$13 billion", Modality::actual},
        {"The housing project cost $5 million.", "$5 million", Modality::actual},
        {"Analysts expected a loss, but it earned $5 million.", "$5 million", Modality::actual},
        {"He did not discuss the 500 jobs.", "500", Modality::actual},
        {"It would reduce its stake to 22 percent from 52 percent.", "52 percent", Modality::actual},
        {"They will fly over the 350 lakes.", "350", Modality::actual},
        {"He vowed to try the 79-year-old again.", "79-year-old", Modality::actual},
        {"Profit beat expectations for 7 quarters.", "7", Modality::actual},
        {"Not more than 500 people came.", "500", Modality::actual},
    });
}

TEST(Modality, Potential) {
    expect_all({
        {"One option is to move 300 families to the coast.", "300", Modality::potential},
        {"The ship can carry 20,000 containers.", "20,000", Modality::potential},
        {"The fair sells wool, which has the potential to grow to over $9 billion each year.",
         "over $9 billion", Modality::potential},
        {"This number has the potential to expand to 150,000 pupils.", "150,000", Modality::potential},
        {"Trade reached $13 billion and could grow to $20 billion.", "$20 billion", Modality::potential},
        {"Some 500 homes could be lost.", "500", Modality::potential},
        {"The fine may reach 500 euros.", "500", Modality::potential},
    });
}

TEST(Modality, ForecastsAndTargets) {
    expect_all({
        {"Growth is expected to reach 5 percent.", "5 percent", Modality::forecast},
        {"The bank forecasts growth of 5 percent.", "5 percent", Modality::forecast},
        {"Trade will rise to $20 billion.", "$20 billion", Modality::forecast},
        {"About 500 people will attend.", "500", Modality::forecast},
        {"About 500 people are expected to attend.", "500", Modality::forecast},
        {"Its forecast for this year is 3 percent.", "3 percent", Modality::forecast},
        {"The ministry plans to build 500 homes.", "500", Modality::target},
        {"Sales may soften and costs will grow 5 percent, analysts predict.", "5 percent", Modality::forecast},
        {"Turnover at 5 percent margins, analysts predict.", "5 percent", Modality::forecast},
        {"The bulk is a planned $188 million credit.", "$188 million", Modality::target},
        {"They set a target of 500 homes.", "500", Modality::target},
        {"The bank kept its 2 percent inflation target.", "2 percent", Modality::target},
        {"The firm aims to hire 500 people.", "500", Modality::target},
    });
}

TEST(Modality, EstimatesAndDenials) {
    expect_all({
        {"An estimated 500 people fled.", "500", Modality::estimate},
        {"The value is estimated at $77 million.", "estimated at $77 million", Modality::estimate},
        {"Analysts estimate the damage at 900 million dollars.", "900 million dollars", Modality::estimate},
        {"The quake is believed to have killed 500 people.", "500", Modality::estimate},
        {"The army denied that 40 soldiers had died.", "40", Modality::denied},
        {"The firm denied it had cut 40 jobs.", "40", Modality::denied},
        {"The firm did not sell 500 cars.", "500", Modality::denied},
    });
}

}  // namespace
}  // namespace figtrail

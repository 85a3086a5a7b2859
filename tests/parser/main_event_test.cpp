#include "parser/main_event.hpp"

#include <gtest/gtest.h>

#include "one_figure.hpp"
#include "parser/periods.hpp"

namespace figtrail {
namespace {

ArticleFacts published(char const* day) {
    ArticleFacts facts;
    facts.published = day;
    return facts;
}

std::string event_of(char const* text, char const* day = "2024-03-15") {  // a Friday
    OneFigure const read(text, text, published(day));
    MainEvent const event = main_event_of(read.article);
    return event.kind + " / " + event.place + " / " + (event.day ? iso_date(*event.day) : "-");
}

TEST(MainEvent, KindPlaceAndDay) {
    EXPECT_EQ(event_of("CHICAGO (AP) - Three people were shot dead on Wednesday."), "shooting / Chicago / 2024-03-13");
    EXPECT_EQ(event_of("BAGHDAD, March 14 (Reuters) - A car bomb killed 12 people."), "bombing / Baghdad / 2024-03-14");
    EXPECT_EQ(event_of("KATY, Texas \xE2\x80\x94 A house fire killed 3 people overnight."), "fire / Katy / 2024-03-15");
    EXPECT_EQ(event_of("An earthquake shook villages near Tehran on Tuesday. The quake hurt 30 people."),
              "earthquake / Tehran / 2024-03-12");
    EXPECT_EQ(event_of("A man was arrested on Thursday after a shooting that left 3 dead."),
              "shooting /  / 2024-03-14");
    EXPECT_EQ(event_of("The fire chief met staff in Paris."), " / Paris / -");
    EXPECT_EQ(event_of("A flood hit the town. Police said on Thursday that 12 people died."), "flood /  / -");
    EXPECT_EQ(event_of("A flood hit the town on May 5, 1998."), "flood /  / -");
    EXPECT_EQ(event_of("The company has 500 staff."), " /  / -");
}

struct Case {
    char const* figure;
    bool belongs;
};

TEST(MainEvent, FiguresThatAreNotItsOwn) {
    char const* const text =
        "CHICAGO (AP) - A fire killed 3 people on Wednesday. Another 12 were hurt. In another fire 40 people died. "
        "A fire in 1998 killed 55 people. Two years ago 61 died there. Some 77 were taken to hospital earlier in the "
        "day. "
        "Since January 81 fires were counted. A fire in Berlin killed 92 people. The previous year 95 died. On "
        "Wednesday 99 firemen came.";
    for (Case const& c :
         {Case{"3", true}, Case{"12", true}, Case{"40", false}, Case{"55", false}, Case{"61", false}, Case{"77", true},
          Case{"81", false}, Case{"92", false}, Case{"95", false}, Case{"99", true}}) {
        OneFigure const read(text, c.figure, published("2024-03-15"));
        MainEvent const event = main_event_of(read.article);
        ASSERT_EQ(event.kind, "fire");
        Periods const periods(read.article.text, read.article.dates, read.facts);
        DateMention const* date = periods.date_of(read.first, read.last, read.sentence, read.clause, Modality::actual);
        EXPECT_EQ(
            belongs_to_main_event(read.article, event, read.its_sentence(), read.clause, read.first, read.last, date),
            c.belongs)
            << c.figure;
    }
}

}  // namespace
}  // namespace figtrail

#include "parser/grammar/dates.hpp"

#include <gtest/gtest.h>

#include <ctime>

#include "parser/year_like.hpp"
#include "read_text.hpp"

namespace figtrail {
namespace {

std::string point(CalendarPoint const& p) {
    std::string out = p.year == 0 ? "-" : std::to_string(p.year);
    if (p.month != 0) out += " m" + std::to_string(p.month);
    if (p.day != 0) out += " d" + std::to_string(p.day);
    if (p.weekday >= 0) out += " w" + std::to_string(p.weekday);
    if (p.quarter != 0) out += " q" + std::to_string(p.quarter);
    if (p.half != 0) out += " h" + std::to_string(p.half);
    if (p.season != 0) out += " s" + std::to_string(p.season);
    return out;
}

std::string name(DateKind kind) {
    static char const* const names[] = {"date", "year", "time", "decade", "century", "period"};
    return names[static_cast<int>(kind)];
}

/// `"March 19th 2023" date 2023 m3 d19` for each date of the text, joined by " | ".
std::string dates_of(std::string const& sentence) {
    ReadText const read(sentence);
    std::string out;
    for (DateMention const& m : find_dates(read.tokens, *ReadText::lexicon())) {
        if (!out.empty()) out += " | ";
        out += '"' + std::string(slice(read.tokens.text, m.span)) + "\" " + name(m.kind);
        if (m.kind == DateKind::time) continue;
        out += ' ' + point(m.from);
        if (m.is_range) out += " to " + point(m.to);
        if (m.relative != DateRelative::none)
            out += m.relative == DateRelative::last ? " last" : m.relative == DateRelative::next ? " next" : " this";
        if (m.count != 0) out += " x" + std::to_string(m.count) + (m.count_ends ? " up to" : " from");
        if (m.calendar == DateCalendar::fiscal) out += " fiscal";
        if (m.calendar == DateCalendar::iranian) out += " iranian";
    }
    return out;
}

struct Case {
    char const* text;
    char const* dates;
};
void expect_all(std::initializer_list<Case> cases) {
    for (Case const& c : cases) EXPECT_EQ(dates_of(c.text), c.dates) << c.text;
}

TEST(Dates, DayMonthYear) {
    expect_all({
        {"The pact of March 19th 2023 holds.", "\"March 19th 2023\" date 2023 m3 d19"},
        {"It opened on March 19.", "\"March 19\" date - m3 d19"},
        {"It opened on 19 March 2023.", "\"19 March 2023\" date 2023 m3 d19"},
        {"It fell on the 19th of March that year.", "\"19th of March\" date - m3 d19"},
        {"The hunt runs Sept. 20-24 and Oct. 1.",
         "\"Sept. 20-24\" date - m9 d20 to - m9 d24 | \"Oct. 1\" date - m10 d1"},
        {"Filed Nov 3, 2019 in court.", "\"Nov 3, 2019\" date 2019 m11 d3"},
        {"Filed Nov 3,2019 in court.", "\"Nov 3,2019\" date 2019 m11 d3"},
        {"Updated 2023-03-19.", "\"2023-03-19\" date 2023 m3 d19"},
        {"Due 19/03/2023 at the latest.", "\"19/03/2023\" date 2023 m3 d19"},
        {"Due 3/19/23 at the latest.", "\"3/19/23\" date 2023 m3 d19"},
        {"Due 19.03.2023 at the latest.", "\"19.03.2023\" date 2023 m3 d19"},
        {"On Thursday, July 8, 2016, it rained.", "\"Thursday, July 8, 2016\" date 2016 m7 d8 w4"},
        {"On Thursday 8 July it rained.", "\"Thursday 8 July\" date - m7 d8 w4"},
        {"By August 26 2019 at noon.", "\"August 26 2019\" date 2019 m8 d26 | \"noon\" time"},
        {"Signed on July 4, 1776.", "\"July 4, 1776\" date 1776 m7 d4"},
        {"They met on 12 and 13 March.", "\"12 and 13 March\" date - m3 d12 to - m3 d13"},
        {"It lasted (March 20-November 20).", "\"March 20-November 20\" date - m3 d20 to - m11 d20"},
        {"From March 20, 2022 to June 3, 2023 it stood.",
         "\"March 20, 2022 to June 3, 2023\" date 2022 m3 d20 to 2023 m6 d3"},
        {"It came on may 5.", "\"may 5\" date - m5 d5"},
    });
}

TEST(Dates, DatesInWords) {
    expect_all({
        {"It began on March nine.", "\"March nine\" date - m3 d9"},
        {"On the fifth of May he left.", "\"fifth of May\" date - m5 d5"},
        {"On the twenty-third of March he left.", "\"twenty-third of March\" date - m3 d23"},
        {"He left on May fifth.", "\"May fifth\" date - m5 d5"},
    });
}

TEST(Dates, NumbersBesideMonthsThatAreNoDays) {
    expect_all({
        {"In August 12 people drowned.", "\"August\" period - m8"},
        {"In May two men were held.", "\"May\" period - m5"},
        {"Prices may 5 percent rise.", ""},
        {"Up in March 19 percent from before.", "\"March\" period - m3"},
        {"They march 20 miles.", ""},
        {"A third of June sales went abroad.", ""},
        {"June 31 exists nowhere.", ""},
        {"April said so.", ""},
        {"The ratio was 3/4.", ""},
        {"Version 19.3.1 is out.", ""},
        {"She works Sundays.", ""},
    });
}

TEST(Dates, MonthsAndYears) {
    expect_all({
        {"Output peaked in September 2019.", "\"September 2019\" date 2019 m9"},
        {"Since March of 2020 it fell.", "\"March of 2020\" date 2020 m3"},
        {"From April to June 2019 it fell.", "\"April to June 2019\" date 2019 m4 to 2019 m6"},
        {"The January-August total.", "\"January-August\" period - m1 to - m8"},
        {"It began in early March.", "\"March\" period - m3"},
        {"From December 2018 to May 2019 it fell.", "\"December 2018 to May 2019\" date 2018 m12 to 2019 m5"},
    });
}

TEST(Dates, Years) {
    expect_all({
        {"The fall of the regime in 2003 changed it.", "\"2003\" year 2003"},
        {"The parliament's 2019 resolution stands.", "\"2019\" year 2019"},
        {"The 2012-13 season was wet.", "\"2012-13\" year 2012 to 2013"},
        {"The 2012\xE2\x80\x93"
         "13 season was wet.",
         "\"2012\xE2\x80\x93"
         "13\" year 2012 to 2013"},
        {"In 2012/13 it was wet.", "\"2012/13\" year 2012 to 2013"},
        {"Between 2010 and 2015 it grew.", "\"2010 and 2015\" year 2010 to 2015"},
        {"It grew in 2010-2015.", "\"2010-2015\" year 2010 to 2015"},
        {"From 2017 to 2019 it grew.", "\"2017 to 2019\" year 2017 to 2019"},
        {"Revenue for FY2019 rose.", "\"FY2019\" year 2019 fiscal"},
        {"Revenue for fiscal 2019 rose.", "\"fiscal 2019\" year 2019 fiscal"},
        {"It was 2018 and 2019 that mattered.", "\"2018\" year 2018 | \"2019\" year 2019"},
        {"Caesar died in 44 BC.", "\"44 BC\" year -44"},
        {"Vesuvius erupted in AD 79.", "\"AD 79\" year 79"},
        {"In the Iranian year 1402 it rose.", "\"1402\" year 1402 iranian"},
        {"It ended in mid-2018.", "\"2018\" year 2018"},
        {"The treaty of 1648 held.", "\"1648\" year 1648"},
        {"From the year 1990 to 2000 it grew.", "\"1990 to 2000\" year 1990 to 2000"},
        {"\xC2\xA9"
         "2019 Bloomberg",
         "\"2019\" year 2019"},
        {"In 1978 out of a total.", "\"1978\" year 1978"},
        {"Until at least 2023 it runs.", "\"2023\" year 2023"},
        {"Short of 2017\xE2\x80\x99s number.", "\"2017\" year 2017"},
        {"The 1848 revolution failed.", "\"1848\" year 1848"},
    });
}

TEST(Dates, DecadesAndCenturies) {
    expect_all({
        {"Since the 1990s it grew.", "\"1990s\" decade 1990"},
        {"In the 1990's it grew.", "\"1990's\" decade 1990"},
        {"Music of the '90s sells.", "\"'90s\" decade 1990"},
        {"Music of the 80s sells.", "\"80s\" decade 1980"},
        {"A 19th-century house.", "\"19th-century\" century 1800"},
        {"In the twentieth century.", "\"twentieth century\" century 1900"},
        {"A man in his 90s fell.", ""},
        {"Temperatures will be in the 80s.", ""},
    });
}

TEST(Dates, PartsOfTheYear) {
    expect_all({
        {"Profit in Q3 2019 fell.", "\"Q3 2019\" period 2019 q3"},
        {"Profit in the third quarter fell.", "\"third quarter\" period - q3"},
        {"Profit in the third quarter of 2019 fell.", "\"third quarter of 2019\" period 2019 q3"},
        {"The first half of 2020 was bad.", "\"first half of 2020\" period 2020 h1"},
        {"In 1Q19 it fell.", "\"1Q19\" period 2019 q1"},
        {"The 2019 third quarter was bad.", "\"2019 third quarter\" period 2019 q3"},
        {"The first quarter of last year was bad.", "\"first quarter of last year\" period - q1 last"},
        {"In the spring of 2019 it rained.", "\"spring of 2019\" period 2019 s1"},
        {"In the first eight months of 2023 it rose.", "\"first eight months of 2023\" period 2023 x8 from"},
        {"In the three months to June it rose.", "\"three months to June\" period - m6 x3 up to"},
        {"The six months ended Sept. 30, 2019 were good.",
         "\"six months ended Sept. 30, 2019\" period 2019 m9 d30 x6 up to"},
        {"In the year to March 20, 2022 it rose.", "\"year to March 20, 2022\" period 2022 m3 d20 x1 up to"},
        {"In the year to 2022-03-20 it rose.", "\"year to 2022-03-20\" period 2022 m3 d20 x1 up to"},
        {"For the year ending Oct. 31.", "\"year ending Oct. 31\" period - m10 d31 x1 up to"},
        {"It took three months to finish.", ""},
        {"Full pay for the first six months of work.", ""},
        {"In the first six months of the year it fell.", "\"first six months of the year\" period - x6 from"},
        {"A quarter of voters stayed away.", ""},
        {"Half of the seats were empty.", ""},
    });
}

TEST(Dates, RelativeDates) {
    expect_all({
        {"Exports doubled last year.", "\"last year\" period - last"},
        {"It will end next month.", "\"next month\" period - next"},
        {"It ended this week.", "\"this week\" period - this"},
        {"Over the past year it grew.", "\"past year\" period - this x1 up to"},
        {"It hit late Thursday night.", "\"Thursday night\" period - w4"},
        {"It was shelled overnight.", "\"overnight\" period - this"},
        {"It ended yesterday morning.", "\"yesterday morning\" period - last"},
        {"He came last.", ""},
        {"This is it.", ""},
        {"Two years ago it fell; two decades of work.", ""},
    });
}

TEST(Dates, ClockTimes) {
    expect_all({
        {"Polls close at 14:30 GMT.", "\"14:30 GMT\" time"},
        {"Doors open at 5 p.m. sharp.", "\"5 p.m.\" time"},
        {"Doors open at 5pm.", "\"5pm\" time"},
        {"It took effect at 12:01 a.m. EDT (0401 GMT) on Friday.",
         "\"12:01 a.m. EDT\" time | \"0401 GMT\" time | \"Friday\" period - w5"},
        {"At 10 o'clock it rang.", "\"10 o'clock\" time"},
        {"At ten o'clock it rang.", "\"ten o'clock\" time"},
        {"At noon it rang.", "\"noon\" time"},
        {"At 1.56pm the index stood.", "\"1.56pm\" time"},
        {"Open 9 a.m. to 5 p.m. daily.", "\"9 a.m.\" time | \"5 p.m.\" time"},
        {"They won 3:1 after 5 matches.", ""},
        {"5 am radios were sold.", "\"5 am\" time"},
    });
}

TEST(Dates, LeadingWords) {
    struct Lead {
        char const* text;
        DateLead lead;
        DateEdge edge;
    };
    for (Lead const& c : {Lead{"Since 1991 it grew.", DateLead::since, DateEdge::none},
                          Lead{"By 2030 it will grow.", DateLead::by, DateEdge::none},
                          Lead{"Until March 2019 it grew.", DateLead::until, DateEdge::none},
                          Lead{"As of June 30, 2019 it stood.", DateLead::as_of, DateEdge::none},
                          Lead{"At the end of 2019 it stood.", DateLead::at, DateEdge::end},
                          Lead{"In mid-2018 it stood.", DateLead::in, DateEdge::mid},
                          Lead{"More than in 2018.", DateLead::than, DateEdge::none},
                          Lead{"Compared with 2018 it fell.", DateLead::compared, DateEdge::none},
                          Lead{"In early March 2019 it fell.", DateLead::in, DateEdge::early},
                          Lead{"The 2019 vote.", DateLead::none, DateEdge::none}}) {
        ReadText const read(c.text);
        auto const found = find_dates(read.tokens, *ReadText::lexicon());
        ASSERT_EQ(found.size(), 1u) << c.text;
        EXPECT_EQ(found[0].lead, c.lead) << c.text;
        EXPECT_EQ(found[0].edge, c.edge) << c.text;
    }
}

TEST(YearLike, YearsAndCounts) {
    struct YearCase {
        char const* text;
        char const* number;
        bool year;
    };
    for (YearCase const& c : {
             YearCase{"the 2019 season", "2019", true},
             {"the 2018 World Cup", "2018", true},
             {"its 2020 elections", "2020", true},
             {"in 2019 cases rose", "2019", true},
             {"after 2019 the toll rose", "2019", true},
             {"(1812)", "1812", true},
             {"in 2000 the war", "2000", true},
             {"in 2019 dollars", "2019", true},
             {"mid-2018", "2018", true},
             {"about 1500 people came", "1500", false},
             {"1500 troops came", "1500", false},
             {"2000 people came", "2000", false},
             {"killed 2015 people", "2015", false},
             {"reported 2019 cases", "2019", false},
             {"more than 2019 tonnes", "2019", false},
             {"$2019", "2019", false},
             {"2019 km", "2019", false},
             {"2019 kilometres", "2019", false},
             {"2019 percent", "2019", false},
             {"2019%", "2019", false},
             {"2019 million", "2019", false},
             {"a 2000-metre run", "2000", false},
             {"Resolution 1701 said", "1701", false},
             {"at 2015 Main Street", "2015", false},
             {"rose by 1500", "1500", false},
             {"at least 2018 were held", "2018", false},
             {"the F-2000 jet", "2000", false},
             {"2000 metres", "2000", false},
             {"1500 of them", "1500", false},
         }) {
        ReadText const read(c.text);
        EXPECT_EQ(year_like(read.tokens, read.find(c.number)), c.year) << c.text;
    }
}

/// The look at the neighbours spares tries, never dates.
TEST(Dates, LikelyTokensFindWhatEveryTokenFinds) {
    char const* const pieces[] = {
        "first",   "eight",     "12",     "months",  "of",      "2019", "the",        "year",    "to",    "March",
        "may",     "5",         "-",      "th",      "quarter", "Q",    "3",          "last",    "this",  ":",
        "30",      "p.m.",      "noon",   "fall",    "AD",      "BC",   "'",          "90",      "s",     "Thursday",
        "night",   ",",         "and",    "half",    "fiscal",  "FY",   "19.03.2023", "3,2019",  "ended", "/",
        "century", "twenty",    "third",  "opening", "o'clock", "GMT",  "until",      "between", "Sept",  ".",
        "on",      "overnight", "period", "week",    "four"};
    std::uint32_t state = 1;
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int i = 0; i < 12; ++i) {
            state = state * 1664525u + 1013904223u;
            text += pieces[(state >> 16) % std::size(pieces)];
            if ((state >> 8) % 4 != 0) text += ' ';
        }
        ReadText const read(text);
        auto const fast = find_dates(read.tokens, *ReadText::lexicon());
        auto const all = find_dates(read.tokens, *ReadText::lexicon(), DateHeads::every_token);
        ASSERT_EQ(fast.size(), all.size()) << text;
        for (std::size_t i = 0; i < all.size(); ++i) {
            EXPECT_EQ(fast[i].first, all[i].first) << text;
            EXPECT_EQ(fast[i].last, all[i].last) << text;
        }
    }
}

TEST(Dates, ReadsHostileTextInLinearTime) {
    auto const seconds = [](std::string const& piece, std::size_t times) {
        std::string text;
        for (std::size_t i = 0; i < times; ++i) text += piece;
        ReadText const read(text);
        auto const start = std::clock();
        find_dates(read.tokens, *ReadText::lexicon());
        return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    };
    for (char const* piece : {"2019-", "from 2017 to ", "March 1 to ", "Monday, ", "first first ", "'",
                              "1:1:", "the year to the year to "}) {
        double const once = seconds(piece, 20000);
        EXPECT_LT(seconds(piece, 40000), 4 * once + 0.02) << piece;
    }
}

}  // namespace
}  // namespace figtrail

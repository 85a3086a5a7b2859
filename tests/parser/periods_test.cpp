#include "parser/periods.hpp"

#include <gtest/gtest.h>

#include "parser/article_text.hpp"
#include "parser/iranian_calendar.hpp"
#include "parser/lexicon.hpp"

namespace figtrail {
namespace {

/// An article of one paragraph a block.
struct Paper {
    Paper(std::initializer_list<char const*> paragraphs, char const* published, char const* country = "") {
        for (char const* p : paragraphs) {
            auto const begin = static_cast<std::uint32_t>(document.text.size());
            document.text += p;
            document.blocks.push_back({BlockKind::body, {begin, static_cast<std::uint32_t>(document.text.size())}});
            document.text += "\n\n";
        }
        facts.published = published;
        facts.country = country;
        lexicon = Lexicon::builtin();
    }

    /// Period of the figure written `figure`: its EDTF, then role and origin where they are not during and text; "-"
    /// for none.
    std::string period(std::string_view figure, Modality modality = Modality::actual) const {
        ArticleText const article = read_article(document, facts, *lexicon);
        std::size_t const at = document.text.find(figure);
        EXPECT_NE(at, std::string::npos) << figure;
        std::uint32_t first = 0, last = 0, sentence = 0;
        auto const& tokens = article.text.tokens;
        while (tokens[first].span.end <= at) ++first;
        last = first;
        while (last < tokens.size() && tokens[last].span.begin < at + figure.size()) ++last;
        while (article.text.sentences[sentence].last <= first) ++sentence;
        Periods const periods(article.text, article.dates, facts);
        Clause const clause = clause_around(article.text, article.text.sentences[sentence], first);
        auto const period = periods.of(first, last, sentence, clause, modality);
        if (!period) return "-";
        std::string out = period->edtf;
        if (period->role != PeriodRole::during) out += ' ' + std::string(to_string(period->role));
        if (period->origin != PeriodOrigin::text) out += ' ' + std::string(to_string(period->origin));
        return out;
    }

    Document document;
    ArticleFacts facts;
    std::shared_ptr<Lexicon const> lexicon;
};

struct Case {
    char const* text;
    char const* figure;
    char const* period;
    char const* published = "";
};
void expect_all(std::initializer_list<Case> cases) {
    for (Case const& c : cases)
        EXPECT_EQ(Paper({c.text}, c.published).period(c.figure), c.period) << c.text << " / " << c.figure;
}

TEST(Periods, TheDateTheSentenceTiesToTheFigure) {
    expect_all({
        {"Trade reached about $13 billion in 2023.", "$13 billion", "2023"},
        {"In 2024, more than 4 million guests came, and in return, 2.7 million locals left.", "4 million", "2024"},
        {"In 2024, more than 4 million guests came, and in return, 2.7 million locals left.", "2.7 million", "2024"},
        {"Sales were $5 billion in 2018 and $6 billion in 2019.", "$5 billion", "2018"},
        {"Sales were $5 billion in 2018 and $6 billion in 2019.", "$6 billion", "2019"},
        {"In 2018 sales were $5 billion, and in 2019 they were $6 billion.", "$5 billion", "2018"},
        {"In 2018 sales were $5 billion, and in 2019 they were $6 billion.", "$6 billion", "2019"},
        {"Headset sales rose 60% in 2018 to 3.9 million, up from 2.4 million in 2017.", "60%", "2018"},
        {"Headset sales rose 60% in 2018 to 3.9 million, up from 2.4 million in 2017.", "3.9 million", "2018"},
        {"Headset sales rose 60% in 2018 to 3.9 million, up from 2.4 million in 2017.", "2.4 million", "2017"},
        {"The city had 40,000 homes at the end of 2019.", "40,000", "2019-12-31 as-of"},
        {"As of June 30, 2019, the fund held 12 stakes.", "12", "2019-06-30 as-of"},
        {"Since 1991 the plant has made 500 engines.", "500", "1991/.. since"},
        {"Until March 2019 the plant made 500 engines.", "500", "../2019-03 until"},
        {"Between 2010 and 2015 the plant made 500 engines.", "500", "2010/2015"},
        {"The 2010 earthquake killed 300 people.", "300", "2010"},
    });
}

TEST(Periods, DatesThatAreNotTheFigures) {
    expect_all({
        {"Sales rose 5% from 2018.", "5%", "-"},
        {"Sales were 5% higher than in 2018.", "5%", "-"},
        {"Sales were $5 billion in 2019, up from $4 billion.", "$4 billion", "-"},
        {"In 1986 profit fell to $4 million from $7 million or $2 a share.", "$2", "-"},
        {"Officials said on Tuesday that 12 people had died.", "12", "-", "2024-03-15"},
        {"The ministry said in a statement on March 3, 2024 that it holds 12 sites.", "12", "-"},
        {"On Monday, the ministry said 12 sites were closed.", "12", "-", "2024-03-15"},
        {"At 14:30 the crowd held 500 people.", "500", "-"},
        {"Currently, 500 pupils study there.", "500", "-"},
    });
}

TEST(Periods, ParagraphsGoOnSpeakingOfADate) {
    Paper const paper({"In 2019, sales reached $5 billion. Exports made up 40 percent. The firm now employs 700 "
                       "people. It has 12 plants.",
                       "Costs were $2 billion."},
                      "");
    EXPECT_EQ(paper.period("40 percent"), "2019 inherited");
    EXPECT_EQ(paper.period("700"), "-");
    EXPECT_EQ(paper.period("12"), "-");
    EXPECT_EQ(paper.period("$2 billion"), "-");
}

TEST(Periods, RelativeToPublication) {
    expect_all({
        {"Exports reached $5 billion last year.", "$5 billion", "2023", "2024-03-15"},
        {"Exports reached $5 billion last year.", "$5 billion", "-"},
        {"The crash on Thursday killed 12 people.", "12", "2024-03-14", "2024-03-15"},
        {"The crash on Friday killed 12 people.", "12", "2024-03-15", "2024-03-15T20:00:00Z"},
        {"The crash on Saturday killed 12 people.", "12", "2024-03-09", "2024-03-15"},
        {"The crash on Thursday killed 12 people.", "12", "-"},
        {"Shelling overnight killed 12 people.", "12", "2024-03-14/2024-03-15", "2024-03-15"},
        {"Shelling yesterday killed 12 people.", "12", "2024-03-14", "2024-03-15"},
        {"Three men were shot early Thursday, police said.", "Three", "2024-03-14", "2024-03-15"},
        {"Prices rose 3% this month.", "3%", "2024-03", "2024-03-15"},
        {"Prices rose 3% last week.", "3%", "2024-03-04/2024-03-10", "2024-03-15"},
        {"Prices rose 3% in December.", "3%", "2023-12", "2024-03-15"},
        {"Prices rose 3% on March 3.", "3%", "2024-03-03", "2024-03-15"},
        {"Prices rose 3% on March 30.", "3%", "2023-03-30", "2024-03-15"},
        {"Prices rose 3% in the third quarter.", "3%", "2023-35", "2024-03-15"},
        {"Prices rose 3% over the past year.", "3%", "2023-03-16/2024-03-15", "2024-03-15"},
        {"Rain fell on 9 days last winter.", "9", "2023-24", "2024-03-15"},
        {"Rain fell on 9 days last summer.", "9", "2023-22", "2024-03-15"},
    });
    EXPECT_EQ(Paper({"The fair will draw 900 people on Thursday."}, "2024-03-15").period("900", Modality::forecast),
              "2024-03-21");
    EXPECT_EQ(Paper({"By 2030 it could draw 900 people."}, "").period("900", Modality::potential), "2030 as-of");
    EXPECT_EQ(Paper({"Trade was $13 billion in 2023, and has the potential to grow to $20 billion."}, "")
                  .period("$20 billion", Modality::potential),
              "-");
}

TEST(Periods, PartsOfTheYearAndOtherCalendars) {
    expect_all({
        {"Exports reached $8 billion in the first eight months of 2023.", "$8 billion", "2023-01/2023-08"},
        {"Exports reached $8 billion in the year to March 20, 2022.", "$8 billion", "2021-03-21/2022-03-20"},
        {"Exports reached $8 billion in the year to 2022-03-20.", "$8 billion", "2021-03-21/2022-03-20"},
        {"Exports reached $8 billion in the Iranian year 1402.", "$8 billion", "2023-03-21/2024-03-19"},
        {"Exports reached $8 billion in the three months to June 2019.", "$8 billion", "2019-04/2019-06"},
        {"Exports reached $8 billion in the three months to June.", "$8 billion", "2023-04/2023-06", "2023-09-01"},
        {"Exports reached $8 billion in the six months ended Sept. 30, 2019.", "$8 billion", "2019-04/2019-09"},
        {"Exports reached $8 billion in Q3 2019.", "$8 billion", "2019-35"},
        {"Exports reached $8 billion in the first half of 2020.", "$8 billion", "2020-40"},
        {"Exports reached $8 billion in fiscal 2019.", "$8 billion", "2019~"},
        {"Exports reached $8 billion in the 1990s.", "$8 billion", "199X"},
        {"Rome had 1 million people in the first century.", "1 million", "00XX"},
        {"Exports reached $8 billion in 2012-13.", "$8 billion", "2012/2013"},
        {"Exports reached $8 billion in the spring of 2019.", "$8 billion", "2019-21"},
        {"Rome had 900 ships in 44 BC.", "900", "-0043"},
    });
    EXPECT_EQ(Paper({"It sold 900 units on 7/8/2016."}, "", "US").period("900"), "2016-07-08");
    EXPECT_EQ(Paper({"It sold 900 units on 7/8/2016."}, "", "GB").period("900"), "2016-08-07");
    EXPECT_EQ(Paper({"It sold 900 units on 7/8/2016."}, "").period("900"), "2016");
}

TEST(IranianYears, BeginAtTheSpringEquinox) {
    EXPECT_EQ(iso_date(iranian_new_year(1399)), "2020-03-20");
    EXPECT_EQ(iso_date(iranian_new_year(1400)), "2021-03-21");
    EXPECT_EQ(iso_date(iranian_new_year(1403)), "2024-03-20");
    EXPECT_EQ(iso_date(iranian_new_year(1404)), "2025-03-21");
    EXPECT_EQ(iso_date(iranian_new_year(1357)), "1978-03-21");
}

}  // namespace
}  // namespace figtrail

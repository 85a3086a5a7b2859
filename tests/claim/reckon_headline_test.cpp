// reckon: headline and slug. As many cases that must stay silent as cases that must not.
#include "tests/claim/reckon_case.hpp"

namespace figtrail::test {
namespace {

TEST(ReckonHeadline, TitleAgainstText) {
    auto const article = [](char const* body, ClaimBuilder toll_in_body) {
        return TextBuilder("2 killed in club").claim(a_claim("2").role("kill").measure("deaths")).paragraph(body).claim(toll_in_body.measure("deaths"));
    };
    EXPECT_EQ(findings(article("Police said up to 4 people were dead.", a_claim("up to 4").hedge(Approximator::up_to))), "headline warn");
    EXPECT_EQ(findings(article("Police said more than 1 was dead.", a_claim("more than 1").hedge(Approximator::more_than))), "");
    EXPECT_EQ(findings(article("Police said 4 people were dead.", a_claim("4"))), "headline warn");
    EXPECT_EQ(findings(article("Police said 2 people were dead.", a_claim("2"))), "");
    EXPECT_EQ(findings(article("One of the dead, 1 man, was a guard and another died later.", a_claim("1"))), "") << "the rest is told in words";
    EXPECT_EQ(findings(article("Police said 4 people were dead.", a_claim("4")).paragraph("Then 2 men died.").claim(a_claim("2").role("die"))), "");
    EXPECT_EQ(findings(TextBuilder("5 killed in club")
                           .claim(a_claim("5").measure("deaths"))
                           .paragraph("It killed 3 adults and 2 children.")
                           .claim(a_claim("3").measure("deaths"))
                           .claim(a_claim("2").measure("deaths"))),
              "");
    EXPECT_EQ(findings(TextBuilder("2 arrested in club").claim(a_claim("2").measure("arrests")).paragraph("It killed 4.").claim(toll("4", "deaths"))), "");
}

TEST(ReckonHeadline, AsidesStaySilent) {
    auto const deaths = [](char const* quote) { return a_claim(quote).role("kill").measure("deaths"); };
    EXPECT_EQ(findings(TextBuilder("2 adults, 2 teens killed")
                           .claim(deaths("2"))
                           .claim(deaths("2"))
                           .paragraph("The fire killed 4 people.")
                           .claim(deaths("4"))),
              "")
        << "counted together";
    EXPECT_EQ(findings(TextBuilder("3 killed, 2 critical").claim(deaths("3")).claim(deaths("2")).paragraph("They found 3 dead.").claim(deaths("3"))),
              "");
    EXPECT_EQ(findings(TextBuilder("11 killed in mosque").claim(deaths("11")).paragraph("The war has killed 20 here.").claim(deaths("20"))), "");
    EXPECT_EQ(findings(TextBuilder("11 killed in mosque").claim(deaths("11")).paragraph("The unrest took 3,700 lives.").claim(deaths("3,700"))), "")
        << "too far apart to be the same";
    EXPECT_EQ(findings(TextBuilder("8 children dead").claim(deaths("8")).paragraph("She is the mother of 7 of the dead.").claim(deaths("7"))), "");
    EXPECT_EQ(findings(TextBuilder("1.6K bodies buried")
                           .claim(a_claim("1.6K").scaled(3).head("body").measure("deaths"))
                           .paragraph("The county buried 1,656 bodies.")
                           .claim(a_claim("1,656").head("body").measure("deaths"))),
              "")
        << "digits cut off";
}

TEST(ReckonSlug, AddressAgainstText) {
    auto const article = [](char const* url) {
        return TextBuilder("6 youths wounded in park")
            .url(url)
            .claim(a_claim("6").head("youth"))
            .paragraph("Shots wounded 6 youths on Monday.")
            .claim(a_claim("6").head("youth"));
    };
    EXPECT_EQ(findings(article("https://example.org/2016/07/5-youths-wounded-in-park.html")), "slug warn");
    EXPECT_EQ(findings(article("https://example.org/news/five-youths-wounded/")), "slug warn");
    EXPECT_EQ(findings(article("https://example.org/2016/07/6-youths-wounded-in-park.html")), "");
    EXPECT_EQ(findings(article("https://example.org/2016/07/08/youths-wounded-18234")), "");
    EXPECT_EQ(findings(article("https://example.org/60-youths-meet-in-park")), "") << "other youths";
    EXPECT_EQ(findings(article("https://example.org/5-things-to-know")), "");
    EXPECT_EQ(findings(article("")), "");
}

}  // namespace
}  // namespace figtrail::test

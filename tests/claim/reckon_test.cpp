// Arithmetic inside one article: each check on claims built by hand, with as many cases that must stay silent.
#include "claim/reckon.hpp"

#include "tests/claim/claim_builder.hpp"

namespace figtrail::test {
namespace {

Catalog facts() {
    Catalog catalog;
    catalog.countries = {{"IR", "Iran", 88'000'000, 1'648'195, 2022}, {"IQ", "Iraq", 44'000'000, 438'317, 2022}, {"AD", "Andorra", 80'000, 468, 2022}};
    auto const unit = [&](char const* id, char const* dimension, char const* factor, char const* offset = "0") {
        UnitEntry entry;
        entry.id = id;
        entry.dimension = dimension;
        entry.factor = number(factor);
        entry.offset = number(offset);
        catalog.units.push_back(entry);
    };
    unit("km", "length", "1000");
    unit("[mi_i]", "length", "1609.344");
    unit("km2", "area", "1000000");
    unit("har", "area", "10000");
    unit("Cel", "temperature", "1", "273.15");
    unit("[degF]", "temperature", "5/9", "45967/180");
    for (char const* id : {"USD", "IRR", "IRT", "EUR"}) {
        catalog.currencies.emplace_back();
        catalog.currencies.back().id = id;
    }
    catalog.currencies.front().name = "dollar";
    auto const measure = [&](char const* id, std::vector<std::string> sum_of = {}) {
        MeasureEntry entry;
        entry.id = id;
        entry.sum_of = std::move(sum_of);
        catalog.measures.push_back(entry);
    };
    measure("deaths");
    measure("injured");
    measure("shot", {"deaths", "injured"});
    for (MeasureEntry& entry : catalog.measures) entry.casualty = true;
    return catalog;
}

/// "kind severity" of each finding, in order.
std::string findings(TextBuilder const& text) {
    std::string out;
    for (Finding const& finding : reckon(text.build(), facts())) {
        if (!out.empty()) out += ", ";
        out += finding.kind + " " + std::string(to_string(finding.severity));
        EXPECT_FALSE(finding.because.empty());
        EXPECT_EQ(finding.because.back(), finding.because.find('?') == std::string::npos ? '.' : finding.because.back()) << finding.because;
    }
    return out;
}

std::string because(TextBuilder const& text) {
    auto const found = reckon(text.build(), facts());
    return found.empty() ? "" : found.front().because;
}

ClaimBuilder students(std::string quote, std::vector<std::string> modifiers = {}) {
    ClaimBuilder claim = a_claim(std::move(quote)).head("student", modifiers);
    if (!modifiers.empty() && modifiers[0] == "iraqi") claim.set([](Claim& c) { c.quantity.unit.name = "Iraqi student"; });
    return claim;
}

TEST(ReckonParts, OneNationAgainstAllForeigners) {
    auto const article = [](char const* part) {
        return TextBuilder()
            .paragraph(std::string(part) + " Iraqi students are enrolled.")
            .claim(students(part, {"iraqi"}))
            .paragraph("The ministry counts 57,675 students from 133 countries.")
            .claim(students("57,675"))
            .claim(a_claim("133").head("country"));
    };
    EXPECT_EQ(findings(article("57,000")), "part-over-whole warn");
    EXPECT_EQ(findings(article("107,000")), "part-over-whole error");
    EXPECT_EQ(because(article("107,000")),
              "One nation cannot outnumber all: '107,000' (Iraqi student) is 1.86 times '57,675' (student).");
    EXPECT_EQ(findings(article("21,000")), "");
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("107,000 Iraqi students; 57,675 foreign students.")
                           .claim(students("107,000", {"iraqi"}))
                           .claim(students("57,675", {"foreign"}))),
              "part-over-whole error");
}

TEST(ReckonParts, OtherScopesStaySilent) {
    // Another time, another place, another role, a plain noun that may be a class of twenty.
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("107,000 Iraqi students now; 57,675 foreign students in 2010.")
                           .claim(students("107,000", {"iraqi"}).period("2024"))
                           .claim(students("57,675", {"foreign"}).period("2010"))),
              "");
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("107,000 Iraqi students in Jordan; 57,675 foreign students in Iran.")
                           .claim(students("107,000", {"iraqi"}).places({"IQ", "JO"}))
                           .claim(students("57,675", {"foreign"}).places({"IR"}))),
              "");
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("107,000 Iraqi students; a class of 20 students.")
                           .claim(students("107,000", {"iraqi"}))
                           .claim(students("20"))),
              "");
}

TEST(ReckonParts, NamedInOnePhrase) {
    auto const of = [](char const* part, char const* words, char const* whole) {
        return TextBuilder()
            .paragraph(std::string(part) + words + whole + " members agreed.")
            .claim(a_claim(part).head("member"))
            .claim(a_claim(whole).head("member"));
    };
    EXPECT_EQ(findings(of("13", " of the ", "12")), "part-over-whole error");
    EXPECT_EQ(findings(of("13", " out of ", "12")), "part-over-whole error");
    EXPECT_EQ(findings(of("12", " of the ", "13")), "");
    EXPECT_EQ(findings(of("12", " of the ", "12")), "");
    EXPECT_EQ(findings(of("13", " and ", "12")), "");
    EXPECT_EQ(findings(of("13", " visits to ", "12")), "");
}

TEST(ReckonParts, Including) {
    auto const article = [](char const* text, char const* whole, char const* head, char const* part) {
        return TextBuilder().paragraph(text).claim(a_claim(whole).head(head)).claim(a_claim(part).head("child"));
    };
    EXPECT_EQ(findings(article("The blast killed 12 people, including 15 children.", "12", "person", "15")), "part-over-whole error");
    EXPECT_EQ(findings(article("The blast killed 12 people, including 5 children.", "12", "person", "5")), "");
    EXPECT_EQ(findings(article("There were 3 attacks, including 15 children.", "3", "attack", "15")), "") << "children are no attacks";
    EXPECT_EQ(findings(article("The blast killed 12 people and 15 children fled.", "12", "person", "15")), "");
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("It killed 30 people in 12 villages, including 15 children.")
                           .claim(a_claim("30").head("person"))
                           .claim(a_claim("12").head("village"))
                           .claim(a_claim("15").head("child"))),
              "");
}

TEST(ReckonParts, BoundPronouns) {
    auto const article = [](char const* part, char const* words = " of them died.") {
        return TextBuilder()
            .paragraph(std::string("A bus with 40 passengers crashed. Police said ") + part + words)
            .claim(a_claim("40").head("passenger"))
            .claim(a_claim(part).head("passenger").refers_to(0));
    };
    EXPECT_EQ(findings(article("60")), "part-over-whole error");
    EXPECT_EQ(findings(article("39")), "");
    EXPECT_EQ(findings(article("60", " are now on board.")), "") << "the figure grew";
}

TEST(ReckonShares, PartWholeAndShareInOneBreath) {
    auto const article = [](char const* share) {
        return TextBuilder()
            .paragraph(std::string("The test was passed by 340 of 500 students (") + share + ").")
            .claim(a_claim("340").head("student"))
            .claim(a_claim("500").head("student"))
            .claim(a_claim(share).percent());
    };
    EXPECT_EQ(findings(article("68 percent")), "");
    EXPECT_EQ(findings(article("about 65 percent")), "share-times-total error");
    EXPECT_EQ(findings(article("58 percent")), "share-times-total error");
    EXPECT_EQ(because(article("58 percent")), "'340' (student) of '500' (student) is 68 percent, not '58 percent'.");
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("Only 20 percent, or 341 of 503 students, passed.")
                           .claim(a_claim("20 percent").percent())
                           .claim(a_claim("341").head("student"))
                           .claim(a_claim("503").head("student"))),
              "share-times-total error");
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("Passed by 340 of 500 students (58 percent of girls).")
                           .claim(a_claim("340").head("student"))
                           .claim(a_claim("500").head("student"))
                           .claim(a_claim("58 percent").percent())),
              "")
        << "the share has another whole";
}

TEST(ReckonShares, WhatAShareImplies) {
    auto const article = [] {
        return TextBuilder()
            .paragraph("Some 2.7 million Iraqis came, accounting for nearly 47 percent of foreign tourists, while foreign tourists numbered X.")
            .claim(a_claim("2.7 million").scaled(6).head("citizen"))
            .claim(a_claim("nearly 47 percent").percent().hedge(Approximator::nearly).of("foreign tourist"));
    };
    EXPECT_EQ(findings(article()), "derived-total note");
    EXPECT_EQ(because(article()),
              "'2.7 million' (citizen) as 'nearly 47 percent' implies 5.74 million in all (5.58 million to 5.91 million with rounding).");
    auto const with_whole = [](char const* whole) {
        return TextBuilder()
            .paragraph(std::string("Some 2.7 million Iraqis came, accounting for 47 percent of foreign tourists. There were ") + whole + " foreign tourists.")
            .claim(a_claim("2.7 million").scaled(6).head("citizen"))
            .claim(a_claim("47 percent").percent().of("foreign tourist"))
            .claim(a_claim(whole).scaled(6).head("tourist", {"foreign"}));
    };
    EXPECT_EQ(findings(with_whole("5.9 million")), "derived-total note");
    EXPECT_EQ(findings(with_whole("8.9 million")), "share-times-total warn");
}

TEST(ReckonShares, OverAHundred) {
    auto const share = [](char const* quote, char const* rest) {
        return TextBuilder().paragraph(std::string("It was ") + quote + rest).claim(a_claim(quote).percent());
    };
    EXPECT_EQ(findings(share("120 percent", " of all tourists.")), "share-over-100 error");
    EXPECT_EQ(findings(share("104 percent", " of eligible voters.")), "share-over-100 error");
    EXPECT_EQ(findings(share("100 percent", " of all tourists.")), "");
    EXPECT_EQ(findings(share("120 percent", " of capacity.")), "");
    EXPECT_EQ(findings(share("120 percent", " of the poverty line.")), "");
    EXPECT_EQ(findings(share("120 percent", " more than all tourists.")), "");
}

TEST(ReckonGrowth, ChangeAgainstLevels) {
    auto const article = [](char const* change, char const* to, char const* from) {
        return TextBuilder()
            .paragraph(std::string("Visits rose ") + change + " to " + to + " from " + from + " a year earlier.")
            .claim(a_claim(change).percent().up())
            .claim(a_claim(to).scaled(6).head("visit"))
            .claim(a_claim(from).scaled(6).head("visit"));
    };
    EXPECT_EQ(findings(article("11 percent", "3.9 million", "3.5 million")), "");
    EXPECT_EQ(findings(article("9 percent", "3.9 million", "3.5 million")), "") << "rounding leaves room";
    EXPECT_EQ(findings(article("31 percent", "3.9 million", "3.5 million")), "growth error");
    EXPECT_EQ(because(article("31 percent", "3.9 million", "3.5 million")),
              "From '3.5 million' (visit) to '3.9 million' (visit) is a rise of 11.4 percent, not '31 percent'.");
    EXPECT_EQ(findings(article("11 percent", "3.5 million", "3.9 million")), "growth error") << "that is a fall";
}

TEST(ReckonGrowth, OrdersOfTheSentence) {
    auto const up = [](char const* change) { return a_claim(change).percent().up(); };
    auto const visits = [](char const* quote) { return a_claim(quote).scaled(6).head("visit"); };
    auto const range = [] { return a_claim("from 3.5 million to 3.9 million").range("3500000", "3900000").head("visit"); };
    EXPECT_EQ(findings(TextBuilder().paragraph("It rose 11 percent from 3.5 million to 3.9 million.").claim(up("11 percent")).claim(range())), "");
    EXPECT_EQ(findings(TextBuilder().paragraph("It rose 31 percent from 3.5 million to 3.9 million.").claim(up("31 percent")).claim(range())),
              "growth error");
    EXPECT_EQ(findings(TextBuilder().paragraph("It went from 3.5 million to 3.9 million, up 31 percent.").claim(range()).claim(up("31 percent"))),
              "growth error");
    auto const summed_up = [&](char const* change) {
        return TextBuilder()
            .paragraph(std::string("There were 3.9 million, up ") + change + " from 3.5 million.")
            .claim(visits("3.9 million"))
            .claim(up(change))
            .claim(visits("3.5 million"));
    };
    EXPECT_EQ(findings(summed_up("11 percent")), "");
    EXPECT_EQ(findings(summed_up("31 percent")), "growth error");
}

TEST(ReckonGrowth, PercentAgainstPoints) {
    auto const article = [](char const* change, bool points) {
        ClaimBuilder claim = a_claim(change).up();
        points ? claim.points() : claim.percent();
        return TextBuilder()
            .paragraph(std::string("Joblessness rose ") + change + " to 12 percent from 8 percent.")
            .claim(claim)
            .claim(a_claim("12 percent").percent())
            .claim(a_claim("8 percent").percent());
    };
    EXPECT_EQ(findings(article("50 percent", false)), "");
    EXPECT_EQ(findings(article("4 percentage points", true)), "");
    EXPECT_EQ(findings(article("4 percent", false)), "growth warn");
    EXPECT_EQ(because(article("4 percent", false)),
              "From '8 percent' to '12 percent' is a rise of 4 percentage points, or 50 percent; '4 percent' must mean points.");
    EXPECT_EQ(findings(article("9 percentage points", true)), "growth error");
}

TEST(ReckonGrowth, OtherBasesStaySilent) {
    for (char const* lead : {"At an annual rate, visits rose ", "Adjusted for the season, visits rose "})
        EXPECT_EQ(findings(TextBuilder()
                               .paragraph(std::string(lead) + "31 percent to 3.9 million from 3.5 million.")
                               .claim(a_claim("31 percent").percent().up())
                               .claim(a_claim("3.9 million").scaled(6).head("visit"))
                               .claim(a_claim("3.5 million").scaled(6).head("visit"))),
                  "");
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("Visits rose 31 percent, adding to 3.9 million hotel nights, and fees came to 7 dollars.")
                           .claim(a_claim("31 percent").percent().up())
                           .claim(a_claim("3.9 million").scaled(6).head("night"))
                           .claim(a_claim("7 dollars").money("USD", "dollar"))),
              "");
}

ClaimBuilder toll(char const* quote, char const* measure) { return a_claim(quote).head("officer").measure(measure); }

TEST(ReckonSums, KilledAndInjured) {
    auto const article = [](char const* injured) {
        return TextBuilder()
            .paragraph(std::string("Snipers shot 11 officers. Of these 5 were killed and ") + injured + " injured.")
            .claim(toll("11", "shot"))
            .claim(toll("5", "deaths"))
            .claim(toll(injured, "injured"));
    };
    EXPECT_EQ(findings(article("7")), "sum error");
    EXPECT_EQ(because(article("7")), "'5' and '7' add up to 12, not '11' (officer).");
    EXPECT_EQ(findings(article("6")), "");
    EXPECT_EQ(findings(article("60")), "") << "another scope";
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("Snipers shot 11 officers and 5 died.")
                           .claim(toll("11", "shot"))
                           .claim(toll("5", "deaths"))
                           .paragraph("In the town 7 were injured.")
                           .claim(toll("7", "injured"))),
              "")
        << "another paragraph";
}

TEST(ReckonSums, ListsOfParts) {
    auto const conditions = [](char const* last) {
        return TextBuilder()
            .paragraph(std::string("The hospital took in 12 victims. It has 6 in critical condition, 4 in serious condition and ") + last +
                       " in fair condition.")
            .claim(a_claim("12").head("victim"))
            .claim(a_claim("6").head("victim"))
            .claim(a_claim("4").head("victim"))
            .claim(a_claim(last).head("victim"));
    };
    EXPECT_EQ(findings(conditions("4")), "sum error");
    EXPECT_EQ(findings(conditions("2")), "");
    auto const total = [](std::string const& whole) {
        return TextBuilder()
            .paragraph("The crew is 5 men and 7 women, " + whole + ".")
            .claim(a_claim("5").head("man"))
            .claim(a_claim("7").head("woman"))
            .claim(a_claim(whole).head("person"));
    };
    EXPECT_EQ(findings(total("a total of 13")), "sum error");
    EXPECT_EQ(findings(total("a total of 12")), "");
    EXPECT_EQ(findings(total("a total of 40")), "") << "a total of more than these";
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("Of 12 victims, 6 were women, 4 were children and 4 were tourists.")
                           .claim(a_claim("12").head("victim"))
                           .claim(a_claim("6").head("woman"))
                           .claim(a_claim("4").head("child"))
                           .claim(a_claim("4").head("tourist"))),
              "")
        << "groups that overlap";
}

TEST(ReckonRanges, Order) {
    auto const range = [](char const* quote, char const* low, char const* high) {
        return TextBuilder().paragraph(std::string("It takes ") + quote + " days.").claim(a_claim(quote).range(low, high));
    };
    EXPECT_EQ(findings(range("between 20 and 10", "10", "20")), "range-order warn");
    EXPECT_EQ(findings(range("between 10 and 20", "10", "20")), "");
    EXPECT_EQ(findings(range("from 23 to 21", "21", "23")), "");
    EXPECT_EQ(findings(range("between 800,000 and 1.2 million", "800000", "1200000")), "");
}

TEST(ReckonScale, PeopleAgainstPopulations) {
    auto const crossed = [](char const* quote, int power) {
        return TextBuilder()
            .paragraph(std::string(quote) + " Iranians crossed the border.")
            .claim(a_claim(quote).scaled(power).head("Iranian").places({"IR", "IQ"}).set([](Claim& c) { c.quantity.unit.name = "Iranian"; }));
    };
    EXPECT_EQ(findings(crossed("nearly 3,800 million", 6)), "scale-suspect error");
    EXPECT_EQ(because(crossed("nearly 3,800 million", 6)),
              "Slip? 'nearly 3,800 million' (Iranian) is 43.2 times the population of Iran; 3.8 million would fit.");
    EXPECT_EQ(findings(crossed("nearly 3.8 million", 6)), "");
    EXPECT_EQ(findings(crossed("nearly 90 million", 6)), "") << "the figures are years old";
    auto const tourists = [](char const* quote, char const* place) {
        return TextBuilder()
            .paragraph(std::string(quote) + " tourists came to Iran or Andorra.")
            .claim(a_claim(quote).scaled(6).head("tourist").places({place}).subject("a country", "place", "phrase"));
    };
    EXPECT_EQ(findings(tourists("1,440 million", "IR")), "scale-suspect error");
    EXPECT_EQ(findings(tourists("120 million", "IR")), "");
    EXPECT_EQ(findings(tourists("8 million", "AD")), "") << "small countries have more guests than people";
    EXPECT_EQ(findings(TextBuilder().paragraph("It has 9,000 million users.").claim(a_claim("9,000 million").scaled(6).head("view"))), "");
}

TEST(ReckonScale, LandAgainstArea) {
    auto const burned = [](char const* quote) {
        return TextBuilder()
            .paragraph(std::string("Fires in Iraq burned ") + quote + ".")
            .claim(a_claim(quote).unit("har", "hectare", "area").places({"IQ"}));
    };
    EXPECT_EQ(findings(burned("90,000,000 hectares")), "scale-suspect warn");
    EXPECT_EQ(findings(burned("90,000 hectares")), "");
}

TEST(ReckonConversions, TwoUnitsOfOneLength) {
    auto const distance = [](char const* km) {
        return TextBuilder()
            .paragraph(std::string("It lies 100 miles (") + km + ") away.")
            .claim(a_claim("100 miles").unit("[mi_i]", "mile", "length"))
            .claim(a_claim(km).unit("km", "kilometre", "length"));
    };
    EXPECT_EQ(findings(distance("161 km")), "");
    EXPECT_EQ(findings(distance("160 km")), "");
    EXPECT_EQ(findings(distance("61 km")), "conversion error");
    EXPECT_EQ(because(distance("61 km")), "'100 miles' is 161 kilometre, not '61 km'.");
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("It reached 100 degrees Fahrenheit (38 Celsius).")
                           .claim(a_claim("100 degrees Fahrenheit").unit("[degF]", "degree Fahrenheit", "temperature"))
                           .claim(a_claim("38 Celsius").unit("Cel", "degree Celsius", "temperature"))),
              "");
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("It lies 100 miles (61 km by air) away.")
                           .claim(a_claim("100 miles").unit("[mi_i]", "mile", "length"))
                           .claim(a_claim("61 km").unit("km", "kilometre", "length"))),
              "");
}

TEST(ReckonRates, ImpliedAndClashing) {
    auto const deal = [] {
        return TextBuilder()
            .paragraph("The plan costs 70 trillion tomans (16.6 billion dollars).")
            .claim(a_claim("70 trillion tomans").scaled(12).money("IRT", "toman"))
            .claim(a_claim("16.6 billion dollars").scaled(9).money("USD", "dollar"));
    };
    EXPECT_EQ(findings(deal()), "implied-rate note");
    EXPECT_EQ(because(deal()), "'70 trillion tomans' as '16.6 billion dollars' implies 4,217 toman to the dollar.");
    EXPECT_EQ(findings(deal()
                           .paragraph("The market gives 42,000 tomans per dollar.")
                           .claim(a_claim("42,000 tomans per dollar").unit("IRT/USD", "toman per dollar", "money/money"))),
              "currency-suspect warn, implied-rate note");
    EXPECT_EQ(findings(deal()
                           .paragraph("The market gives 4,200 tomans per dollar.")
                           .claim(a_claim("4,200 tomans per dollar").unit("IRT/USD", "toman per dollar", "money/money"))),
              "implied-rate note");
    EXPECT_EQ(findings(deal()
                           .paragraph("The market gives 42,000 tomans to the dollar.")
                           .claim(a_claim("42,000 tomans").money("IRT", "toman"))),
              "currency-suspect warn, implied-rate note");
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("It cost 5 euros and 6 dollars.")
                           .claim(a_claim("5 euros").money("EUR", "euro"))
                           .claim(a_claim("6 dollars").money("USD", "dollar"))),
              "");
}

TEST(ReckonPrecision, Crowds) {
    auto const crowd = [](ClaimBuilder claim) { return TextBuilder().paragraph("In all " + claim.build().mention.quote + " came.").claim(claim); };
    EXPECT_EQ(findings(crowd(a_claim("21,480,525").head("pilgrim"))), "false-precision note");
    EXPECT_EQ(findings(crowd(a_claim("21,000,000").head("pilgrim"))), "");
    EXPECT_EQ(findings(crowd(a_claim("21,480,525").head("vote"))), "") << "votes are counted";
    EXPECT_EQ(findings(crowd(a_claim("about 12,345").hedge(Approximator::about).head("book"))), "false-precision note");
    EXPECT_EQ(findings(crowd(a_claim("about 12,300").hedge(Approximator::about).head("book"))), "");
}

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
    EXPECT_EQ(findings(article("https://example.org/5-things-to-know")), "");
    EXPECT_EQ(findings(article("")), "");
}

TEST(ReckonWeekdays, WeekdayAgainstDate) {
    struct Case {
        char const* text;
        char const* published;
        char const* found;
    };
    for (Case const& c : {Case{"It began on Thursday, July 8, 2016.", "", "weekday-date warn"},
                          {"It began on Friday, July 8, 2016.", "", ""},
                          {"It began on Thursday, 8 July 2016.", "", "weekday-date warn"},
                          {"It began on Thursday (July 8, 2016).", "", "weekday-date warn"},
                          {"It began on THURSDAY, JULY 8TH, 2016.", "", "weekday-date warn"},
                          {"It began on Thursday, Jul. 8, 2016.", "", "weekday-date warn"},
                          {"It began on Thursday, July 8.", "2016-07-09", "weekday-date warn"},
                          {"It began on Friday, July 8.", "2016-07-09T08:00:00Z", ""},
                          {"It began on Saturday, December 31.", "2017-01-02", ""},
                          {"It began on Thursday, July 8.", "", ""},
                          {"It began on Thursday, July 8.", "2016-12-09", ""},
                          {"On Saturday and Sunday, July 9, 2016, it went on.", "", ""},
                          {"On Thursday, July 8-10, 2016, it went on.", "", ""},
                          {"It began on Thursday. July 8, 2016 was hot.", "", ""},
                          {"He came Thursday; 8 of July's guests left.", "2016-07-09", ""},
                          {"Holidays, July 8, 2016.", "", ""},
                          {"On Friday may 8 people came in 2016.", "2016-05-05", ""},
                          {"It began on Monday, February 30, 2016.", "", ""}})
        EXPECT_EQ(findings(TextBuilder().paragraph(c.text).published(c.published)), c.found) << c.text;
    EXPECT_EQ(because(TextBuilder().paragraph("It began on Thursday, July 8, 2016.")), "July 8, 2016 was a Friday, not a Thursday.");
}

TEST(Reckon, LeavesOutWhatCannotBeJudged) {
    auto const of = [](ClaimBuilder part) {
        return TextBuilder().paragraph("13 of the 12 members agreed.").claim(part.head("member")).claim(a_claim("12").head("member"));
    };
    EXPECT_EQ(findings(of(a_claim("13"))), "part-over-whole error");
    EXPECT_EQ(findings(of(a_claim("13").modality(Modality::denied))), "");
    EXPECT_EQ(findings(of(a_claim("13").other_reading("1300"))), "");
    EXPECT_EQ(findings(of(a_claim("13").unreadable("13x"))), "");
    EXPECT_EQ(findings(TextBuilder()), "");
}

TEST(Reckon, OrdersErrorsBeforeWarningsBeforeNotes) {
    EXPECT_EQ(findings(TextBuilder()
                           .paragraph("In all 21,480,525 pilgrims came on Thursday, July 8, 2016; 13 of the 12 gates opened.")
                           .claim(a_claim("21,480,525").head("pilgrim"))
                           .claim(a_claim("13").head("gate"))
                           .claim(a_claim("12").head("gate"))),
              "part-over-whole error, weekday-date warn, false-precision note");
}

}  // namespace
}  // namespace figtrail::test

// Pairs of sentences as the news has them, from finance, sport, health, war, weather, elections and science: two figures of one unit that
// are not one thing, under compare and under check, and figures that are one thing and must be found to differ or agree.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "claim/check.hpp"
#include "claim/compare.hpp"
#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"

namespace figtrail {
namespace {

struct Pair {
    char const *a, *b;
};
struct Alike {
    char const* relation;
    char const *a, *b;
};

/// Neither compare nor check may set these against each other.
std::vector<Pair> unlike() {
    return {
        // clang-format off
        {"Some 120 mm of rain fell in 24 hours in Carrow.", "Some 310 mm of rain fell in Carrow in the month."},
        {"The coast received 90 mm of rain in 24 hours.", "The coast received 240 mm of rain in October."},
        {"The party won 120 seats in the election.", "The parliament has 300 seats."},
        {"The Greens won 45 seats.", "The chamber has 150 seats."},
        {"The country exported 3 million barrels of oil a day.", "The country produced 5 million barrels of oil a day."},
        {"Iran exported 1.5 million barrels a day.", "Iran produces 3.2 million barrels a day."},
        {"Acme has a market value of $300 billion.", "Acme had revenue of $40 billion."},
        {"Acme is valued at $300 billion.", "Acme reported sales of $40 billion."},
        {"There were 174 passengers on board the plane.", "There were 180 people on board the plane."},
        {"The plane carried 174 passengers.", "The plane carried 180 passengers and crew."},
        {"The shilling traded at 128 to the dollar on Monday.", "The shilling traded at 163 to the pound on Monday."},
        {"The Carrow quake had a magnitude of 6.1.", "An aftershock of the Carrow quake had a magnitude of 5.2."},
        {"Smith has 44 percent support in the poll.", "Smith had 39 percent support in last month's poll."},
        {"The firm was founded with 12 staff in 1990.", "The firm has 400 staff."},
        {"The lake covers 410 square km.", "The lake's basin covers 12,000 square km."},
        {"On the black market a dollar costs 400 naira in Lagos.", "The official rate in Lagos is 310 naira to the dollar."},
        {"Turnout in the Carrow election was 70 percent at noon.", "Turnout in the Carrow election was 81 percent when polls closed."},
        {"Turnout among young voters in Carrow was 52 percent.", "Turnout in Carrow was 74 percent."},
        {"Acme's profit before tax was $40 million in 2023.", "Acme's profit after tax was $31 million in 2023."},
        {"Acme shares rose 4 percent in early trading on Monday.", "Acme shares closed 2 percent higher on Monday."},
        {"The trial heard 14 witnesses for the prosecution.", "The trial heard 5 defence witnesses."},
        {"The Carrow ferry can carry 250 passengers.", "There were 420 passengers on the Carrow ferry."},
        {"Chad's oil revenue was $1.1 billion in 2023.", "Chad's non-oil revenue was $700 million in 2023."},
        {"The Carrow marathon drew 12,000 runners.", "The Carrow half marathon drew 8,000 runners."},
        {"House prices in Carrow rose 0.4 percent in May from April.", "House prices in Carrow rose 6 percent in May from a year earlier."},
        {"The dam is 57 metres high.", "The dam is 410 metres long."},
        {"The vaccine is 95 percent effective.", "The vaccine is 66 percent effective against mild disease."},
        {"The vaccine was 90 percent effective against severe disease.", "The vaccine was 60 percent effective against mild disease."},
        {"Acme shares closed at $120.", "Acme shares opened at $114."},
        {"Acme reported earnings of $2.40 per share.", "Acme pays a dividend of $0.60 per share."},
        {"The fund manages assets of $80 billion.", "The fund earned $3 billion in fees."},
        {"The bank set aside $400 million for bad loans.", "The bank wrote off $250 million of bad loans."},
        {"The budget deficit was 4.1 percent of GDP.", "Public debt was 62 percent of GDP."},
        {"The central bank's inflation target is 2 percent.", "Inflation was 3.4 percent."},
        {"The trade deficit was $60 billion.", "The current account deficit was $81 billion."},
        {"Acme bid $4 billion for Delta.", "Acme paid $5 billion for Delta."},
        {"Miller scored 30 points in the game.", "Miller averages 24 points a game."},
        {"Harbor United have 60 points from 30 games.", "Harbor United scored 58 goals."},
        {"Delta led 2-0 at half-time.", "Delta won 3-2."},
        {"The stadium seats 60,000 spectators.", "The match drew 42,000 spectators."},
        {"The hospital has 400 beds.", "The hospital has 40 intensive care beds."},
        {"The town reported 40 hospitalisations.", "The town reported 4 deaths."},
        {"The first dose was given to 8 million people.", "The second dose was given to 5 million people."},
        {"The army mobilised 300,000 reservists.", "The army has 850,000 active soldiers."},
        {"The shelling wounded 40 civilians.", "The shelling killed 12 civilians."},
        {"Air defences shot down 40 drones.", "Russia launched 54 drones."},
        {"The front is 1,000 km long.", "The missile has a range of 300 km."},
        {"Washington pledged $61 billion of aid.", "Washington has delivered $44 billion of aid."},
        {"They exchanged 100 prisoners.", "They hold 6,000 prisoners."},
        {"Winds reached 120 km per hour.", "Gusts reached 160 km per hour."},
        {"The storm will bring gusts of 150 km per hour.", "The storm moved west at 20 km per hour."},
        {"Daytime temperatures reached 41 degrees in Ahvaz.", "Night-time temperatures fell to 28 degrees in Ahvaz."},
        {"The river rose 3 metres.", "The river stood at 9 metres."},
        {"Snow lay 40 cm deep.", "Some 12 cm of snow fell overnight."},
        {"The average temperature in July was 31 degrees.", "The highest temperature in July was 47 degrees."},
        {"Brown won 52 percent of the vote in the first round.", "Brown won 58 percent of the vote in the second round."},
        {"Brown received 1.2 million votes.", "Some 3.4 million votes were cast."},
        {"The bill passed the lower house by 240 votes.", "The bill passed the upper house by 61 votes."},
        {"There are 40 million registered voters.", "Some 25 million voters turned out."},
        {"The party fielded 300 candidates.", "The party won 45 seats."},
        {"The telescope's mirror is 6.5 metres wide.", "The telescope is 21 metres long."},
        {"The rocket can lift 20 tonnes to low orbit.", "The rocket weighs 550 tonnes."},
        {"The asteroid is 300 metres wide.", "The asteroid will pass at a distance of 32,000 km."},
        {"Global emissions were 37 billion tonnes of carbon dioxide.", "China's emissions were 11 billion tonnes of carbon dioxide."},
        {"Police seized 300 kg of cocaine.", "Police seized 80 kg of heroin."},
        {"The bridge is 2 km long.", "The bridge is 40 metres wide."},
        {"The film cost $90 million to make.", "The film grossed $310 million."},
        {"The museum owns 12,000 paintings.", "The museum displays 800 paintings."},
        {"The airline ordered 40 jets.", "The airline operates 110 jets."},
        // clang-format on
    };
}

/// compare leaves these alone; check, which takes a statement to speak of its evidence, does not yet (a known gap).
std::vector<Pair> unlike_to_compare_alone() {
    return {
        // clang-format off
        {"Acme's debt is $12 billion.", "Acme's cash pile is $4 billion."},
        {"He ran the 100 metres in 9.9 seconds.", "He ran the 200 metres in 19.8 seconds."},
        {"The club has won 12 home games.", "The club has won 7 away games."},
        {"The transfer fee was 40 million euros.", "His release clause is 90 million euros."},
        {"Some 60 percent of adults are vaccinated.", "Some 45 percent of the population are vaccinated."},
        {"The trial enrolled 3,000 patients.", "The drug was given to 1,500 patients."},
        {"One in eight women develop breast cancer.", "One in forty women die of breast cancer."},
        {"The incubation period is 5 days.", "Patients are isolated for 10 days."},
        {"The poll put Brown at 48 percent.", "Brown won 51 percent of the vote."},
        {"The sample is 4.5 billion years old.", "The universe is 13.8 billion years old."},
        {"Sea level rose 20 cm since 1900.", "Sea level will rise 60 cm by 2100."},
        {"The tunnel is 57 km long.", "The railway line is 212 km long."},
        {"The strike involves 5,000 workers.", "The plant employs 12,000 workers."},
        {"Some 300 of the passengers on the Carrow ferry were rescued.", "There were 420 passengers on the Carrow ferry."},
        {"About 200 mm of rain fell on Lagos in two days.", "About 90 mm of rain fell in Lagos on Monday."},
        {"Peru's reserves fell by $1.2 billion to $71 billion.", "Peru's reserves fell by $400 million in the week."},
        {"Chad received 12,000 refugees on Tuesday.", "Chad hosts 1.1 million refugees."},
        {"Carrow schools need 300 teachers.", "Carrow schools have 4,100 teachers."},
        {"Tuition costs $40,000 a year.", "Room and board cost $15,000 a year."},
        // clang-format on
    };
}

std::vector<Alike> alike() {
    return {
        // clang-format off
        {"contradiction", "The vaccine is 95 percent effective against severe disease.", "The vaccine is 81 percent effective against severe disease."},
        {"contradiction", "Some 120 mm of rain fell in 24 hours in Carrow.", "Some 150 mm of rain fell in Carrow in 24 hours."},
        {"contradiction", "The Greens won 45 seats.", "The Greens won 47 seats."},
        {"contradiction", "The chamber has 150 seats.", "The chamber has 160 seats."},
        {"contradiction", "Iran exported 1.5 million barrels a day.", "Iran exported 1.9 million barrels a day."},
        {"contradiction", "Acme has a market value of $300 billion.", "Acme has a market value of $340 billion."},
        {"contradiction", "Acme had revenue of $40 billion in 2023.", "Acme's revenue was $44 billion in 2023."},
        {"contradiction", "The plane carried 174 passengers.", "The plane had 180 passengers on board."},
        {"contradiction", "The stadium seats 60,000 spectators.", "The stadium has room for 52,000 spectators."},
        {"same", "The tunnel is 57 km long.", "The tunnel is 57,000 metres long."},
        {"contradiction", "The tunnel is 57 km long.", "The tunnel has a length of 61 km."},
        {"contradiction", "Some 12 cm of snow fell overnight in Carrow.", "Some 30 cm of snow fell overnight in Carrow."},
        {"contradiction", "The airline ordered 40 jets.", "The airline ordered 60 jets."},
        {"contradiction", "Police seized 300 kg of cocaine.", "Police seized 410 kg of cocaine."},
        {"contradiction", "The strike involves 5,000 workers.", "The strike involves 8,000 workers."},
        {"contradiction", "Brown won 52 percent of the vote in the first round.", "Brown won 49 percent of the vote in the first round."},
        {"contradiction", "There are 40 million registered voters.", "There are 35 million registered voters."},
        {"contradiction", "Acme paid $5 billion for Delta.", "Acme paid $4 billion for Delta."},
        {"contradiction", "The film grossed $310 million worldwide.", "The film grossed $290 million worldwide."},
        {"same", "The film grossed $310 million worldwide.", "The film grossed $310 million globally."},
        {"contradiction", "The asteroid is 300 metres wide.", "The asteroid is 450 metres wide."},
        {"contradiction", "Winds reached 120 km per hour in Carrow.", "Winds reached 150 km per hour in Carrow."},
        {"contradiction", "The hospital has 400 beds.", "The hospital has 520 beds."},
        {"contradiction", "The trial enrolled 3,000 patients.", "The trial enrolled 2,400 patients."},
        {"compatible", "The trial enrolled more than 2,000 patients.", "The trial enrolled 2,400 patients."},
        {"contradiction", "Washington pledged $61 billion of aid.", "Washington pledged $54 billion of aid."},
        {"contradiction", "Miller scored 30 points in the game.", "Miller scored 27 points in the game."},
        {"contradiction", "The budget deficit was 4.1 percent of GDP in 2023.", "The budget deficit was 5 percent of GDP in 2023."},
        {"contradiction", "The railway line is 212 km long.", "The railway line is 240 km long."},
        {"contradiction", "The sample is 4.5 billion years old.", "The sample is 3.9 billion years old."},
        {"contradiction", "The mountain is 8,248 metres tall.", "The mountain is the country's highest mountain at 8,900 metres."},
        {"same", "The murder rate was 22 per 100,000 people in Carrow.", "The murder rate was 220 per million people in Carrow."},
        {"contradiction", "The murder rate was 22 per 100,000 people in Carrow.", "The murder rate was 320 per million people in Carrow."},
        {"contradiction", "The Carrow marathon drew 12,000 runners.", "The Carrow marathon drew 9,000 runners."},
        {"contradiction", "Acme shares closed 2 percent higher on Monday.", "Acme shares closed 5 percent higher on Monday."},
        {"contradiction", "Some 12 of the miners in the Carrow pit were killed.", "Some 15 miners were killed in the Carrow pit."},
        {"contradiction", "The dam is 57 metres high.", "The dam is 75 metres tall."},
        {"contradiction", "House prices in Carrow rose 0.4 percent in May from April.", "House prices in Carrow rose 0.9 percent in May from a month earlier."},
        {"contradiction", "The shilling traded at 128 to the dollar on Monday.", "The shilling traded at 141 to the dollar on Monday."},
        {"contradiction", "An aftershock in Carrow had a magnitude of 5.2.", "An aftershock in Carrow had a magnitude of 4.1."},
        {"contradiction", "Carrow schools need 300 teachers.", "Carrow schools need 450 teachers."},
        {"contradiction", "Chad hosts 1.1 million refugees.", "Chad hosts 700,000 refugees."},
        {"contradiction", "Air defences shot down 40 drones.", "Air defences shot down 48 drones."},
        // clang-format on
    };
}

Extractor const& extractor() {
    static Extractor const one(Lexicon::builtin());
    return one;
}

std::vector<Relation> relations(char const* a, char const* b, Policy::Slots slots) {
    Policy policy;
    policy.slots = slots;
    std::vector<Relation> out;
    for (ComparedPair const& pair : compare(extractor().extract_text(a, {}), extractor().extract_text(b, {}), policy, extractor().lexicon().catalog()))
        out.push_back(pair.relation);
    return out;
}

Verdict checked(char const* statement, char const* evidence) {
    Policy policy;
    policy.slots = Policy::Slots::paired;
    return check(extractor().extract_text(statement, {}), extractor().extract_text(evidence, {}), policy, extractor().lexicon().catalog());
}

void expect_left_alone(Pair const& c) {
    for (auto const slots : {Policy::Slots::paired, Policy::Slots::open})
        for (Relation const& r : relations(c.a, c.b, slots))
            EXPECT_EQ(r.kind, RelationKind::not_comparable) << c.a << " / " << c.b << "\n  " << r.because;
}

TEST(NewsPairs, TwoThingsAreNotCompared) {
    for (Pair const& c : unlike()) expect_left_alone(c);
    for (Pair const& c : unlike_to_compare_alone()) expect_left_alone(c);
}

TEST(NewsPairs, NeitherBearsOutNorRulesOutTheOther) {
    for (Pair const& c : unlike())
        for (auto const& [statement, evidence] : {c, Pair{c.b, c.a}}) {
            Verdict const v = checked(statement, evidence);
            EXPECT_EQ(to_string(v.verdict), "not-comparable") << statement << " / " << evidence << "\n  " << v.because;
        }
}

TEST(NewsPairs, OneThingIsCompared) {
    for (Alike const& c : alike()) {
        auto const found = relations(c.a, c.b, Policy::Slots::paired);
        EXPECT_TRUE(std::any_of(found.begin(), found.end(), [&](Relation const& r) { return to_string(r.kind) == c.relation; }))
            << c.relation << ": " << c.a << " / " << c.b;
        bool const differ = std::string(c.relation) == "contradiction";
        EXPECT_EQ(to_string(checked(c.a, c.b).verdict), differ ? "contradicts" : "agrees") << c.a << " / " << c.b;
    }
}

}  // namespace
}  // namespace figtrail

// A statement and the sentence that is to bear it out, through the whole program: dates, scores, counts against ranks, names that tell
// figures apart. Each mechanism with what it must decide and what it must leave open.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "claim/check.hpp"
#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"

namespace figtrail {
namespace {

struct Checked {
    char const *verdict, *statement, *evidence;
};

std::vector<Checked> cases() {
    return {
        // clang-format off
        // Dates: the same day in other words, another day, a bound.
        {"agrees", "The bridge at Carrow was opened on June 15, 2013.", "After two years of work the bridge at Carrow was opened on 15 June 2013."},
        {"contradicts", "The bridge at Carrow was opened on June 15, 2013.", "After two years of work the bridge at Carrow was opened on 18 June 2013."},
        {"agrees", "The bridge at Carrow was opened before June 20, 2013.", "After two years of work the bridge at Carrow was opened on 15 June 2013."},
        {"contradicts", "The bridge at Carrow was opened after June 20, 2013.", "After two years of work the bridge at Carrow was opened on 15 June 2013."},
        {"not-comparable", "The bridge at Carrow was opened on June 15, 2013.", "After two years of work the bridge at Carrow was opened in 2013."},
        {"not-comparable", "The bridge at Carrow was opened on June 15, 2013.", "The mayor of Delta died on 18 June 2013."},
        // A figure as of another day bears nothing out.
        {"agrees", "By March 5 the ministry had carried out over 17,000 tests.", "As of 5 March, the ministry had carried out 17,968 tests."},
        {"not-comparable", "By March 4 the ministry had carried out over 17,000 tests.", "As of 5 March, the ministry had carried out 17,968 tests."},
        // Scores, whichever side is put first; another score is most likely of another match.
        {"agrees", "Harbor United won 4-2 over Delta City.", "Harbor United scored early in the 4-2 win over Delta City."},
        {"not-comparable", "Harbor United won 4-2 over Delta City.", "Harbor United scored early in the 3-1 win over Delta City."},
        // An ordinal counts up to itself.
        {"agrees", "More than two members of the crew have died.", "He is the third member of the crew to die."},
        {"contradicts", "Fewer than three members of the crew have died.", "He is the third member of the crew to die."},
        {"not-comparable", "More than four members of the crew have died.", "He is the third member of the crew to die."},
        {"agrees", "Fewer than five seasons have been shown.", "The show is currently in its fourth season."},
        {"agrees", "More than three ports of the country are larger than Carrow.", "Carrow is the fifth largest port of the country."},
        {"contradicts", "Fewer than three ports of the country are larger than Carrow.", "Carrow is the fifth largest port of the country."},
        // Labels in words and in digits.
        {"agrees", "The song reached number 7 in France.", "The song reached number seven in France."},
        {"contradicts", "The song reached number 7 in France.", "The song reached number three in France."},
        // New ones are not all of them.
        {"agrees", "The province has had more than 140 cases.", "Seven new cases were confirmed, bringing the total of cases to 143."},
        {"not-comparable", "The province has had seven cases.", "Seven new cases were confirmed in the province."},
        // Two of one kind are not two of another.
        {"not-comparable", "The firm has opened two schools.", "The firm has opened two hotels."},
        {"agrees", "The band has released two albums.", "The band has released two albums."},
        // People are not cases.
        {"not-comparable", "Four people live in the hut.", "Six goats live in the hut."},
        // Names in their order: respectively.
        {"agrees", "Lewis owns more than 70 percent of the shares.", "Lewis and Levy own 71 percent and 29 percent respectively of the shares."},
        {"contradicts", "Levy owns more than 70 percent of the shares.", "Lewis and Levy own 71 percent and 29 percent respectively of the shares."},
        // British and American spelling.
        {"agrees", "More than 500 travelers passed the center.", "In all 523 travellers passed the centre."},
        // The number itself outweighs a neighbour.
        {"agrees", "The album sold 242,000 copies.", "The album made 293,000 album-equivalent units, of which 242,000 copies were sold in shops."},
        // However many words two sentences share: another base, scope, deed, part of the year or of the world is another figure.
        {"not-comparable", "Inflation in Turkey was 3.2 percent month-on-month.", "Inflation in Turkey was 50.5 percent year-on-year in March."},
        {"agrees", "Inflation in Turkey was 50 percent.", "Inflation in Turkey was 50.5 percent year-on-year in March."},
        {"not-comparable", "The company employs 3,000 people in Germany.", "The company employs 10,000 people worldwide."},
        {"not-comparable", "The metropolitan area has 12 million inhabitants.", "The city proper has 2.1 million inhabitants."},
        {"not-comparable", "Operating profit was $50 million.", "The group made a pre-tax profit of $42 million."},
        {"not-comparable", "Life expectancy for men is 81 years.", "Life expectancy for women is 87 years."},
        {"not-comparable", "The bill was passed with 220 votes in favour.", "There were 213 votes against the bill."},
        {"not-comparable", "The minimum wage is $12 an hour.", "The average wage is $31 an hour."},
        {"not-comparable", "The loan was worth $30 million.", "The grant was worth $12 million."},
        {"not-comparable", "The youth unemployment rate is 21 percent.", "The unemployment rate is 8.2 percent."},
        {"not-comparable", "Core inflation was 3 percent.", "Headline inflation was 5 percent."},
        {"not-comparable", "Real wages fell 4 percent.", "Nominal wages rose 12 percent."},
        {"not-comparable", "Russia launched 81 missiles.", "Ukraine shot down 34 missiles."},
        {"not-comparable", "Sales rose 12 percent in the first quarter.", "Sales rose 4 percent in the second quarter."},
        {"not-comparable", "The company made $12 million in the first quarter.", "The company made $40 million in the first half."},
        {"not-comparable", "Provisional exports were $30.1 billion.", "Final figures put exports at $31.4 billion."},
        {"not-comparable", "4,000 households were hit by the flood.", "The flood hit 16,000 people."},
        {"not-comparable", "Exports to Iraq reached $8.3 billion in 2022.", "Exports to Iraq reached $9.1 billion in 2023."},
        {"contradicts", "Exports to Iraq reached $8.3 billion in 2022.", "Exports to Iraq reached $9.1 billion in 2022."},
        {"not-comparable", "The party lost 121 seats.", "The party won 120 seats."},
        {"not-comparable", "The ministry built 300 homes.", "The ministry plans to build 450 homes."},
        {"agrees", "The island is 20 nautical miles off the coast.", "The island lies 37 km off the coast."},
        {"contradicts", "Temperatures rose by 2 degrees Celsius.", "Temperatures rose by 5 degrees Fahrenheit."},
        {"agrees", "Temperatures rose by 2 degrees Celsius.", "Temperatures rose by 3.6 degrees Fahrenheit."},
        {"contradicts", "The rate was raised by 50 basis points.", "The bank raised its rate by 0.25 percentage points."},
        {"agrees", "The rate was raised by 25 basis points.", "The bank raised its rate by 0.25 percentage points."},
        {"contradicts", "More than 500 homes were destroyed.", "The storm destroyed 420 homes."},
        {"agrees", "At least 12 people died.", "The crash killed 15 people."},
        // A rank, a part of the game or a score that the evidence has nowhere is not borne out by the count beside it.
        {"not-comparable", "The bank lent 40 million euros in its fourth round.", "The bank lent 40 million euros."},
        {"agrees", "The bank lent 40 million euros in its fourth round.", "In the fourth round the bank lent 40 million euros."},
        {"not-comparable", "Delta City scored a 39-yard goal in the second quarter.", "Delta City scored a 39-yard goal."},
        {"not-comparable", "His 25-yard pass gave Harbor a 36-18 lead.", "He threw a 25-yard pass for Harbor."},
        // The name right behind a figure is whose it is.
        {"contradicts", "The airline ranks eighth in Peru.", "By punctuality the airline ranks eighth in Chile and second in Peru."},
        {"agrees", "The airline ranks eighth in Chile.", "By punctuality the airline ranks eighth in Chile and second in Peru."},
        {"agrees", "The game was rated by over 50 players of the PS4 and by fewer than five of the PC.", "It was rated by 59 (PS4) and 4 (PC) players."},
        // Of several figures the one of that size is meant.
        {"contradicts", "Fewer than 260 hens live on the farm.", "On the farm live 310 hens, 30 percent (93 hens) of them brown."},
        {"agrees", "The country has recorded more than 250 cases.", "There are 273 confirmed cases on the mainland, as well as 1 case on the island."},
        // Higher and lower ranks: number two is higher than number five.
        {"agrees", "The port was ranked higher than #9 in Norway.", "The port came in as #4 in Norway."},
        {"contradicts", "The port was ranked higher than #9 in Norway.", "The port came in as #12 in Norway and #6 in Chile."},
        {"agrees", "The port was ranked lower than number 9 in Norway.", "The port came in as number 12 in Norway."},
        // What the other sentence says elsewhere is no other scope.
        {"agrees", "They are one of four active sets of twins in the league.", "They are one of four (if the brothers who retired are counted) active sets of twins in the league."},
        {"contradicts", "The club reached the top four once in four seasons.", "The club reached the top four just twice in five seasons."},
        {"not-comparable", "The lake covers 1,200 square km.", "The lake once covered 5,000 square km."},
        // Centuries, and years before Christ.
        {"agrees", "The drum came into use earlier than the 20th century.", "The drum came into use in the mid-19th century."},
        {"contradicts", "The drum came into use after the 17th century.", "The drum came into use around the 16th century."},
        {"agrees", "The drum came into use in the 19th century.", "The drum came into use in 1846."},
        {"not-comparable", "The drum came into use in 1846.", "The drum came into use in the 19th century."},
        {"agrees", "Fire ruined the temple in 340 BC.", "Fire ruined the temple of Carrow in 340 BC."},
        {"contradicts", "Fire ruined the temple in 240 BC.", "Fire ruined the temple of Carrow in 340 BC."},
        {"contradicts", "Farmers settled in the valley after 5200 BC.", "Farmers settled in the valley around 5900 BC."},
        // A version is rated, not numbered.
        {"agrees", "The PC version was rated above 50 percent.", "Critics gave the PC version 53/100."},
        {"agrees", "Novak scored with a 28-yarder before the break.", "Novak scored from 28 yards before the break."},
        // Runs of numbered things are all of them; a season is no year among many.
        {"contradicts", "Games of Weeks 15-17 may be moved.", "Games of Weeks 16-17 may be moved."},
        {"agrees", "Games of Weeks 15-17 may be moved.", "The league said that games of Weeks 15-17 may be moved."},
        {"agrees", "Delta City took the cup of the 2011/12 season.", "In 2011/12 Delta City took the cup."},
        // What is said of two places is said of each.
        {"agrees", "The port was ranked higher than #9 in Chile.", "The port came in as #4 both in Norway and in Chile."},
        // A part may be told with the whole or beside it.
        {"agrees", "In all 17,300 cars were sold, and over 16,000 of those were delivered to Spain.", "Some 17,300 cars were sold, 16,400 cars delivered to Spain and 900 cars to Malta."},
        // Scores before "in" are no inches.
        {"agrees", "Harbor United won the series by 3-1.", "The series was won by Harbor United 3-1 in the fourth match."},
        // A number in a name is no figure.
        {"not-comparable", "The song is about 2Pac.", "The album speaks of 2Pac."},
        // A number in capitals is shouted, save where it is a title.
        {"contradicts", "SIX people were killed in the storm.", "Nine people were killed in the storm."},
        {"agrees", "He scored FIVE goals.", "He scored five goals."},
        {"not-comparable", "TWELVE is a film by Novak.", "Novak made twelve films."},
        // Only of a placing is the higher number the smaller: floors and camps are counted upwards.
        {"agrees", "The club finished higher than 5th place.", "The club finished in 3rd place."},
        {"not-comparable", "The office is higher than the 10th floor.", "The office is on the 12th floor."},
        {"not-comparable", "The pupil scored higher than the 90th percentile.", "The pupil scored in the 95th percentile."},
        // The year that ends a century is of the next to most readers.
        {"not-comparable", "The bridge was built in the 20th century.", "The bridge was built in 2000."},
        {"not-comparable", "The bridge was built in 2000.", "The bridge was built in the 20th century."},
        {"contradicts", "The bridge was built in the 20th century.", "The bridge was built in 2001."},
        // An ordinal in a name asks for no evidence of its own, nor does a quarter where the evidence says when.
        {"agrees", "The Second World War killed 60 million people.", "World War II killed 60 million people."},
        {"agrees", "Henry the Eighth had six wives.", "Henry VIII had six wives."},
        {"agrees", "The 21st Infantry Regiment lost 400 men.", "The regiment lost 400 men."},
        {"agrees", "The tower on Fifth Avenue has 40 floors.", "The tower has 40 floors."},
        {"agrees", "The firm earned $4 billion in the third quarter.", "From July to September the firm earned $4 billion."},
        // A council that has received something is no count of its seats.
        {"contradicts", "The council received 4,000 complaints.", "The council has received 3,500 complaints."},
        {"contradicts", "The White House has 132 rooms.", "There are 140 rooms in the White House."},
        {"contradicts", "The Senate has 100 seats.", "There are 120 seats in the Senate."},
        {"not-comparable", "The Senate has 100 seats.", "The party won 41 seats in the Senate."},
        // All on board who died are all the dead; passengers are not all on board.
        {"contradicts", "The plane crash killed 62 people.", "All 60 people on board the plane died in the crash."},
        {"not-comparable", "The plane carried 180 passengers.", "The plane carried 186 people on board."},
        {"contradicts", "The virus has infected 5,000 people.", "The virus first reported in Wuhan has infected 7,000 people."},
        // Across the desert is a way, 12 km across a width.
        {"contradicts", "The road is 40 km long.", "The road runs 60 km across the desert."},
        {"not-comparable", "The lake is 40 km long.", "The lake is 12 km across."},
        {"contradicts", "The stadium holds 99,000 spectators.", "The stadium has a capacity of 90,000 spectators."},
        // A tower that rises above the city does not grow.
        {"contradicts", "The tower has a height of 40 metres.", "The tower rises 50 metres above the city."},
        {"not-comparable", "The river stands at 9 metres.", "The river rose 3 metres."},
        // Both deeds were done to the same.
        {"contradicts", "The country produced 4 million barrels of oil a day.", "The country produced and exported 3 million barrels of oil a day."},
        {"not-comparable", "The country produced 4 million barrels of oil a day.", "The country exported 3 million barrels of oil a day."},
        // Sentences that run alike but for what they speak of, and figures far apart: two things. Figures near each other: one of them is wrong.
        {"not-comparable", "The district has 61 schools.", "The district has 18 secondary schools."},
        {"not-comparable", "The ministry ordered 50 trains.", "The ministry received 12 trains."},
        {"not-comparable", "The bakery sells 900 loaves a day.", "The bakery sells 60 rye loaves a day."},
        {"contradicts", "The district has 61 schools.", "The district has 74 schools."},
        {"contradicts", "The district has 61 schools.", "The district has 18 schools."},
        // A deed singles out a part, in whatever words.
        {"not-comparable", "The airline's fleet numbers 118 aircraft.", "After the accident the carrier grounded 27 aircraft for checks."},
        {"not-comparable", "The city collected 600,000 tonnes of waste.", "The city recycled 210,000 tonnes of waste."},
        // Each names its own.
        {"not-comparable", "The Nile is 6,650 km long.", "The Amazon is 6,400 km long."},
        {"not-comparable", "Turnout was 45 percent in Basra.", "Turnout was 51 percent in Najaf."},
        {"not-comparable", "Jane Miller, 32, was arrested.", "John Smith, 39, was arrested."},
        {"not-comparable", "Exports were $30 billion in 2023.", "Imports were $25 billion in 2023."},
        {"contradicts", "The Nile is 6,650 km long.", "The Nile has a length of 6,400 km."},
        // Rates by the thousand and by the million are brought to one base.
        {"agrees", "The town has a murder rate of 12.5 per 100,000 people.", "The town has a murder rate of 125 per million people."},
        {"contradicts", "The town has a murder rate of 12.5 per 100,000 people.", "The town has a murder rate of 160 per million people."},
        {"agrees", "The town recorded 22 deaths per 100,000 residents.", "The town recorded 220 deaths per million people."},
        {"agrees", "Infant mortality is 4.2 per 1,000 births.", "Infant mortality is 42 per 10,000 births."},
        // clang-format on
    };
}

TEST(CheckSentences, EachMechanismDecidesAndAbstains) {
    Extractor const extractor(Lexicon::builtin());
    Policy policy;
    policy.slots = Policy::Slots::paired;
    for (Checked const& c : cases()) {
        Verdict const v = check(extractor.extract_text(c.statement, {}), extractor.extract_text(c.evidence, {}), policy, extractor.lexicon().catalog());
        EXPECT_EQ(to_string(v.verdict), c.verdict) << c.statement << " / " << c.evidence << "\n  " << v.because;
    }
}

}  // namespace
}  // namespace figtrail

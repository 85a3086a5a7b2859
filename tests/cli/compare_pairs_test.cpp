// Sentences side by side, through the whole program: which figures speak of one thing, which do not. Whatever must not be compared
// under the paired policy (a person put the two together) must not be under the open one either. The second table is the longer:
// crying contradiction costs more trust than silence.
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "claim/compare.hpp"
#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"

namespace figtrail {
namespace {

struct Alike {
    char const* relation;
    char const *a, *b;
};
struct Unlike {
    char const *a, *b;
};

std::vector<Alike> must_be_compared() {
    return {
        // clang-format off
        {"contradiction", "The border between Iran and Iraq is 1,458 km long.", "Iran and Iraq share a border of 1,599 kilometres."},
        {"same-after-rounding", "The border between Iran and Iraq is 1,458 km long.", "The Iran-Iraq border runs for 906 miles."},
        {"unit-suspect", "The border between Iran and Iraq is 1,458 km long.", "The border between Iran and Iraq is 1,458 miles long."},
        {"scale-suspect", "Iran exported goods worth $8.3 billion to Iraq in 2023.", "Iranian exports to Iraq were worth $8.3 million in 2023."},
        {"scale-suspect", "Iran exported goods worth $8.3 billion to Iraq in 2023.", "Iranian exports to Iraq were worth $83 billion in 2023."},
        {"currency-suspect", "The ministry spent 70 trillion tomans on the pilgrimage in 2023.", "The ministry spent 70 trillion rials on the pilgrimage in 2023."},
        {"same", "The ministry spent 70 trillion tomans on roads in 2023.", "The ministry spent 700 trillion rials on roads in 2023."},
        {"series", "Iran exported goods worth $8.3 billion to Iraq in 2022.", "Iran exported goods worth $9.1 billion to Iraq in 2023."},
        {"same-after-rounding", "The dam holds 4.5 million litres.", "The dam holds 4,512,000 litres."},
        {"contradiction", "The dam holds 4.5 million litres of water.", "The dam holds 5,100 cubic metres of water."},
        {"same", "The dam holds 4.5 million litres of water.", "The dam holds 4,500 cubic metres of water."},
        {"same-after-rounding", "The fire burned 1,200 hectares of forest near Shiraz.", "The fire burned 2,965 acres of forest near Shiraz."},
        {"contradiction", "The fire burned 1,200 hectares of forest near Shiraz.", "The fire burned 1,500 hectares of forest near Shiraz."},
        {"same", "The fire burned 1,200 hectares of forest near Shiraz.", "The fire burned 12 square kilometres of forest near Shiraz."},
        {"same-after-rounding", "The turbine weighs 320 tonnes.", "The turbine weighs 705,000 pounds."},
        {"same", "The turbine weighs 320 tonnes.", "The turbine weighs 320,000 kg."},
        {"same", "Temperatures in Ahvaz reached 50 degrees Celsius on Friday.", "Temperatures in Ahvaz reached 122 degrees Fahrenheit on Friday."},
        {"unit-suspect", "Temperatures in Ahvaz reached 50 degrees Celsius on Friday.", "Temperatures in Ahvaz reached 50 degrees Fahrenheit on Friday."},
        {"contradiction", "Temperatures in Ahvaz reached 50 degrees Celsius on Friday.", "Temperatures in Ahvaz reached 53 degrees Celsius on Friday."},
        {"same", "The plant produces 500 megawatts of electricity.", "The plant produces 0.5 gigawatts of electricity."},
        {"unit-suspect", "The solar park generated 500 megawatt hours last year.", "The solar park generated 500 gigawatt hours last year."},
        {"same-after-rounding", "The train travels at 300 km/h.", "The train travels at 186 mph."},
        {"unit-suspect", "The train travels at 300 km/h.", "The train travels at 300 mph."},
        {"compatible", "More than 10 people attended the meeting.", "Thirteen people attended the meeting."},
        {"compatible", "About 13,000 people attended the match.", "Some 13,400 people attended the match."},
        {"compatible", "Nearly 13,000 fans attended the match.", "12,600 fans attended the match."},
        {"contradiction", "At least 500 students enrolled at the school.", "Only 420 students enrolled at the school."},
        {"contradiction", "Between 500 and 600 students enrolled at the school.", "Only 420 students enrolled at the school."},
        {"compatible", "Between 500 and 600 students enrolled at the school.", "540 students enrolled at the school."},
        {"contradiction", "Unemployment in Iran stood at 8.2 percent in 2023.", "The jobless rate in Iran was 9.7 percent in 2023."},
        {"contradiction", "Three people were killed in the explosion in Basra on Friday.", "Five people were killed in the explosion in Basra on Friday."},
        {"contradiction", "Jane Miller, 32, was arrested.", "Jane Miller, 39, was arrested."},
        {"compatible", "Jane Miller, 32, was arrested.", "Jane Miller, 33, was arrested."},
        {"contradiction", "The company employs 1,200 people.", "The firm has 1,500 employees."},
        {"contradiction", "The Nile is 6,650 km long.", "The Nile is 6,900 km long."},
        {"contradiction", "The mountain is 4,401 m high.", "The mountain is 4,501 metres tall."},
        {"unit-suspect", "Mount Dena is 4,409 m high.", "Mount Dena is 4,409 feet high."},
        {"contradiction", "Exports rose 12 percent in 2023.", "Exports fell 12 percent in 2023."},
        {"contradiction", "The party won 120 seats in the election.", "The party took 121 seats in the election."},
        {"contradiction", "The war has displaced 2.1 million people.", "The war has displaced 3.4 million people."},
        {"contradiction", "The bridge cost $5 million.", "The bridge cost $7 million."},
        {"contradiction", "The strike lasted nine days.", "The strike lasted 12 days."},
        {"contradiction", "Police arrested 12 people in Basra on Monday.", "Police arrested 30 people in Basra on Monday."},
        {"contradiction", "Acme earned $12 million in 2022.", "Acme earned $50 million in 2022."},
        {"contradiction", "Turnout was 45 percent in Basra.", "Turnout in Basra was 51 percent."},
        {"contradiction", "The quake had a magnitude of 6.4.", "The quake had a magnitude of 7.1."},
        {"contradiction", "Wheat output was 30,000 tonnes in 2023.", "The harvest of wheat reached 12,000 tonnes in 2023."},
        {"contradiction", "Trump won 49 percent of the vote.", "Trump won 45 percent of the vote."},
        {"contradiction", "Some 5,000 people marched in Paris on Saturday.", "Around 20,000 people marched in Paris on Saturday."},
        {"contradiction", "The number of foreign tourists fell by 12 percent in 2023.", "The number of foreign tourists fell by 21 percent in 2023."},
        {"contradiction", "The border between Iran and Iraq is 1,599 km long.", "Iran and Iraq share a border of 1,458 km."},
        {"scale-suspect", "Kuwait has a population of 4,859.", "Kuwait has a population of 4.9 million."},
        {"same-after-rounding", "The mine produced 2.5 million metric tons of copper in 2023.", "The mine produced 2.76 million short tons of copper in 2023."},
        {"unit-suspect", "The mine produced 2.5 million metric tons of copper in 2023.", "The mine produced 2.5 million short tons of copper in 2023."},
        {"compatible", "The island lies 20 nautical miles off the coast.", "The island lies 37 km off the coast."},
        {"unit-suspect", "The island lies 20 nautical miles off the coast.", "The island lies 20 miles off the coast."},
        {"same", "The temperature rose by 2 degrees Celsius.", "The temperature rose by 3.6 degrees Fahrenheit."},
        {"same", "The central bank raised its rate by 25 basis points in March 2023.", "The central bank raised its rate by 0.25 percentage points in March 2023."},
        {"contradiction", "The central bank raised its rate by 25 basis points in March 2023.", "The central bank raised its rate by 0.5 percentage points in March 2023."},
        {"compatible", "Iran exports 1.5 million barrels of oil a day.", "Iran exports 45 million barrels of oil a month."},
        {"contradiction", "The quake measured 6.1, the observatory said.", "The magnitude-6.4 quake struck at dawn."},
        {"same", "The party won 45 of 120 seats.", "The party holds 45 of 150 seats."},
        {"compatible", "At least 12 people were killed in the crash near Basra on Friday.", "At least 15 people were killed in the crash near Basra on Friday."},
        {"compatible", "Between 200 and 300 people attended the rally.", "Between 250 and 400 people attended the rally."},
        {"contradiction", "Between 200 and 300 people attended the rally.", "Between 350 and 400 people attended the rally."},
        {"compatible", "Ali Hosseini, 41, was appointed minister.", "Ali Hosseini, who turned 42 on Monday, was appointed minister."},
        {"series", "Acme earned $40 million in the fiscal year that ended in March 2023.", "Acme earned $44 million in the fiscal year that ended in March 2024."},
        {"contradiction", "Turkey hosts 3.6 million Syrian refugees.", "Turkey hosts 3.1 million Syrian refugees."},
        {"compatible", "Nearly half of the voters back the law.", "48 percent of voters back the law."},
        {"compatible", "The plant will create 300 jobs.", "The plant will create up to 500 jobs."},
        {"contradiction", "Saudi Arabia pumped 9 million barrels a day in July 2023.", "Saudi Arabia pumped 10.5 million barrels a day in July 2023."},
        {"contradiction", "The company's debt stood at $40 million at the end of 2023.", "The company's debt stood at $55 million at the end of 2023."},
        // clang-format on
    };
}

std::vector<Unlike> must_not_be_compared() {
    return {
        // clang-format off
        {"Exports to Iraq reached $8.3 billion in the first eight months of 2023, Iran said.", "Exports to Iraq reached $12 billion in 2023, Iran said."},
        {"Finland confirmed 22 new cases on Thursday.", "Finland has confirmed 155 cases."},
        {"The factory makes 200 cars a month.", "The factory makes 2,400 cars a year."},
        {"Iran expects exports to Iraq to reach $20 billion in 2023.", "Iranian exports to Iraq reached $12 billion in 2023."},
        {"Iran exported $8 billion of goods to Iraq in 2023.", "Iran exported $3 billion of goods to Turkey in 2023."},
        {"Unemployment in Iran stood at 8.2 percent in 2023.", "Unemployment in Iraq stood at 15.5 percent in 2023."},
        {"Unemployment in Iran rose 1.2 percentage points in 2023.", "Unemployment in Iran rose 12 percent in 2023."},
        {"Spending per capita on health in Iran was $400 in 2023.", "Spending on health in Iran was $36 billion in 2023."},
        {"24 percent of foreign visitors came from Iraq.", "37 percent of hotel guests came from Iraq."},
        {"Three people were killed in a shooting in Memphis on Friday.", "Five people were killed in a flood in Dallas on Friday."},
        {"Three people were killed in the crash.", "Five people were injured in the crash."},
        {"51 percent of respondents to the Gallup poll back the law.", "44 percent of respondents to the Pew survey think the economy is good."},
        {"Jane Miller, 32, was arrested.", "John Smith, 39, was arrested."},
        {"The border is 1.458 km long.", "The border is 1,458 km long."},
        {"The company employs 1,200 people.", "The company dismissed 300 people."},
        {"The Nile is 6,650 km long.", "The Amazon is 6,400 km long."},
        {"Exports rose 12 percent in 2023.", "Exports were 12 percent of output in 2023."},
        {"The film earned $42 million worldwide.", "The film cost $61 million to make."},
        {"The party won 120 seats.", "The party lost 121 seats."},
        {"The war has displaced 2.1 million people.", "The war has killed 34,000 people."},
        {"The bridge cost $5 million.", "The road cost $7 million."},
        {"A loaf costs 90 cents.", "A litre of milk costs 80 cents."},
        {"The train has a top speed of 320 km/h.", "The car was driving at 180 km/h."},
        {"The strike lasted nine days.", "The trial lasted 12 days."},
        {"The port handled 34 million tonnes of cargo.", "The airport handled 2 million tonnes of cargo."},
        {"Police arrested 12 people in Basra.", "Police arrested 30 people in Erbil."},
        {"Police arrested 12 people.", "Police fined 30 people."},
        {"The company plans to build 30 homes.", "The company has built 25 homes."},
        {"The company denied that it had sold 30 homes.", "The company sold 25 homes."},
        {"Acme employs 12,000 people.", "Globex employs 15,000 people."},
        {"The city has 2 million inhabitants.", "The province has 5 million inhabitants."},
        {"The fund holds a stake of 12 percent in Acme.", "The fund holds a stake of 9 percent in Globex."},
        {"Turnout was 45 percent in Basra.", "Turnout was 51 percent in Najaf."},
        {"The average age of patients is 45.", "The youngest patient is 12."},
        {"The maximum temperature was 45 degrees Celsius.", "The minimum temperature was 22 degrees Celsius."},
        {"Female students number 12,000.", "Male students number 14,000."},
        {"Net profit was $12 million in 2023.", "Gross profit was $30 million in 2023."},
        {"300 homes were destroyed.", "500 homes were damaged."},
        {"Three officers were killed.", "Five civilians were killed."},
        {"Aid worth $30 million was pledged.", "Aid worth $12 million was delivered."},
        {"The loan is worth $30 million.", "The grant is worth $12 million."},
        {"The ministry hired 300 nurses.", "The ministry hired 200 doctors."},
        {"The group has 30 hotels in Iraq.", "The group has 12 hotels in Jordan."},
        {"The tanker carried 30,000 tonnes of oil.", "The tanker carried 12,000 tonnes of wheat."},
        {"Wheat output was 30,000 tonnes in 2023.", "Rice output was 12,000 tonnes in 2023."},
        {"The dam is 30 metres high.", "The dam is 500 metres long."},
        {"The north tower is 30 metres high.", "The south tower is 50 metres high."},
        {"A third of the money went to schools.", "Half of the money went to roads."},
        {"Exports were $30 billion in 2023.", "Imports were $25 billion in 2023."},
        {"Non-oil exports were $30 billion in 2023.", "Oil exports were $25 billion in 2023."},
        {"Non-oil exports were $30 billion in 2023.", "Exports were $55 billion in 2023."},
        {"Trump won 49 percent of the vote.", "Harris won 48 percent of the vote."},
        {"12 of 30 people were hurt.", "The fire lasted 12 hours."},
        {"The flight takes 3 hours.", "The flight was delayed by 5 hours."},
        {"Iranian exports to Iraq rose 12 percent.", "Iraqi exports to Iran rose 7 percent."},
        {"The budget deficit of Iran was $8 billion in 2023.", "The budget of Iran was $40 billion in 2023."},
        {"One option is to move 300 families to Basra.", "The ministry moved 450 families to Basra."},
        {"Revenue of Acme was $40 million in fiscal year 2023.", "Revenue of Acme was $44 million in 2023."},
        {"Inflation in Turkey was 3.2 percent month-on-month in March 2023.", "Inflation in Turkey was 50.5 percent year-on-year in March 2023."},
        {"Prices rose 0.4 percent from a month earlier in March 2023.", "Prices rose 3.2 percent from a year earlier in March 2023."},
        {"The seasonally adjusted jobless rate in Germany was 5.9 percent in March 2024.", "The unadjusted jobless rate in Germany was 6.0 percent in March 2024."},
        {"Gross debt of Italy was 2.9 trillion euros in 2023.", "Net debt of Italy was 2.7 trillion euros in 2023."},
        {"Provisional figures put exports at $30.1 billion in 2023.", "Final figures put exports at $31.4 billion in 2023."},
        {"The target for wheat output is 14 million tonnes in 2023.", "Wheat output was 12 million tonnes in 2023."},
        {"Some 1,200 new cases were reported in Basra on 3 March 2021.", "Basra has reported 45,000 cases in total as of 3 March 2021."},
        {"Acme has a market value of $3 trillion.", "Acme had revenue of $394 billion in 2022."},
        {"The flood hit 4,000 households in Khuzestan.", "The flood hit 16,000 people in Khuzestan."},
        {"The blast caused 45 casualties.", "The blast killed 12 people."},
        {"GDP per capita in Iran was $4,500 in 2023.", "Iran's GDP was $404 billion in 2023."},
        {"Nominal GDP of Turkey grew 60 percent in 2023.", "Real GDP of Turkey grew 4.5 percent in 2023."},
        {"Germany emitted 673 million tonnes of CO2 in 2023.", "Germany emitted 8.1 tonnes of CO2 per head in 2023."},
        {"Iran produces 3.2 million barrels of oil a day.", "Iran exports 1.5 million barrels of oil a day."},
        {"A poll by Gallup found that 45 percent approve of the president.", "A poll by YouGov found that 41 percent approve of the president."},
        {"The bill passed by 220 votes.", "The bill passed with 213 votes against."},
        {"The company will cut 3,000 jobs in Germany.", "The company will cut 10,000 jobs worldwide."},
        {"The hospital treated 120 patients on Friday.", "The hospital treated 90 children on Friday."},
        {"Turkey hosts 3.6 million Syrian refugees.", "Turkey hosts 4 million refugees."},
        {"Russian troops captured 12 villages in Donetsk.", "Ukrainian troops retook 9 villages in Donetsk."},
        {"Life expectancy for women in Japan is 87 years.", "Life expectancy for men in Japan is 81 years."},
        {"The house sold for $1.2 million.", "The house was listed at $1.5 million."},
        {"China invested $40 billion in Africa in 2022.", "Africa invested $4 billion in China in 2022."},
        {"Turnout was 63 percent at 5 p.m.", "Final turnout was 71 percent."},
        {"The ship carried 3,000 containers.", "The ship can carry 20,000 containers."},
        {"Operating profit of Acme was $50 million in 2023.", "Pre-tax profit of Acme was $42 million in 2023."},
        {"Acme shares fell 3 percent on Monday.", "Acme shares fell 5 percent on Tuesday."},
        {"Profit of Acme rose 12 percent in the first quarter.", "Profit of Acme rose 4 percent in the first half."},
        {"Exports rose 3 percent in March.", "Exports rose 9 percent in April."},
        {"The metropolitan area of Paris has 12 million inhabitants.", "Paris has 2.1 million inhabitants."},
        {"Some 120 hostages remain in captivity.", "Militants took 250 hostages."},
        {"The average age of the members is 62.", "The median age of the members is 58."},
        {"Youth unemployment in Iran was 21 percent in 2023.", "Unemployment in Iran was 8.2 percent in 2023."},
        {"The monthly minimum wage is $200.", "The hourly minimum wage is $2."},
        {"The drug cut deaths by 20 percent.", "The drug cut hospital stays by 35 percent."},
        {"He was sentenced to 12 years in prison.", "Prosecutors sought 20 years in prison."},
        {"The reservoir is 40 percent full.", "The reservoir was 65 percent full a year ago."},
        {"Spain won 12 medals.", "Spain won four gold medals."},
        {"Acme has 180,000 employees.", "Acme laid off 12,000 employees."},
        {"The company said it lost 3,000 customers.", "The company said it has 3 million customers."},
        {"The ship was carrying 3,000 tonnes of fuel.", "About 1,000 tonnes of fuel leaked from the ship."},
        {"Acme's cloud revenue rose 31 percent.", "Acme's revenue rose 17 percent."},
        {"The lake covers 1,200 square km.", "The lake once covered 5,000 square km."},
        {"The army says it killed 300 fighters.", "The army says it captured 40 fighters."},
        {"Ukraine received 31 tanks from the United States.", "Ukraine received 14 tanks from Britain."},
        {"The quake killed 50,000 people in Turkey.", "The quake killed 6,000 people in Syria."},
        // clang-format on
    };
}

std::vector<Relation> relations(char const* a, char const* b, Policy::Slots slots) {
    static Extractor const extractor(Lexicon::builtin());
    Extraction const one = extractor.extract_text(a, {}), other = extractor.extract_text(b, {});
    Policy policy;
    policy.slots = slots;
    std::vector<Relation> out;
    for (ComparedPair const& pair : compare(one, other, policy, extractor.lexicon().catalog())) out.push_back(pair.relation);
    return out;
}

TEST(ComparePairs, WhatSpeaksOfOneThingIsCompared) {
    for (Alike const& c : must_be_compared()) {
        auto const found = relations(c.a, c.b, Policy::Slots::paired);
        bool const held = std::any_of(found.begin(), found.end(), [&](Relation const& r) { return to_string(r.kind) == c.relation; });
        EXPECT_TRUE(held) << c.relation << ": " << c.a << " / " << c.b << "\n  "
                          << (found.empty() ? "no pair" : std::string(to_string(found.front().kind)) + ": " + found.front().because);
    }
}

TEST(ComparePairs, WhatDoesNotIsLeftAlone) {
    for (Unlike const& c : must_not_be_compared())
        for (auto const slots : {Policy::Slots::paired, Policy::Slots::open})
            for (Relation const& r : relations(c.a, c.b, slots))
                EXPECT_EQ(r.kind, RelationKind::not_comparable) << c.a << " / " << c.b << "\n  " << r.because;
}

TEST(ComparePairs, TheMirrorImageSaysTheSame) {
    auto const mirrored = [](char const* a, char const* b) {
        auto there = relations(a, b, Policy::Slots::paired), back = relations(b, a, Policy::Slots::paired);
        auto const kinds = [](std::vector<Relation> const& all) {
            std::vector<std::string> out;
            for (Relation const& r : all) out.push_back(std::string(to_string(r.kind)) + " " + std::string(to_string(r.reason)));
            std::sort(out.begin(), out.end());
            return out;
        };
        EXPECT_EQ(kinds(there), kinds(back)) << a << " / " << b;
    };
    for (Alike const& c : must_be_compared()) mirrored(c.a, c.b);
    for (Unlike const& c : must_not_be_compared()) mirrored(c.a, c.b);
}

TEST(ComparePairs, TheTableOfWhatMustNotBeComparedIsTheLonger) {
    EXPECT_GE(must_not_be_compared().size(), must_be_compared().size());
}

}  // namespace
}  // namespace figtrail

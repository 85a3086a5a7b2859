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

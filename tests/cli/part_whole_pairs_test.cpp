// Two figures about one thing of which one is a part, another time, another way of counting or another deed: both can hold. And their twins, which
// cannot both hold: the same part, or a part that is more than the whole.
#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "claim/compare.hpp"
#include "parser/extractor.hpp"
#include "parser/lexicon.hpp"

namespace figtrail {
namespace {

struct Pair {
    char const *a, *b;
};

std::vector<Pair> both_can_hold() {
    return {
        // clang-format off
        {"The museum drew 2.1 million visitors in 2023.", "The museum drew 640,000 visitors in the summer of 2023."},
        {"The company cut 1,200 jobs in Spain.", "The company cut 4,000 jobs worldwide."},
        {"Unemployment among young people is 24 percent in Spain.", "Unemployment is 12 percent in Spain."},
        {"The bridge cost $300 million to build.", "Repairs of the bridge cost $40 million."},
        {"The lake covers 520 square kilometres.", "The lake holds 30 cubic kilometres of water."},
        {"The university has 42,000 students.", "The university has 6,000 foreign students."},
        {"The hospital treated 300 patients on Monday.", "The hospital has treated 2,400 patients since Friday."},
        {"The dam generates 2,000 megawatts at full capacity.", "The dam generated 1,100 megawatts on average last year."},
        {"Norway sold 120,000 new cars in 2023.", "Norway sold 82,000 new electric cars in 2023."},
        {"The Kenyan economy grew 5.6 percent in 2023.", "The Kenyan economy grew 1.2 percent in the fourth quarter of 2023 from the third."},
        {"Prices rose 0.4 percent in March from February.", "Prices rose 3.1 percent in March from a year earlier."},
        {"The court fined Acme $5 million.", "Prosecutors had asked for a fine of $12 million against Acme."},
        {"The strike cost Acme $200 million.", "Analysts had expected the strike to cost Acme $350 million."},
        {"The film took $40 million in its first weekend.", "The film has taken $220 million so far."},
        {"The film cost $80 million to make.", "The film cost $120 million including marketing."},
        {"The city has a population of 1.2 million.", "The metropolitan area has a population of 3.4 million."},
        {"Turkey took in 3.6 million Syrian refugees.", "Turkey took in 5 million refugees."},
        {"The army says 40 rebels were killed.", "The rebels say 12 of their fighters were killed."},
        {"The aircraft carries 300 passengers.", "The flight carried 212 passengers."},
        {"The blaze burned 3,000 hectares by Monday.", "The blaze burned 5,200 hectares by Wednesday."},
        {"The wildfire was 20 percent contained on Monday.", "The wildfire was 60 percent contained on Thursday."},
        {"The vote was 52 percent in favour with half of the ballots counted.", "The final vote was 48 percent in favour."},
        {"Support for the president stood at 41 percent in a poll by Delta.", "Support for the president stood at 47 percent in a poll by Sigma."},
        {"The tower is 320 metres tall.", "The tower stands 280 metres above the sea."},
        {"The tunnel runs 57 km under the mountain.", "The railway through the tunnel runs 120 km."},
        {"The team has won 14 games this season.", "The team has won 8 games at home this season."},
        {"Lopez scored 32 points in the final.", "Lopez scored 18 points in the first half of the final."},
        {"Acme bought 30 percent of Borex.", "Acme owns 55 percent of Borex."},
        {"Acme raised its stake in Borex to 55 percent.", "Acme raised its stake in Borex by 5 percent."},
        {"Carbon emissions fell 4 percent in Germany in 2023.", "Power sector emissions fell 20 percent in Germany in 2023."},
        {"The loan is worth 3 billion euros.", "The first tranche of the loan is worth 800 million euros."},
        {"The country imports 60 percent of its wheat.", "The country imports 60 percent of its wheat from Russia."},
        {"The festival sold 80,000 tickets.", "The festival drew 120,000 people."},
        {"Rescuers pulled 30 people from the rubble alive.", "Rescuers pulled 50 bodies from the rubble."},
        {"Some 300 homes were destroyed.", "Some 1,200 homes were damaged."},
        {"The minimum wage is 12 euros an hour.", "The minimum wage is 2,100 euros a month."},
        {"The vaccine is 95 percent effective against severe illness.", "The vaccine is 70 percent effective against infection."},
        {"The river rose to 7.2 metres in Carrow.", "The river rose to 9.1 metres in Dover."},
        {"The missile has a range of 300 km.", "The missile flew 180 km."},
        {"A barrel of Brent crude cost $82.", "A barrel of West Texas crude cost $78."},
        {"The bank's profit rose 12 percent to $3 billion.", "The bank's revenue rose 4 percent to $11 billion."},
        {"The bank earned $3 billion in the quarter.", "The bank earned $9 billion in the nine months."},
        {"Police arrested 40 people on Saturday.", "Police have arrested 300 people since the protests began."},
        {"About 10,000 people protested in Paris.", "About 60,000 people protested across France."},
        {"The species has 400 adults left in the wild.", "The species has 900 animals in zoos."},
        {"The study followed 12,000 men.", "The study followed 30,000 people."},
        {"The satellite weighs 300 kg.", "The satellite and its rocket weigh 30 tonnes."},
        {"Ticket prices start at 20 dollars.", "The average ticket price is 45 dollars."},
        {"Some 20 percent of pupils failed the maths exam.", "Some 35 percent of pupils failed the physics exam."},
        {"The road is 120 km long.", "Some 30 km of the road have been paved."},
        {"The county has recorded 300 cases of measles this year.", "The county recorded 12 new cases of measles on Tuesday."},
        {"The parliament approved a budget of 40 billion crowns.", "The government proposed a budget of 44 billion crowns."},
        {"The airline carried 12 million passengers in the first half.", "The airline expects to carry 25 million passengers this year."},
        {"The drug lowered cholesterol by 40 percent.", "The drug lowered the risk of a heart attack by 15 percent."},
        {"The reactor produces 1,600 megawatts of electricity.", "The reactor produces 4,500 megawatts of heat."},
        {"The house has a floor area of 180 square metres.", "The house stands on a plot of 900 square metres."},
        {"The orchestra has 90 members.", "The orchestra and choir have 210 members."},
        {"The plane took off with 20 tonnes of fuel.", "The plane took off with 8 tonnes of freight."},
        {"The village lost 60 percent of its population since 1990.", "The village lost 4 percent of its population last year."},
        {"Acme's shares rose 3 percent on Monday.", "Acme's shares have risen 40 percent this year."},
        {"The interest rate on mortgages is 6 percent.", "The central bank's interest rate is 4.5 percent."},
        {"The club signed Lopez for 20 million euros.", "The club pays Lopez 6 million euros a year."},
        {"The company plans to hire 300 engineers.", "The company has 1,200 engineers."},
        {"The university accepted 3,000 applicants.", "The university received 41,000 applications."},
        {"The patient lost 30 kg.", "The patient weighs 90 kg."},
        {"The ship is 300 metres long and carries 4,000 passengers.", "The ship has a crew of 1,500."},
        {"Two gunmen attacked the hotel.", "Police shot dead one gunman at the hotel."},
        {"The town received 200 mm of rain, its normal for a month.", "The town's normal rainfall for July is 90 mm."},
        {"The budget deficit was 3 percent of GDP.", "The budget deficit was 12 percent of revenue."},
        {"The glacier has lost 20 metres of thickness.", "The glacier retreated by 400 metres."},
        {"The pump moves 300 litres of water a minute.", "The tank holds 9,000 litres of water."},
        {"The charity raised $3 million.", "The charity spent $2.1 million on aid."},
        {"The referendum passed with 61 percent of the vote.", "Turnout in the referendum was 44 percent."},
        {"The prison holds 900 inmates.", "The prison was built for 500 inmates."},
        {"The teacher earned $3,000 a month before tax.", "The teacher took home $2,200 a month."},
        {"The marathon winner finished in 2 hours and 5 minutes.", "The women's winner finished in 2 hours and 21 minutes."},
        {"The train reached 320 km/h in a test.", "The train travels at 250 km/h in service."},
        {"The court sentenced him to 12 years in prison.", "Prosecutors demanded 20 years in prison for him."},
        {"The tree is 40 metres high.", "The tree is 900 years old."},
        {"About 30 percent of adults smoke.", "About 12 percent of teenagers smoke."},
        {"The ministry vaccinated 4 million children with a first dose.", "The ministry vaccinated 2.9 million children fully."},
        {"The hotel has 300 rooms.", "The hotel has 620 beds."},
        {"Farmers planted 2 million hectares of wheat.", "Farmers harvested 1.7 million hectares of wheat."},
        {"The gang stole 40 paintings.", "Police recovered 28 paintings."},
        {"The flood killed 30 people in the capital.", "The flood killed 120 people in the country."},
        {"The reserve holds 700 million barrels of oil.", "The government will release 30 million barrels of oil from the reserve."},
        {"The lake's level fell 2 metres in ten years.", "The lake is 18 metres deep."},
        {"The app has 40 million users.", "The app has 3 million paying users."},
        {"The company's debt is $9 billion.", "The company must repay $1.5 billion of its debt next year."},
        {"The average house costs $300,000.", "The average house in the capital costs $620,000."},
        {"The quarry employs 300 people.", "The quarry laid off 80 people."},
        {"The opera house seats 2,000.", "The opera house sold 1,400 seats for the premiere."},
        {"The state spends $9,000 on each pupil.", "The state spends $4 billion on schools."},
        {"The champion won $3 million in prize money.", "The champion has won $24 million in her career."},
        {"The eruption sent ash 12 km into the sky.", "The eruption covered villages 40 km away with ash."},
        {"The party polled 31 percent among women.", "The party polled 38 percent."},
        {"The engine uses 6 litres of fuel per 100 km.", "The engine has a capacity of 2 litres."},
        {"Some 40 percent of the water is lost through leaks.", "Some 70 percent of the water is used by farms."},
        {"The court heard 40 witnesses.", "The court convicted 12 men."},
        {"The storm left 200,000 homes without power on Monday.", "The storm left 30,000 homes without power on Wednesday."},
        {"The cable is 1,300 km long.", "The cable lies 3,000 metres deep."},
        {"The insurer paid out $2 billion in claims.", "The insurer collected $5 billion in premiums."},
        {"The school has 40 teachers.", "The school needs 12 teachers."},
        {"Imports of coal fell 12 percent.", "Use of coal fell 5 percent."},
        {"The factory will create 400 jobs.", "The factory's construction will create 1,500 jobs."},
        {"Brazil exported 80 million tonnes of soybeans.", "Brazil exported 45 million tonnes of soybeans to China."},
        {"The army has 120,000 soldiers.", "The army has 300,000 reservists."},
        {"The bank has 400 branches.", "The bank will close 90 branches."},
        {"The virus infected 12,000 people.", "The virus has infected 80 people in Dover."},
        {"The dish contains 900 calories.", "A portion of the dish contains 300 calories."},
        {"The play ran for 300 nights.", "The play lasts 3 hours."},
        {"The bridge carries 90,000 cars a day.", "The bridge carries 140,000 cars a day at the height of summer."},
        {"The union has 60,000 members.", "Some 18,000 members of the union went on strike."},
        {"The newspaper sells 300,000 copies.", "The newspaper has 1.2 million readers."},
        {"The town hall cost $12 million.", "The town paid $4 million for the town hall and the state the rest."},
        {"The temperature averaged 24 degrees in June.", "The temperature averaged 31 degrees in the afternoons of June."},
        {"The first edition of the book sold 5,000 copies.", "The book has sold 200,000 copies."},
        {"The peak is 4,800 metres high.", "The base camp of the peak is 3,100 metres high."},
        {"The phone costs $999.", "The phone costs $1,199 with more storage."},
        {"The bakery sells 900 loaves a day.", "The bakery sells 60 rye loaves a day."},
        {"The island has 12,000 inhabitants.", "The island has 300,000 visitors a year."},
        {"The hospital has 40 ventilators.", "The hospital has 12 ventilators in use."},
        {"The channel has 2 million subscribers.", "The channel has 800 million views."},
        {"The company paid $40 million in taxes.", "The company owes $12 million in taxes."},
        {"The plant recycles 80 percent of its water.", "The plant recycles 30 percent of its plastic."},
        {"The museum's collection is worth $2 billion.", "The museum's most valuable painting is worth $90 million."},
        {"The ferry sinks in 20 minutes.", "The ferry takes 40 minutes to cross the bay."},
        {"The train was delayed by 40 minutes.", "The train takes 3 hours."},
        {"The zoo keeps 40 lions.", "The zoo keeps 700 animals."},
        {"The village received 30 tonnes of aid.", "The region received 900 tonnes of aid."},
        {"The pilot had 4,000 flying hours.", "The pilot had 120 flying hours on that type of aircraft."},
        {"The tax rate is 25 percent for companies.", "The tax rate is 40 percent for top earners."},
        {"The couple married 60 years ago.", "The couple have lived in the village for 20 years."},
        {"The king owns 12 palaces.", "The king lives in one palace."},
        {"The parliament passed 30 laws in its first year.", "The parliament has passed 140 laws."},
        {"The chip has 20 billion transistors.", "The chip has 16 processor cores."},
        {"The rally gathered 4,000 supporters.", "A counter-rally gathered 700 people."},
        {"The firm expects sales of $4 billion.", "The firm had sales of $3.2 billion."},
        {"The fleet has 80 ships.", "The fleet has 6 submarines."},
        {"The coal mine employed 3,000 miners in its heyday.", "The coal mine employs 200 miners."},
        {"The vineyard makes 40,000 bottles of red wine.", "The vineyard makes 65,000 bottles."},
        {"The ceasefire held for 12 hours.", "The war has lasted 8 months."},
        {"The actor was paid $5 million.", "The actor was paid $20 million for the sequel."},
        {"The city planted 10,000 trees.", "The city cut down 400 trees."},
        {"The dog weighed 12 kg when it was found.", "The dog now weighs 28 kg."},
        {"The book has 400 pages.", "The book has 30 pages of notes."},
        {"The school has 600 pupils, 20 percent of them from abroad.", "Some 45 percent of the pupils of the school speak another language at home."},
        {"Acme has 30 percent of the market.", "Acme has 30 percent of the market for phones and 12 percent for tablets."},
        {"The bus carries 80 passengers.", "The bus carries 12 passengers in wheelchairs."},
        {"The orchard produces 300 tonnes of apples.", "The orchard produces 20 tonnes of apples for cider."},
        {"The radio station reaches 2 million listeners.", "The radio station has 40 reporters."},
        {"The bond pays 5 percent.", "The bond lost 12 percent of its value."},
        {"The army lost 40 tanks in the battle.", "The army lost 900 tanks in the war."},
        {"The bank's chief earned $4 million.", "The bank's staff earn $90,000 on average."},
        {"The town spends $2 million on roads.", "The town spends $700,000 on parks."},
        {"The bridge was closed for 3 weeks.", "The bridge will be closed for 8 months."},
        {"The park has 40 km of paths.", "The park has 12 km of paths for cyclists."},
        {"The dam is 90 metres high.", "The dam's crest is 400 metres long."},
        {"The airline has 120 planes.", "The airline has 30 planes on order."},
        {"The firm sold 30,000 tractors.", "The firm sold 4,000 tractors in Kenya."},
        {"The newspaper has 300 employees.", "The newspaper has 120 journalists."},
        // clang-format on
    };
}

std::vector<Pair> cannot_both_hold() {
    return {
        // clang-format off
        {"The museum drew 2.1 million visitors in 2023.", "The museum had 1.4 million visitors in 2023."},
        {"The university has 42,000 students.", "Some 35,000 students attend the university."},
        {"The tower is 320 metres tall.", "The tower has a height of 290 metres."},
        {"Lopez scored 32 points in the final.", "Lopez finished the final with 28 points."},
        {"Acme owns 55 percent of Borex.", "Acme holds a 48 percent stake in Borex."},
        {"The painting sold for $2 million.", "The painting fetched $3.1 million at the auction."},
        {"The missile has a range of 300 km.", "The missile can fly 500 km."},
        {"Norway sold 120,000 new cars in 2023.", "In 2023, 151,000 new cars were sold in Norway."},
        {"The road is 120 km long.", "The road stretches for 180 km."},
        {"Police arrested 40 people on Saturday.", "On Saturday, police detained 65 people."},
        {"The app has 40 million users.", "The app has 50 million paying users."},
        {"Brazil exported 80 million tonnes of soybeans.", "Brazil exported 95 million tonnes of soybeans to China."},
        {"The university has 6,000 foreign students.", "The university has 9,000 foreign students."},
        {"The festival sold 80,000 tickets.", "The festival sold 60,000 tickets."},
        {"The bank earned $3 billion in the quarter.", "The bank earned $4 billion in the quarter."},
        {"The orchestra and choir have 210 members.", "The orchestra and choir have 180 members."},
        {"The missile has a range of 300 km.", "The missile's range is 500 km."},
        {"The team won 8 games at home.", "The team won 11 games at home."},
        {"The film took $40 million in its first weekend.", "The film took $52 million in its opening weekend."},
        {"The march drew 40,000 people in the rain.", "The march drew 25,000 people."},
        {"The dam is 90 metres high.", "The dam has a height of 110 metres above the valley."},
        {"The park has 40 km of paths.", "The park has 60 km of paths for walkers and cyclists."},
        {"The study followed 12,000 people for ten years.", "The study followed 15,000 people."},
        {"The airline has 120 planes in its fleet.", "The airline has 140 planes."},
        {"The museum paid $4 million for the vase.", "The museum paid $6 million for the vase."},
        {"The tunnel is 12 km long.", "The tunnel runs for 15 km under the strait."},
        {"The firm sold 30,000 tractors in 2022.", "In 2022 the firm sold 36,000 tractors to farmers."},
        {"The town has 300 shops.", "The town has 250 shops on its streets."},
        {"Acme employs 4,000 people at its plants.", "Acme employs 5,200 people."},
        // clang-format on
    };
}

/// A contradiction, or a slip that would be one, among what compare says of the two.
bool is_set_against(Pair const& pair, Policy::Slots slots) {
    static Extractor const extractor(Lexicon::builtin());
    Policy policy;
    policy.slots = slots;
    ArticleFacts facts;
    facts.published = "2024-05-22";
    auto const found = compare(extractor.extract_text(pair.a, facts), extractor.extract_text(pair.b, facts), policy, extractor.lexicon().catalog());
    return std::any_of(found.begin(), found.end(), [](ComparedPair const& p) {
        RelationKind const kind = p.relation.kind;
        return kind == RelationKind::contradiction || kind == RelationKind::scale_suspect || kind == RelationKind::unit_suspect || kind == RelationKind::currency_suspect;
    });
}

TEST(PartWholePairs, APartIsNotSetAgainstTheWhole) {
    for (Pair const& pair : both_can_hold())
        for (auto const slots : {Policy::Slots::paired, Policy::Slots::open}) EXPECT_FALSE(is_set_against(pair, slots)) << pair.a << " / " << pair.b;
}

TEST(PartWholePairs, NeitherSideMatters) {
    for (Pair const& pair : both_can_hold()) EXPECT_FALSE(is_set_against({pair.b, pair.a}, Policy::Slots::paired)) << pair.b << " / " << pair.a;
}

TEST(PartWholePairs, TheSamePartAndTooLargeAPartAreSetAgainst) {
    for (Pair const& pair : cannot_both_hold()) {
        EXPECT_TRUE(is_set_against(pair, Policy::Slots::paired)) << pair.a << " / " << pair.b;
        EXPECT_TRUE(is_set_against({pair.b, pair.a}, Policy::Slots::paired)) << pair.b << " / " << pair.a;
    }
}

}  // namespace
}  // namespace figtrail

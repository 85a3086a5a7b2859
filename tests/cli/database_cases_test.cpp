// Cases that circulate in the news, told in our own words, through `add` and `findings`: what a database must say of them and what it
// must keep quiet about.
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "tests/cli/process.hpp"

namespace figtrail::test {
namespace {

using nlohmann::json;

struct Article {
    std::string source, published, title, text;
};

/// A database of a few articles.
class Desk {
public:
    explicit Desk(std::vector<Article> const& articles) {
        std::string lines;
        int number = 0;
        for (Article const& a : articles)
            lines += json{{"source", a.source}, {"published", a.published}, {"title", a.title}, {"text", a.text},
                          {"url", "https://" + slug(a.source) + ".example/" + std::to_string(++number)}}
                         .dump() +
                     "\n";
        std::ofstream(place_.folder() + "/articles.jsonl") << lines;
        Ran const added = run("add articles.jsonl");
        EXPECT_EQ(added.exit_code, 0) << added.err;
    }

    Ran run(std::string const& command) const { return place_.run("figtrail --db news.db --now 2024-10-01T00:00:00Z " + command); }

    /// "contradiction: 1,458 km / 1,599 km", sorted by line.
    std::string between() const {
        std::vector<std::string> found;
        for (json const& f : lines_of("findings --between --all --format jsonl")) {
            std::string a = f["a"]["quote"], b = f["b"]["quote"];
            if (b < a) std::swap(a, b);
            found.push_back(f["relation"].get<std::string>() + ": " + a + " / " + b);
        }
        std::sort(found.begin(), found.end());
        std::string out;
        for (std::string const& line : found) out += line + "\n";
        return out;
    }
    /// Of the first figure with this quote: "5 articles, 1 independent".
    std::string witnesses(std::string const& quote) const {
        for (json const& f : lines_of("figures --format jsonl")) {
            if (f["claim"]["quote"] != quote) continue;
            json const said = json::parse(run("witness " + f["figure"].get<std::string>() + " --format json").out);
            return said["articles"].dump() + " articles, " + said["independent"].dump() + " independent";
        }
        return "no figure " + quote;
    }
    std::vector<json> lines_of(std::string const& command) const {
        std::vector<json> all;
        std::istringstream lines(run(command).out);
        for (std::string line; std::getline(lines, line);) all.push_back(json::parse(line));
        return all;
    }

private:
    static std::string slug(std::string name) {
        for (char& c : name) c = c == ' ' ? '-' : static_cast<char>(c | 0x20);
        return name;
    }
    Workplace place_;
};

TEST(DatabaseCases, Border) {
    Desk const desk({{"Gulf Courier", "2024-05-06", "A frontier of smugglers", "Iran and Iraq share a land border of 1,458 kilometres."},
                     {"Basra Herald", "2024-05-09", "A crossing reopens", "Lorries wait between Iraq and Iran, whose common border is 1,599 km long."}});
    EXPECT_EQ(desk.between(), "contradiction: 1,458 kilometres / 1,599 km\n");
    EXPECT_NEAR(desk.lines_of("findings --format jsonl").at(0)["apart_percent"].get<double>(), 9.67, 0.01);
}

TEST(DatabaseCases, TradeRecycledWithItsTarget) {
    Desk const desk({{"Karun Times", "2019-04-08", "Two markets",
                      "Trade between Iran and Iraq was worth $13 billion in 2018 and is to rise to $20 billion, the two presidents agreed."},
                     {"Tigris Review", "2024-05-06", "Two markets again",
                      "Trade between Iran and Iraq was worth $13 billion in 2023 and is to rise to $20 billion, the ministers said."}});
    EXPECT_NE(desk.between().find("recycled: $13 billion / $13 billion"), std::string::npos) << desk.between();
    EXPECT_EQ(desk.between().find("contradiction"), std::string::npos) << desk.between();
}

TEST(DatabaseCases, OneOfficialFiveOutlets) {
    std::vector<Article> articles;
    for (auto const& [source, opening] : {std::pair("Karun Times", "The chamber met on Monday."), {"Tigris Review", "Lorries queued at Mehran again."},
                                          {"Gulf Courier", "A new customs hall is to open."}, {"Basra Herald", "Merchants had asked for figures."},
                                          {"Tehran Ledger", "It was a long speech."}})
        articles.push_back({source, "2022-09-1" + std::to_string(articles.size()), "Trade with the neighbour",
                            std::string(opening) + " Trade between Iran and Iraq reached $9 billion in 2021, Hamid Hosseini said. It is forecast to reach $10 billion in 2022, he said."});
    Desk const desk(articles);
    EXPECT_EQ(desk.between().find("contradiction"), std::string::npos) << desk.between();
    EXPECT_EQ(desk.witnesses("$9 billion"), "5 articles, 1 independent");
}

TEST(DatabaseCases, TradeWhosePeriodsDoNotOverlap) {
    Desk const desk({{"Karun Times", "2024-02-01", "Trade", "Trade between Iran and Iraq was worth $13 billion in 2023."},
                     {"Tigris Review", "2024-09-12", "Trade", "Trade between Iran and Iraq is worth more than $10 billion, the minister said."},
                     {"Gulf Courier", "2024-09-14", "Trade", "Annual trade between Iran and Iraq stands at $14 billion, traders said."}});
    EXPECT_EQ(desk.between().find("contradiction"), std::string::npos) << desk.between();
}

TEST(DatabaseCases, EightMonthsAreNoYear) {
    Desk const desk({{"Karun Times", "2023-09-12", "Exports", "Iran's exports to Iraq were worth $8.3 billion from January to August 2023."},
                     {"Tigris Review", "2024-01-12", "Exports", "Iran's exports to Iraq were worth $12 billion in 2023."}});
    EXPECT_EQ(desk.between(), "");
}

TEST(DatabaseCases, StudentsAreASeries) {
    auto const students = [](std::string const& source, std::string const& published, std::string const& count, std::string const& year) {
        return Article{source, published, "Students", "There were " + count + " Iraqi students in Iran in " + year + "."};
    };
    Desk const desk({students("Karun Times", "2020-05-01", "6,000", "2020"), students("Tigris Review", "2022-01-20", "57,000", "2021"),
                     students("Gulf Courier", "2023-02-01", "107,000", "2022"), students("Basra Herald", "2024-05-06", "more than 90,000", "2023"),
                     {"Campus Wire", "2024-09-02", "Grants", "The ministry gave grants to 1,200 Iraqi students in Iran in 2024."}});
    EXPECT_EQ(desk.between(), "");
}

TEST(DatabaseCases, SharesOfThreeYears) {
    Desk const desk({{"Karun Times", "2019-03-01", "Visitors", "Iraqis made up 24 percent of foreign visitors to Iran in 2018."},
                     {"Tigris Review", "2024-03-01", "Visitors", "Iraqis made up 37 percent of foreign visitors to Iran in 2023."}});
    EXPECT_EQ(desk.between(), "");
}

TEST(DatabaseCases, CrowdsOfThreeYears) {
    Desk const desk({{"Shrine City News", "2022-09-20", "Pilgrims", "More than 21 million pilgrims visited Karbala in 2022."},
                     {"Tigris Review", "2023-09-09", "Pilgrims", "Karbala received 21 million pilgrims in 2022."},
                     {"Gulf Courier", "2024-08-26", "Pilgrims", "Karbala received 21,480,525 pilgrims in 2024."}});
    EXPECT_EQ(desk.between(), "");
}

TEST(DatabaseCases, OneAgencyBehindTwoArticles) {
    Desk const desk({{"Karun Times", "2024-05-06", "Students", "There were 90,000 Iraqi students in Iran in 2023, the Mehr News Agency reported."},
                     {"Tigris Review", "2024-05-09", "Campus", "According to Mehr News Agency, Iran had 90,000 Iraqi students in 2023, most of them in Mashhad."}});
    EXPECT_EQ(desk.between(), "");
    EXPECT_EQ(desk.witnesses("90,000"), "2 articles, 1 independent");
}

Article shooting(std::string const& source, std::string const& published, std::string const& title, std::string const& toll) {
    return {source, published, title, "MILLBROOK, Ohio (AP) - " + toll + " The shooting at the Larch Street cinema in Millbrook began on July 7, 2016, Sheriff Dale Orwin said."};
}

TEST(DatabaseCases, TollsOfOneEvent) {
    Desk const scope({shooting("Harbor Tribune", "2016-07-08", "Shooting at Larch Street cinema", "Four people were killed, including the gunman."),
                      shooting("Delta Post", "2016-07-08", "Cinema shooting in Millbrook", "A gunman killed three people.")});
    EXPECT_EQ(scope.between(), "") << "one counts the gunman";
    Desk const rising({shooting("Harbor Tribune", "2016-07-08", "Shooting at Larch Street cinema", "Two people were killed."),
                       shooting("Delta Post", "2016-07-09", "Cinema shooting in Millbrook", "Five people were killed.")});
    EXPECT_EQ(rising.between(), "revised: Five / Two\n");
    Desk const falling({shooting("Harbor Tribune", "2016-07-08", "Shooting at Larch Street cinema", "Seven people were wounded."),
                        shooting("Delta Post", "2016-07-09", "Cinema shooting in Millbrook", "Four people were wounded.")});
    EXPECT_EQ(falling.between(), "contradiction: Four / Seven\n");
    Desk const same_day({shooting("Harbor Tribune", "2016-07-08", "Shooting at Larch Street cinema", "Two people were killed."),
                         shooting("Delta Post", "2016-07-08", "Cinema shooting in Millbrook", "Five people were killed.")});
    EXPECT_EQ(same_day.between(), "contradiction: Five / Two\n");
    auto const keys = same_day.lines_of("findings --between --format jsonl").at(0)["keys"].dump();
    EXPECT_NE(keys.find("same event: shooting, Millbrook, 2016-07-07; shared: "), std::string::npos) << keys;
}

TEST(DatabaseCases, AgesOfOnePerson) {
    auto const aged = [](std::string const& source, std::string const& age) {
        return Article{source, "2024-03-0" + std::to_string(source.size() % 9 + 1), "A driver", "Marcus Ellery Brandt, " + age + ", drove the van, police said. Marcus Ellery Brandt is a plumber."};
    };
    EXPECT_EQ(Desk({aged("Harbor Tribune", "32"), aged("Delta Post", "39")}).between(), "contradiction: 32 / 39\n");
    EXPECT_EQ(Desk({aged("Harbor Tribune", "32"), aged("Delta Post", "33")}).between(), "");
}

TEST(DatabaseCases, UnrelatedThingsAreNeverCompared) {
    Desk const towns({{"Harbor Tribune", "2024-03-01", "Crash in Alder", "ALDER - Three people died in a crash in Alder on Friday."},
                      {"Delta Post", "2024-03-01", "Fire in Birch", "BIRCH - Five people died in a fire in Birch on Friday."}});
    EXPECT_EQ(towns.between(), "");
    Desk const polls({{"Harbor Tribune", "2024-03-01", "Poll", "In a Verity poll 51 percent of voters want the bridge."},
                      {"Delta Post", "2024-03-01", "Poll", "In a Compass poll 44 percent of voters trust the mayor."}});
    EXPECT_EQ(polls.between(), "");
}

TEST(DatabaseCases, ACorrectedFigureIsDeclaredOrNot) {
    for (bool const declared : {true, false}) {
        Workplace const place;
        auto const version = [&](std::string const& name, std::string const& text) {
            std::ofstream(place.folder() + "/" + name) << json{{"url", "https://karun.example/trade"}, {"source", "Karun Times"}, {"published", "2024-05-06"}, {"title", "Trade"}, {"text", text}}.dump() << "\n";
        };
        version("one.jsonl", "Trade between Iran and Iraq was worth $13 billion in 2023.");
        version("two.jsonl", std::string("Trade between Iran and Iraq was worth $12 billion in 2023.") +
                                 (declared ? "\n\nCorrection: an earlier version of this article said $13 billion." : ""));
        place.run("figtrail --db n.db --now 2024-05-06T10:00:00Z add one.jsonl && figtrail --db n.db --now 2024-05-07T10:00:00Z add two.jsonl");
        auto const said = place.run("figtrail --db n.db history --measure trade_volume --format csv").out;
        EXPECT_NE(said.find(declared ? "declared" : "undeclared"), std::string::npos) << said;
        EXPECT_EQ(said.find("undeclared") != std::string::npos, !declared) << said;
        EXPECT_EQ(place.run("figtrail --db n.db findings --between --all --format jsonl").out, "") << "an article never contradicts itself";
    }
}

}  // namespace
}  // namespace figtrail::test

// Articles made up from a seed, as JSONL: outlets that agree and disagree about the same things, sums that do not add
// up, and later versions in which a figure changed. The same seed gives the same bytes.
//
//   write_text(folder.file("articles.jsonl"), made_articles(2000));
#pragma once

#include <array>
#include <cstdint>
#include <fstream>
#include <string>

namespace figtrail::test {

/// Small and the same everywhere.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed * 2654435761u + 1) {}
    std::uint64_t below(std::uint64_t limit) {
        state_ = state_ * 6364136223846793005u + 1442695040888963407u;
        return (state_ >> 33) % limit;
    }
    template <std::size_t N>
    char const* one_of(std::array<char const*, N> const& words) {
        return words[below(N)];
    }

private:
    std::uint64_t state_;
};

inline std::string made_article(Dice& dice, int n) {
    static constexpr std::array first_halves{"Ald", "Bren", "Cor",  "Dun", "East", "Fern", "Gar", "Harn",
                                             "Ilk", "Ken",  "Lang", "Mar", "Nor",  "Ox",   "Pen"};
    static constexpr std::array second_halves{"ham", "wick", "vale", "mere", "holt",  "by",
                                              "row", "sea",  "ton",  "ford", "stead", "well"};
    static constexpr std::array goods{"wheat", "barley", "timber", "coal", "wool", "copper"};
    static constexpr std::array events{"flood", "fire", "explosion", "earthquake"};
    auto const town = std::string(dice.one_of(first_halves)) + dice.one_of(second_halves);
    auto const number = [&](std::uint64_t most) { return std::to_string(1 + dice.below(most)); };
    auto const killed = 2 + dice.below(40), injured = 3 + dice.below(90);
    std::string const day = "2024-0" + std::to_string(1 + n % 9) + "-1" + std::to_string(dice.below(10));
    // Every fifth article is a later version of an earlier one: the same address, other figures.
    int const address = n % 5 == 4 ? n - 4 : n;
    std::string text = "A " + std::string(dice.one_of(events)) + " in " + town + " killed " + std::to_string(killed) +
                       " people and injured " + std::to_string(injured) + " on Monday, Mayor Petra Quell" +
                       std::to_string(n % 97) + " said. ";
    text += "In all " + std::to_string(killed + injured + dice.below(2)) + " people were hurt or killed.\\n\\n";
    for (int i = 0; i < 4; ++i)
        text += town + " exported " + number(90000) + " tonnes of " + dice.one_of(goods) + " worth $" + number(900) +
                " million in 2023, up " + number(40) + " percent from a year earlier. ";
    text += "The town has " + number(900) + ",000 inhabitants and " + number(60) + " schools with about " + number(90) +
            ",000 students.\\n";
    return "{\"url\":\"https://outlet" + std::to_string(address % 7) + ".example/news/" + std::to_string(address) +
           "\",\"title\":\"" + town + " reports " + std::to_string(killed) + " dead\",\"published\":\"" + day +
           "\",\"retrieved\":\"" + day + "T12:00:00Z\",\"source\":\"Outlet " + std::to_string(address % 7) +
           "\",\"country\":\"GB\",\"text\":\"" + text + "\"}\n";
}

inline std::string made_articles(int count, std::uint64_t seed = 1) {
    Dice dice(seed);
    std::string all;
    for (int n = 0; n < count; ++n) all += made_article(dice, n);
    return all;
}

inline void write_text(std::string const& path, std::string const& text) {
    std::ofstream(path, std::ios::binary) << text;
}

}  // namespace figtrail::test

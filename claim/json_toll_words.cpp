#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "claim/toll_context.hpp"
#include "schema/embedded.hpp"

namespace figtrail {

std::vector<std::string> const& toll_words(TollWord kind) {
    // In the order of TollWord.
    static constexpr std::array<char const*, 10> names = {"anybody", "by_age_or_sex", "rest",       "pointing",  "sorting",
                                                          "harmed",  "fatal",         "counted_in", "own_death", "attacker"};
    static std::array<std::vector<std::string>, names.size()> const lists = [] {
        std::array<std::vector<std::string>, names.size()> out;
        auto const file = nlohmann::json::parse(embedded_file("lexicon/en/tolls.json"));
        for (std::size_t i = 0; i < names.size(); ++i) {
            file.at(names[i]).get_to(out[i]);
            std::sort(out[i].begin(), out[i].end());
        }
        return out;
    }();
    return lists[static_cast<std::size_t>(kind)];
}

}  // namespace figtrail

#include <nlohmann/json.hpp>

#include "claim/sense_lists.hpp"
#include "schema/embedded.hpp"

namespace figtrail {

SenseLists const& sense_lists() {
    static SenseLists const lists = [] {
        auto const file = nlohmann::json::parse(embedded_file("lexicon/en/senses.json"));
        SenseLists out;
        file.at("senses").get_to(out.senses);
        file.at("kin").get_to(out.kin);
        file.at("individuate_nothing").get_to(out.individuate_nothing);
        file.at("anyone").get_to(out.anyone);
        return out;
    }();
    return lists;
}

}  // namespace figtrail

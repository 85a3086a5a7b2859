#include <algorithm>
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
        file.at("people").get_to(out.people);
        file.at("crowds").get_to(out.crowds);
        file.at("hold_people").get_to(out.hold_people);
        file.at("parts_of_amounts").get_to(out.parts_of_amounts);
        std::sort(out.parts_of_amounts.begin(), out.parts_of_amounts.end());
        file.at("kinds").get_to(out.kinds);
        file.at("restrict_nothing").get_to(out.restrict_nothing);
        return out;
    }();
    return lists;
}

}  // namespace figtrail

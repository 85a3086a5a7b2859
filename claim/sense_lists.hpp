// The lists of words that mean, or tell, the same: lexicon/en/senses.json as it ships.
//
//   sense_lists().senses.front()   // {"death", "dead", "fatality", ...}
#pragma once

#include <string>
#include <vector>

namespace figtrail {

using SenseGroup = std::vector<std::string>;  ///< the first word names it

struct SenseLists {
    std::vector<SenseGroup> senses;  ///< words that count the same thing
    std::vector<SenseGroup> kin;     ///< words of one field: they help to choose, never to compare
    std::vector<std::string> individuate_nothing, anyone;
    std::vector<std::string> people, crowds, hold_people;  ///< nouns in the singular
    std::vector<std::string> parts_of_amounts;  ///< sorted: "cloud" of "cloud revenue"
    std::vector<SenseGroup> kinds;              ///< a general noun, then nouns for some of it: "vehicle", "truck", "bus"
    std::vector<std::string> restrict_nothing;  ///< modifiers that leave the thing counted the same
};

/// Read at the first call.
SenseLists const& sense_lists();

}  // namespace figtrail

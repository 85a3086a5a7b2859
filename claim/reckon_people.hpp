// Which counted nouns are people: heads whose counts a population bounds, and which may be parts of each other.
//
//   is_people("Pilgrims")   // also "pilgrim"
#pragma once

#include <string_view>

namespace figtrail {

bool is_people(std::string_view noun);
/// People of whom nobody keeps a list while they are counted: pilgrims, protesters, visitors.
bool is_crowd(std::string_view noun);

}  // namespace figtrail

// Which counted nouns are people: heads whose counts a population bounds, and which may be parts of each other.
//
//   is_people("Pilgrims")   // also "pilgrim"
#pragma once

#include <string_view>

#include "claim/catalog.hpp"

namespace figtrail {

bool is_people(std::string_view noun);
/// "Iraqi student" of Iraq: the word begins as the country's name does (Iraq-i, Germ-an, Chin-ese).
bool is_adjective_of(CountryEntry const& country, std::string_view words);
/// A household, a town, a bus: what people belong to, live in or go by, and is counted apart from them.
bool holds_people(std::string_view noun);
/// People of whom nobody keeps a list while they are counted: pilgrims, protesters, visitors.
bool is_crowd(std::string_view noun);

}  // namespace figtrail

// name_words: closed lists of words that shape proper names: particles, suffixes of companies, words of events.
//
//   is_company_suffix("Inc"); is_name_particle("de")
#pragma once

#include <string_view>

namespace figtrail {

bool is_company_suffix(std::string_view word);   ///< Inc, Corp, Ltd, Plc, AG: the name ends here
bool is_name_particle(std::string_view word);    ///< de, van, bin, al: joins two capitalised words
bool is_hyphen_particle(std::string_view word);  ///< al, el, as: joined with a hyphen to what follows, "al-Sudani"
bool is_event_word(std::string_view word);       ///< Cup, War, Olympics, Summit: makes an event of the name it ends
bool is_eponym_word(std::string_view word);      ///< Foundation, Prize: what is named after somebody who is not called so
bool is_place_word(std::string_view word);       ///< City, River, County, Street: makes a place of the name it ends
bool is_place_noun(std::string_view word);       ///< area, county, suburb: what stands before it is a place
bool is_common_acronym(std::string_view word);   ///< GDP, CEO, DNA: capitals, but no name
bool is_acronym(std::string_view word);          ///< two to six capital letters

}  // namespace figtrail

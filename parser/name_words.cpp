#include "parser/name_words.hpp"

#include <algorithm>

#include "parser/word_set.hpp"

namespace figtrail {
namespace {

constexpr WordSet company_suffixes{
    "AB",   "AG",  "ASA", "BV",           "BhD", "Bhd", "CO",  "CORP", "Co", "Corp", "Corporation",
    "GmbH", "INC", "Inc", "Incorporated", "KG",  "KK",  "LLC", "LLP",  "LP", "LTD",  "Limited",
    "Ltd",  "NV",  "Oy",  "Oyj",          "PLC", "Plc", "Pty", "SA",   "SE", "SpA",
};
constexpr WordSet particles{
    "Al",  "al", "ben", "bin", "bint", "da", "das", "de",  "del", "della", "den", "der", "di", "do",
    "dos", "du", "e",   "el",  "ibn",  "la", "le",  "les", "ter", "und",   "van", "von", "y",  "zu",
};
constexpr WordSet hyphen_particles{
    "Abd", "Abu", "Al", "El", "Ul", "abd", "ad", "al", "an", "ar", "as", "ash", "at", "az", "el", "ul",
};
constexpr WordSet event_words{
    "Awards",   "Biennale", "Bowl",   "Brexit",     "Carnival",    "Championship", "Championships", "Cup",
    "Derby",    "Election", "Expo",   "Festival",   "Forum",       "Games",        "Holocaust",     "Hurricane",
    "Marathon", "Olympics", "Oscars", "Pandemic",   "Paralympics", "Prix",         "Referendum",    "Revolution",
    "Ryder",    "Storm",    "Summit", "Tournament", "Typhoon",     "Uprising",     "War",           "Wars",
};
constexpr WordSet eponym_words{
    "Act",        "Amendment", "Award", "Bill",  "Center",     "Centre", "Day",         "Endowment", "Foundation", "Fund",
    "Initiative", "Institute", "Law",   "Medal", "Museum",     "Prize",  "Scholarship", "Show",      "Tournament", "Trophy",
    "Trust",
};
constexpr WordSet place_words{
    "Airport", "Avenue",    "Basin",   "Bay",        "Beach",    "Blvd",     "Boulevard", "Bridge",  "Canal",
    "Canyon",  "Cape",      "City",    "Coast",      "County",   "Creek",    "Delta",     "Desert",  "District",
    "Drive",   "Falls",     "Forest",  "Gulf",       "Harbor",   "Harbour",  "Heights",   "Highway", "Hill",
    "Hills",   "Island",    "Islands", "Lake",       "Lane",     "Mountain", "Mountains", "Ocean",   "Park",
    "Parkway", "Peninsula", "Port",    "Prefecture", "Province", "Region",   "Republic",  "Ridge",   "River",
    "Road",    "Sea",       "Shore",   "Springs",    "Square",   "Station",  "Strait",    "Street",  "Territory",
    "Town",    "Valley",    "Village",
};

constexpr WordSet place_nouns{
    "airport",   "area",     "city",   "county", "district", "island", "neighborhood", "neighbourhood",
    "peninsula", "province", "region", "river",  "suburb",   "town",   "valley",       "village"};
constexpr WordSet common_acronyms{
    "AIDS", "AM",  "ATM", "BST", "CD",     "CDT", "CEO", "CET",  "CFO", "CGI",  "COO",  "CPI", "CST",  "CT",    "CTO",
    "DJ",   "DNA", "DUI", "DVD", "EBITDA", "EDT", "EPS", "EST",  "ET",  "ETF",  "ETFS", "FAQ", "GDP",  "GMT",   "GNP",
    "GPA",  "GPS", "HD",  "HIV", "ICU",    "ID",  "IPO", "IPOS", "IQ",  "IT",   "JST",  "LED", "LGBT", "LGBTQ", "LNG",
    "LPG",  "MBA", "MD",  "MDT", "MP",     "MPS", "MRI", "MST",  "MT",  "NGO",  "NGOS", "OK",  "OTC",  "PC",    "PCS",
    "PDF",  "PDT", "PHD", "PM",  "PMI",    "PPI", "PR",  "PST",  "PT",  "PTSD", "QE",   "RNA", "ROI",  "SMS",   "SUV",
    "SUVS", "TB",  "TV",  "TVS", "UFO",    "URL", "USB", "UTC",  "VAT", "VIP",  "VP",
};

}  // namespace

bool is_company_suffix(std::string_view word) { return company_suffixes.holds(word); }
bool is_name_particle(std::string_view word) { return particles.holds(word); }
bool is_hyphen_particle(std::string_view word) { return hyphen_particles.holds(word); }
bool is_event_word(std::string_view word) { return event_words.holds(word); }
bool is_eponym_word(std::string_view word) { return eponym_words.holds(word); }
bool is_place_word(std::string_view word) { return place_words.holds(word); }
bool is_place_noun(std::string_view word) { return place_nouns.holds(word); }
bool is_common_acronym(std::string_view word) { return common_acronyms.holds(word); }
bool is_acronym(std::string_view word) {
    return word.size() >= 2 && word.size() <= 6 &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace figtrail

#include "parser/name_words.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace figtrail {
namespace {

constexpr std::string_view company_suffixes[] = {
    "AB",   "AG",  "ASA", "BV",           "BhD", "Bhd", "CO",  "CORP", "Co", "Corp", "Corporation",
    "GmbH", "INC", "Inc", "Incorporated", "KG",  "KK",  "LLC", "LLP",  "LP", "LTD",  "Limited",
    "Ltd",  "NV",  "Oy",  "Oyj",          "PLC", "Plc", "Pty", "SA",   "SE", "SpA",
};
constexpr std::string_view particles[] = {
    "Al",  "al", "ben", "bin", "bint", "da", "das", "de",  "del", "della", "den", "der", "di", "do",
    "dos", "du", "e",   "el",  "ibn",  "la", "le",  "les", "ter", "und",   "van", "von", "y",  "zu",
};
constexpr std::string_view hyphen_particles[] = {
    "Abd", "Abu", "Al", "El", "Ul", "abd", "ad", "al", "an", "ar", "as", "ash", "at", "az", "el", "ul",
};
constexpr std::string_view event_words[] = {
    "Awards",   "Biennale", "Bowl",   "Brexit",     "Carnival",    "Championship", "Championships", "Cup",
    "Derby",    "Election", "Expo",   "Festival",   "Forum",       "Games",        "Holocaust",     "Hurricane",
    "Marathon", "Olympics", "Oscars", "Pandemic",   "Paralympics", "Prix",         "Referendum",    "Revolution",
    "Ryder",    "Storm",    "Summit", "Tournament", "Typhoon",     "Uprising",     "War",           "Wars",
};
constexpr std::string_view place_words[] = {
    "Airport", "Avenue",    "Basin",   "Bay",        "Beach",    "Blvd",     "Boulevard", "Bridge",  "Canal",
    "Canyon",  "Cape",      "City",    "Coast",      "County",   "Creek",    "Delta",     "Desert",  "District",
    "Drive",   "Falls",     "Forest",  "Gulf",       "Harbor",   "Harbour",  "Heights",   "Highway", "Hill",
    "Hills",   "Island",    "Islands", "Lake",       "Lane",     "Mountain", "Mountains", "Ocean",   "Park",
    "Parkway", "Peninsula", "Port",    "Prefecture", "Province", "Region",   "Republic",  "Ridge",   "River",
    "Road",    "Sea",       "Shore",   "Springs",    "Square",   "Station",  "Strait",    "Street",  "Territory",
    "Town",    "Valley",    "Village",
};

constexpr std::string_view place_nouns[] = {
    "airport",   "area",     "city",   "county", "district", "island", "neighborhood", "neighbourhood",
    "peninsula", "province", "region", "river",  "suburb",   "town",   "valley",       "village"};
constexpr std::string_view common_acronyms[] = {
    "AIDS", "AM",  "ATM", "BST", "CD",     "CDT", "CEO", "CET",  "CFO", "CGI",  "COO",  "CPI", "CST",  "CT",    "CTO",
    "DJ",   "DNA", "DUI", "DVD", "EBITDA", "EDT", "EPS", "EST",  "ET",  "ETF",  "ETFS", "FAQ", "GDP",  "GMT",   "GNP",
    "GPA",  "GPS", "HD",  "HIV", "ICU",    "ID",  "IPO", "IPOS", "IQ",  "IT",   "JST",  "LED", "LGBT", "LGBTQ", "LNG",
    "LPG",  "MBA", "MD",  "MDT", "MP",     "MPS", "MRI", "MST",  "MT",  "NGO",  "NGOS", "OK",  "OTC",  "PC",    "PCS",
    "PDF",  "PDT", "PHD", "PM",  "PMI",    "PPI", "PR",  "PST",  "PT",  "PTSD", "QE",   "RNA", "ROI",  "SMS",   "SUV",
    "SUVS", "TB",  "TV",  "TVS", "UFO",    "URL", "USB", "UTC",  "VAT", "VIP",  "VP",
};

/// First letters of a list, one bit each: most words are told apart by theirs.
template <std::size_t N>
constexpr std::uint64_t first_letters(std::string_view const (&words)[N]) {
    std::uint64_t bits = 0;
    for (std::string_view const word : words) bits |= 1ull << (word.front() & 63);
    return bits;
}

template <std::size_t N>
bool holds(std::string_view const (&sorted)[N], std::uint64_t first, std::string_view word) {
    if (word.empty() || (first >> (word.front() & 63) & 1) == 0) return false;
    return std::binary_search(std::begin(sorted), std::end(sorted), word);
}

template <std::size_t N>
constexpr bool is_sorted_list(std::string_view const (&words)[N]) {
    for (std::size_t i = 1; i < N; ++i)
        if (!(words[i - 1] < words[i])) return false;
    return true;
}
static_assert(is_sorted_list(company_suffixes) && is_sorted_list(particles) && is_sorted_list(hyphen_particles));
static_assert(is_sorted_list(place_nouns) && is_sorted_list(common_acronyms) && is_sorted_list(event_words) &&
              is_sorted_list(place_words));

}  // namespace

bool is_company_suffix(std::string_view word) {
    constexpr std::uint64_t first = first_letters(company_suffixes);
    return holds(company_suffixes, first, word);
}
bool is_name_particle(std::string_view word) {
    constexpr std::uint64_t first = first_letters(particles);
    return holds(particles, first, word);
}
bool is_hyphen_particle(std::string_view word) {
    constexpr std::uint64_t first = first_letters(hyphen_particles);
    return holds(hyphen_particles, first, word);
}
bool is_event_word(std::string_view word) {
    constexpr std::uint64_t first = first_letters(event_words);
    return holds(event_words, first, word);
}
bool is_place_word(std::string_view word) {
    constexpr std::uint64_t first = first_letters(place_words);
    return holds(place_words, first, word);
}
bool is_place_noun(std::string_view word) {
    constexpr std::uint64_t first = first_letters(place_nouns);
    return holds(place_nouns, first, word);
}
bool is_common_acronym(std::string_view word) {
    constexpr std::uint64_t first = first_letters(common_acronyms);
    return holds(common_acronyms, first, word);
}
bool is_acronym(std::string_view word) {
    return word.size() >= 2 && word.size() <= 6 &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace figtrail

#include "claim/reckon_people.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "claim/relate_words.hpp"
#include "claim/sense_lists.hpp"

namespace figtrail {
namespace {

/// Singular of the plurals that a root does not give.
std::string_view singular(std::string_view noun) {
    struct Plural {
        std::string_view many, one;
    };
    constexpr Plural irregular[] = {{"men", "man"}, {"women", "woman"}, {"children", "child"}, {"policemen", "policeman"}, {"babies", "baby"}};
    for (Plural const& p : irregular)
        if (noun == p.many) return p.one;
    if (noun.size() > 3 && noun.back() == 's') noun.remove_suffix(1);
    return noun;
}

bool holds(std::vector<std::string> const& list, std::string_view noun) {
    std::string const lower = lower_case(noun);
    std::string_view const one = singular(lower);
    return std::any_of(list.begin(), list.end(), [&](std::string const& known) { return known == one || known == lower; });
}

}  // namespace

bool is_people(std::string_view noun) { return holds(sense_lists().people, noun); }
bool is_adjective_of(CountryEntry const& country, std::string_view words) {
    constexpr std::size_t stem = 4;
    auto const lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    if (country.name.size() < stem || words.size() < stem) return false;
    return std::equal(words.begin(), words.begin() + stem, country.name.begin(), [&](char a, char b) { return lower(a) == lower(b); });
}

bool holds_people(std::string_view noun) { return holds(sense_lists().hold_people, noun); }

bool is_crowd(std::string_view noun) { return holds(sense_lists().crowds, noun); }

}  // namespace figtrail

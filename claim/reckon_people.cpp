#include "claim/reckon_people.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

constexpr std::string_view people[] = {
    "actor", "adult", "agent", "applicant", "asylum seeker", "athlete", "baby", "bystander", "candidate", "child", "citizen", "civilian",
    "commuter", "conscript", "consumer", "customer", "demonstrator", "doctor", "driver", "employee", "evacuee", "expatriate", "farmer",
    "fan", "fighter", "firefighter", "foreigner", "girl", "boy", "graduate", "guest", "helper", "homeowner", "hostage", "immigrant",
    "infant", "inhabitant", "inmate", "insurgent", "journalist", "juvenile", "labourer", "lawmaker", "man", "marcher", "member",
    "merchant", "migrant", "militant", "mother", "mourner", "national", "nurse", "officer", "official", "onlooker", "parent",
    "participant", "passenger", "passer-by", "patient", "people", "person", "pilgrim", "player", "policeman", "prisoner", "protester",
    "protestor", "pupil", "rebel", "refugee", "resident", "respondent", "scientist", "settler", "soldier", "spectator", "student",
    "suspect", "survivor", "taxpayer", "teacher", "teenager", "tourist", "traveller", "trooper", "victim", "visitor", "volunteer",
    "voter", "woman", "worker"};

constexpr std::string_view crowds[] = {"attendee", "demonstrator", "fan",       "marcher",   "mourner",   "onlooker", "participant", "people",
                                       "person",   "pilgrim",      "protester", "protestor", "spectator", "supporter", "tourist", "visitor"};

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

template <std::size_t Count>
bool holds(std::string_view const (&list)[Count], std::string_view noun) {
    std::string const lower = lower_case(noun);
    std::string_view const one = singular(lower);
    return std::any_of(std::begin(list), std::end(list), [&](std::string_view known) { return known == one || known == lower; });
}

}  // namespace

bool is_people(std::string_view noun) { return holds(people, noun); }
bool is_adjective_of(CountryEntry const& country, std::string_view words) {
    constexpr std::size_t stem = 4;
    auto const lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    if (country.name.size() < stem || words.size() < stem) return false;
    return std::equal(words.begin(), words.begin() + stem, country.name.begin(), [&](char a, char b) { return lower(a) == lower(b); });
}

bool is_crowd(std::string_view noun) { return holds(crowds, noun); }

}  // namespace figtrail

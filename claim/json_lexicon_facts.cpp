#include "claim/lexicon_facts.hpp"

#include <nlohmann/json.hpp>

#include "claim/relate_words.hpp"
#include "schema/embedded.hpp"

namespace figtrail {
namespace {

using Json = nlohmann::json;

std::vector<std::string> strings(Json const& entry, char const* key) {
    auto const found = entry.find(key);
    return found == entry.end() ? std::vector<std::string>() : found->get<std::vector<std::string>>();
}

}  // namespace

LexiconFacts::LexiconFacts(std::string_view measures, std::string_view roles, std::string_view places, std::string_view currencies) {
    Json const of_measures = Json::parse(measures), of_roles = Json::parse(roles), of_places = Json::parse(places), of_currencies = Json::parse(currencies);
    for (Json const& entry : of_measures.at("measures")) {
        std::string words = entry.at("name").get<std::string>();
        for (char const* list : {"heads", "cues"})
            for (std::string const& form : strings(entry, list)) words += " " + form;
        auto const senses = senses_of(words);
        own_words_[entry.at("id")].insert(senses.begin(), senses.end());
        if (entry.value("mutual", false)) mutual_.insert(entry.at("id"));
        if (entry.value("by_source", false)) by_source_.insert(entry.at("id"));
    }
    for (Json const& entry : of_roles.at("roles"))
        if (entry.value("moves", false)) moving_.insert(entry.at("id"));
    for (Json const& entry : of_roles.at("roles"))
        for (std::string const& other : strings(entry, "excludes")) {
            std::string const role = entry.at("id");
            excluding_.insert({role, other});
            excluding_.insert({other, role});
        }
    for (Json const& entry : of_places.at("countries")) {
        auto& names = country_names_[entry.at("id")];
        names.insert(lower_case(entry.at("name").get<std::string>()));
        shown_names_[entry.at("id")] = entry.at("name");
        for (std::string const& name : strings(entry, "also")) names.insert(lower_case(name));
        for (std::string const& adjective : strings(entry, "demonyms")) adjectives_.emplace(lower_case(adjective), entry.at("id"));
    }
    for (Json const& entry : of_currencies.at("currencies"))
        if (entry.contains("of")) ratios_[{entry.at("id"), entry.at("of")}] = entry.value("ratio", 1);
}

bool LexiconFacts::roles_exclude(std::string_view a, std::string_view b) const {
    return excluding_.contains({std::string(a), std::string(b)});
}

bool LexiconFacts::is_own_word(std::string_view measure, std::string const& sense) const {
    auto const found = own_words_.find(measure);
    return found != own_words_.end() && found->second.contains(sense);
}

bool LexiconFacts::is_country_name(std::string_view code, std::string const& name) const {
    auto const found = country_names_.find(code);
    return found != country_names_.end() && found->second.contains(name);
}

std::string const& LexiconFacts::country_of_adjective(std::string_view lower) const {
    static std::string const none;
    auto const found = adjectives_.find(lower);
    return found == adjectives_.end() ? none : found->second;
}

std::string LexiconFacts::country_name(std::string const& code) const {
    auto const found = shown_names_.find(code);
    return found == shown_names_.end() ? code : found->second;
}

int LexiconFacts::fixed_ratio(std::string_view currency, std::string_view of) const {
    auto const found = ratios_.find({std::string(currency), std::string(of)});
    return found == ratios_.end() ? 0 : found->second;
}

LexiconFacts const& lexicon_facts() {
    auto const file = [](char const* name) { return embedded_file(std::string("lexicon/en/") + name); };
    static LexiconFacts const facts(file("measures.json"), file("roles.json"), file("places.json"), file("currencies.json"));
    return facts;
}

}  // namespace figtrail

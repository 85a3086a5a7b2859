#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "claim/lexicon_facts.hpp"
#include "claim/lexicon_facts_lines.hpp"
#include "claim/relate_words.hpp"
#include "schema/embedded.hpp"

namespace figtrail {
namespace {

using Json = nlohmann::json;

/// The list of a file of the lexicon: "measures" of measures.json.
Json list_of(std::string const& name, std::string const& file) { return Json::parse(embedded_file("lexicon/en/" + file + ".json")).at(name); }
Json list_of(std::string const& name) { return list_of(name, name); }

std::vector<std::string> strings(Json const& entry, char const* key) {
    auto const found = entry.find(key);
    return found == entry.end() ? std::vector<std::string>() : found->get<std::vector<std::string>>();
}

class Lines {
public:
    void add(FactKind kind, std::string const& of, std::string const& value = "") {
        lines_.insert(static_cast<char>('a' + static_cast<int>(kind)) + ("\t" + of) + "\t" + value + "\n");
    }
    std::string text() const {
        std::string out;
        for (std::string const& line : lines_) out += line;
        return out;
    }

private:
    std::set<std::string> lines_;
};

void add_measures(Lines& lines) {
    for (Json const& entry : list_of("measures")) {
        std::string const id = entry.at("id");
        std::string words = entry.at("name").get<std::string>();
        for (char const* list : {"heads", "cues"})
            for (std::string const& form : strings(entry, list)) words += " " + form;
        for (std::string const& sense : senses_of(words)) lines.add(FactKind::own_word, id, sense);
        if (entry.value("mutual", false)) lines.add(FactKind::mutual, id);
        if (entry.value("by_source", false)) lines.add(FactKind::by_source, id);
    }
}

void add_roles(Lines& lines) {
    for (Json const& entry : list_of("roles")) {
        std::string const id = entry.at("id");
        if (entry.value("moves", false)) lines.add(FactKind::moving, id);
        if (entry.value("singles_out", false)) lines.add(FactKind::singling_out, id);
        for (std::string const& other : strings(entry, "excludes")) {
            lines.add(FactKind::excludes, id, other);
            lines.add(FactKind::excludes, other, id);
        }
    }
}

void add_countries(Lines& lines) {
    std::map<std::string, std::string> adjectives;  // the first country that has it
    for (Json const& entry : list_of("countries", "places")) {
        std::string const id = entry.at("id"), name = entry.at("name");
        lines.add(FactKind::shown_name, id, name);
        lines.add(FactKind::country_name, id, lower_case(name));
        for (std::string const& other : strings(entry, "also")) lines.add(FactKind::country_name, id, lower_case(other));
        for (std::string const& adjective : strings(entry, "demonyms")) adjectives.emplace(lower_case(adjective), id);
    }
    for (auto const& [adjective, country] : adjectives) lines.add(FactKind::adjective, adjective, country);
}

void add_currencies(Lines& lines) {
    for (Json const& entry : list_of("currencies"))
        if (entry.contains("of"))
            lines.add(FactKind::ratio, entry.at("id"), entry.at("of").get<std::string>() + " " + std::to_string(entry.value("ratio", 1)));
}

}  // namespace

std::string lexicon_facts_from_files() {
    Lines lines;
    add_measures(lines);
    add_roles(lines);
    add_countries(lines);
    add_currencies(lines);
    return lines.text();
}

}  // namespace figtrail

#include <algorithm>
#include <nlohmann/json.hpp>

#include "claim/relate_words.hpp"
#include "claim/scope_words.hpp"
#include "schema/embedded.hpp"

namespace figtrail {
namespace {

using Json = nlohmann::json;

ScopeEntry entry_from(Json const& json) {
    ScopeEntry out;
    json.at("family").get_to(out.family);
    json.at("value").get_to(out.value);
    std::string const reach = json.at("reach"), of = json.value("of", "");
    out.reach = reach == "period" ? ScopeEntry::Reach::period : reach == "clause" ? ScopeEntry::Reach::clause : ScopeEntry::Reach::noun;
    out.of = of == "counts" ? ScopeEntry::Of::counts : of == "undated" ? ScopeEntry::Of::undated : ScopeEntry::Of::any;
    std::string const at = json.value("at", "");
    out.at = at == "end" ? ScopeEntry::At::end : at == "figure" ? ScopeEntry::At::figure : ScopeEntry::At::anywhere;
    for (std::string const noun : json.value("nouns", Json::array())) out.nouns.push_back(word_sense(noun));
    out.not_for = json.value("not_for", std::vector<std::string>());
    std::string const silence = json.value("silence", "");
    out.silence_excludes = !silence.empty();
    out.silence_is_weak = silence == "suggests";
    return out;
}

}  // namespace

ScopeWords const& scope_words() {
    static ScopeWords const words = [] {
        ScopeWords out;
        Json const file = Json::parse(embedded_file("lexicon/en/scopes.json"));
        for (Json const& json : file.at("scopes")) {
            ScopeEntry entry = entry_from(json);
            if (std::find(out.families.begin(), out.families.end(), entry.family) == out.families.end()) out.families.push_back(entry.family);
            for (std::string const phrase : json.at("words")) {
                std::vector<std::string> parts = words_of(phrase, Letters::as_written);
                if (phrase.ends_with(" *")) parts.emplace_back("*");
                out.by_first_word[lower_case(parts.front())].push_back({parts, static_cast<std::uint16_t>(out.entries.size())});
            }
            out.entries.push_back(std::move(entry));
        }
        for (auto& [first, phrases] : out.by_first_word)
            std::stable_sort(phrases.begin(), phrases.end(), [](ScopePhrase const& a, ScopePhrase const& b) { return a.words.size() > b.words.size(); });
        return out;
    }();
    return words;
}

}  // namespace figtrail

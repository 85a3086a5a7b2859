// What the judgement asks of the English lexicon beside the catalog: words and roles of the lexicon that ships. A measure or role of
// a user's own lexicon has no such facts and is judged without them.
//
//   LexiconFacts const& facts = lexicon_facts();
//   facts.roles_exclude("win", "lose")        // true: seats won are not seats lost
//   facts.is_own_word("vehicles", "truck")    // true: "truck" does not tell one count of vehicles from another
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace figtrail {

class LexiconFacts {
public:
    explicit LexiconFacts(std::string_view measures, std::string_view roles, std::string_view places, std::string_view currencies);

    /// Roles that are never the same deed, in either order.
    bool roles_exclude(std::string_view a, std::string_view b) const;
    /// Whether a word, as its sense, is one of a measure's own: of its name, heads or cues.
    bool is_own_word(std::string_view measure, std::string const& sense) const;
    /// Whether a name, in lower case, is one of a country's: "uk", "britain" of GB.
    bool is_country_name(std::string_view code, std::string const& name) const;
    /// How many of `of` the currency is by definition; 0 when it is no multiple of it. Ten rials are a toman.
    int fixed_ratio(std::string_view currency, std::string_view of) const;

private:
    std::map<std::string, std::set<std::string>, std::less<>> own_words_, country_names_;
    std::set<std::pair<std::string, std::string>> excluding_;
    std::map<std::pair<std::string, std::string>, int> ratios_;
};

/// Of the lexicon that ships; read at the first call.
LexiconFacts const& lexicon_facts();

}  // namespace figtrail

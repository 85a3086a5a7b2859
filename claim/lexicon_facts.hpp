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
    /// Whether the role changes a stock: who is dismissed is not who is employed.
    bool moves(std::string_view role) const { return moving_.contains(role); }
    /// Whether a word, as its sense, is one of a measure's own: of its name, heads or cues.
    bool is_own_word(std::string_view measure, std::string const& sense) const;
    /// Whether a name, in lower case, is one of a country's: "uk", "britain" of GB.
    bool is_country_name(std::string_view code, std::string const& name) const;
    /// The country that an adjective in lower case is of: SY of "syrian"; empty when it is of none.
    std::string const& country_of_adjective(std::string_view lower) const;
    /// A measure between two places, the same from either side: a border, a trade.
    bool is_mutual(std::string_view measure) const { return mutual_.contains(measure); }
    /// A finding of whoever asked: two pollsters' figures are two figures.
    bool is_by_source(std::string_view measure) const { return by_source_.contains(measure); }
    /// "Iraq" of IQ; the code itself where it is none of the lexicon's.
    std::string country_name(std::string const& code) const;
    /// How many of `of` the currency is by definition; 0 when it is no multiple of it. Ten rials are a toman.
    int fixed_ratio(std::string_view currency, std::string_view of) const;

private:
    std::map<std::string, std::set<std::string>, std::less<>> own_words_, country_names_;
    std::map<std::string, std::string, std::less<>> adjectives_;
    std::set<std::string, std::less<>> mutual_, by_source_, moving_;
    std::map<std::string, std::string, std::less<>> shown_names_;  ///< of countries by code
    std::set<std::pair<std::string, std::string>> excluding_;
    std::map<std::pair<std::string, std::string>, int> ratios_;
};

/// Of the lexicon that ships; read at the first call.
LexiconFacts const& lexicon_facts();

}  // namespace figtrail

// What the judgement asks of the English lexicon beside the catalog: words and roles of the lexicon that ships. A measure or role of
// a user's own lexicon has no such facts and is judged without them.
//
//   LexiconFacts const& facts = lexicon_facts();
//   facts.roles_exclude("win", "lose")        // true: seats won are not seats lost
//   facts.is_own_word("vehicles", "truck")    // true: "truck" does not tell one count of vehicles from another
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace figtrail {

/// Each is a table from one text to others: of a measure its words, of an adjective its country.
enum class FactKind : std::uint8_t { own_word, mutual, by_source, moving, singling_out, excludes, country_name, shown_name, adjective, ratio, last = ratio };

class LexiconFacts {
public:
    /// Of lines as `lexicon_facts_lines` has them, which must outlive it. Throws std::invalid_argument on others.
    explicit LexiconFacts(std::string_view lines);

    /// Roles that are never the same deed, in either order.
    bool roles_exclude(std::string_view a, std::string_view b) const { return has(FactKind::excludes, a, b); }
    /// Whether the role changes a stock: who is dismissed is not who is employed.
    bool moves(std::string_view role) const { return has(FactKind::moving, role, ""); }
    /// Whether the role is a deed done to some of what there is: who is vaccinated is one of the inhabitants.
    bool singles_out(std::string_view role) const { return has(FactKind::singling_out, role, ""); }
    /// Whether a word, as its sense, is one of a measure's own: of its name, heads or cues.
    bool is_own_word(std::string_view measure, std::string_view sense) const { return has(FactKind::own_word, measure, sense); }
    /// Whether a name, in lower case, is one of a country's: "uk", "britain" of GB.
    bool is_country_name(std::string_view code, std::string_view name) const { return has(FactKind::country_name, code, name); }
    /// The country that an adjective in lower case is of: SY of "syrian"; empty when it is of none.
    std::string_view country_of_adjective(std::string_view lower) const { return value(FactKind::adjective, lower); }
    /// A measure between two places, the same from either side: a border, a trade.
    bool is_mutual(std::string_view measure) const { return has(FactKind::mutual, measure, ""); }
    /// A finding of whoever asked: two pollsters' figures are two figures.
    bool is_by_source(std::string_view measure) const { return has(FactKind::by_source, measure, ""); }
    /// "Iraq" of IQ; the code itself where it is none of the lexicon's.
    std::string country_name(std::string_view code) const;
    /// How many of `of` the currency is by definition; 0 when it is no multiple of it. Ten rials are a toman.
    int fixed_ratio(std::string_view currency, std::string_view of) const;

private:
    struct Fact {
        std::string_view of, value;
        friend bool operator<(Fact const& a, Fact const& b) { return std::tie(a.of, a.value) < std::tie(b.of, b.value); }
    };
    bool has(FactKind kind, std::string_view of, std::string_view value) const;
    /// The first value, empty when there is none.
    std::string_view value(FactKind kind, std::string_view of) const;

    std::array<std::vector<Fact>, static_cast<std::size_t>(FactKind::last) + 1> facts_;  ///< sorted
};

/// Of the lexicon that ships; read at the first call.
LexiconFacts const& lexicon_facts();

}  // namespace figtrail

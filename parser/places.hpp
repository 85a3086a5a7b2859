// places: which countries a text speaks of, and where: names, demonyms, capitals, cities and states, "the two
// countries", "our country"; and which of them a claim is about.
//
//   PlaceIndex const places(tokens, document, names, lexicon, facts);
//   places.of_claim(...).codes   // {"IQ", "IR"} for "some 1,200 Iraqi welders work in Iran"
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "claim/document.hpp"
#include "parser/clause.hpp"
#include "parser/lexicon.hpp"
#include "parser/names.hpp"
#include "parser/noun_phrase.hpp"
#include "parser/token.hpp"

namespace figtrail {

/// ISO 3166 alpha-2 codes in the order they appear, each once.
using CountryCodes = std::vector<std::string>;

struct ClaimPlaces {
    CountryCodes codes;
    bool inherited = false;  ///< from the paragraph, the headline or the lead, not from the claim's own clause
};

class PlaceIndex {
public:
    /// The index keeps references: text, document and lexicon must outlive it.
    PlaceIndex(TokenText const& text, Document const& document, NameTable const& names, Lexicon const& lexicon,
               ArticleFacts const& facts);

    /// Countries that tokens [first, last) speak of.
    CountryCodes named(std::uint32_t first, std::uint32_t last) const;

    /// Countries of a claim: of its own phrase where that is a part of the clause's subject, of its clause, of its
    /// sentence; else those of the sentence before it in the paragraph, the headline or the first sentence (the latter
    /// two with at most two countries). `mention` are the tokens of the figure, `counted` the noun phrase it counts, if
    /// any.
    ClaimPlaces of_claim(TokenRange mention, NounPhrase const* counted, Sentence const& sentence,
                         Clause const& clause) const;

private:
    /// One place where a country is named. A pair ("the two countries") makes two.
    struct Entry {
        std::uint32_t token = 0;
        std::uint32_t country = 0;  ///< index of the catalog, or `ours`
    };
    static constexpr std::uint32_t ours = 0xFFFFFFFFu;  ///< "our country" of a source whose country is not known

    void read(NameTable const& names);
    void add(std::uint32_t token, std::uint32_t country);
    std::uint32_t index_of(std::string_view code) const;
    bool read_reference(std::uint32_t i);
    std::uint32_t read_hit(std::uint32_t i, std::uint32_t name_end);
    bool is_placed_by_comma(std::uint32_t end) const;
    void count_main_pair();
    std::uint32_t other_of_main_pair(CountryCodes const& beside) const;
    CountryCodes read_lead() const;

    TokenText const& text_;
    Document const& document_;
    Lexicon const& lexicon_;
    ArticleFacts const& facts_;
    std::vector<Entry> entries_;                 ///< in text order
    std::uint32_t last_pair_[2] = {ours, ours};  ///< the two countries named together last, while reading
    std::uint32_t main_pair_[2] = {ours, ours};  ///< the two countries that the article is about, if it is about two
    std::uint32_t sentence_first_ = 0;           ///< entries of the sentence being read begin here
    std::vector<bool> seen_;                     ///< countries named so far
    CountryCodes lead_;                          ///< of the headline or the lead
};

}  // namespace figtrail

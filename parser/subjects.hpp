// subjects: of whom or what a claim is. In order: names inside its noun phrase and its of, in, at, for; the subject of
// the clause; what "it" or "the company" stands for; the headline. Whoever says or reports a figure is never its
// subject.
//
//   SubjectFinder const finder(tokens, document, names, places, lexicon);
//   finder.add_subjects(claim, {mention, counted, sentence, clause});
//   // "Acme's profit rose 3%": {Acme, org, phrase};  "Acme earned 5 million": {Acme, org, clause}
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "claim/claim.hpp"
#include "claim/document.hpp"
#include "parser/clause.hpp"
#include "parser/lexicon.hpp"
#include "parser/names.hpp"
#include "parser/noun_phrase.hpp"
#include "parser/places.hpp"
#include "parser/token.hpp"

namespace figtrail {

/// What a document offers as subjects; one for all its claims. Keeps references.
class SubjectFinder {
public:
    SubjectFinder(TokenText const& text, Document const& document, NameTable const& names, PlaceIndex const& places,
                  Lexicon const& lexicon);

    /// Where one figure stands.
    struct Place {
        TokenRange mention;                   ///< tokens of hedge, number and unit
        NounPhrase const* counted = nullptr;  ///< the noun counted, or the noun phrase that is measured
        Sentence const& sentence;
        Clause const& clause;
    };

    /// Appends the claim's subjects (its quantity must be set), each name once; notes "subject" in claim.inferred when
    /// one was inherited.
    void add_subjects(Claim& claim, Place const& place) const;

private:
    using KindMask = std::uint8_t;

    std::uint32_t end_of_headline() const;
    void add(Claim& claim, NameMention const& mention, std::string_view origin) const;
    void add_names(Claim& claim, std::uint32_t first, std::uint32_t last, std::string_view origin) const;
    void add_joined(Claim& claim, NameMention const& one, std::string_view origin) const;
    void add_owner(Claim& claim, std::uint32_t first) const;
    bool add_aged(Claim& claim, Place const& place) const;
    void add_phrase(Claim& claim, Place const& place) const;
    bool add_whose(Claim& claim, Place const& place) const;
    void add_clause(Claim& claim, Place const& place) const;
    void add_countries(Claim& claim, std::uint32_t first, std::uint32_t last) const;
    bool may_name(std::uint32_t title_end) const;
    bool may_be_of_headline(Claim const& claim, Place const& place) const;
    bool add_reference(Claim& claim, Place const& place) const;
    NameMention const* antecedent(std::uint32_t before, Sentence const& sentence, KindMask kinds) const;
    KindMask reference_kinds(std::uint32_t token) const;

    TokenText const& text_;
    Document const& document_;
    NameTable const& names_;
    PlaceIndex const& places_;
    Lexicon const& lexicon_;
    std::vector<KindMask> kinds_;  ///< one bit for each name's kind; 0 for news agencies, which are never subjects
    NameMention const* main_org_ = nullptr;  ///< the only organisation of the lead
    NameMention const* headline_ = nullptr;  ///< the one candidate of the headline
};

}  // namespace figtrail

// subjects: of whom or what a claim is. In order: names inside its noun phrase and its of, in, at, for; the subject of the clause; what
// "it" or "the company" stands for; the headline. Whoever says or reports a figure is never its subject.
//
//   add_subjects(claim, {text, document, names, &places}, {mention, counted, sentence, clause});
//   // "Acme's profit rose 3%": {Acme, org, phrase};  "Acme earned 5 million": {Acme, org, clause}
#pragma once

#include "claim/claim.hpp"
#include "claim/document.hpp"
#include "parser/clause.hpp"
#include "parser/lexicon.hpp"
#include "parser/names.hpp"
#include "parser/noun_phrase.hpp"
#include "parser/token.hpp"

namespace figtrail {

/// What a document offers as subjects; one for all its claims. Keeps references.
class SubjectFinder {
public:
    SubjectFinder(TokenText const& text, Document const& document, NameTable const& names, Lexicon const& lexicon);

    /// Where one figure stands.
    struct Place {
        TokenRange mention;                     ///< tokens of hedge, number and unit
        NounPhrase const* counted = nullptr;    ///< the noun counted, or the noun phrase that is measured
        Sentence const& sentence;
        Clause const& clause;
    };

    /// Appends the claim's subjects, each name once; notes "subject" in claim.inferred when one was inherited.
    void add_subjects(Claim& claim, Place const& place) const;

private:
    bool is_speaker(NameMention const& mention) const;
    void add(Claim& claim, NameMention const& mention, std::string_view origin) const;
    void add_names(Claim& claim, std::uint32_t first, std::uint32_t last, std::string_view origin) const;
    void add_phrase(Claim& claim, Place const& place) const;
    void add_clause(Claim& claim, Place const& place) const;
    bool add_reference(Claim& claim, Place const& place) const;
    NameMention const* antecedent(std::uint32_t at, Sentence const& sentence, std::uint32_t kinds) const;
    void add_headline(Claim& claim) const;

    TokenText const& text_;
    NameTable const& names_;
    std::vector<std::uint32_t> kinds_;                ///< bit of each name's kind
    std::vector<bool> agency_;                        ///< names that are news agencies
    NameMention const* main_org_ = nullptr;           ///< the only organisation of the lead
    NameMention const* headline_ = nullptr;           ///< the one candidate of the headline
};

}  // namespace figtrail

// Attribution: on whose word a figure stands. The speaker in the text, and the agency that the sentence cites; for the
// whole document the agencies it carries or cites. Never a subject.
//
//   "Exports rose 5 percent, the customs chief told Mehr News Agency." -> speaker "customs chief", agency "Mehr News
//   Agency"
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "claim/claim.hpp"
#include "claim/document.hpp"
#include "parser/names.hpp"
#include "parser/speech_acts.hpp"
#include "parser/token.hpp"

namespace figtrail {

class Lexicon;

/// One for each document; keeps references.
class Attributions {
public:
    Attributions(TokenText const& text, NameTable const& names, Lexicon const& lexicon);

    /// Of the figure at tokens [first, last) of sentence number `sentence`. A lone agency that signs the text is the agency of all of it.
    Attribution of(std::uint32_t first, std::uint32_t last, std::uint32_t sentence) const;

    /// Bylines, datelines, "(Source: ...)", copyright lines, "citing ...": by name, in the order they appear.
    std::vector<std::string> const& agencies() const { return agencies_; }

private:
    struct ActRange {
        std::vector<SpeechAct>::const_iterator first;
        std::vector<SpeechAct>::const_iterator last;
    };
    ActRange acts_near(std::uint32_t first, std::uint32_t sentence) const;
    SpeechAct const* act_for(std::uint32_t first, std::uint32_t last, ActRange const& near) const;
    SpeechAct const* antecedent(SpeechAct const& act) const;
    std::optional<std::string> agency_near(std::uint32_t token, std::uint32_t end) const;
    std::optional<std::string> agency_of(SpeechAct const& act) const;
    std::optional<std::string> speaker_of(SpeechAct const& act) const;
    void find_agencies();
    Attribution said_near(std::uint32_t first, std::uint32_t last, std::uint32_t sentence) const;
    bool signs_text(SpeechAct const& act) const;
    void add_agency(std::string const& name);
    void add_byline(std::string const& name);
    std::string words(std::uint32_t first, std::uint32_t last) const;

    TokenText const& text_;
    NameTable const& names_;
    Lexicon const& lexicon_;
    std::vector<SpeechAct> acts_;
    std::vector<std::uint32_t> named_before_;  ///< of each act: the act before it that names its speaker
    std::vector<bool> quoted_;                 ///< of each sentence: it begins inside a quotation
    std::vector<std::string> agencies_;
    std::vector<std::string> bylines_;         ///< those of them that sign the whole text: dateline, source line, copyright
};

}  // namespace figtrail

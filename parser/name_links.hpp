// name_links: the different forms of names in a document, and which of them mean the same. A shorter form links to the one longer
// form that fits (surname, acronym, "Acme" of "Acme Inc"); with two candidates it stays by itself.
//
//   NameForms forms(tokens, lexicon);  forms.add(run) for each run;  forms.link();  forms.root(form)
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "parser/name_runs.hpp"

namespace figtrail {

struct NameForm {
    std::uint32_t first = 0, last = 0;   ///< tokens of its first mention
    std::vector<std::uint32_t> words;    ///< ids of its words; titles' stops and marks left out
    NameKind kind = NameKind::unknown;
    std::uint32_t country = 0;           ///< catalog index + 1
    std::uint32_t parent = 0;            ///< index of the longer form; itself when none
    std::uint32_t mentions = 0;
    std::uint32_t located = 0, spoke = 0, with_article = 0;  ///< how often a hint was seen
    bool person = false, company = false;                    ///< a hint that decides
};

class NameForms {
public:
    struct Match {
        std::uint32_t form = 0;
        std::uint32_t last = 0;  ///< the token behind it
    };

    NameForms(TokenText const& text, Lexicon const& lexicon) : text_(text), lexicon_(lexicon) {}

    /// The form of a run; made when new.
    std::uint32_t add(NameRun const& run);
    /// The form of exactly these tokens, if there is one.
    std::optional<std::uint32_t> find(std::uint32_t first, std::uint32_t last);
    /// The form that a single word stands for when it is no form itself: the surname or first part of one longer form.
    std::optional<std::uint32_t> find_part(std::uint32_t token);
    /// The longest form that begins at token `first` and ends at `end` at the latest.
    std::optional<Match> longest_at(std::uint32_t first, std::uint32_t end);

    /// Two runs of one thing: "Acme Steel <ACS>".
    void set_alias(std::uint32_t alias, std::uint32_t form);
    /// Links shorter forms to longer ones and settles kinds.
    void link();
    std::uint32_t root(std::uint32_t form);
    NameForm const& operator[](std::uint32_t form) const { return forms_[form]; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(forms_.size()); }

private:
    using Ids = std::vector<std::uint32_t>;

    std::uint32_t word_id(std::uint32_t token, bool make);
    Ids words_of(std::uint32_t first, std::uint32_t last, bool make);
    std::uint64_t slot_of(Ids const& words) const;
    bool fits(NameForm const& part, NameForm const& whole) const;
    std::optional<std::uint32_t> unique_whole(std::uint32_t form);
    void link_acronyms();
    void settle_by_words(NameForm& form) const;
    void settle_by_hints(NameForm& form) const;

    TokenText const& text_;
    Lexicon const& lexicon_;
    std::vector<NameForm> forms_;
    std::unordered_map<std::string, std::uint32_t> word_ids_;          ///< folded word -> id from 1
    std::unordered_map<std::uint64_t, std::uint32_t> by_words_;        ///< hash of the ids -> form + 1
    std::vector<Ids> beginning_, ending_;                              ///< word id -> forms that begin, end with it
    std::string folded_;                                               ///< scratch
};

}  // namespace figtrail

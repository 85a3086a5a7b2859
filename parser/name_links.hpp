// name_links: the different forms of names in a document, and which of them mean the same. A shorter form links to the
// one longer form that fits (surname, acronym, "Acme" of "Acme Inc"); with two candidates it stays by itself.
//
//   NameForms forms(tokens);  forms.add(run) for each run;  forms.link();  forms.root(form)
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "parser/name_runs.hpp"

namespace figtrail {

struct NameForm {
    std::uint32_t first = 0, last = 0;  ///< tokens of its first mention
    std::uint32_t words_begin = 0;      ///< into the hashes of all forms' words; marks are left out
    std::uint16_t words = 0;
    NameKind kind = NameKind::unknown;
    bool person = false, company = false;  ///< a hint that decides
    std::uint32_t country = 0;             ///< catalog index + 1
    std::uint32_t parent = 0;              ///< index of the longer form; itself when none
    std::uint32_t mentions = 0;
    std::uint32_t located = 0, with_article = 0;  ///< how often a hint was seen
};

class NameForms {
public:
    struct Match {
        std::uint32_t form = 0;
        std::uint32_t last = 0;  ///< the token behind it
    };

    explicit NameForms(TokenText const& text) : text_(text) {}

    /// The form of a run; made when new.
    std::uint32_t add(NameRun const& run);
    /// Two runs of one thing: "Acme Steel <ACS>".
    void set_alias(std::uint32_t alias, std::uint32_t form);
    /// Links shorter forms to longer ones and settles kinds; after the last add.
    void link();

    /// The form of exactly these tokens, if there is one.
    std::optional<std::uint32_t> find(std::uint32_t first, std::uint32_t last);
    /// After link(): the form that a single word stands for when it is no form itself: surname or first part of one
    /// longer form.
    std::optional<std::uint32_t> find_part(std::uint32_t token);
    /// After link(): the longest form that begins at token `first` and ends at `end` at the latest.
    std::optional<Match> longest_at(std::uint32_t first, std::uint32_t end);

    std::uint32_t root(std::uint32_t form);
    NameForm const& operator[](std::uint32_t form) const { return forms_[form]; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(forms_.size()); }

private:
    // FNV-1a
    static constexpr std::uint64_t hash_start = 14695981039346656037ull;
    static constexpr std::uint64_t hash_byte(std::uint64_t h, char c) {
        return (h ^ static_cast<unsigned char>(c)) * 1099511628211ull;
    }

    /// A word and a form that begins or ends with it.
    struct Edge {
        std::uint64_t word = 0;
        std::uint32_t form = 0;
        friend bool operator<(Edge a, Edge b) { return a.word != b.word ? a.word < b.word : a.form < b.form; }
    };
    struct Edges {
        Edge const* first;
        Edge const* last;
        std::size_t size() const { return static_cast<std::size_t>(last - first); }
        Edge const* begin() const { return first; }
        Edge const* end() const { return last; }
    };

    std::uint64_t hash_word(std::uint32_t token);
    void read_words(std::uint32_t first, std::uint32_t last);
    std::uint32_t& slot();
    void grow();
    std::uint64_t const* words_of(NameForm const& form) const { return hashes_.data() + form.words_begin; }
    static Edges edges_of(std::vector<Edge> const& sorted, std::uint64_t word);
    bool fits(NameForm const& part, NameForm const& whole) const;
    bool names_a_part(NameForm const& part, NameForm const& whole, bool comes_later) const;
    std::optional<std::uint32_t> unique_whole(std::uint32_t form);
    void link_acronyms();
    void settle_by_words(NameForm& form) const;
    void settle_by_hints(NameForm& form) const;

    TokenText const& text_;
    std::vector<NameForm> forms_;
    std::vector<std::uint64_t> hashes_;     ///< of the words of all forms, one form after the other
    std::vector<std::uint64_t> asked_;      ///< hashes of the words last read
    std::vector<std::uint32_t> slots_;      ///< open addressing: form + 1
    std::vector<Edge> beginning_, ending_;  ///< sorted, after link()
    std::string folded_;                    ///< scratch
};

}  // namespace figtrail

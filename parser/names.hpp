// names: the table of a document's proper names. Capitalised runs are collected where capitals mean something, joined
// by their longest form, and given a kind; surnames, acronyms and tickers link to the one longer form that fits, or to
// none.
//
//   NameTable const table = find_names(tokens, document, *Lexicon::builtin());
//   table.at(i)->name   // index into table.names of the name over token i
#pragma once

#include <cstdint>
#include <vector>

#include "claim/document.hpp"
#include "parser/lexicon.hpp"
#include "parser/numbered_names.hpp"
#include "parser/token.hpp"

namespace figtrail {

/// Tokens [first, last) that name names[name].
struct NameMention {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t name = 0;
};

struct NameTable {
    std::vector<Name> names;            ///< in order of first mention; countries by their catalog name
    std::vector<NameMention> mentions;  ///< in text order, disjoint

    /// The mention over token `i`, or nullptr.
    NameMention const* at(std::uint32_t i) const;
    /// The first mention that begins at token `i` or later; mentions.end() when there is none.
    std::vector<NameMention>::const_iterator from(std::uint32_t i) const;
};

/// Reads the names of a document whose sentences are split, and flags their tokens as in_name.
NameTable find_names(TokenText& text, Document const& document, Lexicon const& lexicon);

/// Is the numeral at `token` part of a proper name or code ("iPhone 11", "F-35")? Valid after find_names.
inline bool number_belongs_to_name(TokenText const& text, std::uint32_t token) {
    return text.tokens[token].has(token_flag::in_name) || numbered_name_at(text, token).has_value();
}

}  // namespace figtrail

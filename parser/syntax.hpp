// Small questions about tokens that the tagger and everything that reads its parts of speech ask.
//
//   is_word(text, i, "of"); can_begin_noun(text.tokens[i + 1])
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>

#include "parser/token.hpp"
#include "parser/word_match.hpp"

namespace figtrail {

/// "No such token".
inline constexpr std::uint32_t no_token = 0xFFFFFFFFu;

/// Classes whose words are no open-class word, whatever else WordNet makes of them.
inline constexpr word_class::Mask closed_classes =
    word_class::article | word_class::determiner | word_class::possessive | word_class::pronoun | word_class::preposition | word_class::conjunction |
    word_class::subordinator | word_class::auxiliary | word_class::modal | word_class::negation | word_class::wh | word_class::quantifier;
inline constexpr word_class::Mask open_classes = word_class::noun | word_class::verb | word_class::adjective | word_class::adverb;
inline constexpr word_class::Mask number_classes =
    word_class::cardinal | word_class::tens | word_class::multiplier | word_class::vague_plural | word_class::dozen;

/// The "'s" of an owner, straight or curly.
inline bool is_owner_mark(TokenText const& text, std::size_t i) {
    if (text.tokens[i].pos != Pos::possessive) return false;
    char const first = text.word(i).front();
    return !((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z'));
}

inline bool is_mark(Token const& t, char c) { return t.kind == TokenKind::mark && t.mark == c; }

/// The bare apostrophe of a plural owner: "workers' rights".
inline bool is_owner_apostrophe(TokenText const& text, std::size_t i) {
    Token const& t = text.tokens[i];
    return is_mark(t, '\'') && t.glued() && i > 0 && text.word(i - 1).back() == 's' && i + 1 < text.tokens.size() && !text.tokens[i + 1].glued();
}

/// A hyphen that ties two tokens together: "gas-powered".
inline bool is_joint(TokenText const& text, std::size_t i) {
    Token const& t = text.tokens[i];
    return t.kind == TokenKind::mark && t.mark == '-' && t.glued() && i > 0 && i + 1 < text.tokens.size() && text.tokens[i + 1].glued();
}

/// A token of a figure's number, or the sign of its unit.
inline bool is_number_like(TokenText const& text, std::size_t i) {
    Token const& t = text.tokens[i];
    return t.pos == Pos::numeral || t.kind == TokenKind::digits || is_mark(t, '$') || is_mark(t, '%');
}

/// Is the tagged token one that noun phrases are made of?
inline bool is_nominal(Pos pos) { return pos == Pos::noun || pos == Pos::proper || pos == Pos::adjective || pos == Pos::participle; }
inline bool is_name_or_noun(Pos pos) { return pos == Pos::noun || pos == Pos::proper; }

/// "year", "months", "quarter": nouns that say when rather than what.
bool is_time_noun(TokenText const& text, std::size_t i);

inline std::string lower_case(std::string_view word) {
    std::string out(word);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    return out;
}

inline bool ends_with(std::string_view word, std::string_view tail) {
    return word.size() >= tail.size() && word.substr(word.size() - tail.size()) == tail;
}

/// "SUVs", "ATMs": things, whatever their capitals say.
inline bool is_plural_acronym(std::string_view word) {
    if (word.size() < 3 || word.back() != 's') return false;
    word.remove_suffix(1);
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Does a figure that ends before token `last` stand for somebody, "a 12-year-old"? Not "12 years old".
inline bool stands_for_person(TokenText const& text, std::uint32_t last) {
    return last >= 2 && is_any_word(text, last - 1, {"old", "olds"}) && is_joint(text, last - 2);
}

/// "highest", "most", "worst": what nothing else of its kind comes up to.
inline bool is_superlative(TokenText const& text, std::size_t i) {
    std::string_view const word = text.word(i);
    return is_any_word(text, static_cast<std::uint32_t>(i), {"most", "least", "fewest", "best", "worst"}) ||
           (text.tokens[i].pos == Pos::adjective && ends_with(word, "est") && word.size() > 4 && !is_word(text, static_cast<std::uint32_t>(i), "modest"));
}

}  // namespace figtrail

// Comparing a token with words in plain sight, for the few dozen words that rules name themselves.
//
//   if (is_word(text, i, "since")) ...        // any case
//   if (is_any_word(text, i, {"of", "in"})) ...
#pragma once

#include <initializer_list>
#include <string_view>

#include "parser/token.hpp"

namespace figtrail {

/// ASCII comparison without case; `lower` must be lower-case.
inline bool equals_ignoring_case(std::string_view word, std::string_view lower) {
    if (word.size() != lower.size()) return false;
    for (std::size_t k = 0; k < word.size(); ++k) {
        char c = word[k];
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
        if (c != lower[k]) return false;
    }
    return true;
}

/// Token `i` exists and is the word `lower`.
inline bool is_word(TokenText const& text, std::size_t i, std::string_view lower) {
    return i < text.tokens.size() && equals_ignoring_case(text.word(i), lower);
}

inline bool is_any_word(TokenText const& text, std::size_t i, std::initializer_list<std::string_view> lower) {
    if (i >= text.tokens.size() || text.tokens[i].kind != TokenKind::word) return false;
    std::string_view const word = text.word(i);
    for (std::string_view candidate : lower)
        if (equals_ignoring_case(word, candidate)) return true;
    return false;
}

inline bool is_mark(TokenText const& text, std::size_t i, char c) {
    return i < text.tokens.size() && text.tokens[i].kind == TokenKind::mark && text.tokens[i].mark == c;
}

/// No token stands before `i` in its paragraph.
inline bool starts_paragraph(TokenText const& text, std::size_t i) {
    return i == 0 || text.tokens[i].has(token_flag::paragraph_before);
}

}  // namespace figtrail

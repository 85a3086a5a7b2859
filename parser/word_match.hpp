// Comparing a token with words in plain sight, for the few dozen words that rules name themselves.
//
//   if (is_word(text, i, "since")) ...        // any case
//   if (is_any_word(text, i, {"of", "in"})) ...
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

#include "parser/token.hpp"
#include "parser/word_key.hpp"

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

/// A word that a rule names, lower-case, with its key: the compiler works that out, and nearly every comparison ends with it.
class RuleWord {
public:
    template <std::size_t Size>
    consteval RuleWord(char const (&lower)[Size]) : RuleWord(std::string_view(lower, Size - 1)) {}
    /// For words that are put into a table while the program starts.
    static constexpr RuleWord at_run_time(std::string_view lower) { return RuleWord(lower); }

    constexpr std::string_view text() const { return {letters_, size_}; }
    constexpr std::uint16_t key() const { return key_; }

private:
    constexpr explicit RuleWord(std::string_view lower)
        : letters_(lower.data()), size_(static_cast<std::uint16_t>(lower.size())), key_(word_key(lower)) {}

    char const* letters_;
    std::uint16_t size_;
    std::uint16_t key_;
};

/// equals_ignoring_case apart from the loops that ask for it: nearly all of their comparisons end with the key.
bool has_letters(TokenText const& text, Token const& token, std::string_view lower);

inline bool is_word(TokenText const& text, Token const& token, RuleWord const& lower) {
    return token.key == lower.key() && has_letters(text, token, lower.text());
}

/// Token `i` exists and is the word `lower`.
inline bool is_word(TokenText const& text, std::size_t i, RuleWord const& lower) {
    return i < text.tokens.size() && is_word(text, text.tokens[i], lower);
}

inline bool is_any_word(TokenText const& text, std::size_t i, std::initializer_list<RuleWord> lower) {
    if (i >= text.tokens.size()) return false;
    Token const& token = text.tokens[i];
    for (RuleWord const& candidate : lower)
        if (is_word(text, token, candidate)) return true;
    return false;
}

/// A long list of words, or one asked often, as a table by their keys.
///
///   static constexpr RuleWords words{"more", "less", "fewer"};
///   if (is_any_word(text, i, words)) ...
template <std::size_t Count>
class RuleWords {
public:
    template <std::size_t... Sizes>
    consteval RuleWords(char const (&... lower)[Sizes]) : RuleWords(std::array{RuleWord(lower)...}) {}
    /// For words that become a table while the program starts.
    constexpr explicit RuleWords(std::array<RuleWord, Count> const& words) : words_(words) {
        for (std::size_t w = 0; w < Count; ++w) {
            std::size_t at = words_[w].key() % places;
            while (index_[at] != 0) at = (at + 1) % places;
            index_[at] = static_cast<std::uint8_t>(w + 1);
        }
    }

    bool holds(TokenText const& text, Token const& token) const {
        for (std::size_t at = token.key % places; index_[at] != 0; at = (at + 1) % places)
            if (is_word(text, token, words_[index_[at] - 1])) return true;
        return false;
    }

private:
    static_assert(Count < 256);
    static constexpr std::size_t places = std::bit_ceil(Count * 4);

    std::array<RuleWord, Count> words_;
    std::array<std::uint8_t, places> index_{};  ///< of a word, from 1; 0 where none belongs
};
template <std::size_t... Sizes>
RuleWords(char const (&... words)[Sizes]) -> RuleWords<sizeof...(Sizes)>;

template <std::size_t Count>
bool is_any_word(TokenText const& text, std::size_t i, RuleWords<Count> const& words) {
    return i < text.tokens.size() && words.holds(text, text.tokens[i]);
}

inline bool is_mark(TokenText const& text, std::size_t i, char c) {
    return i < text.tokens.size() && text.tokens[i].kind == TokenKind::mark && text.tokens[i].mark == c;
}

/// No token stands before `i` in its paragraph.
inline bool starts_paragraph(TokenText const& text, std::size_t i) {
    return i == 0 || text.tokens[i].has(token_flag::paragraph_before);
}

}  // namespace figtrail

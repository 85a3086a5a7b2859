// The terminals of the token grammars. The grammars read tokens, not letters: cutting and lexicon look-up happened once, so a rule
// speaks of classes of words ("a month", "a scale word") and needs neither skipper nor case folding.
//
//   x3::parse(first, last, token_is(word_class::month) >> digits, attribute)
#pragma once

#include <boost/spirit/home/x3.hpp>

#include "parser/token.hpp"
#include "parser/word_match.hpp"

namespace figtrail::grammar {

namespace x3 = boost::spirit::x3;

/// Where a grammar reads: a token and the text it belongs to. Comparable and cheap; the one iterator type of all rules.
class TokenIterator {
public:
    using iterator_category = std::random_access_iterator_tag;
    using value_type = Token;
    using difference_type = std::ptrdiff_t;
    using pointer = Token const*;
    using reference = Token const&;

    TokenIterator() = default;
    TokenIterator(TokenText const& text, std::size_t index) : text_(&text), token_(text.tokens.data() + index) {}

    reference operator*() const { return *token_; }
    pointer operator->() const { return token_; }
    TokenIterator& operator++() { ++token_; return *this; }
    TokenIterator operator++(int) { auto old = *this; ++token_; return old; }
    TokenIterator& operator--() { --token_; return *this; }
    TokenIterator& operator+=(difference_type n) { token_ += n; return *this; }
    friend TokenIterator operator+(TokenIterator i, difference_type n) { i += n; return i; }
    friend difference_type operator-(TokenIterator a, TokenIterator b) { return a.token_ - b.token_; }
    friend bool operator==(TokenIterator a, TokenIterator b) { return a.token_ == b.token_; }
    friend bool operator!=(TokenIterator a, TokenIterator b) { return a.token_ != b.token_; }
    friend bool operator<(TokenIterator a, TokenIterator b) { return a.token_ < b.token_; }

    TokenText const& text() const { return *text_; }
    std::string_view word() const { return text_->word(*token_); }
    std::uint32_t index() const { return static_cast<std::uint32_t>(token_ - text_->tokens.data()); }

private:
    TokenText const* text_ = nullptr;
    Token const* token_ = nullptr;
};

/// A token for which Test holds; its attribute is the token's index in the text.
template <typename Test>
struct TokenParser : x3::parser<TokenParser<Test>> {
    using attribute_type = std::uint32_t;
    static bool const has_attribute = true;

    explicit constexpr TokenParser(Test t) : test(t) {}

    template <typename Iterator, typename Context, typename Attribute>
    bool parse(Iterator& first, Iterator const& last, Context const&, x3::unused_type, Attribute& attribute) const {
        if (first == last || !test(first)) return false;
        x3::traits::move_to(first.index(), attribute);
        ++first;
        return true;
    }
    Test test;
};

template <typename Test>
constexpr TokenParser<Test> token_if(Test test) { return TokenParser<Test>(test); }

/// A token of any of the classes.
inline auto token_is(word_class::Mask mask) {
    return token_if([mask](TokenIterator i) { return i->is(mask); });
}
/// A run of digits.
inline auto const digits = token_if([](TokenIterator i) { return i->kind == TokenKind::digits; });
/// The mark `c` (curly quotes and dashes are folded to ' " -).
inline auto mark(char c) {
    return token_if([c](TokenIterator i) { return i->kind == TokenKind::mark && i->mark == c; });
}

/// The word `lower` in any case.
inline auto word(RuleWord lower) {
    return token_if([lower](TokenIterator i) { return is_word(i.text(), *i, lower); });
}

/// No token consumed: the next one stands directly against the last, without a blank.
struct GluedParser : x3::parser<GluedParser> {
    using attribute_type = x3::unused_type;
    static bool const has_attribute = false;
    bool expected;
    explicit constexpr GluedParser(bool e) : expected(e) {}
    template <typename Iterator, typename Context, typename Attribute>
    bool parse(Iterator& first, Iterator const& last, Context const&, x3::unused_type, Attribute&) const {
        return first != last && first->glued() == expected;
    }
};
inline constexpr GluedParser glued{true};
inline constexpr GluedParser apart{false};

/// The longest lexicon phrase of a kind that begins here; its attribute is the index of the PhraseHit.
struct PhraseParser : x3::parser<PhraseParser> {
    using attribute_type = std::uint32_t;
    static bool const has_attribute = true;
    PhraseKind kind;
    explicit constexpr PhraseParser(PhraseKind k) : kind(k) {}
    template <typename Iterator, typename Context, typename Attribute>
    bool parse(Iterator& first, Iterator const& last, Context const&, x3::unused_type, Attribute& attribute) const {
        if (first == last || first->hit_count == 0) return false;
        auto const& hits = first.text().hits;
        std::uint32_t best = 0;
        int length = 0;
        for (std::uint32_t k = first->first_hit, n = k + first->hit_count; k < n; ++k)
            if (hits[k].kind == kind && hits[k].tokens > length && hits[k].tokens <= last - first) {
                best = k;
                length = hits[k].tokens;
            }
        if (length == 0) return false;
        x3::traits::move_to(best, attribute);
        first += length;
        return true;
    }
};
inline constexpr PhraseParser phrase(PhraseKind kind) { return PhraseParser(kind); }

}  // namespace figtrail::grammar

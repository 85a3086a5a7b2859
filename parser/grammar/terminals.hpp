// Terminals that only the figure grammar needs: unit phrases, groups of digits, and the place where a rule stands.
#pragma once

#include "parser/grammar/primitives.hpp"

namespace figtrail::grammar {

/// Consumes nothing; its attribute is the index of the token that comes next.
struct HereParser : x3::parser<HereParser> {
    using attribute_type = std::uint32_t;
    static bool const has_attribute = true;
    template <typename Iterator, typename Context, typename Attribute>
    bool parse(Iterator& first, Iterator const&, Context const&, x3::unused_type, Attribute& attribute) const {
        x3::traits::move_to(first.index(), attribute);
        return true;
    }
};
inline constexpr HereParser here{};

/// The longest unit or currency phrase that begins here; its attribute is the index of its first token. A weak unit ("in", "m")
/// counts only when it is glued to what stands before, or is no word of another kind.
struct UnitParser : x3::parser<UnitParser> {
    using attribute_type = std::uint32_t;
    static bool const has_attribute = true;

    static bool is_unit(PhraseKind kind) {
        return kind == PhraseKind::unit || kind == PhraseKind::unit_symbol || kind == PhraseKind::currency ||
               kind == PhraseKind::currency_symbol || kind == PhraseKind::minor_unit || kind == PhraseKind::minor_symbol ||
               kind == PhraseKind::weak_currency || kind == PhraseKind::million_currency;
    }
    static bool allows_weak(TokenIterator at) {
        return at->glued() || !at->is(word_class::preposition | word_class::article | word_class::auxiliary | word_class::pronoun |
                                      word_class::conjunction | word_class::determiner | word_class::modal);
    }

    template <typename Iterator, typename Context, typename Attribute>
    bool parse(Iterator& first, Iterator const& last, Context const&, x3::unused_type, Attribute& attribute) const {
        if (first == last || first->hit_count == 0) return false;
        auto const& hits = first.text().hits;
        int length = 0;
        for (std::uint32_t k = first->first_hit, n = k + first->hit_count; k < n; ++k) {
            bool const wanted = is_unit(hits[k].kind) || (hits[k].kind == PhraseKind::weak_unit && allows_weak(first));
            if (wanted && hits[k].tokens > length && hits[k].tokens <= last - first) length = hits[k].tokens;
        }
        if (length == 0) return false;
        x3::traits::move_to(first.index(), attribute);
        first += length;
        return true;
    }
};
inline constexpr UnitParser unit_phrase{};

/// Bytes of a digit token when they are plain ASCII digits, else 0.
inline std::size_t plain_digits(TokenIterator i) {
    if (i->kind != TokenKind::digits) return 0;
    for (char c : i.word())
        if (c < '0' || c > '9') return 0;
    return i.word().size();
}

/// Consumes nothing; holds when the next token stands apart on the same line.
inline auto const spaced = &token_if([](TokenIterator i) {
    return i->has(token_flag::space_before) && !i->has(token_flag::newline_before | token_flag::paragraph_before);
});
/// A line break may stand between the words of a figure, a new block may not.
inline auto const same_block = &token_if([](TokenIterator i) { return !i->has(token_flag::paragraph_before); });

}  // namespace figtrail::grammar

#include "parser/name_hints.hpp"

#include "parser/name_words.hpp"
#include "parser/syntax.hpp"

namespace figtrail {

name_hint::Mask hints_around(TokenText const& text, NameExtent const& extent, std::uint32_t first, std::uint32_t last) {
    auto const& tokens = text.tokens;
    name_hint::Mask hints = 0;
    if (first > extent.begin()) {
        std::uint32_t const before = first - 1;
        if (is_word(text, before, "in") || is_word(text, before, "at") || is_word(text, before, "near"))
            hints |= name_hint::located;
        if (is_word(text, before, "the")) hints |= name_hint::after_article;
        if (tokens[before].is(word_class::speech) && last > first + 1 && extent.is_mark_at(last, ','))
            hints |= name_hint::aged;  // "said Ann Lee, who"
    }
    if (!extent.inside(last + 1)) return hints;
    Token const& next = tokens[last];
    if (is_place_noun(text.word(last)))
        hints = (hints & ~name_hint::after_article) | name_hint::located;  // "the Austin area"
    if (is_word(text, last, "who")) hints |= name_hint::relative_who;
    if (next.mark == ',') {
        Token const& second = tokens[last + 1];
        if (second.kind == TokenKind::digits && second.span.size() <= 2 && extent.is_mark_at(last + 2, ','))
            hints |= name_hint::aged;
        if (is_word(text, last + 1, "who")) hints |= name_hint::relative_who;
        // "Ann Lee, chief strategist": a calling after the comma.
        if (last > first + 1 && second.is(word_class::title_word | word_class::person_noun) &&
            !second.has(token_flag::capitalised))
            hints |= name_hint::relative_who;
        PhraseHit const* const state = extent.place_hit(last + 1);
        if (state != nullptr && (state->kind == PhraseKind::subdivision || state->kind == PhraseKind::country))
            hints |= name_hint::located;
    }
    return hints;
}

}  // namespace figtrail

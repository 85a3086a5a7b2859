#include <string>

#include "parser/inflect.hpp"
#include "parser/lexicon.hpp"
#include "parser/noun_phrase.hpp"
#include "parser/syntax.hpp"

namespace figtrail {

namespace {

// A word as it stands in a unit: names keep their capitals, adjectives lose their degree.
std::string unit_word(TokenText const& text, std::uint32_t i, bool head, bool capitals_tell) {
    Token const& t = text.tokens[i];
    std::string_view const word = text.word(i);
    bool const capital = t.has(token_flag::capitalised) && !t.has(token_flag::sentence_start);
    bool const mixed = word.size() > 2 && !t.has(token_flag::all_caps | token_flag::capitalised) && word[1] >= 'A' && word[1] <= 'Z';  // "iPhone"
    bool const name = t.pos == Pos::proper || mixed || (t.pos == Pos::adjective && capital && (capitals_tell || longest_hit(text, i, PhraseKind::demonym) != nullptr));
    std::string const lower = lower_case(word);
    if (head) {
        if (is_plural_acronym(word)) return std::string(word.substr(0, word.size() - 1));
        std::string singular = singular_of(lower);
        if (!name) return singular;
        // "Cups" -> "Cup": the capitals stay as far as the forms agree.
        bool const plural = mixed || t.is(word_class::plural) || longest_hit(text, i, PhraseKind::demonym) != nullptr;
        return plural && lower.compare(0, singular.size(), singular) == 0 ? std::string(word.substr(0, singular.size())) : std::string(word);
    }
    if (name) return std::string(word);
    return t.pos == Pos::adjective ? base_adjective(lower) : lower;
}

void append_words(TokenText const& text, std::uint32_t first, std::uint32_t last, std::uint32_t head, std::string& out) {
    // A common noun with a capital stands in a headline, where capitals say nothing.
    Token const& telling = text.tokens[head == no_token ? last - 1 : head];
    bool const capitals_tell = !(telling.pos == Pos::noun && telling.has(token_flag::capitalised));
    for (std::uint32_t i = first; i < last; ++i) {
        Token const& t = text.tokens[i];
        if (t.kind == TokenKind::mark) {
            if (is_joint(text, i) && i > first) out += '-';
            else if (t.glued() && i > first && (is_mark(t, '&') || is_mark(t, '/'))) out += t.mark;
            continue;
        }
        bool const designation = i > first && t.glued() && (t.kind == TokenKind::digits || text.tokens[i - 1].kind == TokenKind::digits);  // "A320neo"
        bool const glued = !out.empty() && (designation || out.back() == '-' || out.back() == '&' || out.back() == '/');
        bool const in_compound = i + 1 < last && is_joint(text, i + 1);  // "by-election"
        bool const left_out = glued || in_compound ? false : t.pos == Pos::determiner || t.pos == Pos::possessive || t.pos == Pos::preposition || t.pos == Pos::conjunction ||
                              is_word(text, i, "most");
        if (left_out) continue;
        if (!out.empty() && !glued) out += ' ';
        bool const noun_end = t.pos == Pos::noun && i != head && (i + 1 == last || !is_nominal(text.tokens[i + 1].pos));
        out += unit_word(text, i, i == head || noun_end, capitals_tell);
    }
}

// "of tidal power" names the kind of what is counted; "of the committee", "of Green Street" name whose it is.
bool names_kind(TokenText const& text, std::uint32_t first, std::uint32_t last) {
    for (std::uint32_t i = first; i < last; ++i) {
        Pos const pos = text.tokens[i].pos;
        if (pos == Pos::determiner || pos == Pos::possessive || pos == Pos::proper) return false;
    }
    return true;
}

// "tests per day", "visitors a year"
std::string rate(TokenText const& text, std::uint32_t at) {
    if (at + 1 >= text.tokens.size()) return {};
    bool const each = is_word(text, at, "per") || is_word(text, at, "a") || is_word(text, at, "an") || is_word(text, at, "each") || is_word(text, at, "every");
    bool const looks_away = is_any_word(text, at + 2, {"ago", "earlier", "before", "later", "after", "from", "since"});  // "40 trains a year earlier"
    if (!each || looks_away) return {};
    static constexpr RuleWord spans[]{"second", "minute", "hour", "day", "night", "week", "month", "quarter", "year", "season"};
    for (RuleWord const span : spans)
        if (is_word(text, at + 1, span)) return " per " + std::string(span.text());
    return is_word(text, at, "per") && text.tokens[at + 1].pos == Pos::noun ? " per " + singular_of(lower_case(text.word(at + 1))) : std::string{};
}

}  // namespace

std::string unit_name(TokenText const& text, NounPhrase const& phrase) {
    std::string name;
    append_words(text, phrase.first, phrase.last, phrase.head, name);
    std::uint32_t end = phrase.last;
    if (phrase.of_first != 0) {
        bool const scope = !is_word(text, phrase.of_first - 1, "of");
        if (scope || names_kind(text, phrase.of_first, phrase.of_last)) {
            if (!scope) name += " of";
            append_words(text, phrase.of_first, phrase.of_last, no_token, name);
        }
        end = phrase.of_last;
    }
    return name + rate(text, end);
}

}  // namespace figtrail

#include "parser/name_numbers.hpp"

#include "parser/digits.hpp"
#include "parser/numbered_names.hpp"
#include "parser/word_match.hpp"

namespace figtrail {
namespace {

bool is_name_word(Token const& t) {
    return t.kind == TokenKind::word && t.has(token_flag::capitalised) && t.pos == Pos::proper;
}

/// "SKY 4 captured the scene": capitals among small letters, a number, and what it did.
bool is_called_in_capitals(TokenText const& text, Sentence const& sentence, std::uint32_t at) {
    Token const& before = text.tokens[at - 1];
    std::uint32_t const verb = at + 1;
    if (before.kind != TokenKind::word || !before.has(token_flag::all_caps) || before.span.size() < 3 || text.tokens[at].span.size() > 2 || verb >= sentence.last) return false;
    Token const& next = text.tokens[verb];
    return next.kind == TokenKind::word && !next.has(token_flag::capitalised) && next.is(word_class::past | word_class::third_person) && next.is(word_class::verb) && !next.is(word_class::plural);
}

bool begins_unit(TokenText const& text, std::uint32_t i) {
    Token const& t = text.tokens[i];
    for (std::uint32_t k = t.first_hit, n = k + t.hit_count; k < n; ++k)
        switch (text.hits[k].kind) {
            case PhraseKind::unit: case PhraseKind::unit_symbol: case PhraseKind::currency: case PhraseKind::currency_symbol:
            case PhraseKind::minor_unit: case PhraseKind::minor_symbol: return true;
            default: break;
        }
    return false;
}

/// "'Avengers 4' has no trailer": capitals and a number between quotation marks are a title.
bool ends_quoted_title(TokenText const& text, Sentence const& sentence, std::uint32_t at) {
    constexpr std::uint32_t longest_title = 6;
    auto const quotes = [&](std::uint32_t i) { return text.tokens[i].mark == '"' || text.tokens[i].mark == '\''; };
    if (at + 1 >= sentence.last || !quotes(at + 1) || !text.tokens[at + 1].glued()) return false;
    for (std::uint32_t i = at; i-- > sentence.first && at - i <= longest_title;) {
        if (quotes(i)) return i + 1 < at && !text.tokens[i].glued();
        if (!text.tokens[i].has(token_flag::capitalised)) return false;
    }
    return false;
}

/// "Six Flags operates seven parks": capitals, and a verb that only one thing takes.
bool acts_as_one(TokenText const& text, Sentence const& sentence, std::uint32_t at) {
    Token const& number = text.tokens[at];
    std::uint32_t const noun = at + 1, verb = at + 2;
    if (number.kind != TokenKind::word || !number.has(token_flag::capitalised) || is_word(text, at, "one") || verb >= sentence.last) return false;
    Token const& name = text.tokens[noun];
    bool const plural_name = name.has(token_flag::capitalised) && !name.has(token_flag::all_caps) && text.word(noun).back() == 's' && !text.tokens[verb].has(token_flag::capitalised);
    if (!plural_name) return false;
    bool const is = is_any_word(text, verb, {"is", "was", "has", "does"});
    return is || (text.tokens[verb].is(word_class::third_person) && text.tokens[verb].pos == Pos::verb);
}

/// "a woman called "Six-Nine"", "went to One-Eyed Jack's": two capitals around a hyphen are a name; "Twenty-Five" is a number.
bool is_pair_of_capitals(TokenText const& text, Sentence const& sentence, std::uint32_t at) {
    bool const joined = at + 2 < sentence.last && is_mark(text, at + 1, '-') && text.tokens[at + 1].glued() && text.tokens[at + 2].glued();
    if (!joined || text.tokens[at].has(token_flag::all_caps) || !text.tokens[at + 2].has(token_flag::capitalised)) return false;
    if (text.tokens[at + 2].is(word_class::cardinal)) return !text.tokens[at].is(word_class::tens);
    Token const& before = text.tokens[at - 1];
    bool const goes_on = at + 3 < sentence.last && text.tokens[at + 3].has(token_flag::capitalised);
    return goes_on && before.kind == TokenKind::word && !before.has(token_flag::capitalised) && text.tokens[at + 2].is(word_class::past);
}

}  // namespace

std::optional<Explained> number_in_name(TokenText const& text, Sentence const& sentence, std::uint32_t at) {
    if (acts_as_one(text, sentence, at)) return Explained{at, at + 1, NumeralKind::name, "number word inside a name"};
    if (at == sentence.first) return std::nullopt;
    if (auto const name = numbered_name_at(text, at)) return Explained{at, name->last, NumeralKind::name, "number inside a name"};
    Token const& token = text.tokens[at];
    Token const& before = text.tokens[at - 1];
    std::uint32_t const next = at + 1;
    if (token.kind == TokenKind::digits) {
        if (ends_quoted_title(text, sentence, at)) return Explained{at, next, NumeralKind::name, "number that ends a title"};
        if (is_called_in_capitals(text, sentence, at)) return Explained{at, next, NumeralKind::name, "number inside a name"};
        DigitsReading const d = read_digits(text.word(at));
        if (d.grouped || !is_name_word(before) || before.is(word_class::month | word_class::weekday)) return std::nullopt;
        if (token.has(token_flag::newline_before) || begins_unit(text, at - 1)) return std::nullopt;
        if (next < sentence.last) {
            Token const& after = text.tokens[next];
            bool const hyphened = after.mark == '-' && after.glued() && next + 1 < sentence.last && begins_unit(text, next + 1);
            if (hyphened) return std::nullopt;  // "a British 5-year-old"
            if (begins_unit(text, next) || after.is(word_class::multiplier | word_class::fraction) || after.mark == '%') return std::nullopt;
            bool const scale = after.is(word_class::suffix_multiplier) && (after.glued() || after.span.size() > 1);  // "PROFIT AFTER TAX 17.4 mln"
            if (scale) return std::nullopt;
            // "In Iraq 30 people": a small-letter noun after it makes it a count, unless another capital follows the number.
            bool const model = before.has(token_flag::all_caps) && before.classes == 0 && token.span.size() >= 3;  // "NVIDIA GTX 1050 graphics"
            if (!model && after.pos == Pos::noun && !after.has(token_flag::capitalised) && after.is(word_class::plural)) return std::nullopt;
        }
        return Explained{at, next, NumeralKind::name, "number inside a name"};
    }
    // "Thousand Oaks", "Big Ten", "Nine Inch Nails": a capitalised number word inside a sentence, beside another capital.
    if (!token.has(token_flag::capitalised) || token.has(token_flag::sentence_start)) return std::nullopt;
    if (is_pair_of_capitals(text, sentence, at)) return Explained{at, at + 3, NumeralKind::name, "number word inside a name"};
    bool const capital_before = is_name_word(before);
    bool const capital_after = next < sentence.last && text.tokens[next].has(token_flag::capitalised) && text.tokens[next].kind == TokenKind::word;
    if (capital_before || capital_after) return Explained{at, next, NumeralKind::name, "number word inside a name"};
    return std::nullopt;
}

}  // namespace figtrail

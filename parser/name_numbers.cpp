#include "parser/name_numbers.hpp"

#include "parser/digits.hpp"
#include "parser/numbered_names.hpp"

namespace figtrail {
namespace {

bool is_name_word(Token const& t) {
    return t.kind == TokenKind::word && t.has(token_flag::capitalised) && t.pos == Pos::proper;
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

}  // namespace

std::optional<Explained> number_in_name(TokenText const& text, Sentence const& sentence, std::uint32_t at) {
    if (at == sentence.first) return std::nullopt;
    if (auto const name = numbered_name_at(text, at)) return Explained{at, name->last, NumeralKind::name, "number inside a name"};
    Token const& token = text.tokens[at];
    Token const& before = text.tokens[at - 1];
    std::uint32_t const next = at + 1;
    if (token.kind == TokenKind::digits) {
        if (ends_quoted_title(text, sentence, at)) return Explained{at, next, NumeralKind::name, "number that ends a title"};
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
    bool const capital_before = is_name_word(before);
    bool const capital_after = next < sentence.last && text.tokens[next].has(token_flag::capitalised) && text.tokens[next].kind == TokenKind::word;
    if (capital_before || capital_after) return Explained{at, next, NumeralKind::name, "number word inside a name"};
    return std::nullopt;
}

}  // namespace figtrail

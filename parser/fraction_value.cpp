#include "parser/fraction_value.hpp"

#include "parser/digits.hpp"
#include "parser/lexicon.hpp"
#include "parser/number_words.hpp"

namespace figtrail {
namespace {

/// "two-thirds", "a quarter", "half".
std::optional<Number> worded_fraction(TokenText const& text, std::uint32_t first, std::uint32_t last, Lexicon const& lexicon) {
    Number numerator(1);
    if (text.tokens[first].is(word_class::cardinal)) {
        auto const words = sum_of_words(text, first, last - 1, lexicon);
        if (!words || !words->value.is_integer()) return std::nullopt;
        numerator = words->value;
    }
    std::int32_t const denominator = lexicon.value(text.tokens[last - 1]);
    return denominator < 2 ? std::nullopt : divide(numerator, Number(denominator));
}

}  // namespace

std::optional<Number> vulgar_fraction(Token const& token, Lexicon const& lexicon) {
    auto const [numerator, denominator] = lexicon.pair_of(token.word);
    return denominator == 0 ? std::nullopt : std::optional<Number>(Number(numerator, denominator));
}

std::optional<Number> slashed_fraction(TokenText const& text, std::uint32_t over) {
    auto const numerator = read_digits(text.word(over)).value;
    auto const denominator = read_digits(text.word(over + 2)).value;
    if (!numerator || !denominator || denominator->is_zero()) return std::nullopt;
    return divide(*numerator, *denominator);
}

std::optional<NumeralValue> fraction_value(TokenText const& text, std::uint32_t first, std::uint32_t last, Lexicon const& lexicon) {
    Token const& begin = text.tokens[first];
    bool const in_digits = begin.kind == TokenKind::digits;
    auto const value = begin.is(word_class::vulgar) ? vulgar_fraction(begin, lexicon)
                       : in_digits                  ? slashed_fraction(text, first)
                                                    : worded_fraction(text, first, last, lexicon);
    if (!value) return std::nullopt;
    NumeralValue v;
    v.value = *value;
    v.written_digits = 1;
    v.in_digits = in_digits;
    return v;
}

}  // namespace figtrail

// The grammar of numerals with what they are worth: one table a rule, with what the rule must not take.
#include <gtest/gtest.h>

#include "parser/grammar/figures.hpp"
#include "parser/numeral_value.hpp"
#include "tests/parser/read_text.hpp"

namespace figtrail {
namespace {

using grammar::NumeralForm;

/// "2.7 million = 2700000": the numeral that the grammar reads at the first token, and its value; "-" when it reads
/// none.
std::string numeral_in(std::string const& words, NumeralForm form) {
    ReadText const text(words);
    auto const figure = grammar::parse_figure_at(text.tokens, 0, text.tokens.tokens.size());
    if (!figure || figure->left.numeral.form != form) return "-";
    auto const& n = figure->left.numeral;
    auto const value = numeral_value(text.tokens, n, *ReadText::lexicon());
    if (!value) return "-";
    auto const& tokens = text.tokens.tokens;
    std::string const read =
        words.substr(tokens[n.first].span.begin, tokens[n.last - 1].span.end - tokens[n.first].span.begin);
    std::string const upper = value->upper ? ".." + value->upper->to_string() : "";
    return read + " = " + (value->unreadable.empty() ? value->value.to_string() + upper : value->unreadable);
}

struct Case {
    char const* words;
    char const* expected;
};

template <std::size_t Count>
void expect_numerals(NumeralForm form, Case const (&cases)[Count]) {
    for (Case const& c : cases) EXPECT_EQ(numeral_in(c.words, form), c.expected) << c.words;
}

TEST(Numerals, Digits) {
    constexpr Case cases[] = {
        {"1,458 km", "1,458 = 1458"},
        {"816 000 tonnes", "816 000 = 816000"},
        {"10, 000 monkeys", "10, 000 = 10000"},
        {"2.7 million litres", "2.7 million = 2700000"},
        {"5-million goal", "5-million = 5000000"},
        {"2.5 lakh crore", "2.5 lakh crore = 2500000000000"},
        {"9 thousand million", "9 thousand million = 9000000000"},
        {".5 percent", ".5 = 0.5"},
        {"3 400 000", "3 400 000 = 3400000"},
        {"12 300 450 6", "12 = 12"},  // cells of a table
        {"10, 200 and 300", "10 = 10"},
        {"5 12", "5 = 5"},
        {"5\n000", "5 = 5"},
        {"1,2,3", "-"},
        {"about 5", "-"},
    };
    expect_numerals(NumeralForm::digits, cases);
}

TEST(Numerals, Words) {
    constexpr Case cases[] = {
        {"seven", "seven = 7"},
        {"twenty-five", "twenty-five = 25"},
        {"ninety nine", "ninety nine = 99"},
        {"two hundred", "two hundred = 200"},
        {"two hundred and five", "two hundred and five = 205"},
        {"nineteen hundred", "nineteen hundred = 1900"},
        {"three thousand and ten", "three thousand and ten = 3010"},
        {"three million two hundred thousand", "three million two hundred thousand = 3200000"},
        {"one billion and five", "one billion and five = 1000000005"},
        {"four trillion", "four trillion = 4000000000000"},
        {"six hundred thousand", "six hundred thousand = 600000"},
        {"two thousand million", "two thousand million = 2000000000"},
        {"zero", "zero = 0"},
        {"two and five", "two = 2"},
        {"three thousand million billion trillion quadrillion", "-"},
        {"ninety-one hundred quadrillion", "ninety-one hundred quadrillion = 9100000000000000000"},
        {"ninety-nine hundred quadrillion", "-"},  // beyond 64 bits
        {"five two", "five = 5"},
    };
    expect_numerals(NumeralForm::words, cases);
}

TEST(Numerals, WholeWithFraction) {
    constexpr Case cases[] = {
        {"2\xC2\xBD inches", "2\xC2\xBD = 2.5"},
        {"2 1/2 inches", "2 1/2 = 2.5"},
        {"4-1/4 percent", "4-1/4 = 4.25"},
        {"one and a half thousand", "one and a half thousand = 1500"},
        {"three and three-quarters", "three and three-quarters = 3.75"},
        {"2 and a half million", "2 and a half million = 2500000"},
        {"two and a third", "two and a third = 7/3"},
        {"a million and a half", "a million and a half = 1500000"},
        {"2 and 3", "-"},
        {"one and a dog", "-"},
    };
    expect_numerals(NumeralForm::mixed, cases);
}

TEST(Numerals, Fractions) {
    constexpr Case cases[] = {
        {"two-thirds of voters", "two-thirds = 2/3"},
        {"three fifths", "three fifths = 0.6"},
        {"3/4 cup", "3/4 = 0.75"},
        {"2/3", "2/3 = 2/3"},
        {"\xC2\xBD", "\xC2\xBD = 0.5"},
        {"half of them", "half = 0.5"},
        {"a quarter of it", "a quarter = 0.25"},
        {"one third", "one third = 1/3"},
        {"one-tenth", "one-tenth = 0.1"},
        {"5/0", "-"},
        {"the third man", "-"},
    };
    expect_numerals(NumeralForm::fraction, cases);
}

TEST(Numerals, PartsOfScales) {
    constexpr Case cases[] = {
        {"half a million", "half a million = 500000"},
        {"half-million", "half-million = 500000"},
        {"a half million", "a half million = 500000"},
        {"a quarter of a million", "a quarter of a million = 250000"},
        {"three quarters of a billion", "three quarters of a billion = 750000000"},
        {"half a dozen", "half a dozen = 6"},
        {"half a loaf", "-"},
    };
    expect_numerals(NumeralForm::part_of_scale, cases);
}

TEST(Numerals, ScalesAlone) {
    constexpr Case cases[] = {
        {"a million", "a million = 1000000"},
        {"a hundred and twenty", "a hundred and twenty = 120"},
        {"a hundred thousand", "a hundred thousand = 100000"},
        {"thousand litres", "thousand = 1000"},
        {"a dozen", "a dozen = 12"},
        {"two dozen", "two dozen = 24"},
        {"dozen", "dozen = 12"},
        {"a man", "-"},
    };
    expect_numerals(NumeralForm::bare_scale, cases);
}

TEST(Numerals, SeveralAndPluralScales) {
    constexpr Case cases[] = {
        {"several hundred", "several hundred = 100..1000"},
        {"a few thousand", "a few thousand = 1000..10000"},
        {"several hundred thousand", "several hundred thousand = 100000..1000000"},
        {"a few people", "-"},
        {"several ships", "-"},
    };
    expect_numerals(NumeralForm::few_scale, cases);
    constexpr Case plurals[] = {
        {"three billions", "three billions = 3000000000"},
        {"4 crores", "4 crores = 40000000"},
        {"2 dozens", "2 dozens = 24"},
    };
    expect_numerals(NumeralForm::plural_scale, plurals);
}

TEST(Numerals, VaguePlurals) {
    constexpr Case cases[] = {
        {"hundreds", "hundreds = 100..1000"},
        {"dozens", "dozens = 12..120"},
        {"thousands", "thousands = 1000..10000"},
        {"tens of thousands", "tens of thousands = 10000..100000"},
        {"hundreds of millions", "hundreds of millions = 100000000..1000000000"},
        {"hundred", "-"},
    };
    expect_numerals(NumeralForm::vague, cases);
}

TEST(Numerals, SpokenDecimals) {
    constexpr Case cases[] = {
        {"one point three", "one point three = 1.3"},
        {"zero point zero five", "zero point zero five = 0.05"},
        {"two point seven million", "two point seven million = 2700000"},
        {"one point", "-"},
        {"one point of order", "-"},
    };
    expect_numerals(NumeralForm::spoken_decimal, cases);
}

TEST(Numerals, ScientificNotation) {
    constexpr Case cases[] = {
        {"2.48\xC3\x97"
         "10\xE2\x88\x92"
         "5",
         "2.48\xC3\x97"
         "10\xE2\x88\x92"
         "5 = 0.0000248"},
        {"3 x 10^6", "3 x 10^6 = 3000000"},
        {"3 x 4", "-"},
    };
    expect_numerals(NumeralForm::scientific, cases);
}

TEST(Numerals, NoUnitIsPartOfThem) {
    for (char const* words : {"the ferry", "million-dollar", "of 5", "and 3", "-", "$"}) {
        ReadText const text(words);
        auto const figure = grammar::parse_figure_at(text.tokens, 0, text.tokens.tokens.size());
        EXPECT_TRUE(!figure || figure->left.numeral.form == NumeralForm::bare_scale) << words;
    }
}

}  // namespace
}  // namespace figtrail

// The rules for numbers, in digits and in words.
#include "parser/grammar/numerals.hpp"

#include <boost/fusion/include/adapt_struct.hpp>

#include "parser/grammar/terminals.hpp"

BOOST_FUSION_ADAPT_STRUCT(figtrail::grammar::Numeral, form, first, last)

namespace figtrail::grammar {
namespace {

using x3::attr;
using x3::omit;

template <typename Parser>
auto form(NumeralForm f, Parser const& body) {
    return attr(f) >> here >> omit[body] >> here;
}

auto const unit_word = token_if([](TokenIterator i) { return i->is(word_class::cardinal) && !i->is(word_class::tens); });
auto const tens_word = token_is(word_class::tens);
auto const hundred_word = word("hundred");
auto const multiplier = token_if([](TokenIterator i) { return i->is(word_class::multiplier) && i->kind == TokenKind::word; });
auto const an = token_is(word_class::indefinite);
auto const and_word = word("and");
auto const hyphen = glued >> mark('-') >> glued;

auto const group_head = token_if([](TokenIterator i) { auto const n = plain_digits(i); return n >= 1 && n <= 3; });
auto const group = token_if([](TokenIterator i) { return plain_digits(i) == 3; });

/// A blank of whatever width before the next token, or two: columns of a table stand further apart.
auto const narrow_gap = &token_if([](TokenIterator i) {
    if (i.index() == 0) return false;
    std::uint32_t const before = (i + -1)->span.end;
    std::uint32_t const gap = i->span.begin - before;
    return gap <= 2 || (gap <= 3 && static_cast<unsigned char>(i.text().text[before]) >= 0x80);
});
// "816 000 tonnes"; not "rows 12 300 450 600 of the table"
auto const space_grouped = group_head >> x3::repeat(1, 4)[spaced >> narrow_gap >> group] >> !(spaced >> digits);
/// "5’10, 160 pounds", "5-10, 160 pounds": somebody's height, and then the weight.
auto const behind_mark = token_if([](TokenIterator i) { return i->glued() && i.index() > 1 && ((i + -1)->mark == '\'' || (i + -1)->mark == '-'); });
// "10, 000 monkeys", from text that was cut badly; not "rooms 10, 200 and 300"
auto const comma_apart = !behind_mark >> group_head >> x3::repeat(1, 4)[glued >> mark(',') >> spaced >> group] >>
                         !(mark(',') | and_word | word("or") | digits | token_is(word_class::month));
// ".5 percent"; not "He left. 5 remained"
auto const after_word = token_if([](TokenIterator i) { return i->glued() && i.index() > 0 && (i + -1)->kind != TokenKind::mark; });  // "open fire.28"
auto const leading_point = !after_word >> mark('.') >> glued >> digits;
auto const digit_number = leading_point | comma_apart | space_grouped | digits;

// "2.7 million", "2.5 lakh crore", "5-million"; not "million" alone
auto const scale_words = x3::repeat(1, 4)[same_block >> -hyphen >> multiplier];

// "twenty-five", "seven"; not "twenty-first"
auto const below_hundred = (tens_word >> -(-(glued >> mark('-')) >> same_block >> unit_word)) | unit_word;
// "two hundred and five"; not "two and five"
auto const below_thousand = below_hundred >> -(-hyphen >> hundred_word >> -(-and_word >> below_hundred));
// "one million two hundred thousand", bounded by eight groups
auto const word_chain = below_thousand >>
                        x3::repeat(0, 8)[scale_words >> -(-and_word >> below_thousand >> &(multiplier | x3::eps))];

/// "the last three quarters", "four quarters": of a year, not fourths.
bool are_quarters_of_a_year(TokenIterator i) {
    auto const at = static_cast<std::uint32_t>(i.index());
    TokenText const& text = i.text();
    if (at == 0 || !is_word(text, at, "quarters")) return false;
    if (is_any_word(text, at - 1, {"four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"})) return true;
    return at > 1 && is_any_word(text, at - 2, {"last", "past", "previous", "preceding", "next", "coming", "first", "final", "straight", "consecutive", "recent"});
}
/// "one ninth-grader", "two third-floor flats": the ordinal belongs to what is counted; not "one-third-owned".
bool is_bound_ordinal(TokenIterator i) {
    std::size_t const at = i.index();
    auto const& tokens = i.text().tokens;
    return i->is(word_class::ordinal) && !i->glued() && at + 2 < tokens.size() && tokens[at + 1].mark == '-' && tokens[at + 1].glued() && tokens[at + 2].glued();
}
auto const fraction_word = token_if([](TokenIterator i) { return i->is(word_class::fraction) && !are_quarters_of_a_year(i) && !is_bound_ordinal(i); });
auto const vulgar = token_is(word_class::vulgar);
auto const whole = token_if([](TokenIterator i) { return i->kind == TokenKind::digits && i.word().find('.') == std::string_view::npos; });
/// "3.5" of "3.5/5" and "7.48" of "7.48/10": ratings have points, but no dealer's "6.0800/30" is one.
auto const rated = token_if([](TokenIterator i) {
    TokenIterator const scale = i + 2;
    if (i->kind != TokenKind::digits || scale.index() >= i.text().tokens.size()) return false;
    std::string_view const points = i.word().substr(0, i.word().find('.'));
    std::string_view const most = scale.word();
    bool const is_scale = most == "4" || most == "5" || most == "10" || most == "20" || most == "100";
    return is_scale && (points.size() < most.size() || (points.size() == most.size() && points <= most));
});
auto const slash_fraction = (whole | rated) >> glued >> mark('/') >> glued >> whole;  // "3/4", a rating of "3.5/5"; no dealer's "6.0800/30"
auto const half = word("half");

using Rule = x3::rule<struct part_, Numeral>;

// "2½ inches", "2 1/2 in thick", "4-1/4 percent", "one and a half thousand", "three and three-quarters"; not "2 and 3"
auto const mixed_body = (digits >> vulgar) | (digits >> (hyphen | spaced) >> slash_fraction) |
                        ((digits | below_hundred) >> -hyphen >> and_word >> -hyphen >> (an | unit_word) >> -hyphen >> fraction_word >> -scale_words) |
                        (an >> multiplier >> and_word >> an >> half);
// "two-thirds of voters", "3/4 cup", "½", "half of them", "a quarter"; not "the third man"
auto const fraction_body = vulgar | slash_fraction | (below_hundred >> -hyphen >> same_block >> fraction_word) |
                           (an >> -hyphen >> fraction_word) | half;
// "half a million", "half million", "three quarters of a billion", "half a dozen"; not "half a loaf"
auto const part_of_scale_body = ((half >> -(-hyphen >> an)) | (-(an | below_hundred) >> fraction_word >> -word("of") >> -an)) >> -hyphen >>
                                (multiplier | token_is(word_class::dozen));
// "a million", "a dozen", "two dozen", "three score", "thousand litres"; not "the million", "a score of 35"
auto const bare_scale_body = (-an >> multiplier >> -scale_words >> -(and_word >> below_hundred)) |
                             ((digits | below_hundred) >> -hyphen >> token_is(word_class::dozen)) | (-an >> word("dozen"));
// "three billions", "4 crores", "2 dozens"; not "thousands"
auto const vague_word = token_is(word_class::vague_plural);
auto const plural_scale_body = (digits | below_thousand) >> same_block >> vague_word;
// "one point three", "zero point five"; not "one point"
auto const spoken_decimal_body = below_hundred >> word("point") >> x3::repeat(1, 8)[unit_word] >> -scale_words;
// "several hundred people", "a few thousand", "several dozen"; not "a few people"
auto const few_scale_body = (word("several") | (-an >> word("few"))) >> (x3::repeat(1, 4)[multiplier] | token_is(word_class::dozen));
// "hundreds of", "tens of thousands"; not "thousand", "the scores were"
auto const vague_body = !(word("scores") >> !word("of")) >> vague_word >> x3::repeat(0, 3)[word("of") >> vague_word];
// "2.48×10−5", "3 x 10^6"; not "3 x 4"
auto const times_sign = mark('x') | mark('*') | word("x") | token_if([](TokenIterator i) { return i.word() == "\xC3\x97"; });
auto const ten = token_if([](TokenIterator i) { return i.word() == "10"; });
auto const scientific_body = digits >> times_sign >> ten >> -mark('^') >> glued >> -(mark('-') | mark('+')) >> glued >> digits;

}  // namespace

// Each rule stands under a sentence it accepts (+) and one it must not (-).

// + The mass is 2.48 x 10^6 grams.   - A bed is 3 x 4 feet.
x3::rule<struct scientific_, Numeral> const scientific = "scientific notation";
// + The board is 2 1/2 inches thick.   - He chose 2 and 3.
x3::rule<struct mixed_, Numeral> const mixed = "whole number with fraction";
// + Half a million letters were burnt.   - He ate half a loaf.
x3::rule<struct part_of_scale_, Numeral> const part_of_scale = "part of a scale word";
// + Two-thirds of the looms stopped.   - The third man ran.
x3::rule<struct fraction_, Numeral> const fraction = "fraction";
// + Several hundred looms stopped.   - Several looms stopped.
x3::rule<struct few_scale_, Numeral> const few_scale = "several of a scale word";
// + Two hundred and five looms stopped.   - The twenty-first loom stopped.
x3::rule<struct words_, Numeral> const words = "number in words";
// + A million bees died.   - They had a score of bees.
x3::rule<struct bare_scale_, Numeral> const bare_scale = "scale word alone";
// + The quarry employs 1,458 men.   - The code is 1,2,3.
x3::rule<struct digits_, Numeral> const number = "number in digits";
// + They dug up four crores of rupees.   - Thousands of coins were dug up.
x3::rule<struct plural_scale_, Numeral> const plural_scale = "number of a plural scale word";
// + Wages rose by two point five percent.   - He made one point.
x3::rule<struct spoken_decimal_, Numeral> const spoken_decimal = "decimal in words";
// + Dozens of looms stopped.   - The scores were low.
x3::rule<struct vague_, Numeral> const vague = "vague plural";
// + Seven wells ran dry.   - Some wells ran dry.
NumeralRule const numeral = "numeral";

auto const plural_scale_def = form(NumeralForm::plural_scale, plural_scale_body);
auto const spoken_decimal_def = form(NumeralForm::spoken_decimal, spoken_decimal_body);
auto const scientific_def = form(NumeralForm::scientific, scientific_body);
auto const mixed_def = form(NumeralForm::mixed, mixed_body);
auto const part_of_scale_def = form(NumeralForm::part_of_scale, part_of_scale_body);
auto const fraction_def = form(NumeralForm::fraction, fraction_body);
auto const few_scale_def = form(NumeralForm::few_scale, few_scale_body);
auto const words_def = form(NumeralForm::words, word_chain);
auto const bare_scale_def = form(NumeralForm::bare_scale, bare_scale_body);
auto const number_def = form(NumeralForm::digits, digit_number >> -scale_words);
auto const vague_def = form(NumeralForm::vague, vague_body);

// Order is longest first where two share a beginning.
auto const numeral_def = scientific | mixed | spoken_decimal | plural_scale | part_of_scale | few_scale | fraction | bare_scale | words | number | vague;

BOOST_SPIRIT_DEFINE(scientific, mixed, spoken_decimal, plural_scale, part_of_scale, fraction, few_scale, words, bare_scale, number, vague, numeral)
BOOST_SPIRIT_INSTANTIATE(NumeralRule, TokenIterator, x3::unused_type)

}  // namespace figtrail::grammar

// The rules for amounts, ranges and rates.
#include "parser/grammar/figures.hpp"

#include <boost/fusion/include/adapt_struct.hpp>

#include "parser/grammar/numerals.hpp"
#include "parser/grammar/terminals.hpp"

BOOST_FUSION_ADAPT_STRUCT(figtrail::grammar::Amount, first, sign, currency, inner_sign, numeral, suffix, hyphen, unit, last)
BOOST_FUSION_ADAPT_STRUCT(figtrail::grammar::RangeTail, connector, right)
BOOST_FUSION_ADAPT_STRUCT(figtrail::grammar::Denominator, first, unit, last)
BOOST_FUSION_ADAPT_STRUCT(figtrail::grammar::Figure, first, opener, left, tail, denominator, last)

namespace figtrail::grammar {
namespace {

using x3::attr;
using x3::omit;

// "-5 degrees", "minus 3", "minus-3", "+4 %"; not "+/-4", "F-35" or "10-20", where the hyphen is glued to what stands before
auto const free_sign = token_if([](TokenIterator i) {
    if (i->mark != '-' && i->mark != '+') return false;
    if (!i->glued() || i.index() == 0) return true;
    Token const& before = *(i + -1);
    return before.kind == TokenKind::mark && before.mark != '-' && before.mark != ')' && before.mark != '%' && before.mark != '.' && before.mark != '/';
});
// no sign: "plus or minus 3", "+/-3" say how far to either side
auto const minus = token_if([](TokenIterator i) { return i.word() == "minus" && (i.index() < 2 || (i + -1).word() != "or" || (i + -2).word() != "plus"); });
auto const sign = (free_sign >> &(glued >> (digits | mark('.') | phrase(PhraseKind::currency_symbol)))) |
                  (minus >> omit[-(glued >> mark('-') >> &glued)] >> &token_if([](TokenIterator i) { return i->kind == TokenKind::digits || i->is(word_class::cardinal); }));

// "$-50.8bn": the sign behind the currency
auto const inner_sign = glued >> token_if([](TokenIterator i) { return i->mark == '-' && i.index() > 0 && (i + -1)->kind == TokenKind::mark; }) >>
                        &(glued >> digits);

// "13bn", "$20k"; the long ones may stand apart: "13 bn", "$ 2.3 M"
auto const suffix = (omit[glued >> mark('-') >> glued] >> token_if([](TokenIterator i) { return i->is(word_class::suffix_multiplier) && i.word().size() >= 2; })) |  // "5.0-mln-dlr"
                    (glued >> token_is(word_class::suffix_multiplier)) |
                    (same_block >> token_if([](TokenIterator i) { return i->is(word_class::suffix_multiplier) && (i.word().size() >= 2 || i.word() == "M" || i.word() == "B"); }));

auto const hyphen = glued >> mark('-') >> &glued;
// "half an hour", "3/4 of a mile"; not "187 a year"
auto const after_fraction = &token_if([](TokenIterator i) {
    if (i.index() < 2) return i.index() == 1 && (i + -1)->is(word_class::fraction | word_class::vulgar);
    return (i + -1)->is(word_class::fraction | word_class::vulgar) || ((i + -1)->kind == TokenKind::digits && (i + -2)->mark == '/');
});
auto const of_a = (word("of") | after_fraction) >> token_is(word_class::indefinite);
auto const number_follows = token_if([](TokenIterator i) {
    return i->kind == TokenKind::digits || i->is(word_class::cardinal | word_class::multiplier | word_class::vulgar);
});
/// Tokens of the words between a fraction and its unit are no part of the attribute.
// "20 [kg]", "20 <kg>": units in brackets, as tables write them
auto const bracketed_unit = (omit[mark('[')] >> unit_phrase >> omit[mark(']')]) | (omit[mark('{')] >> unit_phrase >> omit[mark('}')]) |
                            (omit[mark('<')] >> unit_phrase >> omit[mark('>')]);
auto const unit_after = (omit[-(of_a >> &unit_phrase)] >> unit_phrase) | bracketed_unit;
/// A "$" that belongs to the next number is no unit of this one: "5 $10 bills".
auto const sign_of_money = token_if([](TokenIterator i) { return i->kind == TokenKind::mark; });
auto const not_next_price = !(&sign_of_money >> phrase(PhraseKind::currency_symbol) >> number_follows) >>
                            !(phrase(PhraseKind::currency_symbol) >> glued >> number_follows);

}  // namespace

// Each rule stands under a sentence it accepts (+) and one it must not (-).

// + The fence cost $13 billion.   - They spent the euros.
x3::rule<struct amount_, Amount> const amount = "amount";
// + The repair takes 3 to 5 weeks.   - They walked 3 weeks and rested.
x3::rule<struct tail_, RangeTail> const range_tail = "range";
// + Oil sold at $58 a barrel.   - He gave $58 to a man.
x3::rule<struct denominator_, Denominator> const denominator = "rate";
// + Between 3 and 5 boats sank.   - Between us, boats sank.
x3::rule<struct figure_, Figure> const figure = "figure";

// "$", "US$", "EUR", and before digits "R" (500 million), "MAD" or a name: "rupees 500"
auto const money_sign = phrase(PhraseKind::currency_symbol) | phrase(PhraseKind::million_currency) | (phrase(PhraseKind::weak_currency) >> &digits) | (phrase(PhraseKind::currency) >> &digits);
// "$13 billion", "1,458-kilometer", "13bn euros", "half an hour"; not "the euros"
// NOLINTNEXTLINE(cppcoreguidelines-interfaces-global-init): `numeral` is a constant, there before anything is built
auto const amount_def = here >> (sign | attr(none)) >> ((&money_sign >> here >> omit[money_sign]) | attr(none)) >>
                        (inner_sign | attr(none)) >> numeral >> (suffix | attr(none)) >>
                        ((hyphen >> &(not_next_price >> unit_phrase)) | attr(none)) >> ((same_block >> not_next_price >> unit_after) | attr(none)) >> here;

// "to 15", "-15", "and 20" after between; whether the two belong together is decided by their meaning
auto const connector = word("to") | word("and") | mark('-') | word("through") | mark(em_dash);
auto const range_tail_def = same_block >> connector >> omit[-phrase(PhraseKind::approximator)] >> same_block >> amount;

// "per barrel", "a day", "/h", "every year", "a share", "per 100,000 people"; not "a man"
auto const joint = -mark('-');  // "12-cent-a-share"
auto const per = joint >> (word("per") | mark('/') | token_is(word_class::indefinite) | word("every") | word("each")) >> joint;
auto const plain_noun = token_if([](TokenIterator i) {
    return i->kind == TokenKind::word && !i->is(word_class::preposition | word_class::determiner | word_class::pronoun | word_class::auxiliary);
});
auto const counted_thing = token_if([](TokenIterator i) {
    bool const nominal = i->pos == Pos::noun || i->pos == Pos::proper || i->pos == Pos::adjective;
    return nominal && !i->is(word_class::time_span | word_class::month | word_class::weekday | word_class::date_word);
});
auto const by_the_many = (digits >> -token_is(word_class::multiplier)) | (token_is(word_class::multiplier) >> &counted_thing);
auto const denominator_def = same_block >> here >>
                             ((omit[per] >> unit_phrase) | (omit[per] >> token_is(word_class::rate_noun)) | (omit[word("per") >> -by_the_many] >> plain_noun)) >> here;

auto const opener = (word("between") | word("from")) >> omit[-phrase(PhraseKind::approximator)];
auto const figure_def = here >> (opener | attr(none)) >> amount >>
                        (range_tail | attr(RangeTail{})) >> (denominator | attr(Denominator{})) >> here;

BOOST_SPIRIT_DEFINE(amount, range_tail, denominator, figure)

std::optional<Figure> parse_figure_at(TokenText const& text, std::size_t at, std::size_t end) {
    TokenIterator first(text, at);
    TokenIterator const last(text, end);
    Figure found;
    if (!x3::parse(first, last, figure, found)) return std::nullopt;
    return found;
}

std::optional<Denominator> parse_denominator_at(TokenText const& text, std::size_t at, std::size_t end) {
    TokenIterator first(text, at);
    TokenIterator const last(text, end);
    Denominator found;
    if (!x3::parse(first, last, denominator, found)) return std::nullopt;
    return found;
}

/// A sign, a currency or an opening word is followed by the rest of its figure.
bool may_begin_figure_here(TokenText const& text, std::size_t at) {
    Token const& token = text.tokens[at];
    auto const next = [&](std::size_t n) { return at + n < text.tokens.size() ? &text.tokens[at + n] : nullptr; };
    Token const* const behind = next(1);
    if (behind == nullptr) return false;
    if (token.kind == TokenKind::mark && behind->glued() && (behind->kind == TokenKind::digits || behind->mark == '.' || behind->hit_count > 0)) return true;
    for (std::uint32_t k = token.first_hit, n = k + token.hit_count; k < n; ++k) {
        PhraseHit const& hit = text.hits[k];
        if (hit.kind == PhraseKind::currency_symbol || hit.kind == PhraseKind::million_currency) return true;
        if (hit.kind != PhraseKind::currency && hit.kind != PhraseKind::weak_currency) continue;
        if (Token const* const number = next(hit.tokens); number != nullptr && number->kind == TokenKind::digits) return true;
    }
    // "between about", "from $", "a hundred"; most articles stand before a plain noun
    return token.is(word_class::figure_opener) &&
           (behind->kind != TokenKind::word || behind->hit_count > 0 ||
            behind->is(word_class::cardinal | word_class::multiplier | word_class::fraction | word_class::vague_plural | word_class::dozen | word_class::vulgar |
                       word_class::figure_opener | word_class::suffix_multiplier));
}

}  // namespace figtrail::grammar

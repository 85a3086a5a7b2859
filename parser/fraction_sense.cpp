#include "parser/fraction_sense.hpp"

#include "parser/digits.hpp"
#include "parser/hedge.hpp"
#include "parser/word_match.hpp"
#include "parser/year_like.hpp"

namespace figtrail {

namespace {

/// "A suspect was arrested and a third was sought": somebody more, where one or two were spoken of; "a third were" is a share.
bool is_one_more(TokenText const& text, Sentence const& sentence, Reading const& reading, std::uint32_t next) {
    constexpr std::uint32_t reach = 30;
    if (!text.tokens[next - 1].is(word_class::ordinal) || !is_any_word(text, next, {"was", "is", "has", "had", "remains", "died", "escaped", "fled"})) return false;
    if (reading.number_first == sentence.first || !text.tokens[reading.number_first].is(word_class::indefinite)) return false;
    std::uint32_t const stop = reading.number_first > sentence.first + reach ? reading.number_first - reach : sentence.first;
    for (std::uint32_t i = reading.number_first; i-- > stop;)
        if (text.tokens[i].is(word_class::person_noun) || is_any_word(text, i, {"one", "two", "second", "another", "both"})) return true;
    return false;
}

}  // namespace

bool is_counting_fraction(TokenText const& text, Sentence const& sentence, Reading const& reading) {
    if (reading.form != grammar::NumeralForm::fraction || reading.in_digits || reading.is_range || reading.has_unit) return true;
    std::uint32_t const next = reading.number_last;
    Token const& last = text.tokens[next - 1];
    if (last.is(word_class::vulgar)) return true;
    Token const& first = text.tokens[reading.number_first];
    bool const half = is_word(text, next - 1, "half") && next - reading.number_first == 1;
    if (first.is(word_class::cardinal)) return true;  // "one third", "two-thirds"
    std::uint32_t const before = reading.number_first > sentence.first ? reading.number_first - 1 : grammar::none;
    bool const of_a_year = is_word(text, next - 1, "quarter") && is_any_word(text, before, {"in", "for", "during", "over", "per"});
    if (of_a_year && !(next < sentence.last && is_word(text, next, "of"))) return false;  // "sales rose in a quarter"
    if (half && is_word(text, before, "by")) return true;  // "fell by half"
    if (next >= sentence.last) return true;
    Token const& after = text.tokens[next];
    std::uint32_t const moved = after.mark == '-' && after.glued() ? next + 1 : next;
    if ((half || is_word(text, next - 1, "quarter")) && is_any_word(text, moved, {"point", "points", "percentage", "percent"})) return true;  // "a quarter-point rise"
    if (after.mark == '-' && after.glued()) return false;  // "a third-party test"
    if (is_one_more(text, sentence, reading, next)) return false;
    if (is_word(text, next, "of")) return true;
    if (half) {
        if (after.is(word_class::article | word_class::possessive | word_class::determiner | word_class::pronoun)) return true;
        return reading.hedged_before && after.pos != Pos::noun;
    }
    // "killed three and injured a fourth": one more of them, not a quarter
    bool const one_more = last.is(word_class::ordinal) && before != grammar::none && (text.tokens[before].pos == Pos::verb || text.tokens[before].pos == Pos::participle ||
                                                                                  is_word(text, before, "with"));
    if (one_more && after.kind == TokenKind::mark && after.mark != '%') return false;
    if (is_any_word(text, next, {"more", "less", "fewer", "higher", "lower", "as", "in", "to", "from", "on"})) return true;
    return after.kind == TokenKind::mark || after.pos == Pos::verb || after.pos == Pos::auxiliary;
}

bool make_rating(TokenText const& text, Reading& reading) {
    if (reading.form != grammar::NumeralForm::fraction || !reading.in_digits || reading.is_range || reading.has_unit) return false;
    std::uint32_t const under = reading.number_last - 1;
    int const scale = plain_number(text.word(under));
    auto const score = read_digits(text.word(reading.number_first));
    if (!score.value || (scale != 4 && scale != 5 && scale != 10 && scale != 20 && scale != 100)) return false;
    if (scale == 4 && !score.has_point) return false;  // "3/4 of them"
    if (*score.value > Number(scale) || is_word(text, reading.number_last, "of")) return false;
    reading.quantity.interval = hedged(*score.value, reading.quantity.approximator);
    reading.quantity.unit = {"", "out of " + std::to_string(scale), dimension::rating};
    reading.quantity.written_digits = score.written_digits;
    reading.has_unit = true;
    reading.rule = "rating";
    return true;
}

}  // namespace figtrail

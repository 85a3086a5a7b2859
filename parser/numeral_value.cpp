#include "parser/numeral_value.hpp"

#include "parser/digits.hpp"
#include "parser/fraction_value.hpp"
#include "parser/lexicon.hpp"
#include "parser/number_words.hpp"
#include "parser/word_match.hpp"

namespace figtrail {
namespace {

using grammar::Numeral;
using grammar::NumeralForm;

bool is_multiplier(Token const& t) { return t.kind == TokenKind::word && t.is(word_class::multiplier); }

class Reader {
public:
    Reader(TokenText const& text, Numeral const& numeral, Lexicon const& lexicon)
        : text_(text), lexicon_(lexicon), first_(numeral.first), last_(numeral.last) {}

    std::optional<NumeralValue> read(NumeralForm form) {
        switch (form) {
            case NumeralForm::digits: return digits();
            case NumeralForm::words: return words(first_, last_);
            case NumeralForm::mixed: return mixed();
            case NumeralForm::fraction: return fraction_value(text_, first_, last_, lexicon_);
            case NumeralForm::part_of_scale: return part_of_scale();
            case NumeralForm::bare_scale: return bare_scale();
            case NumeralForm::few_scale: return few_scale();
            case NumeralForm::plural_scale: return plural_scale();
            case NumeralForm::spoken_decimal: return spoken_decimal();
            case NumeralForm::vague: return vague();
            case NumeralForm::scientific: return scientific();
        }
        return std::nullopt;
    }

private:
    Token const& at(std::uint32_t i) const { return text_.tokens[i]; }
    std::int32_t value(std::uint32_t i) const { return lexicon_.value(at(i)); }

    /// Takes the scale words off the end; returns their power of ten.
    int take_scale(std::uint32_t from) {
        int power = 0;
        while (last_ > from && (is_multiplier(at(last_ - 1)) || at(last_ - 1).mark == '-')) {
            if (is_multiplier(at(last_ - 1))) power += value(last_ - 1);
            --last_;
        }
        return power;
    }

    NumeralValue scaled(NumeralValue v, int power) const {
        v.scale = power;
        if (power == 0) return v;
        v.value = v.value.times_power_of_ten(power);
        if (v.upper) v.upper = v.upper->times_power_of_ten(power);
        v.other.reset();  // "1.458 million" is no grouping
        return v;
    }

    std::optional<NumeralValue> digits() {
        int const power = take_scale(first_ + 1);
        auto const begin = at(first_).span.begin;
        DigitsReading const d = read_digits(text_.text.substr(begin, at(last_ - 1).span.end - begin));
        if (!d.well_formed) return std::nullopt;
        NumeralValue v;
        v.in_digits = true;
        v.grouped = d.grouped;
        v.has_point = d.has_point;
        v.written_digits = d.written_digits;
        if (d.value) v.value = *d.value;
        else v.unreadable = d.text;
        v.other = d.other;
        if (d.other && text_.points_group) {
            v.value = *d.other;
            v.other.reset();
            v.grouped = true;
            v.has_point = false;
        }
        return scaled(v, power);
    }

    std::optional<NumeralValue> words(std::uint32_t first, std::uint32_t last) const { return sum_of_words(text_, first, last, lexicon_); }
    std::optional<Number> plain(std::uint32_t i) const { return read_digits(text_.word(i)).value; }

    std::optional<NumeralValue> mixed() {
        int const power = take_scale(first_ + 2);
        std::optional<Number> whole;
        std::optional<Number> part;
        if (at(last_ - 1).is(word_class::vulgar)) {
            whole = plain(first_);
            part = vulgar_fraction(at(last_ - 1), lexicon_);
        } else if (at(last_ - 1).kind == TokenKind::digits) {
            whole = plain(first_);
            part = slashed_fraction(text_, last_ - 3);
        } else {
            bool const scale_first = at(first_).is(word_class::indefinite);  // "a million and a half"
            if (scale_first) {
                int const p = value(first_ + 1);
                return scaled({Number(3, 2), {}, {}, {}, 0, 2, false, false, false}, p);
            }
            std::uint32_t joint = first_;
            while (joint < last_ && text_.word(joint) != "and") ++joint;
            if (at(first_).kind == TokenKind::digits) whole = plain(first_);
            else if (auto const n = words(first_, joint)) whole = n->value;
            std::uint32_t const numerator = joint + 1;
            std::int64_t const over = at(numerator).is(word_class::cardinal) ? value(numerator) : 1;
            std::int64_t const under = value(last_ - 1);
            if (under < 2) return std::nullopt;
            part = Number(over, under);
        }
        if (!whole || !part) return std::nullopt;
        auto const sum = add(*whole, *part);
        if (!sum) return std::nullopt;
        NumeralValue v;
        v.value = *sum;
        v.written_digits = 2;
        return scaled(v, power);
    }

    std::optional<NumeralValue> part_of_scale() {
        std::uint32_t part = first_;
        while (part < last_ && !at(part).is(word_class::fraction)) ++part;
        std::int64_t const denominator = part < last_ ? value(part) : 2;
        std::int64_t const numerator = at(first_).is(word_class::cardinal) ? value(first_) : 1;
        Token const& scale = at(last_ - 1);
        NumeralValue v;
        v.written_digits = 1;
        v.value = Number(numerator, denominator < 2 ? 2 : denominator);
        if (scale.is(word_class::dozen)) {
            auto const n = multiply(v.value, Number(lexicon_.value(scale)));
            if (!n) return std::nullopt;
            v.value = *n;
            return v;
        }
        return scaled(v, lexicon_.value(scale));
    }

    std::optional<NumeralValue> bare_scale() {
        Token const& end = at(last_ - 1);
        if (end.is(word_class::dozen) && !end.is(word_class::multiplier)) {
            NumeralValue v;
            v.written_digits = 1;
            std::optional<Number> times = Number(1);
            if (at(first_).kind == TokenKind::digits) times = plain(first_);
            else if (at(first_).is(word_class::cardinal)) {
                auto const n = words(first_, last_ - 1);
                times = n ? std::optional<Number>(n->value) : std::nullopt;
            }
            auto const n = times ? multiply(*times, Number(lexicon_.value(end))) : std::nullopt;
            if (!n) return std::nullopt;
            v.value = *n;
            return v;
        }
        return words(first_, last_);
    }

    std::optional<NumeralValue> few_scale() {
        int const power = take_scale(first_ + 1);
        NumeralValue v;
        v.written_digits = 1;
        bool const dozens = at(last_ - 1).is(word_class::dozen);
        v.value = Number(dozens ? 12 : 1);
        v.upper = Number(dozens ? 120 : 10);
        return scaled(v, power);
    }

    std::optional<NumeralValue> plural_scale() {
        std::uint32_t const scale = last_ - 1;
        auto number = at(first_).kind == TokenKind::digits ? plain(first_) : std::nullopt;
        if (auto const n = number ? std::nullopt : words(first_, scale)) number = n->value;
        auto const product = number ? multiply(*number, Number(lexicon_.pair_of(at(scale).word).first)) : std::nullopt;
        if (!product) return std::nullopt;
        NumeralValue v;
        v.value = *product;
        v.written_digits = number->significant_digits();
        return v;
    }

    std::optional<NumeralValue> spoken_decimal() {
        int const power = take_scale(first_ + 2);
        std::uint32_t point = first_;
        while (point < last_ && !equals_ignoring_case(text_.word(point), "point")) ++point;
        auto const whole = words(first_, point);
        if (!whole || last_ - point > 8) return std::nullopt;
        std::optional<Number> sum = whole->value;
        int place = 0;
        for (std::uint32_t i = point + 1; i < last_ && sum; ++i) {
            if (value(i) > 9) return std::nullopt;
            sum = add(*sum, Number(value(i)).times_power_of_ten(--place));
        }
        if (!sum) return std::nullopt;
        NumeralValue v;
        v.value = *sum;
        v.written_digits = 1 - place;
        return scaled(v, power);
    }

    std::optional<NumeralValue> vague() {
        auto const [low, high] = lexicon_.pair_of(at(last_ - 1).word);
        NumeralValue v;
        v.written_digits = 1;
        v.value = Number(low);
        v.upper = Number(high);
        for (std::uint32_t i = first_; i + 1 < last_; ++i) {  // "tens of thousands"
            if (!at(i).is(word_class::vague_plural)) continue;
            auto const [factor_low, factor_high] = lexicon_.pair_of(at(i).word);
            auto const lower = multiply(v.value, Number(factor_low));
            auto const upper = multiply(Number(low), Number(factor_high));
            if (!lower || !upper) return std::nullopt;
            v.value = *lower;
            v.upper = *upper;
        }
        return v;
    }

    std::optional<NumeralValue> scientific() {
        DigitsReading const mantissa = read_digits(text_.word(first_));
        auto const exponent = plain(last_ - 1);
        if (!mantissa.value || !exponent || !exponent->is_integer() || exponent->magnitude() > 1) return std::nullopt;
        int power = static_cast<int>(exponent->to_double());
        if (at(last_ - 2).mark == '-') power = -power;
        NumeralValue v;
        v.in_digits = true;
        v.value = mantissa.value->times_power_of_ten(power);
        v.written_digits = mantissa.written_digits;
        return v;
    }

    TokenText const& text_;
    Lexicon const& lexicon_;
    std::uint32_t first_;
    std::uint32_t last_;
};

}  // namespace

std::optional<NumeralValue> numeral_value(TokenText const& text, Numeral const& numeral, Lexicon const& lexicon) {
    return Reader(text, numeral, lexicon).read(numeral.form);
}

}  // namespace figtrail

#include "parser/interpret.hpp"

#include <algorithm>

#include "parser/cut.hpp"
#include "parser/figure_range.hpp"
#include "parser/grammar/figures.hpp"
#include "parser/hedge.hpp"
#include "parser/inflect.hpp"
#include "parser/lexicon.hpp"
#include "parser/unit_choice.hpp"
#include "parser/word_match.hpp"
#include "parser/year_like.hpp"

namespace figtrail {
namespace {

using grammar::none;
using grammar::NumeralForm;

class Interpreter {
public:
    Interpreter(TokenText const& text, Sentence const& sentence, Lexicon const& lexicon)
        : text_(text), sentence_(sentence), lexicon_(lexicon) {}

    std::optional<Reading> read(grammar::Figure const& figure) {
        auto left = figure_end(text_, sentence_, figure.left, nullptr, lexicon_);
        if (!left) return std::nullopt;
        std::optional<FigureEnd> right;
        if (figure.tail.connector != none) {
            right = figure_end(text_, sentence_, figure.tail.right, &*left, lexicon_);
            if (right && !is_range(text_, sentence_, figure, *left, *right)) right.reset();
        }
        Reading reading = describe(figure, *left, right);
        add_denominator(reading);
        read_below_zero(reading);
        read_unit_and_a_half(reading);
        add_hedge(reading, figure, right.has_value());
        return reading;
    }

private:
    Token const& at(std::uint32_t i) const { return text_.tokens[i]; }

    Reading describe(grammar::Figure const& figure, FigureEnd const& left, std::optional<FigureEnd> const& right) const {
        Reading r;
        r.form = figure.left.numeral.form;
        r.first = figure.left.first;
        r.number_first = figure.left.numeral.first;
        r.number_last = right ? figure.tail.right.numeral.last : figure.left.numeral.last;
        r.last = right ? right->last : left.last;
        r.opener = right ? figure.opener : none;
        r.in_digits = left.value.in_digits;
        r.has_point = left.value.has_point;
        r.scale = left.scale();
        r.is_range = right.has_value();
        Quantity& q = r.quantity;
        q.written_digits = left.value.written_digits;
        std::optional<ChosenUnit> const& unit = right && right->unit ? right->unit : left.unit;
        if (right) {
            Number const low = left_end_of_range(left, *right);
            Number const high = right->exact();
            q.interval = Interval::between(std::min(low, high), std::max(low, high));
            q.approximator = Approximator::between;
            r.scale = right->scale();
        } else {
            q.interval = Interval::point(left.exact());
            q.unreadable = left.value.unreadable;
            if (left.value.upper) {
                q.interval = Interval::between(left.exact(), left.value.upper->times_power_of_ten(left.suffix_scale));
                q.approximator = Approximator::vague;
            }
        }
        if (unit) {
            r.has_unit = true;
            q.unit = unit->unit;
            std::uint32_t const after = right && right->unit ? figure.tail.right.unit : figure.left.unit;
            r.unit_first = after;
            r.hyphenated = (right ? figure.tail.right.hyphen : figure.left.hyphen) != none;
        }
        bool const certain = unit && (unit->currency != none || q.unit.dimension == dimension::percentage);
        if (!right && left.value.other && !certain) q.other_reading = left.value.other;
        r.rule = rule_name(figure, unit, right.has_value());
        return r;
    }

    static std::string_view rule_name(grammar::Figure const& figure, std::optional<ChosenUnit> const& unit, bool range) {
        if (range) return "range";
        if (unit && unit->currency != none) return figure.left.currency != none ? "money with its symbol in front" : "money with its name behind";
        if (unit) return figure.left.hyphen != none ? "hyphenated measure" : "number with unit";
        return figure.left.suffix != none ? "number with scale letter" : numeral_rule(figure.left.numeral.form);
    }

    /// "a barrel" right after "$58.24"; the noun's own denominator ("gallons of fuel a year") is found later.
    void add_denominator(Reading& r) const {
        if (!r.has_unit || r.last >= sentence_.last) return;
        auto const d = grammar::parse_denominator_at(text_, r.last, sentence_.last);
        if (!d) return;
        apply_denominator(r, text_, sentence_, *d, lexicon_);
    }

    /// "20 below zero", "- 20 degrees Fahrenheit" with the minus sign apart: temperatures only.
    void read_below_zero(Reading& r) const {
        if (r.is_range || !r.quantity.interval.is_point() || r.quantity.interval.lower->is_negative()) return;
        bool const degrees = r.quantity.unit.dimension == "temperature" || r.quantity.unit.name == "degree";
        auto const negate = [&] { r.quantity.interval = Interval::point(r.quantity.interval.lower->negated()); };
        if ((degrees || !r.has_unit) && r.last + 1 < sentence_.last && text_.word(r.last) == "below" && text_.word(r.last + 1) == "zero") {
            negate();
            r.last += 2;
            r.number_last = r.last;
            if (!r.has_unit) r.quantity.unit = {"deg", "degree", "temperature"};
            r.has_unit = true;
        } else if (degrees && r.first > sentence_.first && at(r.first - 1).mark == '-' && !at(r.first - 1).glued()) {
            negate();
            --r.first;
        }
    }

    /// "a year and a half", "the past mile and a half": one and a half of the unit in front.
    void read_unit_and_a_half(Reading& r) const {
        if (r.form != NumeralForm::fraction || r.in_digits || r.has_unit || r.is_range || r.first < sentence_.first + 3) return;
        std::uint32_t const noun = r.first - 2;
        bool const half = r.number_last == r.first + 2 && text_.word(r.first + 1) == "half" && text_.word(r.first - 1) == "and";
        if (!half || !(at(noun - 1).is(word_class::indefinite) || is_any_word(text_, noun - 1, {"past", "last", "next"}))) return;
        PhraseHit const* const hit = longest_hit(text_, noun, PhraseKind::unit);
        if (hit == nullptr || hit->tokens != 1 || at(noun).is(word_class::plural)) return;
        UnitEntry const& unit = lexicon_.catalog().units[hit->entry];
        auto const value = add(Number(1), *r.quantity.interval.lower);
        if (!value) return;
        r.quantity.interval = Interval::point(*value);
        r.quantity.unit = {unit.id, unit.name, unit.dimension};
        r.has_unit = true;
        r.unit_first = noun;
        r.first = at(noun - 1).is(word_class::indefinite) ? noun - 1 : noun;
    }

    /// "29 billion dollars over three years": in the course of, not more than. "It lasted over three years" and "children over 3 years
    /// old" keep their bound.
    bool is_in_the_course_of(Reading const& r, std::uint32_t over) const {
        if (r.quantity.unit.dimension != dimension::time || text_.word(over) != "over" || over == sentence_.first) return false;
        if (r.last < sentence_.last && (text_.word(r.last) == "old" || at(r.last).mark == '-')) return false;
        Token const& before = at(over - 1);
        using namespace word_class;
        if (before.kind == TokenKind::digits || before.mark == '%' || before.is(multiplier | suffix_multiplier | up_word | down_word)) return true;
        if (is_any_word(text_, over - 1, {"spread", "paid", "payable", "repaid", "repayable", "reschedule", "rescheduled", "amortised", "amortized", "invested", "phased", "staggered", "percent", "cent", "points"})) return true;
        for (std::uint32_t k = before.first_hit, n = k + before.hit_count; k < n; ++k)
            if (PhraseKind const kind = text_.hits[k].kind; kind == PhraseKind::currency || kind == PhraseKind::unit || kind == PhraseKind::minor_unit) return true;
        return false;
    }

    /// "should not fall below 200 million tonnes" sets a floor.
    bool is_denied_fall(std::uint32_t hedge) const {
        if (!is_any_word(text_, hedge, {"below", "under"}) || hedge < sentence_.first + 2) return false;
        bool const falls = is_any_word(text_, hedge - 1, {"fall", "drop", "slip", "sink", "go", "be", "decline", "dip"});
        return falls && (at(hedge - 2).is(word_class::negation) || is_any_word(text_, hedge - 2, {"not", "never", "cannot"}));
    }

    void add_hedge(Reading& r, grammar::Figure const& figure, bool range) const {
        std::uint32_t const start = range && figure.opener != none ? figure.opener : r.first;
        Hedge hedge = hedge_around(text_, sentence_, start, r.last, lexicon_);
        if (hedge.kind == Approximator::more_than && hedge.first + 1 == start && is_in_the_course_of(r, hedge.first)) hedge = {Approximator::exact, start, r.last, false};
        r.hedged_before = hedge.before;
        r.first = hedge.first;
        r.last = hedge.last;
        if (hedge.kind == Approximator::less_than && is_denied_fall(hedge.first)) hedge.kind = Approximator::at_least;
        Quantity& q = r.quantity;
        if (range) {
            if (hedge.kind != Approximator::exact) q.approximator = hedge.kind;
            return;
        }
        if (q.approximator == Approximator::vague) {
            if (hedge.kind == Approximator::more_than || hedge.kind == Approximator::at_least) q.interval.upper.reset();
            return;
        }
        q.approximator = hedge.kind;
        q.interval = hedged(*q.interval.lower, hedge.kind);
    }

    TokenText const& text_;
    Sentence const& sentence_;
    Lexicon const& lexicon_;
};

}  // namespace

std::string_view numeral_rule(NumeralForm form) {
    switch (form) {
        case NumeralForm::digits: return "number in digits";
        case NumeralForm::words: return "number in words";
        case NumeralForm::mixed: return "whole number with fraction";
        case NumeralForm::fraction: return "fraction";
        case NumeralForm::part_of_scale: return "part of a scale word";
        case NumeralForm::bare_scale: return "scale word alone";
        case NumeralForm::few_scale: return "several of a scale word";
        case NumeralForm::plural_scale: return "number of a plural scale word";
        case NumeralForm::spoken_decimal: return "decimal in words";
        case NumeralForm::vague: return "vague plural";
        case NumeralForm::scientific: return "scientific notation";
    }
    return "numeral";
}

std::string rate_base(TokenText const& text, std::uint32_t first, std::uint32_t last) {
    std::string base;
    for (std::uint32_t i = first; i < last; ++i) {
        Token const& token = text.tokens[i];
        if (token.kind != TokenKind::digits && !token.is(word_class::multiplier)) continue;
        std::string part;
        fold_word(text.word(i), part);
        if (int const plain = plain_number(part); plain >= 1000) part = Number(plain).to_grouped_string();  // "100000"
        base += (base.empty() ? "" : " ") + part;
    }
    return base;
}

void apply_denominator(Reading& reading, TokenText const& text, Sentence const& sentence, grammar::Denominator const& d,
                       Lexicon const& lexicon) {
    if (d.unit >= sentence.last) return;
    if (text.tokens[d.first].is(word_class::indefinite) && is_any_word(text, d.last, {"ago", "earlier", "before", "later", "after", "from", "since"})) return;
    Unit& unit = reading.quantity.unit;
    std::string const base = rate_base(text, d.first, d.unit);
    UnitContext const context{false, false, false, false, sentence.last};
    if (auto const known = unit_at(text, d.unit, context, lexicon); known && known->currency == grammar::none) {
        bool const divides = known->unit.dimension != dimension::percentage && known->unit.dimension != dimension::percentage_point;
        if (!divides) return;
        unit = per(unit, known->unit, base);
        reading.last = known->last;
        return;
    }
    Token const& noun = text.tokens[d.unit];
    bool const said_per = is_word(text, d.first, "per") || is_word(text, d.first + 1, "per");
    if (noun.kind != TokenKind::word || !(said_per || noun.is(word_class::rate_noun))) return;
    std::uint32_t head = d.unit;  // "per common share"
    while (head + 1 < sentence.last && text.tokens[head].pos == Pos::adjective && text.tokens[head + 1].pos == Pos::noun) ++head;
    std::string folded;
    fold_word(text.word(head), folded);
    unit = per(unit, {"", singular_of(folded), dimension::count}, base);
    reading.last = head + 1;
}

std::optional<Reading> interpret(TokenText const& text, Sentence const& sentence, grammar::Figure const& figure, Lexicon const& lexicon) {
    return Interpreter(text, sentence, lexicon).read(figure);
}

}  // namespace figtrail

#include "parser/interpret.hpp"

#include "parser/cut.hpp"
#include "parser/grammar/figures.hpp"
#include "parser/hedge.hpp"
#include "parser/inflect.hpp"
#include "parser/lexicon.hpp"
#include "parser/numeral_value.hpp"
#include "parser/unit_choice.hpp"
#include "parser/word_match.hpp"

namespace figtrail {
namespace {

using grammar::Amount;
using grammar::none;
using grammar::NumeralForm;

/// One end of a figure, understood.
struct End {
    NumeralValue value;
    std::optional<ChosenUnit> unit;
    std::uint32_t last = 0;         ///< token after it
    int suffix_scale = 0;           ///< power of ten of "bn" in "13bn"
    bool negative = false;
    bool symbol_before = false;

    Number exact() const {
        Number n = value.value.times_power_of_ten(suffix_scale);
        return negative ? n.negated() : n;
    }
    int scale() const { return value.scale + suffix_scale; }
};

class Interpreter {
public:
    Interpreter(TokenText const& text, Sentence const& sentence, Lexicon const& lexicon)
        : text_(text), sentence_(sentence), lexicon_(lexicon) {}

    std::optional<Reading> read(grammar::Figure const& figure) {
        auto left = end_of(figure.left, nullptr);
        if (!left) return std::nullopt;
        std::optional<End> right;
        if (figure.tail.connector != none) {
            right = end_of(figure.tail.right, &*left);
            if (right && !is_range(figure, *left, *right)) right.reset();
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

    std::optional<End> end_of(Amount const& amount, End const* left) {
        auto const value = numeral_value(text_, amount.numeral, lexicon_);
        if (!value) return std::nullopt;
        End end;
        end.value = *value;
        end.last = amount.numeral.last;
        end.negative = (amount.sign != none && at(amount.sign).mark != '+') || amount.inner_sign != none;
        if (amount.currency != none) {
            if (is_unlikely_money(amount, *value)) return std::nullopt;
            end.unit = currency_symbol_at(text_, amount.currency, lexicon_);
            end.symbol_before = end.unit.has_value();
            if (end.unit) end.suffix_scale = end.unit->scale;
        }
        bool const is_money = end.symbol_before || (left != nullptr && left->symbol_before);
        if (amount.suffix != none) read_suffix(amount, end, is_money);
        if (amount.unit != none && amount.unit >= end.last && (amount.suffix == none || end.suffix_scale != 0 || end.last <= amount.suffix))
            read_unit(amount, end);
        return end;
    }

    /// "R500 million" and "N2bn" are money, "N95" and "P53" are codes, and "PS5" is no five pounds.
    bool is_unlikely_money(Amount const& amount, NumeralValue const& value) const {
        bool const strong = longest_hit(text_, amount.currency, PhraseKind::currency_symbol) != nullptr;
        if (longest_hit(text_, amount.currency, PhraseKind::million_currency) != nullptr) return false;
        if (text_.word(amount.currency) == "A" && !at(amount.currency + 1).glued()) return true;  // "A $1.2 trillion bill" is no Australian one
        bool const name = !strong && longest_hit(text_, amount.currency, PhraseKind::weak_currency) == nullptr;
        if (name) {  // "rupees 500", "dollar 22.5 million"; not "the euro 2 percent lower", "won 500 seats", "50 dollar 40"
            Token const& word = at(amount.currency);
            bool const after_number = amount.currency > sentence_.first && (at(amount.currency - 1).kind == TokenKind::digits ||
                                                                            at(amount.currency - 1).is(word_class::cardinal | word_class::multiplier));
            if (amount.unit != none || after_number || word.is(word_class::verb)) return true;
            return value.scale == 0 && !value.grouped && value.value < Number(100);
        }
        bool const scaled = value.scale > 0 || amount.suffix != none || value.grouped;
        if (scaled || value.has_point) return false;
        return !strong || (text_.word(amount.currency) == "PS" && value.value < Number(10));
    }

    /// "13bn", "5m", "40k": a scale where money or people are counted, a unit where a length or a mass is.
    void read_suffix(Amount const& amount, End& end, bool is_money) {
        Token const& suffix = at(amount.suffix);
        if (!suffix.glued() && suffix.span.size() == 1 && !is_money) return;  // "$ 2.3 M", but "section 5 B"
        std::uint32_t const next = amount.suffix + 1;
        UnitContext const context{true, false, false, sentence_.last};
        auto const unit = is_money ? std::nullopt : unit_at(text_, amount.suffix, context, lexicon_);
        bool const upper = suffix.has(token_flag::capitalised);
        bool const noun_follows = suffix.span.size() == 1 && next < sentence_.last && at(next).kind == TokenKind::word &&
                                  !at(next).is(word_class::preposition | word_class::conjunction | word_class::auxiliary | word_class::subordinator |
                                               word_class::adverb | word_class::determiner) &&
                                  !is_dimension_word(next);
        if (unit && unit->last > next) {
            // "km/h": longer than the suffix
        } else if (!unit || upper || noun_follows) {
            end.suffix_scale = lexicon_.value(suffix);
            end.value.other.reset();
            end.last = next;
            return;
        }
        end.unit = unit;
        end.last = unit->last;
    }

    bool is_dimension_word(std::uint32_t i) const {
        static constexpr std::string_view words[] = {"tall", "high", "wide", "long", "deep", "thick", "away", "above", "below", "apart",
                                                     "race", "run", "sprint", "freestyle", "hurdles", "final", "relay", "dash", "pool"};
        for (auto word : words)
            if (text_.word(i) == word) return true;
        return false;
    }

    void read_unit(Amount const& amount, End& end) {
        UnitContext context;
        context.glued = at(amount.unit).glued();
        context.has_scale = end.scale() >= 3;
        context.is_large = end.value.in_digits && end.value.value.magnitude() >= 3;
        context.end = sentence_.last;
        auto const unit = unit_at(text_, amount.unit, context, lexicon_);
        if (!unit || is_earlier_column(*unit, end)) return;
        if (end.symbol_before) {
            // "$5 million a barrel" has one unit; "US$5 dollars" and "$5 USD" say the same twice.
            if (unit->currency != none) end.last = unit->last;
            return;
        }
        end.unit = unit;
        end.last = unit->last;
        if (unit->currency != none) read_scale_behind(end);
        char const bracket = at(amount.unit - 1).mark;
        bool const closes = end.last < sentence_.last && (at(end.last).mark == ']' || at(end.last).mark == '}' || at(end.last).mark == '>');
        if (closes && (bracket == '[' || bracket == '{' || bracket == '<')) ++end.last;
    }

    /// "157,000 week ago": a column of an earlier time and no number of weeks, which would be a plural.
    bool is_earlier_column(ChosenUnit const& unit, End const& end) const {
        bool const ago = unit.last < sentence_.last && is_any_word(text_, unit.last, {"ago", "earlier", "prior"});
        return ago && unit.unit.dimension == dimension::time && !at(unit.last - 1).is(word_class::plural) && end.value.value > Number(1000);
    }

    /// "75 USD million", "120 MEUR"
    void read_scale_behind(End& end) const {
        end.suffix_scale += end.unit->scale;
        bool const scale_word = end.last < sentence_.last && at(end.last).is(word_class::multiplier) && lexicon_.value(at(end.last)) >= 6;
        if (end.scale() != 0 || !scale_word) return;
        end.suffix_scale = lexicon_.value(at(end.last));
        ++end.last;
    }

    bool has_own_unit(End const& end) const { return end.unit.has_value(); }

    /// Do the two amounts make one range, or are they two figures with a "to" between them?
    bool is_range(grammar::Figure const& figure, End const& left, End const& right) const {
        Token const& connector = at(figure.tail.connector);
        bool const dash = connector.mark == '-' || connector.mark == em_dash;
        std::string_view const word = dash ? "-" : text_.word(figure.tail.connector);
        bool const between = figure.opener != none && is_between(figure.opener);
        if (word == "and") return between && same_unit(left, right) && !(figure.left.hyphen != none && figure.tail.right.hyphen != none && parts_two(figure.opener));
        if (left.value.upper || right.value.upper) return false;
        bool const moves = figure.opener != none && !between;  // "from 208 pounds to 193"
        if (!same_unit(left, right) && !(moves && !has_own_unit(right))) return false;
        if (dash) {
            bool const tight = connector.glued() && at(figure.tail.connector + 1).glued();
            bool const lopsided = !tight && connector.glued() != at(figure.tail.connector + 1).glued();
            if (lopsided && !(right.unit && !left.unit)) return false;  // "5 -10" is none, "75 -300mm" is
            return range_value(left, right) <= right.exact();
        }
        if (moves) return true;  // and down again
        bool const by = figure.left.first > sentence_.first && is_any_word(text_, figure.left.first - 1, {"by"});
        if (by && has_own_unit(left) && has_own_unit(right)) return is_band(left, right);  // "cut its price by 0.50 cent to 65.50 cents"
        if (follows_change(figure.left.first)) return is_band(left, right);
        return range_value(left, right) <= right.exact() || has_own_unit(right);
    }

    /// "rose by 10 to 15 per cent": two sizes of one change. A change and the level it leads to lie far apart ("rose 0.2 to 5.1 percent")
    /// or have a unit each ("rose 3 % to 8 %").
    bool is_band(End const& left, End const& right) const {
        if (!has_own_unit(right)) return false;
        if (has_own_unit(left)) {  // "will drop 19% to 24%": so close that no change and its level are meant
            auto const close = multiply(left.exact(), Number(3));
            auto const twice = multiply(right.exact(), Number(2));
            bool const shares = left.unit->unit.dimension == dimension::percentage && left.exact() >= Number(5);
            return shares && close && twice && left.exact() < right.exact() && *twice <= *close;
        }
        auto const most = multiply(left.exact(), Number(3));
        return left.exact() <= right.exact() && most && right.exact() <= *most;
    }

    /// "the spread between two-year and 10-year yields": the two are told apart, and are no ends of one range.
    bool parts_two(std::uint32_t opener) const {
        return opener > sentence_.first && is_any_word(text_, opener - 1, {"spread", "gap", "difference", "spreads", "distance", "divide", "split"});
    }

    bool is_between(std::uint32_t opener) const {
        std::string_view const w = text_.word(opener);
        return w == "between" || w == "Between";
    }

    /// A verb of change right before ("rose 3 to 45", "up 19 cents to ..."): the first number is the change, the second the level.
    bool follows_change(std::uint32_t first) const {
        for (std::uint32_t back = 1; back <= 2 && sentence_.first + back <= first; ++back) {
            Token const& t = at(first - back);
            if (t.is(word_class::up_word | word_class::down_word)) return true;
            if (back == 1 && text_.word(first - 1) == "by") continue;
            if (t.hit_count == 0) break;  // a hedge may stand between
        }
        return false;
    }

    bool same_unit(End const& left, End const& right) const {
        if (!left.unit || !right.unit) return !(left.unit && !left.symbol_before && !right.unit);
        return left.unit->unit == right.unit->unit;
    }

    /// "$3-5 billion", "four to five thousand": the left end shares the right end's scale when it has none and would else be the larger
    /// leap.
    Number range_value(End const& left, End const& right) const {
        if (left.scale() == 0 && right.scale() > 0 && !left.value.grouped && left.value.value < right.value.value) {
            Number const scaled = left.exact().times_power_of_ten(right.scale());
            if (scaled <= right.exact()) return scaled;
        }
        return left.exact();
    }

    Reading describe(grammar::Figure const& figure, End const& left, std::optional<End> const& right) const {
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
            Number const low = range_value(left, *right);
            Number const high = right->exact();
            q.interval = low <= high ? Interval::between(low, high) : Interval::between(high, low);
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

void apply_denominator(Reading& reading, TokenText const& text, Sentence const& sentence, grammar::Denominator const& d,
                       Lexicon const& lexicon) {
    if (d.unit >= sentence.last) return;
    if (text.tokens[d.first].is(word_class::indefinite) && is_any_word(text, d.last, {"ago", "earlier", "before", "later", "after", "from", "since"})) return;
    Unit& unit = reading.quantity.unit;
    UnitContext const context{false, false, false, sentence.last};
    if (auto const known = unit_at(text, d.unit, context, lexicon); known && known->currency == grammar::none) {
        bool const divides = known->unit.dimension != dimension::percentage && known->unit.dimension != dimension::percentage_point;
        if (!divides) return;
        unit = per(unit, known->unit);
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
    unit = per(unit, {"", singular_of(folded), dimension::count});
    reading.last = head + 1;
}

std::optional<Reading> interpret(TokenText const& text, Sentence const& sentence, grammar::Figure const& figure, Lexicon const& lexicon) {
    return Interpreter(text, sentence, lexicon).read(figure);
}

}  // namespace figtrail

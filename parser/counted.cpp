#include "parser/counted.hpp"

#include <algorithm>

#include "parser/age_sense.hpp"
#include "parser/grammar/figures.hpp"
#include "parser/hedge.hpp"
#include "parser/interpret.hpp"
#include "parser/lexicon.hpp"
#include "parser/unit_choice.hpp"
#include "parser/syntax.hpp"

namespace figtrail {
namespace {

class Counting {
public:
    Counting(TokenText const& text, Sentence const& sentence, Reading& reading, Lexicon const& lexicon)
        : text_(text), sentence_(sentence), r_(reading), lexicon_(lexicon) {}

    std::optional<NounPhrase> run() {
        if (make_age(text_, sentence_, r_, lexicon_)) return std::nullopt;
        bool const negative = r_.quantity.interval.lower && r_.quantity.interval.lower->is_negative();
        if (negative && r_.quantity.unit.id == "deg") r_.quantity.unit.dimension = "temperature";  // "-3 degrees"
        if (r_.has_unit || takes_unit_behind_of() || takes_unit_behind_loose_hyphen()) {
            auto of = of_phrase(r_.last);
            rate_behind(of ? of->last : r_.last);
            return of;
        }
        if (make_times() || take_unit_before() || is_magnitude()) return std::nullopt;
        if (takes_points()) return std::nullopt;
        if (r_.form == grammar::NumeralForm::fraction && !r_.is_range) {
            r_.quantity.unit = {"", "fraction", dimension::fraction};
            return of_phrase(r_.last);
        }
        std::optional<NounPhrase> counted = counted_noun(text_, sentence_, r_.last);
        if (counted) {
            r_.quantity.unit = {"", unit_name(text_, *counted), dimension::count};
            measure_behind_modifiers(*counted);
            take_hedge_behind(counted->of_last != 0 ? counted->of_last : counted->last);
            rate_behind(counted->of_last != 0 ? counted->of_last : counted->last);
            return counted;
        }
        r_.quantity.unit = {"", "-", dimension::index};
        if (is_of_people()) r_.quantity.unit = {"", "people", dimension::count};
        if (has(r_.last + 1) && is_word(text_, r_.last, "per") && is_number_like(text_, r_.last + 1)) take_rate();
        return std::nullopt;
    }

private:
    bool has(std::uint32_t i) const { return i < sentence_.last; }

    std::optional<NounPhrase> of_phrase(std::uint32_t at) const {
        if (!has(at) || !is_word(text_, at, "of")) return std::nullopt;
        return noun_phrase_at(text_, sentence_, at + 1);
    }

    /// "40 boats or more": a hedge that is no part of the quote, which ends with the number.
    void take_hedge_behind(std::uint32_t at) {
        Quantity& q = r_.quantity;
        if (q.approximator != Approximator::exact || !q.interval.is_point() || !q.unreadable.empty()) return;
        q.approximator = hedge_behind_noun(text_, sentence_, at, lexicon_);
        q.interval = hedged(*q.interval.lower, q.approximator);
    }

    /// "millions of dollars", "four crores of rupees", "tens of kilometres of pipe"; not "dozens of stones"
    bool takes_unit_behind_of() {
        bool const is_plural = r_.form == grammar::NumeralForm::vague || r_.form == grammar::NumeralForm::plural_scale;
        if (!is_plural || !has(r_.last + 1) || !is_word(text_, r_.last, "of")) return false;
        UnitContext context;
        context.has_scale = r_.quantity.interval.lower && r_.quantity.interval.lower->magnitude() >= 3;
        context.end = sentence_.last;
        auto const unit = unit_at(text_, r_.last + 1, context, lexicon_);
        bool const in_compound = unit && has(unit->last) && is_mark(text_, unit->last, '-') && text_.tokens[unit->last].glued();  // "dozens of decades-old claims"
        if (!unit || in_compound || unit->unit.name == "stone") return false;
        r_.quantity.unit = unit->unit;
        r_.has_unit = true;
        r_.last = unit->last;
        return true;
    }

    /// "a family of three", "the town of 3,400": whom such things consist of; not "the class of 2019", "a group of seven".
    bool is_of_people() const {
        static constexpr RuleWords crowds{"family", "families", "town", "city", "village", "community", "hamlet", "suburb", "crew", "party"};
        std::uint32_t const of = r_.first;
        return of > sentence_.first + 1 && is_word(text_, of - 1, "of") && is_any_word(text_, of - 2, crowds) && !r_.has_point;
    }

    /// "a quarter-point rise", "half a point", "1/8 point": of a rate, percentage points.
    bool takes_points() {
        static constexpr RuleWords rates{"rate", "rates", "fed", "bank", "prime", "yield", "yields", "lending", "inflation", "mortgage"};
        if (r_.form != grammar::NumeralForm::fraction) return false;
        std::uint32_t const noun = has(r_.last) && is_mark(text_, r_.last, '-') ? r_.last + 1 : r_.last;
        if (!has(noun) || !is_any_word(text_, noun, {"point", "points"})) return false;
        bool of_rate = false;
        constexpr std::uint32_t reach = 30;
        std::uint32_t const from = r_.first > sentence_.first + reach ? r_.first - reach : sentence_.first;
        for (std::uint32_t i = from; i < std::min(noun + reach, sentence_.last) && !of_rate; ++i) of_rate = is_any_word(text_, i, rates);
        r_.quantity.unit = of_rate ? Unit{"", "percentage point", dimension::percentage_point} : Unit{"", "point", dimension::count};
        r_.has_unit = true;
        r_.last = noun + 1;
        return true;
    }

    /// "a 15 - year veteran", from text that was cut badly
    bool takes_unit_behind_loose_hyphen() {
        std::uint32_t const noun = r_.last + 1;
        if (!has(noun + 1) || !is_mark(text_, r_.last, '-') || text_.tokens[r_.last].glued() || !is_nominal(text_.tokens[noun + 1].pos)) return false;
        if (text_.tokens[noun].is(word_class::plural | word_class::ordinal) || text_.tokens[noun].kind != TokenKind::word || text_.tokens[noun].has(token_flag::capitalised)) return false;
        PhraseHit const* const hit = longest_hit(text_, noun, PhraseKind::unit);
        if (hit == nullptr || hit->tokens != 1) return false;
        UnitEntry const& unit = lexicon_.catalog().units[hit->entry];
        r_.quantity.unit = {unit.id, unit.name, unit.dimension};
        r_.has_unit = true;
        r_.last = noun + 1;
        r_.rule = "hyphenated measure";
        return true;
    }

    /// "37 per 1,000 births"; "5.3 per 100,000", of whatever the text speaks of
    void take_rate() {
        rate_behind(r_.last);
        std::uint32_t end = r_.last + 1;
        while (has(end) && is_number_like(text_, end)) ++end;
        if (r_.quantity.unit.name == "-") r_.quantity.unit.name = "per " + rate_base(text_, r_.last + 1, end);
    }

    /// "2.4 billion gallons of jet fuel a year", "400 deaths a day"
    void rate_behind(std::uint32_t at) {
        if (!has(at) || r_.is_range || r_.quantity.unit.dimension.find('/') != std::string::npos || r_.quantity.unit.name.find(" per ") != std::string::npos) return;
        if (is_mark(text_, at, '(')) {  // "9 billion shekels ($2.4 billion) a year"
            std::uint32_t close = at;
            while (has(close) && close < at + 10 && !is_mark(text_, close, ')')) ++close;
            if (!is_mark(text_, close, ')') || !has(close + 1)) return;
            at = close + 1;
        }
        auto const d = grammar::parse_denominator_at(text_, at, sentence_.last);
        if (!d || d->unit == at) return;
        std::uint32_t const last = r_.last;
        if (text_.tokens[d->first].mark == '/') return;
        apply_denominator(r_, text_, sentence_, *d, lexicon_);
        r_.last = last;  // the quote stays with the number; the noun between is no part of it
    }

    /// "50 previous years", "517 rushing yards": the head is a unit, whatever stands before it.
    void measure_behind_modifiers(NounPhrase const& counted) {
        if (counted.head == counted.first || counted.head + 1 != counted.last) return;
        PhraseHit const* hit = longest_hit(text_, counted.head, PhraseKind::unit);
        if (hit == nullptr || text_.tokens[counted.head].has(token_flag::capitalised) || !text_.tokens[counted.head].is(word_class::plural)) return;
        UnitEntry const& unit = lexicon_.catalog().units[hit->entry];
        if (unit.dimension == dimension::time || unit.dimension == dimension::length) r_.quantity.unit = {unit.id, unit.name, unit.dimension};
    }

    /// "three times", "10 times", "a 12-fold rise"
    bool make_times() {
        std::uint32_t next = r_.last;
        if (!has(next)) return false;
        bool const hyphen = is_mark(text_, next, '-') && text_.tokens[next].glued() && has(next + 1);
        if (hyphen) ++next;
        if (!is_any_word(text_, next, {"times", "time", "fold", "x"})) return false;
        if (hyphen && is_word(text_, next, "x")) return false;
        if (is_any_word(text_, next, {"time", "x"}) && !hyphen && !text_.tokens[next].glued() && !is_one()) return false;
        r_.quantity.unit = {"", "count", dimension::times};
        r_.has_unit = true;
        r_.last = next + 1;
        r_.rule = "number of times";
        rate_behind(r_.last);
        return true;
    }

    /// "Mach 5", where the unit belongs to the quote, and "a pH of 4.5", "the pH was 6".
    bool take_unit_before() {
        std::uint32_t at = r_.first;
        if (at <= sentence_.first) return false;
        PhraseHit const* hit = longest_hit(text_, --at, PhraseKind::unit_before);
        bool const beside = hit != nullptr;
        if (!beside && is_any_word(text_, at, {"of", "is", "was", "at", "to"})) {  // "the pH of the lake was 6"
            std::uint32_t const stop = at > sentence_.first + 6 ? at - 6 : sentence_.first;
            while (hit == nullptr && at > stop) hit = longest_hit(text_, --at, PhraseKind::unit_before);
        }
        if (hit == nullptr) return false;
        UnitEntry const& unit = lexicon_.catalog().units[hit->entry];
        r_.quantity.unit = {unit.id, unit.name, unit.dimension};
        r_.has_unit = true;
        r_.rule = "unit in front of its number";
        if (beside) {
            Hedge const hedge = hedge_around(text_, sentence_, at, r_.last, lexicon_);
            r_.first = hedge.first;
            if (r_.quantity.approximator == Approximator::exact && r_.quantity.interval.is_point()) {
                r_.quantity.approximator = hedge.kind;
                r_.quantity.interval = hedged(*r_.quantity.interval.lower, hedge.kind);
            }
        }
        return true;
    }

    /// "a 5.9 magnitude quake": a level, of which nothing is counted.
    bool is_magnitude() {
        std::uint32_t const first = r_.first;
        bool const in_front = first > sentence_.first + 1 && is_mark(text_, first - 1, '-') && is_word(text_, first - 2, "magnitude");  // "the magnitude-6.4 quake"
        std::uint32_t const next = has(r_.last) && is_mark(text_, r_.last, '-') ? r_.last + 1 : r_.last;
        bool const quake = has(next) && r_.has_point && is_any_word(text_, next, {"quake", "earthquake", "tremor", "temblor", "aftershock"});  // "a 6.2 quake"
        if (!in_front && !quake && (!has(next) || !is_word(text_, next, "magnitude"))) return false;
        r_.quantity.unit = {"", "-", dimension::index};
        return true;
    }

    bool is_one() const { return r_.quantity.interval.is_point() && *r_.quantity.interval.lower == Number(1); }

    TokenText const& text_;
    Sentence const& sentence_;
    Reading& r_;
    Lexicon const& lexicon_;
};

}  // namespace

std::optional<NounPhrase> counted_phrase(TokenText const& text, Sentence const& sentence, Reading& reading, Lexicon const& lexicon) {
    return Counting(text, sentence, reading, lexicon).run();
}

}  // namespace figtrail

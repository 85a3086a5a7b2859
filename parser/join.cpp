#include "parser/join.hpp"

#include <optional>

#include "claim/catalog.hpp"
#include "parser/fraction_sense.hpp"
#include "parser/hedge.hpp"
#include "parser/lexicon.hpp"
#include "parser/word_match.hpp"

namespace figtrail {
namespace {

bool is_plain(Reading const& r) { return !r.is_range && r.quantity.interval.is_point() && r.quantity.unreadable.empty(); }

/// How many of the smaller unit make one of the larger, where people say both together.
std::optional<std::int64_t> subunits(Unit const& large, Unit const& small, Lexicon const& lexicon) {
    if (large.id == "[ft_i]" && small.id == "[in_i]") return 12;
    if (large.id == "[lb_av]" && small.id == "[oz_av]") return 16;
    if (large.id == "[stone_av]" && small.id == "[lb_av]") return 14;
    if (large.dimension == dimension::money && small.id == large.id + "-minor") {
        CurrencyEntry const* c = lexicon.catalog().currency(large.id);
        if (c != nullptr && c->minor_per_major > 1) return c->minor_per_major;
    }
    return std::nullopt;
}

/// Nothing, a comma or "and" between them.
bool touch(TokenText const& text, Reading const& a, Reading const& b) {
    if (b.first == a.last) return true;
    return b.first == a.last + 1 && (is_mark(text, a.last, ',') || is_word(text, a.last, "and"));
}

bool join_subunit(TokenText const& text, Reading& a, Reading const& b, Lexicon const& lexicon) {
    if (!a.has_unit || !b.has_unit || b.hedged_before || !is_plain(a) || !is_plain(b) || !touch(text, a, b)) return false;
    auto const parts = subunits(a.quantity.unit, b.quantity.unit, lexicon);
    if (!parts) return false;
    auto const part = divide(*b.quantity.interval.lower, Number(*parts));
    auto const sum = part ? add(*a.quantity.interval.lower, *part) : std::nullopt;
    if (!sum) return false;
    a.quantity.interval = Interval::point(*sum);
    a.quantity.written_digits += b.quantity.written_digits;
    a.last = b.last;
    a.number_last = b.number_last;
    a.rule = "amount in two units";
    return true;
}

/// "15 dollars 50", "twenty rupees and 43": a bare number below a hundred that nothing follows is the minor unit.
bool join_cents(TokenText const& text, Sentence const& sentence, Reading& a, Reading const& b, Lexicon const& lexicon) {
    if (a.quantity.unit.dimension != dimension::money || a.unit_first == grammar::none || b.has_unit || !is_plain(a) || !is_plain(b) || a.has_point) return false;
    if (b.hedged_before || b.has_point || !touch(text, a, b) || is_mark(text, a.last, ',') || *b.quantity.interval.lower >= Number(100)) return false;
    bool const ends = b.last >= sentence.last || text.tokens[b.last].kind == TokenKind::mark;
    CurrencyEntry const* c = lexicon.catalog().currency(a.quantity.unit.id);
    if (!ends || c == nullptr || c->minor_per_major != 100) return false;
    auto const sum = add(*a.quantity.interval.lower, b.quantity.interval.lower->times_power_of_ten(-2));
    if (!sum) return false;
    a.quantity.interval = Interval::point(*sum);
    a.quantity.written_digits += 2;
    a.last = b.last;
    a.number_last = b.number_last;
    a.rule = "amount in two units";
    return true;
}

/// "more than 7.5 million crowns ($1.1 million)": the amount in brackets says the same again and shares the hedge.
void share_hedge(TokenText const& text, Reading const& said, Reading& again) {
    Approximator const hedge = said.quantity.approximator;
    bool const restates = again.first == said.last + 1 && is_mark(text, said.last, '(') && said.has_unit && again.has_unit &&
                          is_mark(text, again.last, ')') && said.quantity.unit.id != again.quantity.unit.id;
    if (!restates || !is_plain(again) || again.quantity.approximator != Approximator::exact || said.is_range || hedge == Approximator::vague) return;
    Number const n = *again.quantity.interval.lower;
    again.quantity.approximator = hedge;
    again.quantity.interval = hedged(n, hedge);
}

/// "5’10, 160 pounds": without the mark of inches, where a weight follows.
bool weighs(TokenText const& text, Sentence const& sentence, std::uint32_t at) {
    for (std::uint32_t i = at; i < std::min(at + 6, sentence.last); ++i)
        if (is_any_word(text, i, {"pounds", "lbs", "lb", "kg", "kilograms"})) return true;
    return false;
}

/// 6'3", with straight or curly marks: feet and inches of somebody's height.
bool join_feet_and_inches(TokenText const& text, Sentence const& sentence, Reading& a, Reading const& b, Lexicon const& lexicon) {
    bool const joined = !a.has_unit && is_plain(a) && is_plain(b) && a.in_digits && b.in_digits && b.number_first == a.last + 1 && is_mark(text, a.last, '\'') &&
                        text.tokens[a.last].glued() && text.tokens[b.number_first].glued() && b.number_last < sentence.last;
    bool const inches = joined && is_mark(text, b.number_last, '"') && text.tokens[b.number_last].glued();
    bool const marked = inches || (joined && is_mark(text, b.number_last, ',') && weighs(text, sentence, b.number_last));
    UnitEntry const* const foot = lexicon.catalog().unit("[ft_i]");
    if (!marked || foot == nullptr || *a.quantity.interval.lower > Number(9) || *b.quantity.interval.lower >= Number(12)) return false;
    auto const part = divide(*b.quantity.interval.lower, Number(12));
    auto const sum = part ? add(*a.quantity.interval.lower, *part) : std::nullopt;
    if (!sum) return false;
    a.quantity.interval = Interval::point(*sum);
    a.quantity.unit = {foot->id, foot->name, foot->dimension};
    a.has_unit = true;
    a.last = a.number_last = b.number_last + (inches ? 1 : 0);
    a.rule = "amount in two units";
    return true;
}

bool is_count(Reading const& r) { return !r.has_unit && is_plain(r) && r.quantity.interval.lower->is_integer(); }

/// The number said, whatever its hedge makes of it.
std::optional<Number> stated(Reading const& r) { return r.quantity.interval.lower ? r.quantity.interval.lower : r.quantity.interval.upper; }

/// "one in five", "1 in 10", "nine out of ten": a fraction of what is counted; "8 out of 10" of nothing is a rating.
bool join_proportion(TokenText const& text, Sentence const& sentence, Reading& a, Reading const& b) {
    if (a.has_unit || a.is_range || !stated(a) || !is_count(b) || b.hedged_before) return false;
    bool const in = b.first == a.last + 1 && is_word(text, a.last, "in");
    bool const every = b.first == a.last + 2 && is_any_word(text, a.last, {"in", "of"}) && is_word(text, a.last + 1, "every");
    bool const out_of = b.first == a.last + 2 && is_word(text, a.last, "out") && is_word(text, a.last + 1, "of");
    if (!in && !every && !out_of) return false;
    Number const part = *stated(a);
    Number const whole = *b.quantity.interval.lower;
    if (part.is_zero() || part > whole || (part == whole && !out_of)) return false;
    if (!out_of && !part.is_integer()) return false;
    if (in && (part > Number(10) || whole > Number(10000))) return false;
    bool const noun_follows = b.last < sentence.last && text.tokens[b.last].kind == TokenKind::word &&
                              (text.tokens[b.last].pos == Pos::noun || text.tokens[b.last].pos == Pos::adjective || text.tokens[b.last].pos == Pos::proper);
    bool const scale = whole == Number(5) || whole == Number(10) || whole == Number(100) || whole == Number(20);
    if (out_of && scale && (!noun_follows || is_any_word(text, b.last, {"star", "stars", "points"}))) {
        a.quantity.unit = {"", "out of " + whole.to_string(), dimension::rating};
        a.rule = "rating";
    } else {
        auto const share = divide(part, whole);
        if (!share || !part.is_integer()) return false;
        a.quantity.interval = hedged(*share, a.quantity.approximator);
        a.quantity.unit = {"", "fraction", dimension::fraction};
        a.rule = "proportion";
    }
    a.has_unit = true;
    a.last = b.last;
    a.number_last = b.number_last;
    return true;
}

}  // namespace

void join_compounds(TokenText const& text, std::vector<FoundReading>& readings, std::size_t first, Lexicon const& lexicon) {
    std::size_t kept = first;
    for (std::size_t i = first; i < readings.size(); ++i) {
        make_rating(text, readings[i].reading);
        if (kept > first) {
            Reading& previous = readings[kept - 1].reading;
            Sentence const& sentence = text.sentences[readings[i].sentence];
            share_hedge(text, previous, readings[i].reading);
            if (join_subunit(text, previous, readings[i].reading, lexicon) || join_cents(text, sentence, previous, readings[i].reading, lexicon) ||
                join_feet_and_inches(text, sentence, previous, readings[i].reading, lexicon) ||
                join_proportion(text, sentence, previous, readings[i].reading))
                continue;
        }
        if (kept != i) readings[kept] = std::move(readings[i]);
        ++kept;
    }
    readings.resize(kept);
}

}  // namespace figtrail

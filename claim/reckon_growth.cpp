// growth: "rose 10 percent to 3.9 million from 3.5 million" must come out; and percent against percentage points.
#include <algorithm>
#include <cmath>
#include <optional>

#include "claim/reckon_steps.hpp"
#include "claim/reckon_text.hpp"
#include "claim/reckon_values.hpp"
#include "claim/relate_words.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

constexpr std::size_t longest_noun = 60;  ///< bytes between two figures of one clause

struct Level {
    Interval room;
    Number value;
    std::string words;
};

/// A change with the level it led to and the level it came from, as one clause gives them.
struct Move {
    std::size_t change = 0;
    Level to, from;
    bool in_percent = false;  ///< the levels are percentages themselves
    std::vector<std::uint32_t> claims;
};

/// Other bases than the plain quotient of the two levels.
bool is_adjusted(std::string_view words) {
    return holds_words(words, {"adjusted", "annual rate", "annualised", "annualized", "average", "comparable", "compound", "constant currencies",
                               "constant currency", "excluding", "in dollar terms", "in real terms", "like-for-like", "local currency", "organic",
                               "per share", "per year", "same-store", "seasonally", "a year on average"});
}

bool is_change(Reckoned const& r, std::size_t i) {
    Claim const& claim = r.claim(i);
    return r.takes_part(i) && claim.quantity.trend != Trend::none && claim.quantity.interval.is_point();
}

bool is_level(Reckoned const& r, std::size_t i) {
    Claim const& claim = r.claim(i);
    return r.takes_part(i) && claim.quantity.trend == Trend::none && claim.quantity.interval.is_point();
}

Level level(Claim const& claim) { return {meant(claim), *stated(claim), worded(claim)}; }

std::vector<std::uint32_t> sorted(std::initializer_list<std::size_t> indices) {
    std::vector<std::uint32_t> out;
    for (std::size_t const i : indices) out.push_back(static_cast<std::uint32_t>(i));
    std::sort(out.begin(), out.end());
    return out;
}

std::optional<Move> move(Reckoned const& r, std::size_t change, std::size_t to, std::size_t from) {
    if (!is_change(r, change) || !is_level(r, to) || !is_level(r, from) || !same_unit(r.claim(to), r.claim(from))) return std::nullopt;
    if (!r.same_sentence(change, to) || !r.same_sentence(change, from)) return std::nullopt;
    return Move{change, level(r.claim(to)), level(r.claim(from)), is_percentage(r.claim(to)), sorted({change, to, from})};
}

/// "from 3.5 million to 3.9 million" read as one figure: its ends are the levels, in the direction of the change.
std::optional<Move> move(Reckoned const& r, std::size_t change, std::size_t range) {
    if (!is_change(r, change) || !r.takes_part(range) || !r.same_sentence(change, range)) return std::nullopt;
    Claim const& claim = r.claim(range);
    Interval const& ends = claim.quantity.interval;
    if (claim.quantity.approximator != Approximator::between || !ends.lower || !ends.upper || ends.is_point()) return std::nullopt;
    if (!begins_with_words(lower_case(claim.mention.quote), {"from"})) return std::nullopt;
    auto const end = [&](Number const& value) {
        Claim one = claim;
        one.quantity.interval = Interval::point(value);
        one.quantity.approximator = Approximator::exact;
        one.quantity.written_digits = value.significant_digits();
        Level out = level(one);
        out.words = is_percentage(claim) ? value.to_grouped_string() + " percent" : rounded_words(value.to_double());
        return out;
    };
    bool const up = r.claim(change).quantity.trend == Trend::up;
    return Move{change, end(up ? *ends.upper : *ends.lower), end(up ? *ends.lower : *ends.upper), is_percentage(claim), sorted({change, range})};
}

/// The second level stands right behind the first: "to 3.9 million visitors from 3.5 million".
bool leads_from(std::string_view words) {
    return words.size() <= longest_noun && !holds_any(words, ".;:") && ends_with_words(words, {"from", "compared with", "compared to", "up from", "down from"});
}

/// ", up" or ", a rise of" between the levels and the change that sums them up.
bool leads_to_change(std::string_view words) {
    return is_words(words, {", up", ", down", "up", "down", ", a rise of", ", a gain of", ", an increase of", ", a growth of", ", a fall of", ", a drop of",
                            ", a decline of", ", a decrease of", ", a jump of", "- up", "- down", ", a"});
}

/// "in 2020, a rise of": the words before a change that sums two levels up.
bool sums_up(std::string_view words) {
    return words.size() <= longest_noun && !holds_any(words, ".;:") &&
           ends_with_words(words, {", up", ", down", ", a rise of", ", a gain of", ", an increase of", ", a growth of", ", a fall of", ", a drop of",
                                   ", a decline of", ", a decrease of", ", a jump of"});
}

std::optional<Move> move_at(Reckoned const& r, std::size_t i) {
    bool const has_two = i + 1 < r.size(), has_three = i + 2 < r.size();
    if (!has_two || r.between(i, i + 1).size() > longest_noun || holds_any(r.between(i, i + 1), ".;:()")) return std::nullopt;
    std::string_view const first = r.between(i, i + 1);
    if (is_words(first, {"", ","}))
        if (auto found = move(r, i, i + 1)) return found;  // rose 10 percent | from 3.5 to 3.9 million
    if (leads_to_change(first))
        if (auto found = move(r, i + 1, i)) return found;  // from 3.5 to 3.9 million | , up | 10 percent
    if (!has_three) return std::nullopt;
    std::string_view const second = r.between(i + 1, i + 2);
    if (ends_with_words(first, {"to"}) && leads_from(second)) return move(r, i, i + 1, i + 2);        // rose 10 percent | to 3.9 | from 3.5
    if ((leads_to_change(first) || sums_up(first)) && is_words(second, {"from"})) return move(r, i + 1, i, i + 2);        // 3.9 million | , up | 10 percent | from | 3.5
    if (ends_with_words(r.before(i), {"from"}) && ends_with_words(first, {"to"}) && sums_up(second)) return move(r, i + 2, i + 1, i);  // from 3.5 | to 3.9 million | , a rise of | 10 percent
    if (ends_with_words(first, {"from"}) && ends_with_words(second, {"to"}) && second.size() <= longest_noun && !holds_any(second, ",.;:()"))
        return move(r, i, i + 2, i + 1);                                                               // rose 10 percent | from 3.5 | to 3.9
    return std::nullopt;
}

/// to - from, with the sign of the trend: what the change should be.
Interval rise(Reckoned const& r, Move const& m) {
    bool const up = r.claim(m.change).quantity.trend == Trend::up;
    return up ? difference(m.to.room, m.from.room) : difference(m.from.room, m.to.room);
}

void report(Severity severity, std::string because, Move const& m, Findings& out) {
    out.push_back({"growth", severity, std::move(because), m.claims});
}

void check_percent(Reckoned const& r, Move const& m, Findings& out) {
    Claim const& change = r.claim(m.change);
    if (m.from.value <= Number(0) || m.to.value.is_negative() || !m.from.room.lower || *m.from.room.lower <= Number(0)) return;
    Interval const one = Interval::point(Number(1)), times = quotient(m.to.room, m.from.room);
    bool const up = change.quantity.trend == Trend::up;
    if ((up ? difference(times, one) : difference(one, times)).overlaps(meant(change))) return;
    double const actual = 100 * (ratio(m.to.value, m.from.value) - 1);
    std::string const percent = rounded_words(std::fabs(actual)) + " percent";
    std::string const levels = "From " + m.from.words + " to " + m.to.words + " is a " + (actual >= 0 ? "rise" : "fall") + " of ";
    if (!m.in_percent) return report(Severity::error, levels + percent + ", not " + worded(change) + ".", m, out);
    double const points = 100 * std::fabs(m.to.value.to_double() - m.from.value.to_double());
    bool const meant_points = rise(r, m).overlaps(meant(change));
    report(Severity::warn,
           levels + rounded_words(points) + " percentage points, or " + percent + (meant_points ? "; '" : ", not '") + change.mention.quote +
               (meant_points ? "' must mean points." : "'."),
           m, out);
}

void check_amount(Reckoned const& r, Move const& m, Findings& out) {
    Claim const& change = r.claim(m.change);
    auto const actual = subtract(m.to.value, m.from.value);
    if (!actual || rise(r, m).overlaps(meant(change))) return;
    report(Severity::error,
           "From " + m.from.words + " to " + m.to.words + " is a difference of " +
               rounded_words((m.in_percent ? 100 : 1) * std::fabs(actual->to_double())) + ", not " + worded(change) + ".",
           m, out);
}

/// "doubled", "more than tripled", "halved".
struct Multiple {
    std::string_view verb;
    Number factor;
};
Multiple const multiples[] = {{"doubled", Number(2)},    {"doubling", Number(2)},   {"tripled", Number(3)},    {"trebled", Number(3)}, {"tripling", Number(3)},
                              {"quadrupled", Number(4)}, {"halved", Number(1, 2)}, {"halving", Number(1, 2)}};

/// The levels behind such a verb: "doubled to $30 million from $20 million", "tripled from 2 billion to 4 billion", also as one range.
struct Levels {
    Interval to, from;
    std::string to_words, from_words;
    double times = 0;
    std::vector<std::uint32_t> claims;
};

std::optional<Levels> levels_at(Reckoned const& r, std::size_t i, std::string_view before) {
    if (i + 1 < r.size() && is_level(r, i) && is_level(r, i + 1) && r.same_sentence(i, i + 1) && same_unit(r.claim(i), r.claim(i + 1))) {
        bool const to_first = ends_with_words(before, {"to"}) && is_words(r.between(i, i + 1), {"from"});
        bool const from_first = ends_with_words(before, {"from"}) && is_words(r.between(i, i + 1), {"to"});
        if (to_first || from_first) {
            Claim const &to = r.claim(to_first ? i : i + 1), &from = r.claim(to_first ? i + 1 : i);
            return Levels{meant(to), meant(from), worded(to), worded(from), ratio(*stated(to), *stated(from)), sorted({i, i + 1})};
        }
    }
    Claim const& range = r.claim(i);
    Interval const& ends = range.quantity.interval;
    bool const from_to = r.takes_part(i) && ends.lower && ends.upper && !ends.is_point() && begins_with_words(lower_case(range.mention.quote), {"from"});
    if (!from_to) return std::nullopt;
    // A range does not tell which end came first; what multiplies rises.
    return Levels{Interval::point(*ends.upper), Interval::point(*ends.lower), rounded_words(ends.upper->to_double()), rounded_words(ends.lower->to_double()),
                  ratio(*ends.upper, *ends.lower), sorted({i})};
}

/// Speakers round a multiple freely: only a gross miss that rounding does not explain is told.
void check_multiple(Reckoned const& r, std::size_t i, Findings& out) {
    constexpr std::size_t reach = 24;
    std::string_view before = r.before(i);
    before = before.substr(before.size() - std::min(before.size(), reach));
    for (Multiple const& multiple : multiples) {
        if (!holds_words(before, {multiple.verb})) continue;
        auto const levels = levels_at(r, i, before);
        if (!levels || (multiple.factor < Number(1) && levels->claims.size() < 2)) return;
        Interval const times = quotient(levels->to, levels->from);
        auto const least = multiply(multiple.factor, Number(4, 5)), most = multiply(multiple.factor, Number(27, 20));
        bool const open = holds_words(before, {"more than", "over"});
        bool const short_of = times.upper && least && *times.upper < *least, beyond = !open && times.lower && most && *times.lower > *most;
        if (!short_of && !beyond) return;
        out.push_back({"growth", Severity::error,
                       "From " + levels->from_words + " to " + levels->to_words + " is " + times_words(levels->times) + " as much, not '" +
                           std::string(multiple.verb) + "'.",
                       levels->claims});
        return;
    }
}

}  // namespace

void check_growth(Reckoned const& r, Findings& out) {
    for (std::size_t i = 0; i < r.size(); ++i) {
        auto const m = move_at(r, i);
        if (!m) check_multiple(r, i, out);
        if (!m || is_adjusted(r.before(i)) || is_adjusted(r.after(i))) continue;
        Claim const &change = r.claim(m->change), &level = r.claim(m->change == i ? i + 1 : i);
        bool const in_points = change.quantity.unit.dimension == dimension::percentage_point;
        if (is_percentage(change)) check_percent(r, *m, out);
        else if (in_points ? m->in_percent : same_unit(change, level)) check_amount(r, *m, out);
    }
}

}  // namespace figtrail

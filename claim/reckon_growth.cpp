// growth: "rose 10 percent to 3.9 million from 3.5 million" must come out; and percent against percentage points.
#include <algorithm>
#include <cmath>
#include <optional>

#include "claim/reckon_steps.hpp"
#include "claim/reckon_text.hpp"
#include "claim/reckon_values.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

/// A change with the level it led to and the level it came from, as one clause gives them.
struct Change3 {
    std::size_t change = 0;
    std::size_t to = 0;
    std::size_t from = 0;
};

/// Other bases than the plain quotient of the two levels.
bool is_adjusted(std::string_view words) {
    return holds_words(words, {"annual rate", "annualised", "annualized", "adjusted", "constant currency", "constant currencies", "organic",
                               "like-for-like", "comparable", "same-store", "excluding", "in real terms", "average", "per year", "a year on average",
                               "compound", "in dollar terms", "local currency", "per share", "seasonally"});
}

bool is_change(Reckoned const& r, std::size_t i) {
    Claim const& claim = r.claim(i);
    return r.takes_part(i) && claim.quantity.trend != Trend::none && claim.quantity.interval.is_point();
}

bool is_level(Reckoned const& r, std::size_t i) {
    Claim const& claim = r.claim(i);
    return r.takes_part(i) && claim.quantity.trend == Trend::none && claim.quantity.interval.is_point();
}

/// The second level stands right behind the first: "to 3.9 million visitors from 3.5 million".
bool leads_from(std::string_view words) {
    constexpr std::size_t longest = 50;
    return words.size() <= longest && !holds_any(words, ".;:") && ends_with_words(words, {"from", "compared with", "compared to", "up from", "down from"});
}

std::optional<Change3> change_at(Reckoned const& r, std::size_t i) {
    if (i + 2 >= r.size() || !is_change(r, i) || !is_level(r, i + 1) || !is_level(r, i + 2)) return std::nullopt;
    if (!r.same_sentence(i, i + 1) || !r.same_sentence(i, i + 2) || !same_unit(r.claim(i + 1), r.claim(i + 2))) return std::nullopt;
    std::string_view const first = r.between(i, i + 1), second = r.between(i + 1, i + 2);
    constexpr std::size_t longest_lead = 60;
    if (first.size() > longest_lead || holds_any(first, ".;:()")) return std::nullopt;
    if (ends_with_words(first, {"to"}) && leads_from(second)) return Change3{i, i + 1, i + 2};
    if (is_words(first, {"from", ", from"}) && second.size() <= longest_lead && !holds_any(second, ",.;:()") && ends_with_words(second, {"to"}))
        return Change3{i, i + 2, i + 1};
    return std::nullopt;
}

std::vector<std::uint32_t> indices(Change3 const& c) {
    return {static_cast<std::uint32_t>(c.change), static_cast<std::uint32_t>(std::min(c.to, c.from)),
            static_cast<std::uint32_t>(std::max(c.to, c.from))};
}

/// to - from, with the sign of the trend: what the change should be.
Interval rise(Reckoned const& r, Change3 const& c) {
    bool const up = r.claim(c.change).quantity.trend == Trend::up;
    return up ? difference(meant(r.claim(c.to)), meant(r.claim(c.from))) : difference(meant(r.claim(c.from)), meant(r.claim(c.to)));
}

void check_percent(Reckoned const& r, Change3 const& c, Findings& out) {
    Claim const &change = r.claim(c.change), &to = r.claim(c.to), &from = r.claim(c.from);
    auto const t = stated(to), f = stated(from);
    if (!t || !f || f->is_zero() || f->is_negative() || t->is_negative()) return;
    Interval const base = meant(from);
    if (!base.lower || *base.lower <= Number(0)) return;
    Interval growth = difference(quotient(meant(to), base), Interval::point(Number(1)));
    bool const up = change.quantity.trend == Trend::up;
    if (!up) growth = difference(Interval::point(Number(1)), quotient(meant(to), base));
    if (growth.overlaps(meant(change))) return;
    double const actual = 100 * (ratio(*t, *f) - 1);
    std::string const direction = actual >= 0 ? "rise" : "fall";
    std::string const levels = "From " + worded(from) + " to " + worded(to);
    // Levels that are percentages themselves: the change may be meant in points.
    if (is_percentage(to)) {
        bool const points = rise(r, c).overlaps(meant(change));
        out.push_back({"growth", Severity::warn,
                       points ? levels + " is a " + direction + " of " + change.mention.quote + " in points, not in percent: in percent it is " +
                                    rounded_words(std::fabs(actual)) + "."
                              : levels + " is a " + direction + " of " + rounded_words(std::fabs(actual)) + " percent, or " +
                                    rounded_words(std::fabs(100 * (t->to_double() - f->to_double()))) + " points, not " + worded(change) + ".",
                       indices(c)});
        return;
    }
    out.push_back({"growth", Severity::error,
                   levels + " is a " + direction + " of " + rounded_words(std::fabs(actual)) + " percent, not " + worded(change) + ".", indices(c)});
}

void check_amount(Reckoned const& r, Change3 const& c, Findings& out) {
    Claim const& change = r.claim(c.change);
    auto const t = stated(r.claim(c.to)), f = stated(r.claim(c.from));
    if (!t || !f || rise(r, c).overlaps(meant(change))) return;
    auto const actual = subtract(*t, *f);
    if (!actual) return;
    double const scale = is_percentage(r.claim(c.to)) ? 100 : 1;
    out.push_back({"growth", Severity::error,
                   "From " + worded(r.claim(c.from)) + " to " + worded(r.claim(c.to)) + " is a difference of " +
                       rounded_words(scale * std::fabs(actual->to_double())) + ", not " + worded(change) + ".",
                   indices(c)});
}

}  // namespace

void check_growth(Reckoned const& r, Findings& out) {
    for (std::size_t i = 0; i < r.size(); ++i) {
        auto const change = change_at(r, i);
        if (!change || is_adjusted(r.before(i)) || is_adjusted(r.after(i))) continue;
        Claim const &c = r.claim(i), &to = r.claim(change->to);
        bool const in_points = c.quantity.unit.dimension == dimension::percentage_point;
        if (is_percentage(c)) check_percent(r, *change, out);
        else if (in_points ? is_percentage(to) : same_unit(c, to)) check_amount(r, *change, out);
    }
}

}  // namespace figtrail

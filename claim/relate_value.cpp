// The values of two claims that speak of the same thing at the same time. A contradiction lies outside both hedges, is not hidden
// by rounding, and is at least one percent wide (casualties and seats: one); slips of scale, unit and currency are named first.
#include <algorithm>

#include "claim/lexicon_facts.hpp"
#include "claim/rate_base.hpp"
#include "claim/relate_scale.hpp"
#include "claim/relate_steps.hpp"
#include "claim/relate_words.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

/// "'22' per 100,000 and '220' per million".
std::string both(Sides const& s) {
    bool const based = bases_differ(s.a.quantity.unit, s.b.quantity.unit);
    auto const said = [based](Claim const& claim) { return worded(claim) + (based ? " " + base_words(claim.quantity.unit) : ""); };
    return said(s.a) + " and " + said(s.b);
}

Relation made(RelationKind kind, Severity severity, std::string because) {
    Relation r;
    r.kind = kind;
    r.severity = severity;
    r.because = std::move(because);
    return r;
}

Relation not_comparable(Reason reason, std::string because) {
    Relation r = made(RelationKind::not_comparable, Severity::note, std::move(because));
    r.reason = reason;
    return r;
}

/// The gap between two intervals, as an exact value; zero where they meet.
Number gap(Interval const& a, Interval const& b) {
    if (a.upper && b.lower && *a.upper < *b.lower) return subtract(*b.lower, *a.upper).value_or(Number(0));
    if (b.upper && a.lower && *b.upper < *a.lower) return subtract(*a.lower, *b.upper).value_or(Number(0));
    return Number(0);
}

Number widest(Interval const& i) {
    Number out;
    for (auto const& end : {i.lower, i.upper})
        if (end && end->abs() > out) out = end->abs();
    return out;
}

/// How much more the larger says than the smaller: 1,599 is 9.7 percent more than 1,458. From nothing, 100 percent.
double apart_percent(Interval const& a, Interval const& b) {
    Number const smaller = std::min(widest(a), widest(b));
    if (smaller.is_zero()) return gap(a, b).is_zero() ? 0 : 100;
    return 100 * gap(a, b).to_double() / smaller.to_double();
}

bool is_age(Sides const& s) { return s.a.quantity.unit.dimension == dimension::age; }

/// Too close to be a contradiction: within the named percentage, or within a birthday.
bool too_close(Sides const& s, Reach const& a, Reach const& b, double percent) {
    if (is_age(s)) return gap(a.stated, b.stated) <= Number(1);
    bool const plain_count = s.a.quantity.unit.dimension == dimension::count;
    if (plain_count && counts_from_one(s) && s.a.quantity.approximator == Approximator::exact &&
        s.b.quantity.approximator == Approximator::exact)
        return gap(a.stated, b.stated) < Number(1);
    return percent < s.policy.least_apart_percent;
}

/// Whether `large` is `small` times ten to `power`, give or take five percent: 4,859 and 4.9 million.
bool is_times(Number const& large, Number const& small, int power) {
    auto const difference = subtract(large.times_power_of_ten(-power), small);
    auto const allowed = multiply(small, Number(5, 100));
    return difference && allowed && difference->abs() <= *allowed;
}

/// Power of ten between two points with the same digits, or between two that are a scale word apart; 0 when there is none.
int scale_slip(Reach const& a, Reach const& b) {
    Number const &x = *a.stated.lower, &y = *b.stated.lower;
    if (x.is_zero() || y.is_zero() || x.is_negative() != y.is_negative() || x.denominator() != 1 || y.denominator() != 1) return 0;
    int const power = std::abs(x.abs().magnitude() - y.abs().magnitude());
    int const digits = std::min(x.significant_digits(), y.significant_digits());
    // One digit agrees by chance too often ("2 killed", "20 killed"); three powers of ten are a scale word.
    if (power > 0 && x.coefficient() == y.coefficient() && (digits >= 2 || power % 3 == 0)) return power;
    Number const large = std::max(x.abs(), y.abs()), small = std::min(x.abs(), y.abs());
    for (int const scale : {3, 6, 9})
        if (digits >= 2 && is_times(large, small, scale)) return scale;
    return 0;
}

std::string power_words(int power) { return Number(1).times_power_of_ten(power).to_grouped_string(); }

bool named_pair(Catalog const& catalog, Unit const& a, Unit const& b) {
    auto const lists = [&](std::string const& from, std::string const& to) {
        UnitEntry const* const entry = catalog.unit(from);
        return entry != nullptr && std::find(entry->suspects.begin(), entry->suspects.end(), to) != entry->suspects.end();
    };
    return lists(a.id, b.id) || lists(b.id, a.id);
}

bool equal_numbers(Sides const& s) {
    Interval const &a = s.a.quantity.interval, &b = s.b.quantity.interval;
    return a.is_point() && b.is_point() && *a.lower == *b.lower;
}

/// "Slip of unit? The same number in kilometre and mile: ..."
std::string same_number_in_two(Sides const& s, std::string const& slip) {
    std::string const &a = s.a.quantity.unit.name, &b = s.b.quantity.unit.name;
    return "Slip of " + slip + "? The same number in " + std::min(a, b) + " and " + std::max(a, b) + ": " + both(s) + ".";
}

Relation currencies(Sides const& s) {
    if (equal_numbers(s) && digits_meant(s.a.quantity) >= 2)
        return made(RelationKind::currency_suspect, Severity::high, same_number_in_two(s, "currency"));
    return not_comparable(Reason::unit, "Not compared: two currencies and no rate of exchange: " + both(s) + ".");
}

/// Later by publication: -1 a is later, 1 b is, 0 unknown or the same.
int later(Sides const& s) {
    if (s.sa.facts == nullptr || s.sb.facts == nullptr) return 0;
    auto const a = published_day(s.sa), b = published_day(s.sb);
    if (!a || !b) return 0;
    if (*a != *b) return *a > *b ? -1 : 1;
    std::string const &ta = s.sa.facts->published, &tb = s.sb.facts->published;
    if (ta.size() != tb.size() || ta.size() < 16 || ta == tb) return 0;
    return ta > tb ? -1 : 1;
}

bool is_revision(Sides const& s, Reach const& a, Reach const& b) {
    int const which = later(s);
    if (which == 0) return false;
    if (same_source(s.sa, s.sb)) return true;
    MeasureEntry const* const entry = shared_measure(s);
    bool const grows = counts_from_one(s) || (entry != nullptr && entry->cumulative);
    bool const a_higher = a.stated.lower && b.stated.upper && *a.stated.lower > *b.stated.upper;
    bool const b_higher = b.stated.lower && a.stated.upper && *b.stated.lower > *a.stated.upper;
    return grows && ((which < 0 && a_higher) || (which > 0 && b_higher));
}

Relation compatible(std::string why) {
    return made(RelationKind::compatible, Severity::note, "May agree: " + std::move(why) + ".");
}

std::string room(Sides const& s) {
    bool const a_point = s.a.quantity.interval.is_point() && s.a.quantity.approximator == Approximator::exact;
    bool const b_point = s.b.quantity.interval.is_point() && s.b.quantity.approximator == Approximator::exact;
    if (a_point != b_point) return a_point ? worded(s.b) + " leaves room for " + worded(s.a) : worded(s.a) + " leaves room for " + worded(s.b);
    return worded(s.a) + " and " + worded(s.b) + " leave room for each other";
}

/// Both are points that say the same number.
bool same_points(Sides const& s, Reach const& a, Reach const& b) {
    if (a.stated == b.stated && s.a.quantity.approximator == s.b.quantity.approximator) return true;
    return a.stated.is_point() && b.stated.is_point() && *a.stated.lower == *b.stated.lower;
}

/// The dead and seats are counted one by one below a thousand: 120 seats are not 121. Whole hundreds are still rounded.
bool counted_exactly(Sides const& s, Reach const& rough) {
    Number const& value = *rough.stated.lower;
    return s.a.quantity.unit.dimension == dimension::count && counts_from_one(s) && value < Number(1000) && value.significant_digits() > 1;
}

/// The side with fewer digits was rounded; a fraction ("a third") was not.
bool same_by_rounding(Sides const& s, Reach const& a, Reach const& b) {
    if (!a.stated.is_point() || !b.stated.is_point() || a.digits == b.digits) return false;
    if (s.a.quantity.approximator != Approximator::exact || s.b.quantity.approximator != Approximator::exact) return false;
    bool const a_rough = b.digits == 0 || (a.digits != 0 && a.digits < b.digits);
    Reach const &rough = a_rough ? a : b, &fine = a_rough ? b : a;
    if (counted_exactly(s, rough)) return false;
    return rough.rounded.contains(*fine.stated.lower);
}

/// Ten times apart in rials, or in tomans: ten rials are a toman, so that one of the two may be in the other currency.
bool off_by_a_multiple(Sides const& s, Reach const& a, Reach const& b) {
    if (!a.stated.is_point() || !b.stated.is_point()) return false;
    std::string const &one = s.a.quantity.unit.id, &two = s.b.quantity.unit.id;
    Number const &x = *a.stated.lower, &y = *b.stated.lower;
    return one == two && std::any_of(s.catalog.currencies.begin(), s.catalog.currencies.end(), [&](CurrencyEntry const& entry) {
        int const ratio = std::max(lexicon_facts().fixed_ratio(one, entry.id), lexicon_facts().fixed_ratio(entry.id, one));
        auto const more = multiply(std::min(x, y), Number(ratio));
        return ratio > 1 && more && *more == std::max(x, y);
    });
}

Relation suspect_or_contradiction(Sides const& s, Scaled const& scaled, double percent) {
    Reach const &a = scaled.a, &b = scaled.b;
    bool const money = s.a.quantity.unit.dimension == dimension::money;
    if (scaled.converted && money && equal_numbers(s))  // rial and toman
        return made(RelationKind::currency_suspect, Severity::high, same_number_in_two(s, "currency"));
    if (scaled.converted && equal_numbers(s) && named_pair(s.catalog, s.a.quantity.unit, s.b.quantity.unit))
        return made(RelationKind::unit_suspect, Severity::high, same_number_in_two(s, "unit"));
    if (money && off_by_a_multiple(s, a, b))
        return made(RelationKind::currency_suspect, Severity::high,
                    "Slip of currency? " + both(s) + " are as far apart as one currency of the country and the other.");
    bool const points = a.stated.is_point() && b.stated.is_point();
    if (int const power = points && !is_age(s) ? scale_slip(a, b) : 0; power > 0)
        return made(RelationKind::scale_suspect, Severity::high,
                    "Slip of scale? " + both(s) + (a.stated.lower->coefficient() == b.stated.lower->coefficient() ? " have the same digits, " : " are nearly ") +
                        power_words(power) + " times apart.");
    std::string const wide = is_age(s) ? "" : ", " + worded_gap(percent) + " apart";
    if (is_revision(s, a, b))
        return made(RelationKind::revised, Severity::low, "Revised: " + both(s) + wide + ", one published later.");
    return made(RelationKind::contradiction, percent >= 10 ? Severity::high : Severity::medium,
                "These two cannot both hold: " + both(s) + wide + ", outside any hedge.");
}

/// The number a figure names, whatever its hedge leaves open; nullopt for a range.
std::optional<Number> named_number(Quantity const& quantity) {
    Interval const& i = quantity.interval;
    if (i.lower && i.upper && *i.lower != *i.upper) return std::nullopt;
    return i.lower ? i.lower : i.upper;
}

/// "about $13 billion" and "$13 billion", "$20 billion" and "more than $20 billion".
bool same_number(Claim const& a, Claim const& b) {
    auto const x = named_number(a.quantity), y = named_number(b.quantity);
    return x && y && *x == *y && a.quantity.unit.id == b.quantity.unit.id && a.quantity.unit.dimension == b.quantity.unit.dimension;
}

/// Both articles hold one more common figure of the same measure, a plan: the pair travels together.
bool share_a_target(Sides const& s) {
    if (s.sa.claims == nullptr || s.sb.claims == nullptr) return false;
    auto const planned = [](Claim const& c) {
        return c.modality == Modality::target || c.modality == Modality::forecast || c.modality == Modality::potential;
    };
    // "It is to grow to 20 billion" may leave the measure unsaid.
    auto const fits = [&](Claim const& c) { return c.measure.id.empty() || c.measure.id == s.a.measure.id; };
    for (Claim const& a : *s.sa.claims) {
        if (!planned(a) || !fits(a) || a.quantity.unit.dimension != s.a.quantity.unit.dimension) continue;
        for (Claim const& b : *s.sb.claims)
            if (planned(b) && fits(b) && same_number(a, b)) return true;
    }
    return false;
}

}  // namespace

Relation relate_values(Sides const& s) {
    Scaled const scaled = to_common_unit(s.a.quantity, s.b.quantity, s.policy, s.catalog);
    if (scaled.fit == Scaled::Fit::currencies_differ) return currencies(s);
    if (scaled.fit == Scaled::Fit::dimensions_differ) return not_comparable(Reason::unit, "Not compared: " + both(s) + " are no quantities of one kind.");
    Reach const &a = scaled.a, &b = scaled.b;
    if (same_points(s, a, b)) return made(RelationKind::same, Severity::note, "The same figure: " + both(s) + ".");
    double const percent = apart_percent(a.stated, b.stated);
    Relation out;
    if (same_by_rounding(s, a, b))
        out = made(RelationKind::same_after_rounding, Severity::note, "The same after rounding: " + both(s) + ".");
    else if (a.allowed.overlaps(b.allowed))
        out = compatible(room(s));
    else if (too_close(s, a, b, percent))
        out = compatible(both(s) + (is_age(s) ? " have at most a birthday between them" : percent > 0 ? " are only " + worded_gap(percent) + " apart" : " meet at their bounds"));
    else
        out = suspect_or_contradiction(s, scaled, percent);
    out.apart_percent = percent;
    return out;
}

Relation relate_across_periods(Sides const& s, PeriodFit const& fit) {
    std::string const when = std::min(worded(s.a.period), worded(s.b.period)) + " and " + std::max(worded(s.a.period), worded(s.b.period));
    Claim const& first = fit.earlier <= 0 ? s.a : s.b;
    bool const many_digits = same_number(s.a, s.b) && named_number(s.a.quantity)->significant_digits() >= 4;
    if (many_digits || (same_number(s.a, s.b) && share_a_target(s)))
        return made(RelationKind::recycled, Severity::medium,
                    "Recycled? " + worded(first) + " of " + worded(first.period) + " comes back with another date (" + when + ").");
    return made(RelationKind::series, Severity::note, "A series: " + both(s) + " hold at different times (" + when + ").");
}

}  // namespace figtrail

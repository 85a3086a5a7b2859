// Do two claims hold at the same time? Equal or largely overlapping periods do; a part of a period is not the whole; periods that
// lie apart make a series. Stable measures (a border, a height) need no period, and a toll belongs to its event instead.
#include <algorithm>

#include "claim/relate_steps.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

double days_in(DayRange range) { return static_cast<double>(range.last) - range.first + 1; }

/// Shared days as part of all days that either covers.
double overlap_share(DayRange a, DayRange b) {
    double const shared = days_in({std::max(a.first, b.first), std::min(a.last, b.last)});
    return shared <= 0 ? 0 : shared / (days_in(a) + days_in(b) - shared);
}

/// A calendar year and an Iranian one last equally long and share 64 % of all their days: a reader calls them the same year.
bool same_to_a_reader(DayRange a, DayRange b) {
    double const shorter = std::min(days_in(a), days_in(b)), longer = std::max(days_in(a), days_in(b));
    return shorter >= 0.9 * longer && overlap_share(a, b) >= 0.6;
}

PeriodFit stop(Reason reason, std::string because) {
    PeriodFit fit;
    fit.kind = PeriodFit::Kind::stop;
    fit.step = Step::stop(reason, std::move(because));
    return fit;
}

PeriodFit fitting(std::string key, std::string assumed) {
    PeriodFit fit;
    if (!key.empty()) fit.step.keys.push_back("period: " + std::move(key));
    if (!assumed.empty()) fit.step.assumed.push_back(std::move(assumed));
    return fit;
}

/// A state that is read off on a day, in contrast to what adds up over days.
bool is_level(Sides const& s) {
    MeasureEntry const* const entry = shared_measure(s);
    return entry != nullptr && entry->stock;
}

std::string against(Period const& a, Period const& b) {
    return std::min(worded(a), worded(b)) + " against " + std::max(worded(a), worded(b));
}

PeriodFit part_of_whole(Sides const& s, DayRange a, DayRange b) {
    if (!s.open() && is_level(s)) return fitting(worded(days_in(a) < days_in(b) ? s.a.period : s.b.period), "period");
    DayRange const shorter = days_in(a) <= days_in(b) ? a : b, longer = days_in(a) <= days_in(b) ? b : a;
    std::string const lengths = worded_length(shorter) + " against " + worded_length(longer);
    return stop(Reason::period_partial, "Not compared: " + lengths + " (" + against(*s.a.period, *s.b.period) + ").");
}

}  // namespace

std::optional<Day> published_day(Setting const& setting) {
    if (setting.facts == nullptr) return std::nullopt;
    return day_from_iso(setting.facts->published);
}

PeriodFit match_period(Sides const& s) {
    MeasureEntry const* const entry = shared_measure(s);
    if (entry != nullptr && entry->stable) return fitting("none needed", "");
    if (bound_to_event(s)) return fitting("", "");
    if (!s.a.period || !s.b.period) {
        if (!s.open()) return fitting(s.a.period ? worded(s.a.period) : s.b.period ? worded(s.b.period) : "", "period");
        return stop(Reason::period_unknown, s.a.period || s.b.period ? "Not compared: only one of the two says when it holds."
                                                                     : "Not compared: neither says when it holds.");
    }
    if (s.a.period->edtf == s.b.period->edtf) return fitting(worded(s.a.period), "");
    auto const a = days_of(s.a.period->edtf), b = days_of(s.b.period->edtf);
    if (!a || !b) return stop(Reason::period_unknown, "Not compared: a period could not be placed (" + against(*s.a.period, *s.b.period) + ").");
    if (!a->overlaps(*b)) {
        PeriodFit fit;
        fit.kind = PeriodFit::Kind::apart;
        fit.earlier = a->first < b->first ? -1 : 1;
        return fit;
    }
    if (same_to_a_reader(*a, *b)) return fitting(std::min(worded(s.a.period), worded(s.b.period)), "");
    if (a->contains(*b) || b->contains(*a)) return part_of_whole(s, *a, *b);
    return stop(Reason::period, "Not compared: periods that only overlap (" + against(*s.a.period, *s.b.period) + ").");
}

}  // namespace figtrail

#include "claim/age.hpp"

#include <algorithm>
#include <cstdlib>

#include "claim/relate_wording.hpp"
#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

constexpr Day days_of_a_year = 365;
/// Full names are shared by strangers: further apart than this, two articles must report one event.
constexpr Day days_of_one_person = 31;

/// The person named in full; nullptr when none is.
Subject const* person_of(Claim const& claim) {
    for (Subject const& subject : claim.subjects)
        if (subject.kind == "person" && subject.origin != "headline" && words_of(subject.name).size() > 1)
            return &subject;
    return nullptr;
}

Relation not_compared(Reason reason, std::string because) {
    Relation r;
    r.reason = reason;
    r.because = "Not compared: " + std::move(because) + ".";
    return r;
}

/// "Jane Roe, who is 32"; further off, the age is somebody else's.
bool stands_beside(Span age, Span name) {
    std::uint32_t const gap = name.end <= age.begin   ? age.begin - name.end
                              : name.begin >= age.end ? name.begin - age.end
                                                      : 0;
    return gap <= 30;
}

/// ".28" of "fire.28-year-old" is a missing blank, not an age.
bool is_whole(Interval const& age) {
    auto const whole = [](std::optional<Number> const& n) {
        return !n || (n->denominator() == 1 && n->exponent() >= 0);
    };
    return whole(age.lower) && whole(age.upper);
}

bool says_of_another_time(Claim const& claim) { return claim.period && claim.period->origin == PeriodOrigin::text; }

/// By how many years the gap between two ages is larger than time and a birthday explain; 0 or less when it is not.
Number unexplained(Interval const& older_report, Interval const& later_report, std::int64_t years) {
    // What was added between the two reports: at least years - 1, at most years + 1.
    Number most(0);
    if (later_report.lower && older_report.upper)
        if (auto const added = subtract(*later_report.lower, *older_report.upper))
            if (auto const over = subtract(*added, Number(years + 1))) most = std::max(most, *over);
    if (later_report.upper && older_report.lower)
        if (auto const added = subtract(*later_report.upper, *older_report.lower))
            if (auto const under = subtract(Number(years - 1), *added)) most = std::max(most, *under);
    return most;
}

}  // namespace

bool tells_own_age(Claim const& claim) {
    if (claim.quantity.unit.dimension != dimension::age || !claim.measure.id.empty()) return false;
    Subject const* const person = person_of(claim);
    if (person == nullptr) return false;
    auto const names = words_of(person->name);
    auto const is_part = [&](std::string const& word) {
        return std::find(names.begin(), names.end(), word) != names.end();
    };
    auto const phrase = words_of(claim.measure.phrase.empty() ? claim.measure.head : claim.measure.phrase);
    return is_whole(claim.quantity.interval) && stands_beside(claim.mention.span, person->span) &&
           std::all_of(phrase.begin(), phrase.end(), is_part);
}

Relation relate_ages(Sides const& s) {
    if (Step const step = match_readable(s); step.reason != Reason::none)
        return not_compared(step.reason, "an age could not be read with certainty");
    std::string const &a = person_of(s.a)->name, &b = person_of(s.b)->name;
    if (words_of(a) != words_of(b)) return not_compared(Reason::subject, std::min(a, b) + " against " + std::max(a, b));
    auto const day_a = published_day(s.sa), day_b = published_day(s.sb);
    if (!day_a || !day_b || says_of_another_time(s.a) || says_of_another_time(s.b))
        return not_compared(Reason::period_unknown,
                            "an age holds on the day of publication, and one of the two gives none");

    bool const one_event = s.sa.incident && s.sa.incident == s.sb.incident;
    if (!one_event && std::abs(*day_a - *day_b) > days_of_one_person)
        return not_compared(Reason::subject, "one name, weeks apart and without an event in common, may be two persons");

    std::int64_t const years = std::abs(*day_a - *day_b) / days_of_a_year;
    Interval const& first = *day_a <= *day_b ? s.a.quantity.interval : s.b.quantity.interval;
    Interval const& second = *day_a <= *day_b ? s.b.quantity.interval : s.a.quantity.interval;
    std::string const both = std::min(worded(s.a), worded(s.b)) + " and " + std::max(worded(s.a), worded(s.b));
    Relation r;
    r.keys = {"measure: age", "subject: " + std::min(a, b)};
    if (s.a.quantity.interval == s.b.quantity.interval) {
        r.kind = RelationKind::same;
        r.because = "The same age: " + both + ".";
    } else if (unexplained(first, second, years) > Number(0)) {
        r.kind = RelationKind::contradiction;
        r.severity = Severity::high;
        r.because =
            "These two cannot both hold: " + both + " are ages of " + std::min(a, b) + ", more than a birthday apart" +
            (years > 0 ? " for articles " + std::to_string(years) + (years == 1 ? " year" : " years") + " apart" : "") +
            ".";
    } else {
        r.kind = RelationKind::compatible;
        r.because = "May agree: " + both + " have at most a birthday and the time between the articles between them.";
    }
    return r;
}

}  // namespace figtrail

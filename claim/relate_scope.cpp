// Is it the same aggregate of the same whole? New against total, a month's against a year's, per head, a change against a level,
// a share of one whole against a share of another; and is what is claimed the same: done, planned, denied?
#include <algorithm>
#include <array>

#include "claim/relate_scale.hpp"
#include "claim/relate_steps.hpp"
#include "claim/relate_words.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

struct AggregateWord {
    std::string_view word;
    std::string_view family;  ///< two words of one family exclude each other
    std::string_view value;
    bool strict;              ///< excludes silence too: "22 new cases" are not "the cases"
};

constexpr std::array<AggregateWord, 30> aggregate_words = {{
    {"new", "part", "new", true},           {"additional", "part", "new", true},   {"fresh", "part", "new", true},
    {"further", "part", "new", true},       {"extra", "part", "new", true},        {"total", "part", "total", false},
    {"overall", "part", "total", false},    {"cumulative", "part", "total", false}, {"combined", "part", "total", false},
    {"hourly", "rate", "hourly", true},     {"daily", "rate", "daily", true},      {"weekly", "rate", "weekly", true},
    {"monthly", "rate", "monthly", true},   {"quarterly", "rate", "quarterly", true}, {"annual", "rate", "annual", false},
    {"yearly", "rate", "annual", false},    {"average", "mean", "average", true},  {"mean", "mean", "average", true},
    {"median", "mean", "median", true},     {"maximum", "mean", "maximum", true},  {"minimum", "mean", "minimum", true},
    {"active", "state", "active", true},    {"former", "state", "former", true},   {"net", "tax", "net", true},
    {"gross", "tax", "gross", false},       {"male", "sex", "male", true},         {"female", "sex", "female", true},
    {"suspected", "proof", "suspected", true}, {"confirmed", "proof", "confirmed", false}, {"probable", "proof", "suspected", true},
}};

struct Aggregate {
    std::string_view family, value;
    bool strict;
};

/// In a database the word in front of the amount counts too: "an additional 84 million dollars in guarantees".
std::vector<Aggregate> aggregates_of(Claim const& claim, bool open) {
    std::vector<Aggregate> out;
    auto const add = [&](std::string const& word) {
        std::string const lower = lower_case(word);
        for (AggregateWord const& entry : aggregate_words)
            if (entry.word == lower) out.push_back({entry.family, entry.value, entry.strict});
    };
    for (std::string const& word : claim.measure.modifiers) add(word);
    for (std::string const& word : words_of(claim.measure.phrase)) add(word);
    if (auto const before = words_of(claim.mention.prefix); open && !before.empty()) add(before.back());
    return out;
}

/// What `claim` says of a family; empty when silent.
Aggregate const* of_family(std::vector<Aggregate> const& all, std::string_view family) {
    auto const found = std::find_if(all.begin(), all.end(), [&](Aggregate const& x) { return x.family == family; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<Step> aggregates_conflict(std::vector<Aggregate> const& a, std::vector<Aggregate> const& b) {
    for (Aggregate const& mine : a) {
        Aggregate const* const theirs = of_family(b, mine.family);
        if (theirs == nullptr && mine.strict)
            return Step::stop(Reason::aggregation, "Not compared: only one of the two says '" + std::string(mine.value) + "'.");
        if (theirs != nullptr && theirs->value != mine.value)
            return Step::stop(Reason::aggregation,
                              "Not compared: " + std::string(std::min(mine.value, theirs->value)) + " against " +
                                  std::string(std::max(mine.value, theirs->value)) + ".");
    }
    return std::nullopt;
}

bool per_head(Claim const& claim) {
    for (std::string const& word : claim.measure.concepts)
        if (lower_case(word) == "capita") return true;
    std::string const text = lower_case(claim.measure.phrase + " " + claim.measure.of + " " + claim.quantity.unit.name);
    return text.find("per capita") != std::string::npos || text.find("per head") != std::string::npos ||
           text.find("per person") != std::string::npos;
}

/// "month" of 200 cars a month; "" for a plain count.
std::string_view counted_per(Unit const& unit) {
    std::size_t const per = unit.dimension == dimension::count ? unit.name.rfind(" per ") : std::string::npos;
    return per == std::string::npos ? std::string_view() : std::string_view(unit.name).substr(per + 5);
}

/// Counts in a month are no counts in a year.
std::optional<Step> rates_conflict(Sides const& s) {
    std::string_view const a = counted_per(s.a.quantity.unit), b = counted_per(s.b.quantity.unit);
    if (a == b) return std::nullopt;
    std::string const what = a.empty() || b.empty() ? "only one of the two is per " + std::string(a.empty() ? b : a)
                                                    : "per " + std::string(std::min(a, b)) + " against per " + std::string(std::max(a, b));
    return Step::stop(Reason::aggregation, "Not compared: " + what + ".");
}

Step match_denominator(Sides const& s) {
    Step step;
    auto const a = senses_of(s.a.measure.of), b = senses_of(s.b.measure.of);
    if (per_head(s.a) != per_head(s.b))
        return Step::stop(Reason::denominator, "Not compared: only one of the two is per head.");
    if (a == b) return step;
    if (!a.empty() && !b.empty()) {
        if (shared_count(a, b) == 0)
            return Step::stop(Reason::denominator, "Not compared: of " + s.a.measure.of + " against of " + s.b.measure.of + ".");
        return step;
    }
    if (s.open() && is_share(s.a.quantity.unit) && s.a.measure.id.empty())
        return Step::stop(Reason::denominator, "Not compared: only one of the two says what it is a share of.");
    if (is_share(s.a.quantity.unit)) step.assumed.push_back("denominator");
    return step;
}

}  // namespace

Step match_readable(Sides const& s) {
    for (Claim const* claim : {&s.a, &s.b})
        if (!claim->quantity.unreadable.empty() || (!claim->quantity.interval.lower && !claim->quantity.interval.upper))
            return Step::stop(Reason::unreadable, "Not compared: a figure could not be read with certainty.");
    for (Claim const* claim : {&s.a, &s.b})
        if (claim->quantity.other_reading)
            return Step::stop(Reason::ambiguous_locale,
                              "Not compared: " + worded(*claim) + " can be read in two ways, " +
                                  (claim->quantity.interval.lower ? claim->quantity.interval.lower->to_string() : std::string("?")) +
                                  " or " + claim->quantity.other_reading->to_string() + ".");
    return {};
}

Step match_aggregation(Sides const& s) {
    bool const change_a = s.a.quantity.trend != Trend::none, change_b = s.b.quantity.trend != Trend::none;
    if (change_a != change_b) return Step::stop(Reason::aggregation, "Not compared: a change against a level.");
    if (auto const conflict = rates_conflict(s)) return *conflict;
    auto const a = aggregates_of(s.a, s.open()), b = aggregates_of(s.b, s.open());
    if (auto const conflict = aggregates_conflict(a, b)) return *conflict;
    if (auto const conflict = aggregates_conflict(b, a)) return *conflict;
    return match_denominator(s);
}

Step match_modality(Sides const& s) {
    auto const kind = [](Modality m) {
        switch (m) {
            case Modality::actual:
            case Modality::estimate: return 0;
            case Modality::forecast:
            case Modality::target:
            case Modality::potential: return 1;
            case Modality::denied: return 2;
        }
        return 0;
    };
    if (kind(s.a.modality) == kind(s.b.modality)) return {};
    auto const first = std::min(to_string(s.a.modality), to_string(s.b.modality));
    auto const second = std::max(to_string(s.a.modality), to_string(s.b.modality));
    return Step::stop(Reason::modality, "Not compared: one is stated as " + std::string(first) + ", the other as " + std::string(second) + ".");
}

}  // namespace figtrail

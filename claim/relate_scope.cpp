// Is it the same aggregate of the same whole? New against total, a month's against a year's, per head, a change against a level,
// a share of one whole against a share of another; and is what is claimed the same: done, planned, denied?
#include <algorithm>

#include "claim/figure_scope.hpp"
#include "claim/relate_scale.hpp"
#include "claim/relate_steps.hpp"
#include "claim/relate_words.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

bool per_head(Claim const& claim, Setting const& setting) {
    for (std::string const& word : claim.measure.concepts)
        if (lower_case(word) == "capita") return true;
    std::string const text = lower_case(claim.measure.phrase + " " + claim.measure.of + " " + claim.quantity.unit.name);
    return scope_value(scope_of(claim, setting), "for each") == "per head" || text.find("per capita") != std::string::npos || text.find("per head") != std::string::npos ||
           text.find("per person") != std::string::npos;
}

/// "month" of 200 cars a month; "" for a plain count.
std::string_view counted_per(Unit const& unit) {
    std::size_t const per = unit.dimension == dimension::count ? unit.name.rfind(" per ") : std::string::npos;
    return per == std::string::npos ? std::string_view() : std::string_view(unit.name).substr(per + 5);
}

/// Money by the hour or minute: paid for hours that somebody works, parks or calls, of which no month has a known number.
bool is_by_the_hour(Unit const& unit) {
    return unit.dimension == "money/time" && (unit.id.ends_with("/h") || unit.id.ends_with("/min") || unit.id.ends_with("/s"));
}

/// Counts in a month are no counts in a year.
std::optional<Step> rates_conflict(Sides const& s) {
    Unit const &one = s.a.quantity.unit, &other = s.b.quantity.unit;
    if (one.dimension == other.dimension && is_by_the_hour(one) != is_by_the_hour(other))
        return Step::stop(Reason::aggregation, "Not compared: money by the hour against money by longer times.");
    std::string_view const a = counted_per(one), b = counted_per(other);
    if (a == b) return std::nullopt;
    std::string const what = a.empty() || b.empty() ? "only one of the two is per " + std::string(a.empty() ? b : a)
                                                    : "per " + std::string(std::min(a, b)) + " against per " + std::string(std::max(a, b));
    return Step::stop(Reason::aggregation, "Not compared: " + what + ".");
}

/// "120" of "45 of 120 seats", "45 out of the 120": what a part is taken of.
bool is_whole_of_a_part(Claim const& claim, Setting const& setting) {
    std::string_view before = claim.mention.prefix;
    auto const drop = [&](std::string_view end) {
        if (before.size() <= end.size() || before.substr(before.size() - end.size()) != end) return false;
        before.remove_suffix(end.size());
        return true;
    };
    if (!drop(" ")) return false;
    drop(" the");
    drop(" its");
    if (!drop(" of")) return false;
    drop(" out");
    std::size_t const cut = claim.mention.prefix.size() - before.size();
    if (setting.claims == nullptr) return !before.empty() && before.back() >= '0' && before.back() <= '9';  // no percent sign or word
    // "93 percent of 216 critics" and "one of ten countries" tell of all 216 and all ten.
    auto const is_part = [&](Claim const& part) {
        bool const one = part.quantity.interval.is_point() && *part.quantity.interval.lower == Number(1);
        return part.mention.span.end + cut == claim.mention.span.begin && !is_share(part.quantity.unit) && !one;
    };
    return std::any_of(setting.claims->begin(), setting.claims->end(), is_part);
}

Step match_denominator(Sides const& s) {
    Step step;
    auto const whole = [](Claim const& claim) { return senses_of(std::string_view(claim.measure.of).substr(0, claim.measure.of.find(" per "))); };
    auto const a = whole(s.a), b = whole(s.b);
    if (a == b) return step;
    if (!a.empty() && !b.empty()) {
        if (shared_count(a, b) == 0)
            return Step::stop(Reason::denominator, "Not compared: of " + s.a.measure.of + " against of " + s.b.measure.of + ".");
        return step;
    }
    bool const fewer = a.empty() ? is_less(s.b, s.a) : is_less(s.a, s.b);  // "1.1 million households of one person" of all households
    if (!s.open() && fewer && s.a.quantity.unit.dimension == dimension::count && !bound_to_event(s))
        return Step::stop(Reason::denominator, "Not compared: only one of the two says 'of " + s.a.measure.of + s.b.measure.of + "'.");
    if (s.open() && is_share(s.a.quantity.unit) && s.a.measure.id.empty())
        return Step::stop(Reason::denominator, "Not compared: only one of the two says what it is a share of.");
    if (is_share(s.a.quantity.unit)) step.assumed.emplace_back("denominator");
    return step;
}

/// "300 of them women", "300 of whom are women".
bool is_part_of_them(Claim const& claim) {
    auto const words = words_of(claim.mention.suffix);
    return words.size() >= 2 && words[0] == "of" && (words[1] == "them" || words[1] == "whom" || words[1] == "these" || words[1] == "those");
}

/// "300 of the passengers were rescued": those are no count of the passengers.
bool is_part_of_the(Claim const& claim) {
    auto const words = words_of(claim.mention.suffix);
    return words.size() >= 3 && words[0] == "of" && (words[1] == "the" || words[1] == "its" || words[1] == "their");
}

Step match_parts(Sides const& s) {
    bool const part_a = is_part_of_the(s.a);
    if (part_a != is_part_of_the(s.b) && s.a.quantity.unit.dimension == dimension::count) {
        // "280 of the passengers were rescued" is held against "300 passengers were rescued"; "seven of the navy's ships" not against its ships.
        bool const other_deed = s.a.measure.role != s.b.measure.role;
        bool const no_deed = s.a.measure.role.empty() && s.b.measure.role.empty() && (part_a ? is_less(s.a, s.b) : is_less(s.b, s.a));
        if (other_deed || no_deed) return Step::stop(Reason::denominator, "Not compared: " + worded(part_a ? s.a : s.b) + " is a part of what it is counted of.");
    }
    if (is_part_of_them(s.a) == is_part_of_them(s.b)) return {};
    return Step::stop(Reason::denominator, "Not compared: " + worded(is_part_of_them(s.a) ? s.a : s.b) + " is a part of another figure.");
}

/// "The town recorded 7 burglaries", "there were 9 burglaries in the town": no part of it.
bool is_of_that_place(Sides const& s, ScopesApart const& apart) {
    if (apart.both_say || apart.family != "where") return false;
    auto const place = [](Claim const& claim, Setting const& setting) { return scope_noun(claim, setting, "where"); };
    auto const speaks_of = [](Claim const& claim, Setting const& setting, std::string const& noun) {
        auto const words = words_of(sentence_of(claim, setting).value_or(""));
        return !noun.empty() && std::find(words.begin(), words.end(), noun) != words.end();
    };
    return speaks_of(s.b, s.sb, place(s.a, s.sa)) || speaks_of(s.a, s.sa, place(s.b, s.sb));
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

Step match_wholes(Sides const& s) {
    bool const a = is_whole_of_a_part(s.a, s.sa), b = is_whole_of_a_part(s.b, s.sb);
    if (a == b) return {};
    return Step::stop(Reason::denominator, "Not compared: " + worded(a ? s.a : s.b) + " is the whole that another figure is a part of.");
}

Step match_aggregation(Sides const& s) {
    bool const change_a = s.a.quantity.trend != Trend::none, change_b = s.b.quantity.trend != Trend::none;
    if (change_a != change_b) return Step::stop(Reason::aggregation, "Not compared: a change against a level.");
    if (auto const conflict = rates_conflict(s)) return *conflict;
    if (per_head(s.a, s.sa) != per_head(s.b, s.sb)) return Step::stop(Reason::denominator, "Not compared: only one of the two is per head.");
    if (Step parts = match_parts(s); parts.reason != Reason::none) return parts;
    if (Step wholes = match_wholes(s); wholes.reason != Reason::none) return wholes;
    if (auto const apart = scopes_apart(s.a, scope_of(s.a, s.sa), s.b, scope_of(s.b, s.sb)); apart && !(apart->undated && bound_to_event(s)) && !is_of_that_place(s, *apart))
        return Step::stop(apart->undated ? Reason::period : Reason::aggregation, apart->because);
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

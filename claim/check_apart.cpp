#include "claim/check_apart.hpp"

#include <algorithm>

#include "claim/figure_scope.hpp"
#include "claim/lexicon_facts.hpp"
#include "claim/relate_scale.hpp"
#include "claim/reckon_people.hpp"
#include "claim/relate_words.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

/// "produced and exported 3 million": done both to the same.
bool does_both(Claim const& claim, Setting const& setting, std::string const& one, std::string const& other) {
    if (setting.text == nullptr || claim.sentence.begin >= claim.mention.span.begin || claim.mention.span.begin > setting.text->size()) return false;
    auto const words = words_of(slice(*setting.text, {claim.sentence.begin, claim.mention.span.begin}));
    std::string const a = word_sense(one), b = word_sense(other);
    for (std::size_t k = 0; k + 2 < words.size(); ++k) {
        if (words[k + 1] != "and" && words[k + 1] != "or") continue;
        std::string const first = word_sense(words[k]), second = word_sense(words[k + 2]);
        if ((first == a && second == b) || (first == b && second == a)) return true;
    }
    return false;
}

}  // namespace

bool one_does_both(Sides const& s) {
    std::string const &a = s.a.measure.role, &b = s.b.measure.role;
    return does_both(s.a, s.sa, a, b) || does_both(s.b, s.sb, a, b);
}

namespace {

bool is_inferred(Claim const& claim, std::string_view slot) {
    return std::find(claim.inferred.begin(), claim.inferred.end(), slot) != claim.inferred.end();
}

/// A change that is planned, or denied, is none that was made.
std::string intentions(Sides const& s) {
    auto const is_fact = [](Modality m) { return m == Modality::actual || m == Modality::estimate; };
    auto const is_none = [](Modality m) { return m == Modality::target || m == Modality::denied; };
    bool const apart = (is_fact(s.a.modality) && is_none(s.b.modality)) || (is_fact(s.b.modality) && is_none(s.a.modality));
    return apart ? match_modality(s).because : "";
}

bool is_money(Claim const& claim) { return claim.quantity.unit.dimension == dimension::money; }

/// Seats won and seats lost, barrels produced and barrels exported; but what one sold, another bought for the same price.
std::string deeds(Sides const& s) {
    bool const loose = is_money(s.a) || is_share(s.a.quantity.unit) || one_does_both(s);
    return loose ? "" : match_roles(s).because;
}

/// What is owed or owned on a day is not what is earned over a year, nor are two such stocks one.
std::string amounts(Sides const& s) {
    MeasureEntry const *const a = s.catalog.measure(s.a.measure.id), *const b = s.catalog.measure(s.b.measure.id);
    if (a == nullptr || b == nullptr || a == b || !is_money(s.a) || !is_money(s.b)) return "";
    // "Trade deficit" and "current account deficit": one head, told apart by what stands in front of it.
    std::string const head = word_sense(s.a.measure.head);
    bool const one_head = a->individuating && b->individuating && head == word_sense(s.b.measure.head) && lexicon_facts().is_own_word(a->id, head) && lexicon_facts().is_own_word(b->id, head);
    auto const roles = [&](std::string_view one, std::string_view other) { return s.a.measure.role == one && s.b.measure.role == other; };
    bool const cost_and_income = roles("cost", "earn") || roles("earn", "cost");
    if (!a->stock && !b->stock && !one_head && !cost_and_income) return "";
    std::string const one = measure_words(s.a), other = measure_words(s.b);
    return "Not compared: " + std::min(one, other) + " against " + std::max(one, other) + ".";
}

/// Cocaine and heroin: each says of what.
std::string substances(Sides const& s) {
    std::string const& dim = s.a.quantity.unit.dimension;
    if (is_money(s.a) || is_share(s.a.quantity.unit) || dim == dimension::count) return "";
    auto const a = senses_of(s.a.measure.of), b = senses_of(s.b.measure.of);
    bool const apart = !a.empty() && !b.empty() && shared_count(a, b) == 0;
    return apart ? "Not compared: of " + std::min(s.a.measure.of, s.b.measure.of) + " against of " + std::max(s.a.measure.of, s.b.measure.of) + "." : "";
}

/// "The tower rises 50 metres above the city": so high it is, and nothing grows.
bool is_height(Claim const& claim, Setting const& setting) {
    if (claim.quantity.unit.dimension != dimension::length || claim.quantity.trend == Trend::none || setting.text == nullptr) return false;
    auto const next = words_of(std::string_view(*setting.text).substr(std::min<std::size_t>(claim.mention.span.end, setting.text->size()), 16));
    return !next.empty() && (next.front() == "above" || next.front() == "high" || next.front() == "into");
}

/// The river rose three metres, and stood at nine. A share's change is told too loosely ("gained an 81 percent rating").
std::string changes(Sides const& s) {
    bool const loose = is_share(s.a.quantity.unit) || s.a.quantity.unit.dimension == dimension::rating || s.a.quantity.unit.dimension == dimension::index;
    if (is_height(s.a, s.sa) || is_height(s.b, s.sb)) return "";
    return !loose && (s.a.quantity.trend == Trend::none) != (s.b.quantity.trend == Trend::none) ? "Not compared: a change against a level." : "";
}

std::string scopes(Sides const& s) {
    if (is_inferred(s.a, "unit") || is_inferred(s.b, "unit")) return "";  // a noun that was lent by a neighbour
    auto const apart = scopes_apart(s.a, scope_of(s.a, s.sa), s.b, scope_of(s.b, s.sb));
    if (!apart || (!apart->both_say && apart->weak)) return "";
    bool const said_elsewhere = !apart->both_say && sentence_says(s.a, s.sa, apart->family, apart->said) && sentence_says(s.b, s.sb, apart->family, apart->said);
    return said_elsewhere ? "" : apart->because;
}

/// "In a day", where the other says "in October".
bool other_length_of_time(Sides const& s) {
    auto const days = [](Claim const& claim, Setting const& setting) -> std::optional<int> {
        std::string const& value = scope_value(scope_of(claim, setting), "in how long");
        if (value.empty()) return std::nullopt;
        return value == "in an hour" || value == "in a day" ? 1 : value == "in a week" ? 7 : value == "in a month" ? 31 : 366;
    };
    auto const period = [](Claim const& claim, Setting const& setting) -> std::optional<int> {
        if (!claim.period && !scope_value(scope_of(claim, setting), "month").empty()) return 31;
        bool const stated = claim.period && claim.period->origin == PeriodOrigin::text;
        auto const range = stated ? days_of(claim.period->edtf) : std::nullopt;
        return range ? std::optional<int>(range->last - range->first + 1) : std::nullopt;
    };
    auto const apart = [](std::optional<int> one, std::optional<int> other) { return one && other && (*one > 2 * *other || *other > 2 * *one); };
    auto const a = days(s.a, s.sa), b = days(s.b, s.sb);
    return (a && !b && apart(a, period(s.b, s.sb))) || (b && !a && apart(b, period(s.a, s.sa)));
}

/// Both say when, in their own words, and mean different times.
std::string times(Sides const& s) {
    MeasureEntry const* const entry = shared_measure(s);
    if (entry != nullptr && entry->stable) return "";
    if (other_length_of_time(s)) return "Not compared: times of different length.";
    if (!s.a.period || !s.b.period || s.a.period->origin != PeriodOrigin::text || s.b.period->origin != PeriodOrigin::text) return "";
    auto const a = days_of(s.a.period->edtf), b = days_of(s.b.period->edtf);
    if (!a || !b || a->overlaps(*b)) return "";
    return "Not compared: " + worded(s.a.period) + " against " + worded(s.b.period) + ".";
}

/// Each names one country, and not the same.
std::string countries(Sides const& s) {
    bool const one_each = s.a.places.size() == 1 && s.b.places.size() == 1 && !is_inferred(s.a, "place") && !is_inferred(s.b, "place");
    if (!one_each || s.a.places == s.b.places || !shared_subjects(s).empty()) return "";
    return "Not compared: " + s.a.places.front() + " against " + s.b.places.front() + ".";
}

/// Households are no people.
std::string counted(Sides const& s) {
    std::string const a = counted_word(s.a), b = counted_word(s.b);
    if (!(is_people(a) && holds_people(b)) && !(is_people(b) && holds_people(a))) return "";
    return "Not compared: " + a + " against " + b + ".";
}

}  // namespace

Step what_keeps_apart(Sides const& s) {
    for (auto const test : {match_wholes, match_parties})
        if (Step step = test(s); step.reason != Reason::none) return step;
    for (auto const test : {intentions, deeds, amounts, substances, changes, scopes, times, countries, counted})
        if (std::string why = test(s); !why.empty()) return Step::stop(Reason::measure, std::move(why));
    return {};
}

}  // namespace figtrail

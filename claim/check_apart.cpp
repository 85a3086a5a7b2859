#include "claim/check_apart.hpp"

#include <algorithm>

#include "claim/figure_scope.hpp"
#include "claim/reckon_people.hpp"
#include "claim/relate_words.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
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

/// Seats won and seats lost; what one sold, another bought for the same price.
std::string deeds(Sides const& s) {
    return s.a.quantity.unit.dimension == dimension::count ? match_roles(s).because : "";
}

std::string scopes(Sides const& s) {
    if (is_inferred(s.a, "unit") || is_inferred(s.b, "unit")) return "";  // a noun that was lent by a neighbour
    auto const apart = scopes_apart(s.a, scope_of(s.a, s.sa), s.b, scope_of(s.b, s.sb));
    if (!apart || (!apart->both_say && apart->weak)) return "";
    bool const said_elsewhere = !apart->both_say && sentence_says(s.a, s.sa, apart->family, apart->said) && sentence_says(s.b, s.sb, apart->family, apart->said);
    return said_elsewhere ? "" : apart->because;
}

/// Both say when, in their own words, and mean different times.
std::string times(Sides const& s) {
    MeasureEntry const* const entry = shared_measure(s);
    if (entry != nullptr && entry->stable) return "";
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

std::string what_keeps_apart(Sides const& s) {
    for (auto const test : {match_wholes, match_parties})
        if (Step const step = test(s); step.reason != Reason::none) return step.because;
    for (auto const test : {intentions, deeds, scopes, times, countries, counted})
        if (std::string why = test(s); !why.empty()) return why;
    return "";
}

}  // namespace figtrail

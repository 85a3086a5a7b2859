#include "claim/relate.hpp"

#include <algorithm>

#include "claim/age.hpp"
#include "claim/figure_scope.hpp"
#include "claim/relate_scale.hpp"
#include "claim/relate_steps.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

Relation stopped(Step const& step) {
    Relation r;
    r.reason = step.reason;
    r.because = step.because;
    return r;
}

void gather(Step const& step, Relation& r) {
    r.keys.insert(r.keys.end(), step.keys.begin(), step.keys.end());
    for (std::string const& slot : step.assumed)
        if (std::find(r.assumed.begin(), r.assumed.end(), slot) == r.assumed.end()) r.assumed.push_back(slot);
}

Step match_dimension(Sides const& s) {
    Unit const &a = s.a.quantity.unit, &b = s.b.quantity.unit;
    if (dimensions_fit(a.dimension, b.dimension)) return {};
    return Step::stop(Reason::unit, "Not compared: " + worded(s.a) + " and " + worded(s.b) + " are no quantities of one kind.");
}

bool cannot_stand(RelationKind kind) {
    return kind == RelationKind::contradiction || kind == RelationKind::scale_suspect || kind == RelationKind::unit_suspect ||
           kind == RelationKind::currency_suspect;
}

/// How sure the comparison is: a slot that had to be assumed counts double, one that a side inherited or that was inferred counts once.
Severity by_slots(Sides const& s, std::vector<std::string> const& assumed) {
    std::size_t doubt = 2 * assumed.size();
    for (std::string_view const slot : {"measure", "subject", "place", "unit"}) {
        auto const inferred = [slot](Claim const& claim) { return std::find(claim.inferred.begin(), claim.inferred.end(), slot) != claim.inferred.end(); };
        bool const is_assumed = std::find(assumed.begin(), assumed.end(), slot) != assumed.end();
        bool const tied_by_event = same_incident(s) && (slot == "subject" || slot == "place");
        if (!is_assumed && !tied_by_event && (inferred(s.a) || inferred(s.b))) ++doubt;
    }
    return doubt <= 1 ? Severity::high : doubt <= 3 ? Severity::medium : Severity::low;
}

}  // namespace

Setting setting_of(Extraction const& article) {
    return {&article.facts, &article.event, &article.claims, std::nullopt, nullptr, &article.document.text};
}

std::optional<std::string_view> sentence_of(Claim const& claim, Setting const& setting) {
    bool const known = setting.text != nullptr && claim.sentence.begin < claim.sentence.end && claim.sentence.end <= setting.text->size();
    return known ? std::optional(slice(*setting.text, claim.sentence)) : std::nullopt;
}

Relation relate(Claim const& a, Setting const& sa, Claim const& b, Setting const& sb, Policy const& policy, Catalog const& catalog) {
    ScopeBook scopes;  // of this pair: several tests ask for them
    Setting of_a = sa, of_b = sb;
    for (Setting* const of : {&of_a, &of_b})
        if (of->scopes == nullptr) of->scopes = &scopes;
    Sides const s{a, of_a, b, of_b, policy, catalog};
    if (s.open() && tells_own_age(a) && tells_own_age(b)) return relate_ages(s);
    Relation found;
    for (auto const test : {match_readable, match_dimension, match_measure, match_aggregation, match_subject, match_individual, match_modality}) {
        Step const step = test(s);
        if (step.reason != Reason::none) return stopped(step);
        gather(step, found);
    }
    PeriodFit const fit = match_period(s);
    if (fit.kind == PeriodFit::Kind::stop) return stopped(fit.step);
    gather(fit.step, found);
    bool const apart = fit.kind == PeriodFit::Kind::apart;
    if (Step const step = match_surroundings(s); !apart && step.reason != Reason::none) return stopped(step);
    Relation out = apart ? relate_across_periods(s, fit) : relate_values(s);
    out.keys = std::move(found.keys);
    out.assumed = std::move(found.assumed);
    if (cannot_stand(out.kind))
        if (Step const step = match_some(s, out); step.reason != Reason::none) return stopped(step);
    // In a list of many the surest comes first; two texts side by side are read in any case.
    if (s.open() && cannot_stand(out.kind)) out.severity = by_slots(s, out.assumed);
    return out;
}

}  // namespace figtrail

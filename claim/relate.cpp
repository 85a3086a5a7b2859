#include "claim/relate.hpp"

#include <algorithm>

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

}  // namespace

Setting setting_of(Extraction const& article) { return {&article.facts, &article.event, &article.claims, std::nullopt}; }

Relation relate(Claim const& a, Setting const& sa, Claim const& b, Setting const& sb, Policy const& policy, Catalog const& catalog) {
    Sides const s{a, sa, b, sb, policy, catalog};
    Relation found;
    for (auto const test : {match_readable, match_dimension, match_measure, match_aggregation, match_subject, match_individual, match_modality}) {
        Step const step = test(s);
        if (step.reason != Reason::none) return stopped(step);
        gather(step, found);
    }
    PeriodFit const fit = match_period(s);
    if (fit.kind == PeriodFit::Kind::stop) return stopped(fit.step);
    gather(fit.step, found);
    Relation out = fit.kind == PeriodFit::Kind::apart ? relate_across_periods(s, fit) : relate_values(s);
    out.keys = std::move(found.keys);
    out.assumed = std::move(found.assumed);
    return out;
}

}  // namespace figtrail

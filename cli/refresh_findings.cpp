#include "cli/refresh_findings.hpp"

#include <algorithm>
#include <tuple>

#include "claim/reckon.hpp"
#include "claim/relate.hpp"
#include "cli/judgement_words.hpp"

namespace figtrail::cli {
namespace {

constexpr char ruleset[] = "1";

using Group = std::vector<StoredClaim>;

/// Figures of one measure and dimension; open measures by role and head noun.
std::map<std::tuple<std::string, std::string>, Group> groups_of(Desk const& desk) {
    std::map<std::tuple<std::string, std::string>, Group> groups;
    desk.store.figures({}, [&](StoredClaim const& figure) {
        Measure const& measure = figure.claim.measure;
        std::string const name = !measure.id.empty() ? measure.id : measure.head.empty() ? "" : measure.role + "+" + measure.head;
        if (!name.empty()) groups[{name, figure.claim.quantity.unit.dimension}].push_back(figure);
        return true;
    });
    return groups;
}

Setting setting_of(StoredClaim const& figure) { return {&figure.facts, &figure.event, nullptr, figure.incident}; }

bool is_finding(RelationKind kind) { return is_conflict(kind) || kind == RelationKind::revised; }

StoredFinding finding_of(StoredClaim const& a, StoredClaim const& b, Relation const& relation, Policy const& policy) {
    StoredFinding finding;
    finding.kind = to_string(relation.kind);
    finding.reason = to_string(relation.reason);
    finding.severity = relation.severity;
    finding.because = relation.because;
    finding.apart_percent = relation.apart_percent;
    finding.measure = !a.claim.measure.id.empty() ? a.claim.measure.id : a.claim.measure.phrase;
    finding.keys = relation.keys;
    finding.assumed = relation.assumed;
    finding.policy = policy.to_string();
    finding.ruleset = ruleset;
    finding.a = {a.id};
    finding.b = {b.id};
    return finding;
}

void refresh_between(Desk& desk, Refreshed& done) {
    Policy const policy;
    std::vector<StoredFinding> findings;
    for (auto const& [name, group] : groups_of(desk)) {
        for (std::size_t i = 0; i < group.size(); ++i) {
            for (std::size_t j = i + 1; j < group.size(); ++j) {
                if (group[i].article_id == group[j].article_id) continue;
                Relation const relation = relate(group[i].claim, setting_of(group[i]), group[j].claim, setting_of(group[j]), policy, desk.catalog());
                if (relation.kind == RelationKind::not_comparable) ++done.not_compared[relation.reason];
                if (is_finding(relation.kind)) findings.push_back(finding_of(group[i], group[j], relation, policy));
            }
        }
    }
    done.between = findings.size();
    desk.store.write_findings(true, findings);
}

void refresh_within(Desk& desk, Refreshed& done) {
    std::vector<std::int64_t> latest;
    desk.store.articles([&](StoredArticle const& article) {
        latest.push_back(article.snapshot_id);
        return true;
    });
    std::vector<StoredFinding> findings;
    for (std::int64_t const snapshot : latest) {
        std::vector<StoredClaim> claims;
        for (Finding const& found : reckon(desk.store.extraction(snapshot), desk.catalog())) {
            if (found.severity == Severity::note) continue;
            if (claims.empty()) claims = desk.store.claims(snapshot);
            StoredFinding finding;
            finding.between = false;
            finding.kind = found.kind;
            finding.severity = found.severity;
            finding.because = found.because;
            finding.ruleset = ruleset;
            for (std::uint32_t const index : found.claims) finding.a.push_back(claims.at(index).id);
            findings.push_back(std::move(finding));
        }
    }
    done.within = findings.size();
    desk.store.write_findings(false, findings);
}

}  // namespace

Refreshed refresh_findings(Desk& desk) {
    Refreshed done;
    refresh_between(desk, done);
    refresh_within(desk, done);
    return done;
}

}  // namespace figtrail::cli

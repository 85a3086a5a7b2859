// Findings that set figures of articles against official tables. Articles that give one value against one cell are one finding.
#include <map>
#include <tuple>

#include "claim/relate_wording.hpp"
#include "cli/in_time.hpp"
#include "cli/official.hpp"
#include "cli/on_file.hpp"
#include "cli/refresh_findings.hpp"
#include "store/keys.hpp"

namespace figtrail::cli {
namespace {

/// The cell, the kind, and the value of the articles.
using Cluster = std::tuple<std::int64_t, std::string, std::string, std::string>;

std::string bound(std::optional<Number> const& number) { return number ? number->to_string() : "-"; }

StoredFinding finding_of(StoredClaim const& figure, OfficialWord const& word, Policy const& policy, std::string const& ruleset) {
    StoredFinding finding;
    finding.kind = to_string(word.relation.kind);
    finding.finding_key = finding_key("reference " + finding.kind, {figure.claim_key, word.figure->key});
    finding.severity = word.relation.severity;
    finding.because = word.relation.because;
    finding.apart_percent = word.relation.apart_percent;
    finding.measure = measure_words(figure.claim);
    finding.keys = word.relation.keys;
    finding.assumed = word.relation.assumed;
    finding.policy = policy.to_string();
    finding.ruleset = ruleset;
    finding.reference = word.figure->id;
    return finding;
}

}  // namespace

std::vector<StoredFinding> findings_against_references(Desk const& desk) {
    Policy const policy;
    std::map<Cluster, std::size_t> known;
    std::vector<StoredFinding> findings;
    each_claim_with_references(desk.store, [&](std::int64_t id) {
        auto const figure = desk.store.claim(id);
        if (!figure || figure->claim.repeats) return;
        Officials const officials = officials_on(desk, setting_of_stored(*figure), figure->claim, policy);
        for (OfficialWord const& word : officials.words) {
            if (!conflicts(word.relation.kind)) continue;
            Interval const& value = figure->claim.quantity.interval;
            Cluster const cluster{word.figure->id, std::string(to_string(word.relation.kind)), bound(value.lower), bound(value.upper)};
            auto const [entry, is_new] = known.emplace(cluster, findings.size());
            if (is_new) findings.push_back(finding_of(*figure, word, policy, findings_ruleset));
            findings[entry->second].a.push_back(id);
        }
    });
    return findings;
}

void refresh_references(Desk& desk) {
    auto const ask = [&] { return desk.store.unjudged(); };
    in_time(desk.store, ask, [&](Unjudged const& waiting) {
        return desk.store.write_reference_findings(findings_against_references(desk), waiting);
    });
}

}  // namespace figtrail::cli

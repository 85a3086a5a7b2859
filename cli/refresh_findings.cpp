#include "cli/refresh_findings.hpp"

#include <algorithm>

#include "claim/reckon.hpp"
#include "cli/on_file.hpp"
#include "store/events.hpp"
#include "store/judge.hpp"
#include "store/keys.hpp"

namespace figtrail::cli {
namespace {

void refresh_between(Desk& desk, Refreshed& done) {
    Policy const policy;
    auto const judge = [&](StoredClaim const& a, StoredClaim const& b) {
        return relate(a.claim, setting_of_stored(a), b.claim, setting_of_stored(b), policy, desk.catalog());
    };
    Judged const judged = find_between(desk.store, judge, {policy.to_string(), findings_ruleset});
    desk.store.write_findings(true, judged.findings);
    done.between = judged.findings.size();
    done.not_compared = judged.not_compared;
}

StoredFinding stored(Finding const& found, std::vector<StoredClaim> const& claims) {
    StoredFinding finding;
    std::vector<std::string> keys;
    for (std::uint32_t const index : found.claims) {
        finding.a.push_back(claims.at(index).id);
        keys.push_back(claims.at(index).claim_key);
    }
    finding.finding_key = finding_key(found.kind, keys);
    finding.between = false;
    finding.kind = found.kind;
    finding.severity = found.severity;
    finding.because = found.because;
    finding.ruleset = findings_ruleset;
    return finding;
}

/// Appends what the arithmetic of one version yields.
void reckon_snapshot(Desk const& desk, std::int64_t snapshot, std::vector<StoredFinding>& findings) {
    std::vector<StoredClaim> claims;
    for (Finding const& found : reckon(desk.store.extraction(snapshot), desk.catalog())) {
        if (found.severity == Severity::note) continue;
        if (claims.empty()) claims = desk.store.claims(snapshot);
        findings.push_back(stored(found, claims));
    }
}

/// What was found inside articles whose latest version is not among the new ones.
std::vector<StoredFinding> still_standing(Desk const& desk, std::vector<std::int64_t> const& new_snapshots) {
    std::vector<StoredFinding> findings;
    desk.store.findings(false, [&](StoredFinding const& finding) {
        auto const figure = finding.a.empty() ? std::nullopt : desk.store.claim(finding.a.front());
        auto const snapshot = figure ? desk.store.snapshot(figure->snapshot_id) : std::nullopt;
        bool const is_new =
            snapshot && std::find(new_snapshots.begin(), new_snapshots.end(), snapshot->id) != new_snapshots.end();
        if (snapshot && snapshot->latest && !is_new) findings.push_back(finding);
        return true;
    });
    return findings;
}

Refreshed refresh(Desk& desk, std::vector<StoredFinding> within, std::vector<std::int64_t> const& snapshots) {
    for (std::int64_t const snapshot : snapshots) reckon_snapshot(desk, snapshot, within);
    Refreshed done;
    done.within = within.size();
    desk.store.write_findings(false, within);
    done.events = join_events(desk.store);
    refresh_between(desk, done);
    done.official = refresh_references(desk);
    return done;
}

}  // namespace

Refreshed refresh_findings(Desk& desk) {
    std::vector<std::int64_t> latest;
    desk.store.articles([&](StoredArticle const& article) {
        latest.push_back(article.snapshot_id);
        return true;
    });
    return refresh(desk, {}, latest);
}

Refreshed refresh_findings(Desk& desk, std::vector<std::int64_t> const& new_snapshots) {
    std::vector<std::int64_t> latest;
    for (std::int64_t const id : new_snapshots)
        if (auto const snapshot = desk.store.snapshot(id); snapshot && snapshot->latest) latest.push_back(id);
    return refresh(desk, still_standing(desk, latest), latest);
}

}  // namespace figtrail::cli

#include "cli/refresh_findings.hpp"

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

/// What was found inside articles whose latest version was judged before.
std::vector<StoredFinding> still_standing(Desk const& desk, Unjudged const& waiting) {
    std::vector<StoredFinding> findings;
    desk.store.findings(false, [&](StoredFinding const& finding) {
        auto const figure = finding.a.empty() ? std::nullopt : desk.store.claim(finding.a.front());
        auto const snapshot = figure ? desk.store.snapshot(figure->snapshot_id) : std::nullopt;
        if (snapshot && snapshot->latest && snapshot->id <= waiting.after) findings.push_back(finding);
        return true;
    });
    return findings;
}

/// Each step is a transaction; the mark moves last, so that a run which is cut off is made good by the next.
Refreshed refresh(Desk& desk, std::vector<StoredFinding> within, Unjudged const& waiting) {
    for (std::int64_t const snapshot : waiting.latest) reckon_snapshot(desk, snapshot, within);
    Refreshed done;
    done.within = within.size();
    desk.store.write_findings(false, within);
    done.events = join_events(desk.store);
    refresh_between(desk, done);
    done.official = refresh_references(desk);
    desk.store.mark_judged(waiting);
    return done;
}

}  // namespace

Refreshed refresh_findings(Desk& desk) {
    Unjudged all = desk.store.unjudged();
    all.latest.clear();
    desk.store.articles([&](StoredArticle const& article) {
        all.latest.push_back(article.snapshot_id);
        return true;
    });
    return refresh(desk, {}, all);
}

Refreshed refresh_new_findings(Desk& desk) {
    Unjudged const waiting = desk.store.unjudged();
    return waiting.any() ? refresh(desk, still_standing(desk, waiting), waiting) : Refreshed{};
}

}  // namespace figtrail::cli

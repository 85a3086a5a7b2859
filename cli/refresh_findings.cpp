#include "cli/refresh_findings.hpp"

#include "claim/reckon.hpp"
#include "cli/on_file.hpp"
#include "store/events.hpp"
#include "store/judge.hpp"
#include "store/keys.hpp"

namespace figtrail::cli {
namespace {

/// Version of the rules that findings are made by; raised when relate() or reckon() judge differently.
constexpr char ruleset[] = "1";

void refresh_between(Desk& desk, Refreshed& done) {
    Policy const policy;
    auto const judge = [&](StoredClaim const& a, StoredClaim const& b) {
        return relate(a.claim, setting_of_stored(a), b.claim, setting_of_stored(b), policy, desk.catalog());
    };
    Judged const judged = find_between(desk.store, judge, {policy.to_string(), ruleset});
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
    finding.ruleset = ruleset;
    return finding;
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
            findings.push_back(stored(found, claims));
        }
    }
    done.within = findings.size();
    desk.store.write_findings(false, findings);
}

}  // namespace

Refreshed refresh_findings(Desk& desk) {
    Refreshed done;
    done.events = join_events(desk.store);
    refresh_between(desk, done);
    refresh_within(desk, done);
    return done;
}

}  // namespace figtrail::cli

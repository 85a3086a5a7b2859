#include "cli/refresh_findings.hpp"

#include <algorithm>
#include <utility>

#include "claim/reckon.hpp"
#include "cli/in_time.hpp"
#include "cli/on_file.hpp"
#include "cli/progress.hpp"
#include "store/events.hpp"
#include "store/hash.hpp"
#include "parser/lexicon.hpp"
#include "store/judge_touched.hpp"
#include "store/keys.hpp"

namespace figtrail::cli {
namespace {

constexpr std::size_t versions_at_once = 1000;  // whose findings are written in one transaction

/// `all`: judge everything, whatever changed.
Judged judge_between(Desk& desk, Session const& session, Unjudged const& waiting, bool all) {
    Policy const policy;
    auto const judge = [&](StoredClaim const& a, StoredClaim const& b) {
        return relate(a.claim, setting_of_stored(a), b.claim, setting_of_stored(b), policy, desk.catalog());
    };
    constexpr std::uint64_t whole = 1'000'000;
    Progress progress(session, "groups of figures judged", whole);
    std::uint64_t shown = 0;
    auto const tell = [&](double share) {
        auto const reached = static_cast<std::uint64_t>(share * static_cast<double>(whole));
        if (reached > shown) progress.advance(1, reached - std::exchange(shown, reached));  // judging what changed may end in judging all
    };
    Judged judged = find_between_anew(desk.store, judge, {policy.to_string(), findings_ruleset, desk.lexicon->hash(), all, tell}, waiting);
    progress.clear();
    return judged;
}

/// `figure`: id and key of a claim by its place in the article.
template <class Figure>
std::vector<StoredFinding> stored(std::vector<Finding> const& reckoned, Figure figure) {
    std::vector<StoredFinding> findings;
    for (Finding const& found : reckoned) {
        StoredFinding finding;
        std::vector<std::string> keys;
        for (std::uint32_t const index : found.claims) {
            auto const [id, key] = figure(index);
            finding.a.push_back(id);
            keys.push_back(key);
        }
        finding.finding_key = finding_key(found.kind, keys);
        finding.between = false;
        finding.kind = found.kind;
        finding.severity = found.severity;
        finding.because = found.because;
        finding.ruleset = findings_ruleset;
        findings.push_back(std::move(finding));
    }
    return findings;
}

/// What the arithmetic of one stored version yields.
std::vector<StoredFinding> reckon_snapshot(Desk const& desk, std::int64_t snapshot) {
    auto const reckoned = reckoned_findings(desk.store.extraction(snapshot), desk.catalog());
    if (reckoned.empty()) return {};
    auto const claims = desk.store.claims(snapshot);
    return stored(reckoned, [&](std::uint32_t index) { return std::pair(claims.at(index).id, claims.at(index).claim_key); });
}

std::vector<std::int64_t> latest_versions(Desk const& desk) {
    std::vector<std::int64_t> latest;
    desk.store.articles([&](StoredArticle const& article) {
        latest.push_back(article.snapshot_id);
        return true;
    });
    return latest;
}

/// The arithmetic of `latest` without those that are `reckoned`. False: came too late.
bool refresh_within(Desk& desk, Session const& session, Unjudged const& waiting, std::vector<std::int64_t> const& latest,
                    std::vector<std::int64_t> const& reckoned, Refreshed& done) {
    std::vector<VersionFindings> versions;
    done.within = 0;
    Progress progress(session, "articles reckoned", latest.size());
    for (std::int64_t const snapshot : latest) {
        progress.step();
        if (std::binary_search(reckoned.begin(), reckoned.end(), snapshot)) continue;
        versions.push_back({snapshot, reckon_snapshot(desk, snapshot)});
        done.within += versions.back().findings.size();
        if (versions.size() < versions_at_once) continue;
        if (!desk.store.write_findings_within(versions, waiting)) return false;
        versions.clear();
    }
    return desk.store.write_findings_within(versions, waiting);
}

/// The last transaction moves the mark, so that a run which is cut off is made good by the next.
Refreshed refresh(Desk& desk, Session const& session, std::vector<std::int64_t> const& reckoned, bool all) {
    Refreshed done;
    auto const ask = [&] {
        done.events = join_events(desk.store).events;
        return desk.store.unjudged();
    };
    in_time(desk.store, ask, [&](Unjudged const& waiting) {
        if (!all && !waiting.any()) return true;  // another program judged them
        if (!refresh_within(desk, session, waiting, all ? latest_versions(desk) : waiting.latest, reckoned, done)) return false;
        Judged const between = judge_between(desk, session, waiting, all);
        auto const against_references = findings_against_references(desk, between.gone ? std::optional(waiting) : std::nullopt);
        done.between = between.findings.size();
        done.pairs = between.pairs;
        done.not_compared = between.not_compared;
        done.passed_over = between.passed_over;
        done.official = against_references.findings.size();
        return desk.store.write_judged(between, against_references, waiting);
    });
    return done;
}

}  // namespace

std::vector<Finding> reckoned_findings(Extraction const& extraction, Catalog const& catalog) {
    auto reckoned = reckon(extraction, catalog);
    std::erase_if(reckoned, [](Finding const& found) { return found.severity == Severity::note; });
    return reckoned;
}

std::vector<StoredFinding> findings_within(std::vector<Finding> const& reckoned, Extraction const& extraction,
                                           std::string const& sha256, std::int64_t first_claim) {
    if (reckoned.empty()) return {};
    Sha256 hash;
    return stored(reckoned, [&](std::uint32_t index) {
        return std::pair(first_claim + index, claim_key(hash, sha256, extraction.claims.at(index).mention.source, index));
    });
}

Refreshed refresh_findings(Desk& desk, Session const& session) { return refresh(desk, session, {}, true); }

Refreshed refresh_new_findings(Desk& desk, Session const& session, std::vector<std::int64_t> const& reckoned) {
    if (!desk.store.unjudged().any()) return {};
    return refresh(desk, session, reckoned, false);
}

Refreshed refresh_ruled_findings(Desk& desk, Session const& session) {
    join_events(desk.store);
    return refresh_new_findings(desk, session);
}

}  // namespace figtrail::cli

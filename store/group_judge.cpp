#include "store/group_judge.hpp"

#include <algorithm>
#include <optional>
#include <tuple>

#include "store/keys.hpp"

namespace figtrail {
namespace {

constexpr std::size_t witnesses_tried = 3;  // pairs of one cluster pair that relate() is asked about

std::string measure_words(Claim const& claim) {
    if (!claim.measure.id.empty()) {
        auto words = claim.measure.id;
        std::replace(words.begin(), words.end(), '_', ' ');
        return words;
    }
    return claim.measure.phrase.empty() ? claim.quantity.unit.name : claim.measure.phrase;
}

bool earlier(std::shared_ptr<StoredClaim const> const& a, std::shared_ptr<StoredClaim const> const& b) {
    return std::tie(a->facts.published, a->claim_key, a->facts.url, a->facts.key, a->facts.source, a->id) <
           std::tie(b->facts.published, b->claim_key, b->facts.url, b->facts.key, b->facts.source, b->id);
}

template <class Member>
std::vector<std::int64_t> ids_of(std::vector<Member> const& members) {
    std::vector<std::int64_t> ids;
    ids.reserve(members.size());
    for (Member const& member : members) ids.push_back(member.id);
    return ids;
}

}  // namespace

/// The claims of a cluster, earliest first; in an order that does not depend on when they were added.
GroupJudge::Members const& GroupJudge::members(ValueCluster const& cluster, std::unordered_map<ValueCluster const*, Members>& known) {
    auto const [entry, is_new] = known.try_emplace(&cluster);
    if (!is_new) return entry->second;
    std::vector<std::shared_ptr<StoredClaim const>> claims;
    for (ClusterMember const& member : cluster.members)
        if (auto claim = cache_.claim(member.claim_id); claim && claim->latest) claims.push_back(std::move(claim));
    std::sort(claims.begin(), claims.end(), earlier);
    for (auto const& claim : claims) entry->second.push_back({claim->id, claim->article_id});
    return entry->second;
}

bool GroupJudge::begins_earlier(Members const& a, Members const& b) {
    return earlier(cache_.known_claim(a.front().id), cache_.known_claim(b.front().id));
}

std::vector<StoredFinding> GroupJudge::reports(CandidateGroup const& group) {
    std::vector<StoredFinding> reports;
    std::unordered_map<ValueCluster const*, Members> known;
    for (ProposedPair const pair : propose_pairs(group)) {
        ++judged_.pairs;
        Members a = members(group.clusters[pair.a], known), b = members(group.clusters[pair.b], known);
        if (a.empty() || b.empty()) continue;
        if (begins_earlier(b, a)) std::swap(a, b);
        bool const one_time = group.event_id || group.clusters[pair.a].days.overlaps(group.clusters[pair.b].days);
        if (auto report = judge(std::move(a), std::move(b), group.event_id.has_value() || !one_time)) reports.push_back(std::move(*report));
    }
    return reports;
}

/// `by_article`: what else the articles say decides, as with reports of one event or a value in two periods.
std::optional<StoredFinding> GroupJudge::judge(Members a, Members b, bool by_article) {
    std::optional<Relation> first;
    std::size_t tried = 0;
    for (std::size_t i = 0; i < a.size() && tried < witnesses_tried; ++i) {
        for (std::size_t k = 0; k < b.size() && tried < witnesses_tried; ++k) {
            if (a[i].article_id == b[k].article_id) continue;
            ++tried;
            auto const left = cache_.known_claim(a[i].id), right = cache_.known_claim(b[k].id);
            bool const one_event = left->incident && left->incident == right->incident;
            auto const relation = by_article || one_event ? relate_(*cache_.with_article(left->id), *cache_.with_article(right->id)) : relate_(*left, *right);
            if (!first) first = relation;
            if (!is_finding(relation.kind)) continue;
            std::rotate(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(i), a.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            std::rotate(b.begin(), b.begin() + static_cast<std::ptrdiff_t>(k), b.begin() + static_cast<std::ptrdiff_t>(k) + 1);
            count(relation);
            return report(a, b, relation);
        }
    }
    if (first) count(*first);
    return std::nullopt;
}

void GroupJudge::count(Relation const& relation) {
    ++judged_.relations[std::string(to_string(relation.kind))];
    if (relation.kind == RelationKind::not_comparable) ++judged_.not_compared[std::string(to_string(relation.reason))];
}

StoredFinding GroupJudge::report(Members const& a, Members const& b, Relation const& relation) {
    auto const left = cache_.known_claim(a.front().id), right = cache_.known_claim(b.front().id);
    StoredFinding finding;
    finding.kind = to_string(relation.kind);
    finding.finding_key = finding_key(finding.kind, {left->claim_key, right->claim_key});
    finding.reason = to_string(relation.reason);
    finding.severity = relation.severity;
    finding.because = relation.because;
    finding.apart_percent = relation.apart_percent;
    finding.measure = measure_words(left->claim);
    finding.keys = relation.keys;
    finding.assumed = relation.assumed;
    finding.policy = options_.policy;
    finding.ruleset = options_.ruleset;
    finding.a = ids_of(a);
    finding.b = ids_of(b);
    return finding;
}

}  // namespace figtrail

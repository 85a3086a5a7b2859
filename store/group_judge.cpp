#include "store/group_judge.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>

#include "store/keys.hpp"
#include "store/store_impl.hpp"

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

template <class Member>
std::vector<std::int64_t> ids_of(std::vector<Member> const& members) {
    std::vector<std::int64_t> ids;
    ids.reserve(members.size());
    for (Member const& member : members) ids.push_back(member.id);
    return ids;
}

bool of_one_time(CandidateGroup const& group, ProposedPair pair) {
    return group.clusters[pair.a].days.overlaps(group.clusters[pair.b].days);
}

/// One value in two periods is judged by the articles around it, and each period of a value meets several others: value by value an
/// article is read once, in the order of the pairs, which goes by periods, once for each of them.
std::vector<std::size_t> in_order_of_reading(std::vector<ProposedPair> const& pairs, CandidateGroup const& group) {
    std::vector<std::size_t> order(pairs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    auto const apart = std::stable_partition(order.begin(), order.end(), [&](std::size_t i) { return group.event_id || of_one_time(group, pairs[i]); });
    std::stable_sort(apart, order.end(), [&](std::size_t i, std::size_t k) {
        auto const &x = group.clusters[pairs[i].a], &y = group.clusters[pairs[k].a];
        return std::tie(x.scope_key, x.lower, x.upper) < std::tie(y.scope_key, y.lower, y.upper);
    });
    return order;
}

/// The witness first.
template <class Member>
std::vector<Member> headed_by(std::vector<Member> members, std::size_t witness) {
    auto const place = members.begin() + static_cast<std::ptrdiff_t>(witness);
    std::rotate(members.begin(), place, place + 1);
    return members;
}

}  // namespace

GroupJudge::GroupJudge(Store const& store, Relate const& relate, JudgeOptions const& options, Judged& judged)
    : relate_(relate), options_(options), judged_(judged), claims_(store.impl().claims), cache_(store) {}

/// The claims of a cluster, earliest first; in an order that does not depend on when they were added.
GroupJudge::Reports const& GroupJudge::members(CandidateGroup const& group, std::uint32_t cluster, std::unordered_map<std::uint32_t, Reports>& known) {
    auto const [entry, is_new] = known.try_emplace(cluster);
    if (!is_new) return entry->second;
    std::vector<ReportPlace> claims;
    for (ClusterMember const& member : group.members_of(group.clusters[cluster]))
        if (auto claim = claims_.place_of(member.claim_id); claim && claim->latest) claims.push_back(std::move(*claim));
    std::sort(claims.begin(), claims.end());
    for (ReportPlace const& claim : claims) entry->second.claims.push_back({claim.id, claim.article_id});
    if (!claims.empty()) entry->second.first = std::move(claims.front());
    return entry->second;
}

std::vector<StoredFinding> GroupJudge::reports(CandidateGroup const& group) {
    std::vector<std::optional<StoredFinding>> reports;
    std::unordered_map<std::uint32_t, Reports> known;  // by cluster
    auto const pairs = propose_pairs(group, &judged_.passed_over);
    judged_.pairs += pairs.size();
    reports.resize(pairs.size());
    for (std::size_t const i : in_order_of_reading(pairs, group)) {
        auto const [left, right] = pairs[i];
        Reports const& a = members(group, left, known);
        Reports const& b = members(group, right, known);
        if (a.claims.empty() || b.claims.empty()) continue;
        bool const by_article = group.event_id.has_value() || !of_one_time(group, pairs[i]);
        reports[i] = b.first < a.first ? judge(b.claims, a.claims, by_article) : judge(a.claims, b.claims, by_article);
    }
    std::vector<StoredFinding> found;
    for (auto& report : reports)
        if (report) found.push_back(std::move(*report));
    return found;
}

/// `by_article`: what else the articles say decides, as with reports of one event or a value in two periods.
std::optional<StoredFinding> GroupJudge::judge(Members const& a, Members const& b, bool by_article) {
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
            count(relation);
            return report(headed_by(a, i), headed_by(b, k), relation);
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

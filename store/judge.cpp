#include "store/judge.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "store/claim_cache.hpp"
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

/// One sweep over a database.
class Judge {
public:
    Judge(Store const& store, Relate const& relate, JudgeOptions const& options) : store_(store), relate_(relate), options_(options), cache_(store) {}

    Judged run() {
        judged_.swept = each_group(store_, [this](CandidateGroup const& group) {
            // Keys are hashes, and the sweep goes by them: a key tells how far it is.
            if (options_.progress && !group.event_id) options_.progress(std::ldexp(static_cast<double>(group.subject_key), -64) + 0.5);
            return judge(group), true;
        });
        std::sort(judged_.findings.begin(), judged_.findings.end(), [](StoredFinding const& a, StoredFinding const& b) { return a.finding_key < b.finding_key; });
        return std::move(judged_);
    }

private:
    using Member = std::shared_ptr<StoredClaim const>;
    using Members = std::vector<Member>;

    /// The claims of a cluster, earliest first; in an order that does not depend on when they were added.
    Members const& members(ValueCluster const& cluster, std::unordered_map<ValueCluster const*, Members>& known) {
        auto const [entry, is_new] = known.try_emplace(&cluster);
        if (!is_new) return entry->second;
        for (ClusterMember const& member : cluster.members)
            if (auto claim = cache_.claim(member.claim_id); claim && claim->latest) entry->second.push_back(std::move(claim));
        std::sort(entry->second.begin(), entry->second.end(), earlier);
        return entry->second;
    }

    static bool earlier(Member const& a, Member const& b) {
        return std::tie(a->facts.published, a->claim_key, a->facts.url, a->facts.key, a->id) <
               std::tie(b->facts.published, b->claim_key, b->facts.url, b->facts.key, b->id);
    }

    void judge(CandidateGroup const& group) {
        std::unordered_map<ValueCluster const*, Members> known;
        for (ProposedPair const pair : propose_pairs(group)) {
            ++judged_.pairs;
            Members a = members(group.clusters[pair.a], known), b = members(group.clusters[pair.b], known);
            if (a.empty() || b.empty()) continue;
            if (earlier(b.front(), a.front())) std::swap(a, b);
            bool const one_time = group.event_id || group.clusters[pair.a].days.overlaps(group.clusters[pair.b].days);
            judge(std::move(a), std::move(b), group.event_id.has_value() || !one_time);
        }
    }

    /// `by_article`: what else the articles say decides, as with reports of one event or a value in two periods.
    void judge(Members a, Members b, bool by_article) {
        std::optional<Relation> first;
        std::size_t tried = 0;
        for (std::size_t i = 0; i < a.size() && tried < witnesses_tried; ++i) {
            for (std::size_t k = 0; k < b.size() && tried < witnesses_tried; ++k) {
                if (a[i]->article_id == b[k]->article_id) continue;
                ++tried;
                bool const one_event = a[i]->incident && a[i]->incident == b[k]->incident;
                auto const relation = by_article || one_event ? relate_(*cache_.with_article(a[i]->id), *cache_.with_article(b[k]->id)) : relate_(*a[i], *b[k]);
                if (!first) first = relation;
                if (!is_finding(relation.kind)) continue;
                std::rotate(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(i), a.begin() + static_cast<std::ptrdiff_t>(i) + 1);
                std::rotate(b.begin(), b.begin() + static_cast<std::ptrdiff_t>(k), b.begin() + static_cast<std::ptrdiff_t>(k) + 1);
                count(relation);
                report(a, b, relation);
                return;
            }
        }
        if (first) count(*first);
    }

    void count(Relation const& relation) {
        ++judged_.relations[std::string(to_string(relation.kind))];
        if (relation.kind == RelationKind::not_comparable) ++judged_.not_compared[std::string(to_string(relation.reason))];
    }

    void report(Members const& a, Members const& b, Relation const& relation) {
        if (auto const same = reported(a.front()->id, b.front()->id)) {
            // Two keys in common (a subject and a place) show one disagreement twice.
            add_claims(same->finding, same->side, a);
            add_claims(same->finding, 1 - same->side, b);
            return;
        }
        StoredFinding finding;
        finding.kind = to_string(relation.kind);
        finding.finding_key = finding_key(finding.kind, {a.front()->claim_key, b.front()->claim_key});
        // The same bytes in two outlets have the same keys: the first pair of them stands for all.
        if (!keys_.insert(finding.finding_key).second) return;
        finding.reason = to_string(relation.reason);
        finding.severity = relation.severity;
        finding.because = relation.because;
        finding.apart_percent = relation.apart_percent;
        finding.measure = measure_words(a.front()->claim);
        finding.keys = relation.keys;
        finding.assumed = relation.assumed;
        finding.policy = options_.policy;
        finding.ruleset = options_.ruleset;
        judged_.findings.push_back(std::move(finding));
        add_claims(judged_.findings.size() - 1, 0, a);
        add_claims(judged_.findings.size() - 1, 1, b);
    }

    /// Where a claim stands: the finding's index, side 0 or 1.
    struct Place {
        std::size_t finding = 0;
        int side = 0;
    };

    /// The finding that already sets these two against each other, with the side of `a`.
    std::optional<Place> reported(std::int64_t a, std::int64_t b) const {
        auto const of_a = places_.find(a), of_b = places_.find(b);
        if (of_a == places_.end() || of_b == places_.end()) return std::nullopt;
        // What most say stands against every other value: walk the shorter list.
        auto const& shorter = of_a->second.size() < of_b->second.size() ? of_a->second : of_b->second;
        for (auto const& [finding, side] : shorter) {
            auto const in_a = of_a->second.find(finding), in_b = of_b->second.find(finding);
            if (in_a != of_a->second.end() && in_b != of_b->second.end() && in_a->second != in_b->second) return Place{finding, in_a->second};
        }
        return std::nullopt;
    }

    /// Adds the claims that neither side holds yet.
    void add_claims(std::size_t finding, int side, Members const& claims) {
        auto& list = side == 0 ? judged_.findings[finding].a : judged_.findings[finding].b;
        for (Member const& claim : claims)
            if (places_[claim->id].emplace(finding, side).second) list.push_back(claim->id);
    }

    Store const& store_;
    Relate const& relate_;
    JudgeOptions const& options_;
    ClaimCache cache_;
    Judged judged_;
    std::unordered_map<std::int64_t, std::map<std::size_t, int>> places_;  ///< claim -> findings it is in, and on which side
    std::unordered_set<std::string> keys_;
};

}  // namespace

bool is_finding(RelationKind kind) {
    switch (kind) {
    case RelationKind::contradiction:
    case RelationKind::scale_suspect:
    case RelationKind::unit_suspect:
    case RelationKind::currency_suspect:
    case RelationKind::recycled:
    case RelationKind::revised: return true;
    default: return false;
    }
}

Judged find_between(Store const& store, Relate const& relate, JudgeOptions const& options) {
    return Judge(store, relate, options).run();
}

}  // namespace figtrail

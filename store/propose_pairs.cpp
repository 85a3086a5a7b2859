// propose_pairs: the pairs of a group that are worth asking relate() about, a bounded number for each cluster.
#include <algorithm>
#include <iterator>
#include <numeric>
#include <tuple>

#include "store/candidates.hpp"

namespace figtrail {
namespace {

constexpr std::size_t small_group = 16;      // clusters; all their pairs are looked at
constexpr std::size_t neighbours = 8;        // in a larger group, to either side

bool values_overlap(ValueCluster const& a, ValueCluster const& b) { return a.lower <= b.upper && b.lower <= a.upper; }
bool same_value(ValueCluster const& a, ValueCluster const& b) { return a.lower == b.lower && a.upper == b.upper; }

bool from_one_article(ValueCluster const& a, ValueCluster const& b) {
    auto const first = a.members.front().snapshot_id;
    auto const is_first = [&](ClusterMember const& m) { return m.snapshot_id == first; };
    return std::all_of(a.members.begin(), a.members.end(), is_first) && std::all_of(b.members.begin(), b.members.end(), is_first);
}

/// Could relate() find anything to report?
bool worth_asking(CandidateGroup const& group, ValueCluster const& a, ValueCluster const& b) {
    // Reports of one event give the dates of their publication: a later toll is the same figure anew.
    bool const one_time = group.event_id || a.days.overlaps(b.days);
    bool const worth = one_time ? !values_overlap(a, b) || (same_value(a, b) && a.scope_key != b.scope_key)
                                : same_value(a, b) && a.scope_key == b.scope_key;  // an old figure sold as new
    return worth && !from_one_article(a, b);
}

class Proposals {
public:
    explicit Proposals(CandidateGroup const& group) : group_(group) {}

    void consider(std::size_t i, std::size_t k) {
        auto const [a, b] = std::minmax(i, k);
        if (a != b && worth_asking(group_, group_.clusters[a], group_.clusters[b]))
            pairs_.push_back({static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b)});
    }

    /// Neighbours in an order of the clusters.
    void consider_neighbours(std::vector<std::size_t> const& order) {
        for (std::size_t i = 0; i < order.size(); ++i)
            for (std::size_t k = i + 1; k < order.size() && k <= i + neighbours; ++k) consider(order[i], order[k]);
        end_of_run();
    }

    void consider_with_all(std::size_t one) {
        for (std::size_t i = 0; i < group_.clusters.size(); ++i) consider(i, one);
        end_of_run();
    }

    /// Most runs come in order, so that they are merged and not sorted.
    void end_of_run() {
        auto const less = [](ProposedPair x, ProposedPair y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); };
        if (!std::is_sorted(pairs_.begin(), pairs_.end(), less)) std::sort(pairs_.begin(), pairs_.end(), less);
        if (sorted_.empty()) {
            sorted_.swap(pairs_);
        } else {
            std::vector<ProposedPair> both;
            both.reserve(sorted_.size() + pairs_.size());
            std::set_union(sorted_.begin(), sorted_.end(), pairs_.begin(), pairs_.end(), std::back_inserter(both), less);
            sorted_ = std::move(both);
        }
        pairs_.clear();
    }

    std::vector<ProposedPair> sorted() && { return std::move(sorted_); }

private:
    CandidateGroup const& group_;
    std::vector<ProposedPair> pairs_;   ///< of the run that is under way
    std::vector<ProposedPair> sorted_;  ///< of those before, each once
};

}  // namespace

std::vector<ProposedPair> propose_pairs(CandidateGroup const& group) {
    auto const& clusters = group.clusters;
    Proposals proposals(group);
    if (clusters.size() <= small_group) {
        for (std::size_t i = 0; i < clusters.size(); ++i)
            for (std::size_t k = i + 1; k < clusters.size(); ++k) proposals.consider(i, k);
        proposals.end_of_run();
        return std::move(proposals).sorted();
    }

    std::vector<std::size_t> order(clusters.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    // As they stand: one scope and period after the other, by value.
    proposals.consider_neighbours(order);
    // What most say stands against every other value.
    auto const most = std::max_element(clusters.begin(), clusters.end(), [](ValueCluster const& a, ValueCluster const& b) {
        return a.members.size() < b.members.size();
    });
    proposals.consider_with_all(static_cast<std::size_t>(most - clusters.begin()));
    // One value in several periods. Where there is one period, this is the order in which they stand.
    bool const one_period = std::all_of(clusters.begin(), clusters.end(), [&](ValueCluster const& c) {
        return c.days == clusters.front().days;
    });
    if (one_period) return std::move(proposals).sorted();
    std::stable_sort(order.begin(), order.end(), [&](std::size_t x, std::size_t y) {
        auto const &a = clusters[x], &b = clusters[y];
        return std::tie(a.scope_key, a.lower, a.upper, a.days.first) < std::tie(b.scope_key, b.lower, b.upper, b.days.first);
    });
    proposals.consider_neighbours(order);
    return std::move(proposals).sorted();
}

}  // namespace figtrail

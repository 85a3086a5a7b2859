// propose_pairs: the pairs of a group that are worth asking relate() about, a bounded number for each cluster.
#include <algorithm>
#include <iterator>
#include <numeric>
#include <tuple>
#include <utility>

#include "store/candidates.hpp"

namespace figtrail {
namespace {

constexpr std::size_t small_group = 16;      // clusters; all their pairs are looked at
constexpr std::size_t neighbours = 8;        // in a larger group, to either side

bool values_overlap(ValueCluster const& a, ValueCluster const& b) { return a.lower <= b.upper && b.lower <= a.upper; }
bool same_value(ValueCluster const& a, ValueCluster const& b) { return a.lower == b.lower && a.upper == b.upper; }
bool from_one_article(ValueCluster const& a, ValueCluster const& b) { return a.snapshot_id != 0 && a.snapshot_id == b.snapshot_id; }

class Proposals {
public:
    explicit Proposals(CandidateGroup const& group) : of_event_(group.event_id.has_value()), clusters_(group.clusters) {}

    void consider_all() {
        for (std::size_t i = 0; i < clusters_.size(); ++i) consider_with(i, i + 1, clusters_.size());
    }

    /// Neighbours as they stand, and the cluster `most` with each.
    void consider_neighbours_and(std::size_t most) {
        pairs_.reserve(clusters_.size() * (neighbours + 1));
        for (std::size_t i = 0; i < clusters_.size(); ++i) {
            std::size_t const end = i == most ? clusters_.size() : std::min(clusters_.size(), i + neighbours + 1);
            consider_with(i, i + 1, end);
            if (most >= end) consider_with(i, most, most + 1);
        }
    }

    /// Neighbours in another order of the clusters.
    void consider_neighbours(std::vector<std::size_t> const& order) {
        std::vector<ProposedPair> before = std::exchange(pairs_, {});
        for (std::size_t i = 0; i < order.size(); ++i)
            for (std::size_t k = i + 1; k < order.size() && k <= i + neighbours; ++k) {
                std::size_t const first = std::min(order[i], order[k]);
                consider_with(first, std::max(order[i], order[k]), std::max(order[i], order[k]) + 1);
            }
        auto const less = [](ProposedPair x, ProposedPair y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); };
        std::sort(pairs_.begin(), pairs_.end(), less);
        std::vector<ProposedPair> both;
        both.reserve(before.size() + pairs_.size());
        std::set_union(before.begin(), before.end(), pairs_.begin(), pairs_.end(), std::back_inserter(both), less);
        pairs_ = std::move(both);
    }

    std::vector<ProposedPair> sorted() && { return std::move(pairs_); }

private:
    /// The cluster `a` with those from `begin` on, which stand behind it.
    void consider_with(std::size_t a, std::size_t begin, std::size_t end) {
        for (std::size_t b = begin; b < end; ++b)
            if (worth_asking(clusters_[a], clusters_[b])) pairs_.push_back({static_cast<std::uint32_t>(a), static_cast<std::uint32_t>(b)});
    }

    /// Could relate() find anything to report?
    bool worth_asking(ValueCluster const& a, ValueCluster const& b) const {
        // Reports of one event give the dates of their publication: a later toll is the same figure anew.
        bool const one_time = of_event_ || a.days.overlaps(b.days);
        bool const worth = one_time ? !values_overlap(a, b) || (same_value(a, b) && a.scope_key != b.scope_key)
                                    : same_value(a, b) && a.scope_key == b.scope_key;  // an old figure sold as new
        return worth && !from_one_article(a, b);
    }

    bool of_event_;
    std::vector<ValueCluster> const& clusters_;
    std::vector<ProposedPair> pairs_;  ///< sorted, each once
};

}  // namespace

std::vector<ProposedPair> propose_pairs(CandidateGroup const& group) {
    auto const& clusters = group.clusters;
    Proposals proposals(group);
    if (clusters.size() <= small_group) {
        proposals.consider_all();
        return std::move(proposals).sorted();
    }

    // One scope and period after the other, by value. What most say stands against every other value.
    auto const most = std::max_element(clusters.begin(), clusters.end(), [](ValueCluster const& a, ValueCluster const& b) {
        return a.size() < b.size();
    });
    proposals.consider_neighbours_and(static_cast<std::size_t>(most - clusters.begin()));
    // One value in several periods. Where there is one period, this is the order in which they stand.
    bool const one_period = std::all_of(clusters.begin(), clusters.end(), [&](ValueCluster const& c) {
        return c.days == clusters.front().days;
    });
    if (one_period) return std::move(proposals).sorted();
    std::vector<std::size_t> order(clusters.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t x, std::size_t y) {
        auto const &a = clusters[x], &b = clusters[y];
        return std::tie(a.scope_key, a.lower, a.upper, a.days.first) < std::tie(b.scope_key, b.lower, b.upper, b.days.first);
    });
    proposals.consider_neighbours(order);
    return std::move(proposals).sorted();
}

}  // namespace figtrail

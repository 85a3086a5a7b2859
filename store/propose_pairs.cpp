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

// What most say stands against every other value, and each such pair may list all its claims. Half of a group may say one thing and the other
// half as many others: so many claims a row of the group are listed for its sake, and no more.
constexpr std::size_t listed_a_row = 64;

bool values_overlap(ValueCluster const& a, ValueCluster const& b) { return a.lower <= b.upper && b.lower <= a.upper; }
bool same_value(ValueCluster const& a, ValueCluster const& b) { return a.lower == b.lower && a.upper == b.upper; }
bool from_one_article(ValueCluster const& a, ValueCluster const& b) { return a.snapshot_id != 0 && a.snapshot_id == b.snapshot_id; }

class Proposals {
public:
    explicit Proposals(CandidateGroup const& group) : of_event_(group.event_id.has_value()), clusters_(group.clusters) {}

    void consider_all() {
        for (std::size_t i = 0; i < clusters_.size(); ++i) consider_with(i, i + 1, clusters_.size());
    }

    /// Neighbours as they stand, and the cluster `most` with each of its rivals.
    void consider_neighbours_and(std::size_t most, std::size_t members) {
        most_ = most;
        choose_rivals(listed_a_row * members / std::max<std::size_t>(1, clusters_[most].size()));
        pairs_.reserve(clusters_.size() * (neighbours + 1));
        for (std::size_t i = 0; i < clusters_.size(); ++i) {
            std::size_t const end = std::min(clusters_.size(), i + neighbours + 1);
            looked_at_ += end - i - 1;
            consider_with(i, i + 1, end);
            if (i == most) {
                for (std::size_t k = end; k < clusters_.size(); ++k) consider_rival(i, k, k);
            } else if (most >= end) {
                consider_rival(i, most, i);
            }
        }
    }

    /// Neighbours in another order of the clusters.
    void consider_neighbours(std::vector<std::size_t> const& order) {
        std::vector<ProposedPair> before = std::exchange(pairs_, {});
        for (std::size_t i = 0; i < order.size(); ++i)
            for (std::size_t k = i + 1; k < order.size() && k <= i + neighbours; ++k) {
                std::size_t const first = std::min(order[i], order[k]), second = std::max(order[i], order[k]);
                bool const known = second - first <= neighbours || (first == most_ && is_rival(second)) || (second == most_ && is_rival(first));
                looked_at_ += known ? 0 : 1;
                consider_with(first, second, second + 1);
            }
        auto const less = [](ProposedPair x, ProposedPair y) { return std::tie(x.a, x.b) < std::tie(y.a, y.b); };
        std::sort(pairs_.begin(), pairs_.end(), less);
        std::vector<ProposedPair> both;
        both.reserve(before.size() + pairs_.size());
        std::set_union(before.begin(), before.end(), pairs_.begin(), pairs_.end(), std::back_inserter(both), less);
        pairs_ = std::move(both);
    }

    std::size_t passed_over() const { return clusters_.size() * (clusters_.size() - 1) / 2 - looked_at_; }
    std::vector<ProposedPair> sorted() && { return std::move(pairs_); }

private:
    /// Those that more claims give, then those that stand first.
    void choose_rivals(std::size_t wanted) {
        if (clusters_.size() <= wanted) return;
        std::vector<std::size_t> order(clusters_.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](std::size_t x, std::size_t y) { return clusters_[x].size() > clusters_[y].size(); });
        rivals_.assign(clusters_.size(), false);
        for (std::size_t i = 0; i < wanted; ++i) rivals_[order[i]] = true;
    }
    bool is_rival(std::size_t cluster) const { return rivals_.empty() || rivals_[cluster]; }

    void consider_rival(std::size_t a, std::size_t b, std::size_t rival) {
        if (!is_rival(rival)) return;
        ++looked_at_;
        consider_with(a, b, b + 1);
    }

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
    std::size_t most_ = 0;
    std::vector<bool> rivals_;         ///< of `most_`; empty: all are
    std::size_t looked_at_ = 0;        ///< pairs of a large group, each once
};

}  // namespace

std::vector<ProposedPair> propose_pairs(CandidateGroup const& group, std::size_t* passed_over) {
    auto const& clusters = group.clusters;
    Proposals proposals(group);
    if (clusters.size() <= small_group) {
        proposals.consider_all();
        return std::move(proposals).sorted();
    }

    // One scope and period after the other, by value.
    auto const most = std::max_element(clusters.begin(), clusters.end(), [](ValueCluster const& a, ValueCluster const& b) {
        return a.size() < b.size();
    });
    proposals.consider_neighbours_and(static_cast<std::size_t>(most - clusters.begin()), group.members.size());
    // One value in several periods. Where there is one period, this is the order in which they stand.
    bool const one_period = std::all_of(clusters.begin(), clusters.end(), [&](ValueCluster const& c) {
        return c.days == clusters.front().days;
    });
    auto const counted = [&] {
        if (passed_over != nullptr) *passed_over += proposals.passed_over();
        return std::move(proposals).sorted();
    };
    if (one_period) return counted();
    std::vector<std::size_t> order(clusters.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t x, std::size_t y) {
        auto const &a = clusters[x], &b = clusters[y];
        return std::tie(a.scope_key, a.lower, a.upper, a.days.first) < std::tie(b.scope_key, b.lower, b.upper, b.days.first);
    });
    proposals.consider_neighbours(order);
    return counted();
}

}  // namespace figtrail

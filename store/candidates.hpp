// Candidates: which claims of a database could speak of the same thing. SQL proposes, relate() decides.
//
//   each_group(store, [](CandidateGroup const& group) { for (ProposedPair p : propose_pairs(group)) ...; return true; });
//
// One sweep over the comparison index. Claims of one value for one period are a cluster, and pairs are proposed between clusters, so
// that the work grows with the rows and not with the square of a group.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "store/comparison.hpp"
#include "store/keys.hpp"
#include "store/sqlite.hpp"
#include "store/store.hpp"

namespace figtrail {

struct ClusterMember {
    std::int64_t claim_id = 0;
    std::int64_t snapshot_id = 0;  ///< a latest version, so it tells articles apart
};

/// Claims of one group that give one value, of one scope, for one period.
struct ValueCluster {
    std::int64_t scope_key = 0;
    DayRange days;                ///< from no_first_day to no_last_day: unknown
    double lower = 0, upper = 0;  ///< base units, widened outward; infinite where unbounded
    std::int64_t snapshot_id = 0; ///< that all members are of; 0: of several
    std::uint32_t begin = 0, end = 0;  ///< among the members of the group; in the order of claim ids
    std::size_t size() const { return end - begin; }
};

/// Claims that share a measure key, and a subject key or an event.
struct CandidateGroup {
    std::int64_t subject_key = 0;            ///< 0 for an event's
    std::int64_t measure_key = 0;
    std::optional<std::int64_t> event_id;
    std::vector<ValueCluster> clusters;      ///< by scope, period, value
    std::vector<ClusterMember> members;      ///< of one cluster after the other
    std::span<ClusterMember const> members_of(ValueCluster const& cluster) const { return {members.data() + cluster.begin, cluster.size()}; }
};

/// Indices into the group's clusters, a < b.
struct ProposedPair {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    friend bool operator==(ProposedPair, ProposedPair) = default;
};

struct SweepCounts {
    std::size_t rows = 0;      ///< of the comparison index
    std::size_t groups = 0;
    std::size_t clusters = 0;
};

/// Makes a group of its rows as they come, in the order of the index; the next one in the same memory.
class GroupBuilder {
public:
    bool empty() const { return group_.members.empty(); }
    bool takes(ComparisonRow const& row, std::optional<std::int64_t> event) const {
        return group_.subject_key == row.subject_key && group_.measure_key == row.measure_key && group_.event_id == event;
    }
    void begin(ComparisonRow const& row, std::optional<std::int64_t> event);
    void add(ComparisonRow const& row);
    /// Not where there is one value, or one article.
    bool can_differ() const { return group_.clusters.size() > 1 && many_articles_; }
    CandidateGroup const& group() const { return group_; }

private:
    CandidateGroup group_;
    bool many_articles_ = false;
};

/// Groups with two clusters or more from at least two articles, latest versions only: first those of subjects, by key, then those
/// of events, in the order of GroupKey. `take` returns false to stop.
SweepCounts each_group(Store const& store, std::function<bool(CandidateGroup const&)> const& take);

/// Looks claims up in the comparison index, one after the other.
class CandidateLookup {
public:
    explicit CandidateLookup(Store const& store);
    /// Ids of stored claims (latest versions) that share a measure and a subject or the places with `claim`; sorted, at most `limit` a key.
    std::vector<std::int64_t> claims_like(Claim const& claim, std::size_t limit);

private:
    ComparisonKeys keys_;
    std::shared_ptr<NameAliases const> aliases_;
    Statement like_;
};

/// Stored figures (latest versions) that share a measure and a subject or the places with `claim`, which need not be stored: what the
/// database holds on a figure of a draft. By claim id, at most `limit`.
std::vector<StoredClaim> comparable(Store const& store, Claim const& claim, std::size_t limit);

/// Pairs whose values lie apart while their periods overlap, and pairs of one value in two periods. All of them in a small group; in a
/// large one each cluster meets its neighbours and the cluster of most claims, which stands against so many as its own claims leave room for.
/// Sorted. `passed_over`: how many pairs of the group were not even looked at is added to it.
std::vector<ProposedPair> propose_pairs(CandidateGroup const& group, std::size_t* passed_over = nullptr);

}  // namespace figtrail

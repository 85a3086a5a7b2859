#include "store/candidates.hpp"

#include <algorithm>
#include <tuple>

#include "store/alias_keys.hpp"
#include "store/event_rows.hpp"
#include "store/keys.hpp"
#include "store/store_impl.hpp"

namespace figtrail {
namespace {

auto cluster_of(ComparisonRow const& r) { return std::tie(r.scope_key, r.first_day, r.last_day, r.lower, r.upper); }

bool spans_articles(CandidateGroup const& group) {
    auto const first = group.clusters.front().members.front().snapshot_id;
    for (ValueCluster const& cluster : group.clusters)
        for (ClusterMember const& member : cluster.members)
            if (member.snapshot_id != first) return true;
    return false;
}

/// Gathers rows of one group and hands the group on.
class Groups {
public:
    explicit Groups(std::function<bool(CandidateGroup const&)> const& take) : take_(take) {}

    /// Rows come by group. False: stop.
    bool add(ComparisonRow const& row, std::optional<std::int64_t> event) {
        ++counts.rows;
        bool const same = !rows_.empty() && rows_.front().subject_key == row.subject_key && rows_.front().measure_key == row.measure_key && event_ == event;
        if (!same && !finish()) return false;
        event_ = event;
        rows_.push_back(row);
        return true;
    }

    bool finish() {
        bool go_on = true;
        if (auto const group = group_of(rows_, event_)) {
            ++counts.groups;
            counts.clusters += group->clusters.size();
            go_on = take_(*group);
        }
        rows_.clear();
        return go_on;
    }

    SweepCounts counts;

private:
    std::function<bool(CandidateGroup const&)> const& take_;
    std::optional<std::int64_t> event_;
    std::vector<ComparisonRow> rows_;
};

/// What stands under several names that are one is one group after the other, as if it stood under the first of its keys.
bool sweep_aliases(Database& database, AliasKeys const& aliases, Groups& groups) {
    Statement of_key(database, std::string(select_comparison) + " WHERE subject_key = ?");
    for (auto const& keys : aliases.classes()) {
        std::vector<ComparisonRow> rows;
        for (std::int64_t const key : keys)
            for (auto row = of_key.use(key); row.next();) rows.push_back(comparison_row(row));
        lay_together(rows, keys.front());
        for (ComparisonRow const& row : rows)
            if (!groups.add(row, std::nullopt)) return false;
        if (!groups.finish()) return false;
    }
    return true;
}

/// The comparison index in its order, some rows at a time: what is done with them may take long, and whoever reads keeps in the log what
/// others remove.
class IndexParts {
public:
    explicit IndexParts(Database& database)
        : first_(database, std::string(select_comparison) + order + " LIMIT ?1"),
          next_(database, std::string(select_comparison) +
                              " WHERE (subject_key, measure_key, scope_key, first_day, last_day, lower, upper, claim_id)"
                              " > (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)" + order + " LIMIT ?1") {}

    /// False: that was all, or `take` returned false.
    template <class Take>
    bool next(Take take) {
        ComparisonRow const r = last_;
        return begun_ ? each(next_.use(rows_at_once, r.subject_key, r.measure_key, r.scope_key, r.first_day, r.last_day, r.lower, r.upper, r.claim_id), take)
                      : each(first_.use(rows_at_once), take);
    }

private:
    static constexpr char order[] = " ORDER BY subject_key, measure_key, scope_key, first_day, last_day, lower, upper, claim_id";
    static constexpr std::int64_t rows_at_once = 4096;

    template <class Take>
    bool each(Statement::Use&& row, Take const& take) {
        begun_ = false;
        while (row.next()) {
            begun_ = true;
            last_ = comparison_row(row);
            if (!take(last_)) return false;
        }
        return begun_;
    }

    Statement first_, next_;
    ComparisonRow last_;
    bool begun_ = false;
};

bool sweep_subjects(Database& database, NameAliases const* names, Groups& groups) {
    AliasKeys const aliases(names);
    bool const any_aliases = !aliases.classes().empty();
    bool wanted = true;
    IndexParts parts(database);
    auto const part = [&] {
        Reading const one_state(database);
        return parts.next([&](ComparisonRow const& row) {
            bool const with_its_class = any_aliases && aliases.class_of(row.subject_key) != nullptr;
            return wanted = with_its_class || groups.add(row, std::nullopt);
        });
    };
    while (part()) {}
    return wanted && groups.finish() && sweep_aliases(database, aliases, groups);
}

void sweep_events(Store::Impl& store, Groups& groups) {
    EventRows rows_of(store);
    std::vector<std::int64_t> events;
    Statement all(*store.database, "SELECT id FROM event ORDER BY event_key");
    for (auto row = all.use(); row.next();) events.push_back(row.integer(0));
    for (std::int64_t const event : events) {
        for (ComparisonRow const& row : rows_of(event))
            if (!groups.add(row, event)) return;
        if (!groups.finish()) return;
    }
}

}  // namespace

std::optional<CandidateGroup> group_of(std::vector<ComparisonRow> const& rows, std::optional<std::int64_t> event) {
    if (rows.size() < 2 || cluster_of(rows.front()) == cluster_of(rows.back())) return std::nullopt;
    CandidateGroup group;
    group.subject_key = rows.front().subject_key;
    group.measure_key = rows.front().measure_key;
    group.event_id = event;
    ComparisonRow const* before = nullptr;
    for (ComparisonRow const& row : rows) {
        if (before == nullptr || cluster_of(*before) != cluster_of(row))
            group.clusters.push_back({row.scope_key, {row.first_day, row.last_day}, row.lower, row.upper, {}});
        group.clusters.back().members.push_back({row.claim_id, row.snapshot_id});
        before = &row;
    }
    if (!spans_articles(group)) return std::nullopt;
    return group;
}

SweepCounts each_group(Store const& store, std::function<bool(CandidateGroup const&)> const& take) {
    Store::Impl& impl = store.impl();
    Groups groups(take);
    if (sweep_subjects(*impl.database, impl.aliases.get(), groups)) sweep_events(impl, groups);
    return groups.counts;
}

CandidateLookup::CandidateLookup(Store const& store)
    : aliases_(store.impl().aliases),
      like_(*store.impl().database, "SELECT claim_id FROM comparison WHERE subject_key = ? AND measure_key = ? LIMIT ?") {}

std::vector<std::int64_t> CandidateLookup::claims_like(Claim const& claim, std::size_t limit) {
    std::vector<std::int64_t> ids;
    auto const measure = keys_.measure_key(claim);
    if (measure == 0) return ids;
    for (std::int64_t const subject : keys_.subject_keys(claim, aliases_.get()))
        for (auto row = like_.use(subject, measure, limit); row.next();) ids.push_back(row.integer(0));
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

std::vector<StoredClaim> comparable(Store const& store, Claim const& claim, std::size_t limit) {
    std::vector<StoredClaim> found;
    Reading const one_state(*store.impl().database);  // a lock for all of them, instead of one for each
    for (std::int64_t const id : CandidateLookup(store).claims_like(claim, limit)) {
        if (found.size() == limit) break;
        if (auto stored = store.claim(id); stored && stored->latest) found.push_back(std::move(*stored));
    }
    return found;
}

}  // namespace figtrail

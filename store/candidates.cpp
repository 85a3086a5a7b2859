#include "store/candidates.hpp"

#include <algorithm>
#include <utility>

#include "store/alias_keys.hpp"
#include "store/event_rows.hpp"
#include "store/keys.hpp"
#include "store/store_impl.hpp"

namespace figtrail {
namespace {

/// Gathers rows of one group and hands the group on.
class Groups {
public:
    explicit Groups(std::function<bool(CandidateGroup const&)> const& take) : take_(take) {}

    /// Rows come by group. False: stop.
    bool add(ComparisonRow const& row, std::optional<std::int64_t> event) {
        ++counts.rows;
        if (open_ && group_.takes(row, event)) {
            group_.add(row);
            return true;
        }
        if (!finish()) return false;
        group_.begin(row, event);
        open_ = true;
        return true;
    }

    bool finish() {
        if (!std::exchange(open_, false) || !group_.can_differ()) return true;
        ++counts.groups;
        counts.clusters += group_.group().clusters.size();
        return take_(group_.group());
    }

    SweepCounts counts;

private:
    std::function<bool(CandidateGroup const&)> const& take_;
    GroupBuilder group_;
    bool open_ = false;
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
        ReadTransaction const one_state(database);
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

void GroupBuilder::begin(ComparisonRow const& row, std::optional<std::int64_t> event) {
    group_.subject_key = row.subject_key;
    group_.measure_key = row.measure_key;
    group_.event_id = event;
    group_.clusters.clear();
    group_.members.clear();
    many_articles_ = false;
    add(row);
}

void GroupBuilder::add(ComparisonRow const& row) {
    auto const same = [&](ValueCluster const& c) {
        return c.lower == row.lower && c.upper == row.upper && c.days == DayRange{row.first_day, row.last_day} && c.scope_key == row.scope_key;
    };
    auto const end = static_cast<std::uint32_t>(group_.members.size());
    if (group_.clusters.empty() || !same(group_.clusters.back()))
        group_.clusters.push_back({row.scope_key, {row.first_day, row.last_day}, row.lower, row.upper, row.snapshot_id, end, end});
    group_.members.push_back({row.claim_id, row.snapshot_id});
    ValueCluster& cluster = group_.clusters.back();
    cluster.end = end + 1;
    if (cluster.snapshot_id != row.snapshot_id) cluster.snapshot_id = 0;
    if (row.snapshot_id != group_.members.front().snapshot_id) many_articles_ = true;
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
    ReadTransaction const one_state(*store.impl().database);  // a lock for all of them, instead of one for each
    for (std::int64_t const id : CandidateLookup(store).claims_like(claim, limit)) {
        if (found.size() == limit) break;
        if (auto stored = store.claim(id); stored && stored->latest) found.push_back(std::move(*stored));
    }
    return found;
}

}  // namespace figtrail

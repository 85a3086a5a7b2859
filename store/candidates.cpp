#include "store/candidates.hpp"

#include <algorithm>
#include <tuple>

#include "claim/outside.hpp"
#include "store/base_units.hpp"
#include "store/keys.hpp"
#include "store/store_impl.hpp"

namespace figtrail {
namespace {

auto cluster_of(ComparisonRow const& r) { return std::tie(r.scope_key, r.first_day, r.last_day, r.lower, r.upper); }

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
        if (rows_.size() > 1 && cluster_of(rows_.front()) != cluster_of(rows_.back())) {
            CandidateGroup const group = clustered();
            if (spans_articles(group)) {
                ++counts.groups;
                counts.clusters += group.clusters.size();
                go_on = take_(group);
            }
        }
        rows_.clear();
        return go_on;
    }

    SweepCounts counts;

private:
    CandidateGroup clustered() const {
        CandidateGroup group;
        group.subject_key = rows_.front().subject_key;
        group.measure_key = rows_.front().measure_key;
        group.event_id = event_;
        ComparisonRow const* before = nullptr;
        for (ComparisonRow const& row : rows_) {
            if (before == nullptr || cluster_of(*before) != cluster_of(row))
                group.clusters.push_back({row.scope_key, {row.first_day, row.last_day}, row.lower, row.upper, {}});
            group.clusters.back().members.push_back({row.claim_id, row.snapshot_id});
            before = &row;
        }
        return group;
    }

    static bool spans_articles(CandidateGroup const& group) {
        auto const first = group.clusters.front().members.front().snapshot_id;
        for (ValueCluster const& cluster : group.clusters)
            for (ClusterMember const& member : cluster.members)
                if (member.snapshot_id != first) return true;
        return false;
    }

    std::function<bool(CandidateGroup const&)> const& take_;
    std::optional<std::int64_t> event_;
    std::vector<ComparisonRow> rows_;
};

constexpr char select_rows[] = "SELECT subject_key, measure_key, scope_key, first_day, last_day, lower, upper, claim_id, snapshot_id FROM comparison";

ComparisonRow comparison_row(Statement::Use const& row) {
    return {row.integer(0), row.integer(1), row.integer(2), static_cast<std::int32_t>(row.integer(3)),
            static_cast<std::int32_t>(row.integer(4)), row.real(5), row.real(6), row.integer(7), row.integer(8)};
}

/// The keys of each class of names that people said to be one.
std::vector<std::vector<std::int64_t>> keys_of_aliases(NameAliases const* aliases) {
    std::vector<std::vector<std::int64_t>> classes;
    if (aliases == nullptr) return classes;
    for (NameAliases::Class const& names : aliases->classes())
        if (auto keys = name_keys(names); keys.size() > 1) classes.push_back(std::move(keys));
    std::sort(classes.begin(), classes.end());
    return classes;
}

/// What stands under several names that are one is one group after the other, as if it stood under the first of its keys.
bool sweep_aliases(Database& database, std::vector<std::vector<std::int64_t>> const& classes, Groups& groups) {
    Statement of_key(database, std::string(select_rows) + " WHERE subject_key = ?");
    for (auto const& keys : classes) {
        std::vector<ComparisonRow> rows;
        for (std::int64_t const key : keys)
            for (auto row = of_key.use(key); row.next();) {
                rows.push_back(comparison_row(row));
                rows.back().subject_key = keys.front();
            }
        auto const order = [](ComparisonRow const& r) {
            return std::tie(r.measure_key, r.scope_key, r.first_day, r.last_day, r.lower, r.upper, r.claim_id);
        };
        std::sort(rows.begin(), rows.end(), [&](auto const& a, auto const& b) { return order(a) < order(b); });
        auto const again = [&](auto const& a, auto const& b) { return order(a) == order(b); };  // a claim about both names
        rows.erase(std::unique(rows.begin(), rows.end(), again), rows.end());
        for (ComparisonRow const& row : rows)
            if (!groups.add(row, std::nullopt)) return false;
        if (!groups.finish()) return false;
    }
    return true;
}

bool sweep_subjects(Database& database, NameAliases const* aliases, Groups& groups) {
    auto const classes = keys_of_aliases(aliases);
    std::vector<std::int64_t> elsewhere;  // swept with their class
    for (auto const& keys : classes) elsewhere.insert(elsewhere.end(), keys.begin(), keys.end());
    std::sort(elsewhere.begin(), elsewhere.end());
    Statement sweep(database, std::string(select_rows) +
                                  " ORDER BY subject_key, measure_key, scope_key, first_day, last_day, lower, upper, claim_id");
    for (auto row = sweep.use(); row.next();) {
        ComparisonRow const r = comparison_row(row);
        if (!elsewhere.empty() && std::binary_search(elsewhere.begin(), elsewhere.end(), r.subject_key)) continue;
        if (!groups.add(r, std::nullopt)) return false;
    }
    return groups.finish() && sweep_aliases(database, classes, groups);
}

/// Figures of joined events need no subject in common, so they are in no order of their own: an event's are few, and sorted here.
void sweep_events(Store::Impl& store, Groups& groups) {
    BaseUnits base_units(store.options.catalog);
    ComparisonKeys keys;
    Statement members(*store.database,
                      "SELECT event.id, s.id FROM event JOIN article_event ON article_event.event_id = event.id"
                      " JOIN snapshot AS s ON s.article_id = article_event.article_id AND s.latest = 1 ORDER BY event.id, s.id");
    std::vector<ComparisonRow> rows;
    std::optional<std::int64_t> event;
    auto const hand_on = [&] {
        std::sort(rows.begin(), rows.end(), [](ComparisonRow const& a, ComparisonRow const& b) {
            return std::tie(a.measure_key, a.scope_key, a.first_day, a.last_day, a.lower, a.upper, a.claim_id) <
                   std::tie(b.measure_key, b.scope_key, b.first_day, b.last_day, b.lower, b.upper, b.claim_id);
        });
        bool go_on = true;
        for (std::size_t i = 0; go_on && i < rows.size(); ++i) go_on = groups.add(rows[i], event);
        rows.clear();
        return go_on && groups.finish();
    };
    for (auto row = members.use(); row.next();) {
        if (event != row.integer(0) && !hand_on()) return;
        event = row.integer(0);
        for (StoredClaim const& stored : store.claims.of_snapshot(row.integer(1))) {
            auto const measure = keys.measure_key(stored.claim);
            if (measure == 0 || stored.claim.repeats || is_outside(stored.claim.block) || !stored.claim.main_event) continue;
            auto const bounds = base_units.bounds(stored.claim.quantity);
            auto const days = stored.claim.period ? days_of(stored.claim.period->edtf) : std::nullopt;
            rows.push_back({0, measure, keys.scope_key(stored.claim), days ? days->first : no_first_day, days ? days->last : no_last_day,
                            bounds.lower, bounds.upper, stored.id, stored.snapshot_id});
        }
    }
    hand_on();
}

}  // namespace

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
    for (std::int64_t const id : CandidateLookup(store).claims_like(claim, limit)) {
        if (found.size() == limit) break;
        if (auto stored = store.claim(id); stored && stored->latest) found.push_back(std::move(*stored));
    }
    return found;
}

}  // namespace figtrail

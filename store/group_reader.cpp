#include "store/group_reader.hpp"

#include <algorithm>

#include "claim/outside.hpp"
#include "store/store_impl.hpp"

namespace figtrail {

GroupReader::GroupReader(Store const& store)
    : aliases_(store.impl().aliases.get()), event_rows_(store.impl()),
      group_(*store.impl().database, std::string(select_comparison) +
                                         " WHERE subject_key = ? AND measure_key = ? ORDER BY scope_key, first_day, last_day, lower, upper, claim_id"),
      event_key_(*store.impl().database, "SELECT event_key FROM event WHERE id = ?"),
      event_id_(*store.impl().database, "SELECT id FROM event WHERE event_key = ?") {}

std::string const& GroupReader::key_of_event(std::int64_t event_id) {
    auto const [entry, is_new] = event_keys_.try_emplace(event_id);
    if (is_new)
        if (auto row = event_key_.use(event_id); row.next()) entry->second = row.string(0);
    return entry->second;
}

GroupKey GroupReader::group_under(std::int64_t subject_key, std::int64_t measure_key) const {
    auto const* const names = aliases_.class_of(subject_key);
    if (names == nullptr) return {GroupKey::Kind::subject, subject_key, "", measure_key};
    return {GroupKey::Kind::names, names->front(), "", measure_key};
}

std::vector<GroupKey> GroupReader::groups_of(StoredClaim const& stored) {
    std::vector<GroupKey> groups;
    Claim const& claim = stored.claim;
    auto const measure = keys_.measure_key(claim);
    if (measure == 0 || claim.repeats || is_outside(claim.block)) return groups;
    for (std::int64_t const subject : keys_.subject_keys(claim)) groups.push_back(group_under(subject, measure));
    if (stored.latest && stored.incident && EventRows::takes_part(claim))
        groups.push_back({GroupKey::Kind::event, 0, key_of_event(static_cast<std::int64_t>(*stored.incident)), measure});
    return groups;
}

std::optional<std::int64_t> GroupReader::event_of(GroupKey const& key) {
    if (key.kind != GroupKey::Kind::event) return std::nullopt;
    auto row = event_id_.use(key.event_key);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

std::vector<ComparisonRow> GroupReader::rows(GroupKey const& key) {
    std::vector<ComparisonRow> rows;
    if (key.kind == GroupKey::Kind::event) {
        auto const event = event_of(key);
        if (!event) return rows;
        if (known_event_ != *event) {
            known_rows_ = event_rows_(*event);
            known_event_ = *event;
        }
        std::copy_if(known_rows_.begin(), known_rows_.end(), std::back_inserter(rows),
                     [&](ComparisonRow const& row) { return row.measure_key == key.measure_key; });
        return rows;
    }
    auto const read = [&](std::int64_t subject_key) {
        for (auto row = group_.use(subject_key, key.measure_key); row.next();) rows.push_back(comparison_row(row));
    };
    if (key.kind == GroupKey::Kind::subject) {
        read(key.subject_key);
    } else if (auto const* const names = aliases_.class_of(key.subject_key)) {
        for (std::int64_t const name : *names) read(name);
        lay_together(rows, key.subject_key);
    }
    return rows;
}

}  // namespace figtrail

// GroupReader: single groups of the comparison index, and the groups that a claim stands in; what each_group() sweeps, one by one.
//
//   for (GroupKey const& key : reader.groups_of(claim)) auto const rows = reader.rows(key);
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "store/alias_keys.hpp"
#include "store/event_rows.hpp"
#include "store/group_key.hpp"
#include "store/keys.hpp"
#include "store/store.hpp"

namespace figtrail {

class GroupReader {
public:
    explicit GroupReader(Store const& store);

    /// Those of its subjects and places and, where its article reports an incident, the incident's.
    std::vector<GroupKey> groups_of(StoredClaim const& stored);
    /// The group under these keys of the comparison index, or that of the names it belongs to.
    GroupKey group_under(std::int64_t subject_key, std::int64_t measure_key) const;
    /// In the order of the index; latest versions alone.
    std::vector<ComparisonRow> rows(GroupKey const& key);
    /// Row id of an event's group; none for others.
    std::optional<std::int64_t> event_of(GroupKey const& key);

private:
    std::string const& key_of_event(std::int64_t event_id);

    AliasKeys aliases_;
    EventRows event_rows_;
    ComparisonKeys keys_;
    Statement group_, event_key_, event_id_;
    std::unordered_map<std::int64_t, std::string> event_keys_;
    std::int64_t known_event_ = 0;  ///< whose rows are at hand
    std::vector<ComparisonRow> known_rows_;
};

}  // namespace figtrail

#include "store/without_key.hpp"

#include "store/figure_filter.hpp"
#include "store/store_impl.hpp"

namespace figtrail {

WithoutKey count_without_key(Store const& store) {
    Database& database = *store.impl().database;
    auto const count = [&](std::string const& which) {
        return static_cast<std::size_t>(
            database.integer("SELECT count(*) FROM claim JOIN snapshot ON snapshot.id = claim.snapshot_id AND snapshot.latest = 1"
                             " WHERE claim.repeats IS NULL AND NOT " + outside_blocks() + which)
                .value_or(0));
    };
    WithoutKey out;
    std::string const unreadable = "(claim.unreadable IS NOT NULL OR claim.other_reading IS NOT NULL)";
    out.figures = count("");
    out.unreadable = count(" AND " + unreadable);
    out.no_measure = count(" AND NOT " + unreadable + " AND claim.measure_id IS NULL AND claim.measure_head IS NULL");
    auto const keyed = database.integer(
        "SELECT count(DISTINCT claim_id) FROM comparison JOIN snapshot ON snapshot.id = comparison.snapshot_id AND snapshot.latest = 1");
    auto const rest = out.figures - out.unreadable - out.no_measure, with_key = static_cast<std::size_t>(keyed.value_or(0));
    out.no_subject = rest > with_key ? rest - with_key : 0;
    return out;
}

}  // namespace figtrail

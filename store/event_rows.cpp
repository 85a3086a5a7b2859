#include "store/event_rows.hpp"

#include <algorithm>
#include <tuple>

#include "claim/outside.hpp"
#include "store/store_impl.hpp"

namespace figtrail {

EventRows::EventRows(Store::Impl& store)
    : store_(store), base_units_(store.options.catalog),
      members_(*store.database,
               "SELECT s.id FROM article_event JOIN snapshot AS s ON s.article_id = article_event.article_id AND s.latest = 1"
               " WHERE article_event.event_id = ? ORDER BY s.id") {}

bool EventRows::takes_part(Claim const& claim) { return !claim.repeats && !is_outside(claim.block) && claim.main_event; }

std::vector<ComparisonRow> EventRows::operator()(std::int64_t event_id) {
    std::vector<ComparisonRow> rows;
    for (auto row = members_.use(event_id); row.next();) {
        for (StoredClaim const& stored : store_.claims.of_snapshot(row.integer(0))) {
            auto const measure = keys_.measure_key(stored.claim);
            if (measure == 0 || !takes_part(stored.claim)) continue;
            auto const bounds = base_units_.bounds(stored.claim.quantity);
            auto const days = stored.claim.period ? days_of(stored.claim.period->edtf) : std::nullopt;
            rows.push_back({0, measure, keys_.scope_key(stored.claim), days ? days->first : no_first_day, days ? days->last : no_last_day,
                            bounds.lower, bounds.upper, stored.id, stored.snapshot_id});
        }
    }
    std::sort(rows.begin(), rows.end(), [](ComparisonRow const& a, ComparisonRow const& b) {
        return std::tie(a.measure_key, a.scope_key, a.first_day, a.last_day, a.lower, a.upper, a.claim_id) <
               std::tie(b.measure_key, b.scope_key, b.first_day, b.last_day, b.lower, b.upper, b.claim_id);
    });
    return rows;
}

}  // namespace figtrail

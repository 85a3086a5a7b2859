#include "cli/series.hpp"

#include <algorithm>
#include <tuple>

#include "claim/period.hpp"

namespace figtrail::cli {

FigureFilter filter_like(Claim const& claim, FigureFilter filter) {
    if (filter.measure.empty()) filter.measure = !claim.measure.id.empty() ? claim.measure.id : claim.measure.head;
    if (filter.dimension.empty()) filter.dimension = claim.quantity.unit.dimension;
    if (filter.place.empty() && !claim.places.empty()) filter.place = claim.places.front();
    return filter;
}

std::vector<StoredClaim> series(Desk const& desk, FigureFilter const& filter) {
    std::vector<StoredClaim> figures;
    desk.store.figures(filter, [&](StoredClaim const& figure) {
        figures.push_back(figure);
        return true;
    });
    std::stable_sort(figures.begin(), figures.end(), [](StoredClaim const& a, StoredClaim const& b) {
        auto const order = [](StoredClaim const& f) {  // the same whatever came into the database first
            return std::make_tuple(first_day(f), f.facts.published, f.claim_key, f.facts.url, f.facts.key);
        };
        return order(a) < order(b);
    });
    return figures;
}

Day first_day(StoredClaim const& figure) {
    if (figure.claim.period)
        if (auto const days = days_of(figure.claim.period->edtf)) return days->first;
    return day_from_iso(figure.facts.published).value_or(0);
}

}  // namespace figtrail::cli

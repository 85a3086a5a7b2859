#include "claim/catalog.hpp"

#include <algorithm>
#include <numeric>

namespace figtrail {

namespace {

template <class Entry>
Catalog::Order order_of(std::vector<Entry> const& entries) {
    Catalog::Order order(entries.size());
    std::iota(order.begin(), order.end(), 0u);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return entries[a].id < entries[b].id; });
    return order;
}

template <class Entry>
Entry const* find(std::vector<Entry> const& entries, Catalog::Order const& order, std::string_view id) {
    if (order.size() != entries.size()) {  // filled without build_index(), as tests do
        auto const found = std::find_if(entries.begin(), entries.end(), [&](Entry const& entry) { return entry.id == id; });
        return found == entries.end() ? nullptr : &*found;
    }
    auto const found = std::lower_bound(order.begin(), order.end(), id,
                                        [&](auto position, std::string_view wanted) { return entries[position].id < wanted; });
    return found == order.end() || entries[*found].id != id ? nullptr : &entries[*found];
}

}  // namespace

void Catalog::build_index() {
    unit_order = order_of(units);
    currency_order = order_of(currencies);
    measure_order = order_of(measures);
    country_order = order_of(countries);
}

UnitEntry const* Catalog::unit(std::string_view id) const { return find(units, unit_order, id); }
CurrencyEntry const* Catalog::currency(std::string_view id) const { return find(currencies, currency_order, id); }
MeasureEntry const* Catalog::measure(std::string_view id) const { return find(measures, measure_order, id); }
CountryEntry const* Catalog::country(std::string_view id) const { return find(countries, country_order, id); }

}  // namespace figtrail

#include "store/base_units.hpp"

#include <limits>

namespace figtrail {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr std::size_t most_known = 4096;  // hostile text must not make the memory of unit ids grow for ever

}  // namespace

BaseUnits::BaseUnits(Catalog const* catalog) : catalog_(catalog) {
    if (catalog == nullptr) return;
    for (UnitEntry const& unit : catalog->units)
        if (unit.factor == Number(1) && unit.offset.is_zero()) dimension_base_.emplace(unit.dimension, unit.id);
}

std::string BaseUnits::base_of_part(std::string_view id) const {
    UnitEntry const* const unit = catalog_->unit(id);
    if (unit == nullptr) return std::string(id);
    auto const base = dimension_base_.find(unit->dimension);
    return base == dimension_base_.end() ? std::string(id) : base->second;
}

std::string const& BaseUnits::base_of(std::string const& id) {
    if (auto const found = known_.find(id); found != known_.end()) return found->second;
    if (known_.size() >= most_known) known_.clear();
    auto const slash = id.find('/');
    auto base = base_of_part(std::string_view(id).substr(0, slash));
    if (slash != std::string::npos) base += '/' + base_of_part(std::string_view(id).substr(slash + 1));
    return known_.emplace(id, std::move(base)).first->second;
}

IndexBounds BaseUnits::bounds(Quantity const& quantity) {
    if (!quantity.unreadable.empty()) return {-infinity, infinity};
    std::string const& id = quantity.unit.id;
    bool const as_is = catalog_ == nullptr || id.empty() || base_of(id) == id;

    auto const in_base = [&](std::optional<Number> const& bound) {
        return as_is || !bound ? bound : convert(*catalog_, *bound, id, base_of(id));
    };
    auto const lower = in_base(quantity.interval.lower);
    auto const upper = in_base(quantity.interval.upper);
    // A bound without an exact conversion widens to infinity: C++ decides later with the values as written.
    return {lower ? lower->to_double_below() : -infinity, upper ? upper->to_double_above() : infinity};
}

}  // namespace figtrail

// BaseUnits: a figure's bounds in the base unit of its dimension, as doubles that never cut the exact value off. For indexes only.
//
//   BaseUnits(&catalog).bounds(quantity_of_3_km) contains {3000, 3000}
#pragma once

#include <string>
#include <unordered_map>

#include "claim/catalog.hpp"
#include "claim/claim.hpp"

namespace figtrail {

/// Infinite where unbounded, and on both sides where nothing is known.
struct IndexBounds {
    double lower;
    double upper;
};

class BaseUnits {
public:
    /// Without a catalog every value stands in its own unit. `catalog` must outlive this.
    explicit BaseUnits(Catalog const* catalog);
    IndexBounds bounds(Quantity const& quantity);

private:
    /// The unit to convert to; equal to `id` when it is a base unit (money is: its currencies are kept apart).
    std::string const& base_of(std::string const& id);
    std::string base_of_part(std::string_view id) const;

    Catalog const* catalog_;
    std::unordered_map<std::string, std::string> dimension_base_;  ///< dimension -> id of its base unit
    std::unordered_map<std::string, std::string> known_;           ///< unit id -> base unit, as asked for so far
};

}  // namespace figtrail

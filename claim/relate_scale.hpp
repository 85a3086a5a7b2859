// Two quantities brought to one unit, with what each allows: its hedge by the named tolerance, and what rounding may hide.
//
//   Scaled const s = to_common_unit(a.quantity, b.quantity, policy, catalog);
//   if (s.fit == Scaled::Fit::one_unit && s.a.allowed.overlaps(s.b.allowed)) ...
#pragma once

#include <optional>
#include <string>

#include "claim/catalog.hpp"
#include "claim/claim.hpp"
#include "claim/relation.hpp"

namespace figtrail {

/// What a quantity says in some unit.
struct Reach {
    Interval stated;   ///< as stated, with the sign of its trend when the other side has a trend too
    Interval allowed;  ///< what the hedge leaves room for
    Interval rounded;  ///< of a point: all values that would be written like it; else as stated
    int digits = 0;    ///< significant digits that were written on purpose
};

struct Scaled {
    enum class Fit {
        one_unit,
        currencies_differ,  ///< both are money
        dimensions_differ
    } fit = Fit::dimensions_differ;
    bool converted = false;
    Reach a, b;
};

Scaled to_common_unit(Quantity const& a, Quantity const& b, Policy const& policy, Catalog const& catalog);

/// The interval a hedge leaves room for: "about 100" is 95 to 105 with a tolerance of 5 %.
Interval allowed_by_hedge(Quantity const& quantity, Policy const& policy);

/// How many digits were written on purpose: 3 of "13.0 million", 2 of "57,000" (never fewer for a number written out).
int digits_meant(Quantity const& quantity);

/// All values that would be written like this point: 12.5 to 13.5 for "13"; as stated where it is no point.
Interval rounding_interval(Quantity const& quantity);

/// A percentage or a fraction: a part of some whole.
bool is_share(Unit const& unit);

/// Amounts that parts add up to; a share or a temperature is no sum.
bool is_additive(Unit const& unit);

/// Whether figures of the two dimensions can be put into one unit: equal dimensions, shares and fractions, percentage and basis points.
bool dimensions_fit(std::string const& a, std::string const& b);

}  // namespace figtrail

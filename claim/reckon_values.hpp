// What a figure leaves room for when it enters arithmetic, and intervals added, multiplied and divided.
//
//   quotient(meant(part), meant(share))   // 2.7 million / 47 %: 5,578,947 to 5,913,978 as rounding allows
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "claim/claim.hpp"

namespace figtrail {

/// Every value the writer may have had before rounding and hedging. Counts under 1,000 written out are exact; percentages and
/// points are numbers of hundredths ("47 percent": 0.465 to 0.475).
Interval meant(Claim const& claim);
/// The same without the room of a hedge: what rounding alone hides.
Interval written(Claim const& claim);

/// The one value the words name: of a point, or the bound of "more than 74"; nullopt for ranges. Hundredths for percentages.
std::optional<Number> stated(Claim const& claim);

/// Interval arithmetic over values that are not negative. An end that does not fit is unbounded, so that no doubt is lost.
Interval sum(Interval const& a, Interval const& b);
Interval difference(Interval const& a, Interval const& b);
Interval product(Interval const& a, Interval const& b);
Interval quotient(Interval const& a, Interval const& b);

/// Numerator / denominator for sentences; 0 when the denominator is 0.
double ratio(Number const& a, Number const& b);

/// For sentences: "5.74 million", "4,217", "12.5", "0.043".
std::string rounded_words(double value);
/// "kilometres", "tomans", "degrees Celsius": a unit's name behind a number other than one.
std::string units_words(Unit const& unit);
/// "1.86 times", "43 times".
std::string times_words(double value);

/// Whether two counts or amounts are in one unit, so that they can be added.
bool same_unit(Claim const& a, Claim const& b);
/// Things counted; also a bare number ("two killed").
bool is_count(Claim const& claim);
/// The noun that is counted, else the head of what is measured: "student" of "Iraqi student".
std::string_view counted_noun(Claim const& claim);
bool is_percentage(Claim const& claim);

}  // namespace figtrail

#include "claim/interval.hpp"

namespace figtrail {

bool Interval::contains(Number const& value) const {
    if (lower && (value < *lower || (lower_open && value == *lower))) return false;
    if (upper && (value > *upper || (upper_open && value == *upper))) return false;
    return true;
}

namespace {

/// Whether some value lies at or above the lower end of `a` and at or below the upper end of `b`.
bool reaches(Interval const& a, Interval const& b) {
    if (!a.lower || !b.upper) return true;
    if (*a.lower == *b.upper) return !a.lower_open && !b.upper_open;
    return *a.lower < *b.upper;
}

}  // namespace

bool Interval::overlaps(Interval const& other) const { return reaches(*this, other) && reaches(other, *this); }

}  // namespace figtrail

#include "cli/hard_figure.hpp"

namespace figtrail::cli {

bool is_hard(Claim const& claim, Catalog const& catalog) {
    Quantity const& quantity = claim.quantity;
    bool const plain_count = quantity.unit.dimension == dimension::count || quantity.unit.dimension == dimension::time;
    if (!plain_count || !quantity.unreadable.empty() || quantity.other_reading) return true;
    if (!claim.measure.id.empty() && catalog.measure(claim.measure.id) != nullptr) return true;
    Number const ten(10);
    auto const& [lower, upper, lower_open, upper_open] = quantity.interval;
    return (lower && lower->abs() > ten) || (upper && upper->abs() > ten);
}

}  // namespace figtrail::cli

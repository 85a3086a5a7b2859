// false-precision: a crowd counted to the last head, or a hedge in front of a value given to the last digit.
#include "claim/reckon_people.hpp"
#include "claim/reckon_steps.hpp"
#include "claim/reckon_values.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {

void check_precision(Reckoned const& r, Findings& out) {
    constexpr int digits_of_a_crowd = 6, digits_behind_a_hedge = 5;
    for (std::size_t i = 0; i < r.size(); ++i) {
        Claim const& claim = r.claim(i);
        auto const value = stated(claim);
        if (!r.takes_part(i) || claim.repeats || !value || !is_count(claim)) continue;
        int const digits = value->significant_digits();
        Approximator const hedge = claim.quantity.approximator;
        if (hedge == Approximator::exact && digits >= digits_of_a_crowd && *value >= Number(1000000) && is_crowd(claim.measure.head))
            out.push_back({"false-precision", Severity::note,
                           worded(claim) + " gives a crowd to the last person; nobody counts " + std::to_string(digits) + " digits.",
                           {static_cast<std::uint32_t>(i)}});
        else if (hedge == Approximator::about && digits >= digits_behind_a_hedge)
            out.push_back({"false-precision", Severity::note, worded(claim) + " is hedged and yet given to " + std::to_string(digits) + " digits.",
                           {static_cast<std::uint32_t>(i)}});
    }
}

}  // namespace figtrail

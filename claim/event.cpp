#include "claim/event.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace figtrail {
namespace {

using Numbers = std::span<std::uint32_t const>;

bool holds(Numbers names, std::uint32_t name) { return std::binary_search(names.begin(), names.end(), name); }

bool share_any(Numbers a, Numbers b) {
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (*x == *y) return true;
        *x < *y ? ++x : ++y;
    }
    return false;
}

std::size_t shared_count(Numbers a, Numbers b) {
    std::size_t count = 0;
    for (auto x = a.begin(), y = b.begin(); x != a.end() && y != b.end();) {
        if (*x == *y) ++count, ++x, ++y;
        else *x < *y ? ++x : ++y;
    }
    return count;
}

enum class Places { agree, unknown, contradict };

/// Two places without a word in common are two places, unless one report names the other's too (a dateline and a
/// scene).
Places compare_places(EventReport const& a, EventReport const& b) {
    if (!a.place || !b.place) return Places::unknown;
    if (share_any(a.place_senses, b.place_senses) || holds(a.lead, *b.place) || holds(b.lead, *a.place))
        return Places::agree;
    return holds(a.names, *b.place) || holds(b.names, *a.place) ? Places::unknown : Places::contradict;
}

}  // namespace

std::size_t EventRules::rare_up_to(std::size_t articles) const {
    return std::max(rare_documents, static_cast<std::size_t>(std::floor(rare_share * static_cast<double>(articles))));
}

std::string EventRules::to_string() const {
    std::string all = "events 1";
    for (auto const days : {days_apart, days_of_follow_up}) all += ' ' + std::to_string(days);
    for (auto const names : {rare_documents, rare_names_shared, rare_names_without_lead, copied_documents}) all += ' ' + std::to_string(names);
    return all + ' ' + std::to_string(rare_share);
}

bool may_be_copies(EventReport const& a, EventReport const& b) {
    constexpr std::size_t least_names = 3;
    std::size_t const shared = shared_count(a.names, b.names);
    return shared >= least_names && 4 * shared >= 3 * std::min(a.names.size(), b.names.size()) && share_any(a.lead, b.lead);
}

bool one_incident_of_copies(EventReport const& a, EventReport const& b, EventRules const& rules) {
    if (compare_places(a, b) == Places::contradict) return false;
    return std::abs(a.day - b.day) <= (a.names_its_day && b.names_its_day ? rules.days_apart : rules.days_of_follow_up);
}

bool one_incident(EventReport const& a, EventReport const& b, Numbers shared_rare, EventRules const& rules) {
    if (shared_rare.empty()) return false;
    Places const places = compare_places(a, b);
    if (places == Places::contradict) return false;
    EventReport const &earlier = a.day <= b.day ? a : b, &later = a.day <= b.day ? b : a;
    bool const share_lead = share_any(a.lead, b.lead);
    bool const both_events = a.kind != 0 && b.kind != 0;
    bool const many = shared_rare.size() >= rules.rare_names_without_lead && both_events;

    if (later.day - earlier.day > rules.days_apart)
        return many && share_lead && !later.names_its_day && later.day - earlier.day <= rules.days_of_follow_up;
    if (many || (share_lead && shared_rare.size() >= rules.rare_names_shared)) return true;
    // One rare name will do where it stands in both leads ("Kokomo"), and kind and place say the same.
    bool const in_both_leads = std::any_of(shared_rare.begin(), shared_rare.end(), [&](std::uint32_t name) {
        return holds(a.lead, name) && holds(b.lead, name);
    });
    return in_both_leads && both_events && a.kind == b.kind && places == Places::agree;
}

}  // namespace figtrail

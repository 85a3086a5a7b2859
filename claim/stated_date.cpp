#include "claim/stated_date.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "claim/period.hpp"

namespace figtrail {
namespace {

/// The day in UTC, where time and zone are stated.
std::optional<Day> utc_day(std::string_view time) {
    auto const day = day_from_iso(time.substr(0, 10));
    if (!day || time.size() < 17) return day;
    auto const two = [&](std::size_t at) { return (time[at] - '0') * 10 + (time[at + 1] - '0'); };
    std::size_t const zone = time.find_first_of("+-", 16);
    if (zone == std::string_view::npos || zone + 6 > time.size()) return day;
    int const offset = (two(zone + 1) * 60 + two(zone + 4)) * (time[zone] == '+' ? 1 : -1);
    int const minutes = two(11) * 60 + two(14) - offset;
    return minutes < 0 ? *day - 1 : minutes >= 1440 ? *day + 1 : *day;
}

}  // namespace

bool same_day(std::string const& a, std::string const& b) {
    if (a.compare(0, 10, b, 0, 10) == 0) return true;
    return a.size() > 10 && b.size() > 10 && utc_day(a) == utc_day(b);
}

bool dates_disagree(std::vector<StatedDate> const& dates) {
    auto const is_publication = [](StatedDate const& date) { return date.kind == "published"; };
    auto const first = std::find_if(dates.begin(), dates.end(), is_publication);
    return std::any_of(first, dates.end(), [&](StatedDate const& date) { return is_publication(date) && !same_day(date.time, first->time); });
}

}  // namespace figtrail

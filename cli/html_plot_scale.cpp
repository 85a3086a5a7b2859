#include "cli/html_plot_scale.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "claim/number.hpp"

namespace figtrail::cli {
namespace {

// Room for marks and for the letters beside them.
constexpr double left = 9, right = 96, top = 6, bottom = 94;
constexpr int most_ticks = 5;

/// 1, 2 or 5 times a power of ten, so that at most five steps cover the range.
double step_for(double range) {
    double const raw = range / most_ticks;
    double const power = std::pow(10, std::floor(std::log10(raw)));
    for (double const factor : {1.0, 2.0, 5.0})
        if (factor * power >= raw) return factor * power;
    return 10 * power;
}

struct Thousands {
    double factor;
    char const* word;
};
constexpr std::array thousands_words{Thousands{1e12, "trillion"}, Thousands{1e9, "billion"}, Thousands{1e6, "million"},
                                     Thousands{1e4, "thousand"}};

/// 0.1 + 0.2 is to read "0.3", and 1600 "1,600".
std::string label(double value) {
    auto const number = Number::parse(fmt::format("{:.6g}", value == 0 ? 0.0 : value));
    return number ? number->to_grouped_string() : fmt::format("{:.6g}", value);
}

}  // namespace

ValueScale::ValueScale(std::vector<double> const& values) {
    auto const [least, most] = std::minmax_element(values.begin(), values.end());
    // Zero belongs to the scale unless the values lie close together and far from it: 1,458 and 1,599 would look alike.
    double const spread = *most - *least;
    bool const from_zero = *least >= 0 && (spread == 0 || spread > *most / 4);
    double const low = from_zero ? 0 : *least - spread / 4, high = *most > low ? *most : low + 1;
    double const step = step_for(high - low);
    least_ = std::floor(low / step) * step;
    most_ = std::ceil(high / step) * step;
    double factor = 1;
    for (auto const& [size, word] : thousands_words)
        if (most_ >= size && thousands.empty()) {
            thousands = word;
            factor = size == 1e4 ? 1e3 : size;
        }
    auto const steps = static_cast<int>(std::lround((most_ - least_) / step));
    for (int i = 0; i <= steps; ++i) {
        double const value = least_ + i * step;
        ticks.push_back({percent(value), label(value / factor)});
    }
}

double ValueScale::percent(double value) const {
    double const share = (value - least_) / (most_ - least_);
    return bottom - std::clamp(share, 0.0, 1.0) * (bottom - top);
}

DayScale::DayScale(std::vector<DayRange> const& days) {
    Day first = days.front().first, last = days.front().last;
    for (DayRange const& range : days) {
        first = std::min(first, range.first);
        last = std::max(last, range.last);
    }
    int const first_year = civil_from_day(first).year, last_year = civil_from_day(last).year;
    bool const by_year = last - first > 300;
    int const every = std::max(1, (last_year - first_year + most_ticks) / most_ticks);
    if (by_year) {
        first_ = day_from_civil(first_year, 1, 1);
        last_ = day_from_civil(last_year + 1, 1, 1);
        for (int year = first_year; year <= last_year; year += every)
            ticks.push_back({percent(day_from_civil(year, 7, 1)), std::to_string(year)});
    } else {
        first_ = first - 1;
        last_ = last + 1;
        ticks.push_back({percent(first), iso_date(first)});
        if (last > first) ticks.push_back({percent(last), iso_date(last)});
    }
}

double DayScale::percent(double day) const {
    double const share = (day - first_) / (last_ - first_);
    return left + std::clamp(share, 0.0, 1.0) * (right - left);
}

}  // namespace figtrail::cli

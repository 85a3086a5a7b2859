#include "cli/html_plot.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "cli/html_plot_scale.hpp"
#include "cli/html_text.hpp"

namespace figtrail::cli {
namespace {

/// A wider span says little about the day and would press the others together: drawn as far as the others reach.
constexpr Day longest_span = 366 * 60;

std::string line(char const* style, double x1, double y1, double x2, double y2) {
    return fmt::format("<line class=\"{}\" x1=\"{:.1f}%\" y1=\"{:.1f}%\" x2=\"{:.1f}%\" y2=\"{:.1f}%\"/>\n", style, x1,
                       y1, x2, y2);
}

std::string axes(ValueScale const& values, DayScale const& days) {
    std::string out;
    for (Tick const& tick : values.ticks)
        out +=
            line("grid", 0, tick.percent, 100, tick.percent) +
            fmt::format("<text class=\"tick\" x=\"0\" y=\"{:.1f}%\" dy=\"-3\">{}</text>\n", tick.percent, tick.label);
    for (Tick const& tick : days.ticks)
        out += fmt::format("<text class=\"tick day\" x=\"{:.1f}%\" y=\"100%\" dy=\"-2\">{}</text>\n", tick.percent,
                           tick.label);
    return out;
}

/// Middle of the value: where a side is open the stated bound.
double middle(PlotMark const& mark) {
    if (mark.lower && mark.upper) return (*mark.lower + *mark.upper) / 2;
    return mark.lower ? *mark.lower : *mark.upper;
}

std::string bounds(PlotMark const& mark, double x, ValueScale const& values) {
    double const y = values.percent(middle(mark));
    if (!mark.upper) return line("open", x, y, x, 1);
    if (!mark.lower) return line("open", x, y, x, values.ticks.front().percent);
    return *mark.lower == *mark.upper ? ""
                                      : line("bounds", x, values.percent(*mark.lower), x, values.percent(*mark.upper));
}

/// Numbers stand to the left of their marks; where another's is near, above or below; where that is taken too, the
/// table has it.
class Numbers {
public:
    std::string beside(int number, double x, double y) {
        auto const near = std::count_if(placed_.begin(), placed_.end(), [&](auto const& other) {
            return std::abs(other.first - x) < 5 && std::abs(other.second - y) < 7;
        });
        placed_.emplace_back(x, y);
        constexpr std::array spots{"x=\"-11\" y=\"4\"", "x=\"4\" y=\"-11\"", "x=\"4\" y=\"20\""};
        if (near >= static_cast<std::ptrdiff_t>(spots.size())) return "";
        return fmt::format("<text class=\"number\" {}>{}</text>", spots[static_cast<std::size_t>(near)], number);
    }

private:
    std::vector<std::pair<double, double>> placed_;
};

}  // namespace

std::string html_plot(std::vector<PlotMark> marks, std::string const& unit) {
    marks.erase(std::remove_if(marks.begin(), marks.end(),
                               [](PlotMark const& m) {
                                   return (!m.lower && !m.upper) ||
                                          m.days.last - static_cast<std::int64_t>(m.days.first) > longest_span;
                               }),
                marks.end());
    if (marks.empty()) return "";
    std::vector<double> bounds_stated;
    std::vector<DayRange> ranges;
    ranges.reserve(marks.size());
    for (PlotMark const& mark : marks) {
        ranges.push_back(mark.days);
        for (auto const& bound : {mark.lower, mark.upper})
            if (bound) bounds_stated.push_back(*bound);
    }
    ValueScale const values(bounds_stated);
    DayScale const days(ranges);
    std::string const axis = html_text(unit + (values.thousands.empty() ? "" : ", in " + values.thousands + "s"));
    std::string out = "<figure class=\"plot\"><p class=\"axis\">" + axis +
                      "</p>\n<svg role=\"img\" aria-label=\"Values over time; the table beneath says the same\" "
                      "width=\"100%\" height=\"260\">\n" +
                      axes(values, days);
    Numbers numbers;
    std::map<std::pair<double, double>, int> at_one_place;  // marks of several origins stand side by side
    for (PlotMark const& mark : marks) {
        double const x = days.percent((mark.days.first + static_cast<double>(mark.days.last)) / 2),
                     y = values.percent(middle(mark));
        int const beside = at_one_place[{x, y}]++;
        if (mark.days.first != mark.days.last && beside == 0)
            out += line("span", days.percent(mark.days.first), y, days.percent(mark.days.last), y);
        std::string const kind = std::string(mark.hollow ? "hollow" : "solid") + (mark.here ? " here" : "");
        out += bounds(mark, x, values);
        out += fmt::format(
            "<svg x=\"{:.1f}%\" y=\"{:.1f}%\" overflow=\"visible\"><circle class=\"{}\" cx=\"{}\" r=\"6\"/>", x, y,
            kind, beside * 16);
        if (beside == 0) out += numbers.beside(mark.number, x, y);
        out += "</svg>\n";
    }
    return out + "</svg>\n</figure>\n";
}

}  // namespace figtrail::cli

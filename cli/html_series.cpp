#include "cli/html_series.hpp"

#include <algorithm>

#include "claim/period.hpp"
#include "cli/html_plot.hpp"
#include "cli/html_quote.hpp"
#include "cli/html_text.hpp"
#include "cli/series.hpp"
#include "cli/series_lines.hpp"
#include "cli/stored_figures.hpp"
#include "cli/words.hpp"

namespace figtrail::cli {
namespace {

bool is_hollow(Modality modality) {
    return modality == Modality::forecast || modality == Modality::target || modality == Modality::potential;
}

DayRange days_spoken_of(StoredClaim const& figure) {
    if (figure.claim.period)
        if (auto const days = days_of(figure.claim.period->edtf)) return *days;
    Day const day = first_day(figure);
    return {day, day};
}

std::string when(StoredClaim const& figure) {
    return figure.claim.period ? period_in_words(figure.claim) : "published " + figure.facts.published.substr(0, 10);
}

std::string row(SeriesLine const& line, int number, bool here) {
    StoredClaim const& first = line.reports.front();
    std::vector<std::string> outlets;
    for (StoredClaim const& report : line.reports)
        outlets.push_back(html_link(html_text(outlet_and_date(report.facts)), report.facts.url));
    if (line.more > 0) outlets.push_back(counted(line.more, "more article"));
    std::string const why = line.why.empty() ? "" : html_element("span", "why", html_text(line.why));
    std::string const sure = modality_in_words(first.claim);
    return "<tr" + std::string(here ? " class=\"here\"" : "") + ">" + html_element("td", "", std::to_string(number)) +
           html_element("td", "value", html_text(when(first))) +
           html_element("td", "value", html_text(moved_value_in_words(first.claim.quantity))) +
           html_element("td", "", html_text(sure + (here ? (sure.empty() ? "this figure" : ", this figure") : ""))) +
           html_foreign("td", "", listed(outlets) + why) + "</tr>\n";
}

}  // namespace

std::string html_series(StoredClaim const& figure, Desk const& desk) {
    SeriesLines const series = series_lines(desk, figure);
    std::vector<PlotMark> marks;
    std::string rows;
    std::size_t articles = 0;
    int number = 0;
    for (SeriesLine const& line : series.lines) {
        ++number;
        articles += line.reports.size() + line.more;
        StoredClaim const& first = line.reports.front();
        Interval const& interval = first.claim.quantity.interval;
        bool const here = std::any_of(line.reports.begin(), line.reports.end(),
                                      [&](StoredClaim const& r) { return r.id == figure.id; });
        PlotMark mark{days_spoken_of(first), std::nullopt, std::nullopt, is_hollow(first.claim.modality), here, number};
        if (interval.lower) mark.lower = interval.lower->to_double();
        if (interval.upper) mark.upper = interval.upper->to_double();
        marks.push_back(mark);
        rows += row(line, number, here);
    }
    std::string const left_out = series.left_out.empty() ? "" : html_element("p", "quiet", html_text(series.left_out)) + "\n";
    // One figure is no series; but what is left out is said.
    if (articles < 2)
        return left_out.empty() ? "" : html_section("Over time", "", html_element("p", "quiet", "Nothing on file stands on one axis with it.") + "\n" + left_out);
    std::string const legend =
        html_element(
            "p", "quiet",
            "One mark an independent origin; a line across is the period, a line up and down the bounds "
            "as stated, dashed where one side is open. Hollow marks are forecasts, targets and the possible.") +
        "\n";
    return html_section(
        "Over time", "",
        html_plot(std::move(marks), figure.claim.quantity.unit.name) + legend + left_out +
            html_table({"mark", "when", figure.claim.quantity.unit.name, "how sure", "published by"}, rows));
}

}  // namespace figtrail::cli

#include "cli/html_series.hpp"

#include <algorithm>

#include "claim/period.hpp"
#include "cli/html_plot.hpp"
#include "cli/html_quote.hpp"
#include "cli/html_text.hpp"
#include "cli/series.hpp"
#include "cli/stored_figures.hpp"
#include "cli/witnesses_on_file.hpp"
#include "cli/words.hpp"

namespace figtrail::cli {
namespace {

/// More would be no picture any more.
constexpr std::size_t most_figures = 120;

/// One independent origin of a value: what a mark and a line of the table stand for.
struct Line {
    std::vector<StoredClaim> reports;  ///< earliest first
    std::string why;                   ///< why several count as one; empty for one
};

bool same_statement(Claim const& a, Claim const& b) {
    return a.quantity.interval == b.quantity.interval && a.quantity.trend == b.quantity.trend &&
           a.modality == b.modality && a.period.has_value() == b.period.has_value() &&
           (!a.period || a.period->edtf == b.period->edtf);
}

/// Figures that state the same, folded by their origins; in the order of their earliest reports.
std::vector<Line> lines_of(Desk const& desk, std::vector<StoredClaim> const& figures) {
    std::vector<std::vector<StoredClaim>> statements;
    for (StoredClaim const& figure : figures) {
        auto const same = std::find_if(statements.begin(), statements.end(), [&](auto const& statement) {
            return same_statement(statement.front().claim, figure.claim);
        });
        if (same == statements.end())
            statements.push_back({figure});
        else
            same->push_back(figure);
    }
    std::vector<Line> lines;
    for (auto const& statement : statements) {
        Corroboration const folded = origins_of(desk, statement);
        for (Witness const& origin : folded.origins) {
            Line line;
            for (std::size_t const report : origin.testimonies) line.reports.push_back(folded.reports[report]);
            if (line.reports.size() > 1) line.why = origin_in_words(origin);
            lines.push_back(std::move(line));
        }
    }
    std::stable_sort(lines.begin(), lines.end(), [](Line const& a, Line const& b) {
        return first_day(a.reports.front()) < first_day(b.reports.front());
    });
    return lines;
}

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

std::string row(Line const& line, int number, bool here) {
    StoredClaim const& first = line.reports.front();
    std::vector<std::string> outlets;
    for (StoredClaim const& report : line.reports)
        outlets.push_back(html_link(html_text(outlet_and_date(report.facts)), report.facts.url));
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
    FigureFilter filter = filter_like(figure.claim, {});
    if (filter.measure.empty()) return "";
    // Amounts of one unit only, and levels apart from changes: they have no axis in common.
    filter.unit =
        figure.claim.quantity.unit.id.empty() ? figure.claim.quantity.unit.name : figure.claim.quantity.unit.id;
    std::vector<StoredClaim> figures;
    for (StoredClaim& other : series(desk, filter)) {
        if (desk.embargo.holds(other.article_id)) continue;
        bool const dated = other.claim.period || !other.facts.published.empty();
        bool const level = (other.claim.quantity.trend == Trend::none) == (figure.claim.quantity.trend == Trend::none);
        if (dated && level && other.claim.quantity.unreadable.empty()) figures.push_back(std::move(other));
    }
    if (figures.size() < 2 || figures.size() > most_figures) return "";
    std::vector<PlotMark> marks;
    std::string rows;
    int number = 0;
    for (Line const& line : lines_of(desk, figures)) {
        ++number;
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
    std::string const legend =
        html_element(
            "p", "quiet",
            "One mark an independent origin; a line across is the period, a line up and down the bounds "
            "as stated, dashed where one side is open. Hollow marks are forecasts, targets and the possible.") +
        "\n";
    return html_section(
        "Over time", "",
        html_plot(std::move(marks), figure.claim.quantity.unit.name) + legend +
            html_table({"mark", "when", figure.claim.quantity.unit.name, "how sure", "published by"}, rows));
}

}  // namespace figtrail::cli

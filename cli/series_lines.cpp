#include "cli/series_lines.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "cli/series.hpp"
#include "cli/witnesses_on_file.hpp"
#include "cli/words.hpp"

namespace figtrail::cli {
namespace {

// More would be no picture any more.
constexpr std::size_t most_statements = 120;
constexpr std::size_t most_origins = 6;    ///< of one statement: their marks stand side by side
constexpr std::size_t most_folded = 200;   ///< articles of one statement whose texts are compared
constexpr std::size_t stretches = 40;      ///< of time; each keeps its least, its greatest and its most reported statement
constexpr std::size_t units_named = 4;

using Statement = std::vector<StoredClaim>;

std::string const& unit_of(Claim const& claim) {
    Unit const& unit = claim.quantity.unit;
    return unit.id.empty() ? unit.name : unit.id;
}

/// Why figures of the same measure are not in the picture.
struct LeftOut {
    std::map<std::string, std::size_t> units;  ///< by name
    std::size_t undated = 0, changes = 0, unreadable = 0, statements = 0, drawn = 0;

    std::string in_words(bool of_a_change) const;
};

std::string LeftOut::in_words(bool of_a_change) const {
    std::vector<std::string> parts, names;
    std::size_t of_units = 0;
    for (auto const& [name, count] : units) {
        of_units += count;
        if (names.size() < units_named) names.push_back(name);
    }
    if (units.size() > units_named) names.push_back(std::to_string(units.size() - units_named) + " more");
    if (of_units > 0) parts.push_back(std::to_string(of_units) + (of_units == 1 ? " in another unit (" : " in other units (") + listed(names) + ")");
    if (changes > 0) parts.push_back(std::to_string(changes) + (of_a_change ? " that state a level" : " that state a change"));
    if (undated > 0) parts.push_back(std::to_string(undated) + " undated");
    if (unreadable > 0) parts.push_back(std::to_string(unreadable) + " unreadable");
    std::string out = parts.empty() ? "" : "Not drawn: " + listed(parts) + ".";
    if (drawn == statements) return out;
    return (out.empty() ? "" : out + " ") + "Thinned out: " + std::to_string(drawn) + " of " + std::to_string(statements) +
           " statements are drawn, of each stretch of time the least, the greatest and the most reported.";
}

/// Figures on the same axes: of one unit, and levels apart from changes.
std::vector<StoredClaim> drawable(Desk const& desk, StoredClaim const& figure, LeftOut& left) {
    FigureFilter const filter = filter_like(figure.claim, {});
    std::vector<StoredClaim> figures;
    if (filter.measure.empty()) return figures;
    bool const is_level = figure.claim.quantity.trend == Trend::none;
    for (StoredClaim& other : series(desk, filter)) {
        if (desk.embargo.holds(other.article_id)) continue;
        Quantity const& quantity = other.claim.quantity;
        if (unit_of(other.claim) != unit_of(figure.claim))
            ++left.units[quantity.unit.name];
        else if (!quantity.unreadable.empty())
            ++left.unreadable;
        else if ((quantity.trend == Trend::none) != is_level)
            ++left.changes;
        else if (!other.claim.period && other.facts.published.empty())
            ++left.undated;
        else
            figures.push_back(std::move(other));
    }
    return figures;
}

/// Figures that state the same; in the order of their earliest reports.
std::vector<Statement> statements_of(std::vector<StoredClaim>&& figures) {
    auto const what = [](Claim const& claim) {
        Interval const& i = claim.quantity.interval;
        return std::make_tuple(i.lower ? i.lower->to_string() : "", i.upper ? i.upper->to_string() : "", i.lower_open, i.upper_open,
                               claim.quantity.trend, claim.modality, claim.period ? claim.period->edtf : "");
    };
    std::map<decltype(what(Claim{})), std::size_t> known;
    std::vector<Statement> statements;
    for (StoredClaim& figure : figures) {
        auto const [entry, is_new] = known.try_emplace(what(figure.claim), statements.size());
        if (is_new) statements.emplace_back();
        statements[entry->second].push_back(std::move(figure));
    }
    return statements;
}

double height(Statement const& statement) {
    Interval const& interval = statement.front().claim.quantity.interval;
    return interval.upper ? interval.upper->to_double() : interval.lower ? interval.lower->to_double() : 0;
}

/// Of each stretch of time the least, the greatest and the most reported, and what `here` stands in.
std::vector<Statement> thinned(std::vector<Statement>&& all, std::int64_t here) {
    if (all.size() <= most_statements) return std::move(all);
    std::set<std::size_t> kept;
    for (std::size_t i = 0; i < stretches; ++i) {
        std::size_t const begin = i * all.size() / stretches, end = (i + 1) * all.size() / stretches;
        std::size_t least = begin, greatest = begin, most = begin;
        for (std::size_t k = begin; k < end; ++k) {
            if (height(all[k]) < height(all[least])) least = k;
            if (height(all[k]) > height(all[greatest])) greatest = k;
            if (all[k].size() > all[most].size()) most = k;
        }
        kept.insert({least, greatest, most});
    }
    for (std::size_t k = 0; k < all.size(); ++k)
        if (std::any_of(all[k].begin(), all[k].end(), [&](StoredClaim const& f) { return f.id == here; })) kept.insert(k);
    std::vector<Statement> out;
    out.reserve(kept.size());
    for (std::size_t const k : kept) out.push_back(std::move(all[k]));
    return out;
}

/// The independent origins of one statement, the one of `here` among them; the articles beyond are counted.
void add_lines(Desk const& desk, Statement&& statement, std::int64_t here, std::vector<SeriesLine>& lines) {
    auto const is_here = [&](StoredClaim const& report) { return report.id == here; };
    std::size_t more = 0;
    if (statement.size() > most_folded) {
        std::stable_partition(statement.begin(), statement.end(), is_here);
        more = statement.size() - most_folded;
        statement.erase(statement.begin() + static_cast<std::ptrdiff_t>(most_folded), statement.end());
    }
    Corroboration const folded = origins_of(desk, statement);
    std::vector<SeriesLine> own;
    for (Witness const& origin : folded.origins) {
        SeriesLine line;
        for (std::size_t const report : origin.testimonies) line.reports.push_back(folded.reports[report]);
        if (line.reports.size() > 1) line.why = origin_in_words(origin);
        own.push_back(std::move(line));
    }
    std::stable_partition(own.begin(), own.end(), [&](SeriesLine const& line) {
        return own.size() > most_origins && std::any_of(line.reports.begin(), line.reports.end(), is_here);
    });
    for (; own.size() > most_origins; own.pop_back()) more += own.back().reports.size();
    if (!own.empty()) own.back().more = more;
    std::move(own.begin(), own.end(), std::back_inserter(lines));
}

}  // namespace

SeriesLines series_lines(Desk const& desk, StoredClaim const& figure) {
    SeriesLines out;
    LeftOut left;
    std::vector<Statement> statements = statements_of(drawable(desk, figure, left));
    left.statements = statements.size();
    statements = thinned(std::move(statements), figure.id);
    left.drawn = statements.size();
    for (Statement& statement : statements) add_lines(desk, std::move(statement), figure.id, out.lines);
    std::stable_sort(out.lines.begin(), out.lines.end(), [](SeriesLine const& a, SeriesLine const& b) {
        return first_day(a.reports.front()) < first_day(b.reports.front());
    });
    out.left_out = left.in_words(figure.claim.quantity.trend != Trend::none);
    return out;
}

}  // namespace figtrail::cli

#include "claim/check_match.hpp"

#include <algorithm>

#include "claim/check_fit.hpp"

namespace figtrail {
namespace {

constexpr double least_score = 0.25;   ///< below, nothing but the unit speaks for it
constexpr double clear_margin = 0.15;  ///< by how much the best must lead

/// A date with a month, else a year as far as it can be read.
std::optional<CheckDate> date_of(CheckFigure const& figure) {
    if (figure.date) return figure.date;
    Interval const& interval = figure.quantity.interval;
    auto const& year = interval.lower ? interval.lower : interval.upper;
    if (!figure.quantity.unreadable.empty() || !year || (interval.lower && interval.upper && !interval.is_point())) return std::nullopt;
    return CheckDate{static_cast<int>(year->to_double()), 0, 0};
}

/// 2000 closes the 20th century for some and opens the 21st for others.
bool is_at_turn_of(Interval const& century, Interval const& year) {
    if (!century.lower || !century.upper || !year.is_point() || subtract(*century.upper, *century.lower) != Number(99)) return false;
    return *year.lower == add(*century.upper, Number(1));
}

/// "the third patient to die" of a count of patients who died: at least three; three when it is the last so far.
std::optional<Bearing> counted_up_to(CheckFigure const& said, CheckFigure const& rank, Policy const& policy, Catalog const& catalog) {
    constexpr double strain = 1.2;
    if (!rank.ordinal || said.quantity.unit.dimension != dimension::count || !rank.quantity.interval.is_point()) return std::nullopt;
    Number const reached = *rank.quantity.interval.lower;
    if (reached < Number(2) && !rank.to_date) return std::nullopt;  // the first says nothing of how many
    Quantity counted = rank.quantity;
    counted.unit = said.quantity.unit;
    auto bearing = bears_out(said.quantity, counted, policy, catalog);
    if (!bearing) return std::nullopt;
    bearing->strain += strain;
    Interval const& wanted = said.quantity.interval;
    bool const beyond = wanted.upper && (reached > *wanted.upper || (reached == *wanted.upper && wanted.upper_open));
    bool const within = wanted.lower && !wanted.upper && bearing->verdict == VerdictKind::agrees;
    bool const exact = wanted.is_point(), equal = exact && *wanted.lower == reached;
    bool const decided = exact ? equal : rank.to_date || beyond || within;
    if (!decided) bearing->verdict = VerdictKind::not_comparable;
    return bearing;
}

/// "Four companies are larger than Acme" by "Acme is the fifth largest": one less than its rank are.
std::optional<Bearing> ranked_above(CheckFigure const& said, CheckFigure const& rank, Policy const& policy, Catalog const& catalog) {
    constexpr double strain = 0.5;
    auto const before = rank.quantity.interval.is_point() ? subtract(*rank.quantity.interval.lower, Number(1)) : std::nullopt;
    if (!before) return std::nullopt;
    Quantity counted = rank.quantity;
    counted.interval = Interval::point(*before);
    counted.unit = said.quantity.unit;
    auto bearing = bears_out(said.quantity, counted, policy, catalog);
    if (bearing) bearing->strain += strain;
    return bearing;
}

std::optional<Bearing> bearing_of(CheckFigure const& said, CheckFigure const& shown, Policy const& policy, Catalog const& catalog) {
    using Sort = CheckFigure::Sort;
    // Another score most likely is of another match.
    if (said.sort == Sort::score)
        return Bearing{said.quantity.unit.name == shown.quantity.unit.name ? VerdictKind::agrees : VerdictKind::not_comparable, 0};
    if (said.sort == Sort::year && (said.date || shown.date)) {
        auto const mine = date_of(said), theirs = date_of(shown);
        auto const verdict = mine && theirs ? judge_dates(*mine, bound_of(said.quantity), *theirs) : std::nullopt;
        return verdict ? std::optional<Bearing>({*verdict, 0}) : std::nullopt;
    }
    Interval const &mine = said.quantity.interval, &theirs = shown.quantity.interval;
    if (said.sort == Sort::year && shown.sort == Sort::year && (is_at_turn_of(mine, theirs) || is_at_turn_of(theirs, mine))) return Bearing{VerdictKind::not_comparable, 0};
    auto const& than = said.comparatives;
    bool const counts_others = said.sort == Sort::claim && shown.sort == Sort::rank && !shown.superlative.empty();
    if (counts_others && std::find(than.begin(), than.end(), shown.superlative) != than.end()) return ranked_above(said, shown, policy, catalog);
    if (counts_others && said.quantity.unit.dimension == dimension::count) return std::nullopt;
    if (said.sort == Sort::claim && shown.sort == Sort::rank)
        if (auto const counted = counted_up_to(said, shown, policy, catalog)) return counted;
    return bears_out(said.quantity, shown.quantity, policy, catalog);
}

struct Option {
    std::size_t said = 0, shown = 0;
    double score = 0;
    Bearing bearing;
};

/// Best first; then two figures of the statement swap theirs as long as both together fit better.
std::vector<FigureMatch> best_assignment(std::vector<Option> const& options, std::size_t said, std::size_t shown) {
    std::vector<FigureMatch> out(said);
    std::vector<char> taken(shown);
    auto const give = [](FigureMatch& match, Option const& option) {
        match.evidence = option.shown;
        match.bearing = option.bearing;
        match.score = option.score;
    };
    for (Option const& option : options) {
        if (out[option.said].evidence || taken[option.shown] || option.score < least_score) continue;
        give(out[option.said], option);
        taken[option.shown] = true;
    }
    auto const option_for = [&](std::size_t i, std::size_t j) -> Option const* {
        auto const found = std::find_if(options.begin(), options.end(), [&](Option const& o) { return o.said == i && o.shown == j; });
        return found == options.end() || found->score < least_score ? nullptr : &*found;
    };
    for (bool improved = said <= 12; improved;) {
        improved = false;
        for (std::size_t i = 0; i < said; ++i)
            for (std::size_t k = 0; k < said; ++k) {
                if (i == k || !out[i].evidence) continue;
                // i hands its figure to k and takes k's, or the best free one.
                Option const* const for_k = option_for(k, *out[i].evidence);
                if (for_k == nullptr) continue;
                Option const* for_i = out[k].evidence ? option_for(i, *out[k].evidence) : nullptr;
                for (Option const& option : options)
                    if (option.said == i && !taken[option.shown] && option.score >= least_score && (for_i == nullptr || option.score > for_i->score)) for_i = &option;
                double const before = out[i].score + (out[k].evidence ? out[k].score : 0);
                double const after = for_k->score + (for_i != nullptr ? for_i->score : 0);
                if (after <= before + 1e-9) continue;
                taken[*out[i].evidence] = false;
                if (out[k].evidence) taken[*out[k].evidence] = false;
                out[i] = FigureMatch{};
                give(out[k], *for_k);
                taken[for_k->shown] = true;
                if (for_i != nullptr) {
                    give(out[i], *for_i);
                    taken[for_i->shown] = true;
                }
                improved = true;
            }
    }
    return out;
}

/// Numbers of three digits and more seldom agree by chance: where the evidence has the statement's own number, no other of its figures
/// contradicts it. One of two digits makes the choice unclear.
void prefer_the_same_number(std::vector<Option> const& options, std::vector<CheckFigure> const& said, std::vector<CheckFigure> const& shown,
                            std::vector<FigureMatch>& out) {
    for (Option const& option : options) {
        FigureMatch& match = out[option.said];
        Interval const& mine = said[option.said].quantity.interval;
        if (option.bearing.verdict != VerdictKind::agrees || match.bearing.verdict == VerdictKind::agrees || !match.evidence) continue;
        if (!mine.is_point() || mine.lower->significant_digits() < 2 || mine != shown[option.shown].quantity.interval) continue;
        bool const telling = mine.lower->significant_digits() > 2;
        bool const taken = std::any_of(out.begin(), out.end(), [&](FigureMatch const& other) { return other.evidence == option.shown; });
        bool const left_open = match.bearing.verdict == VerdictKind::not_comparable;
        if (taken || (!telling && !left_open)) {
            match.unclear = true;
            continue;
        }
        match.evidence = option.shown;
        match.bearing = option.bearing;
        match.score = option.score;
    }
}

}  // namespace

std::vector<FigureMatch> match_figures(Extraction const& statement, std::vector<CheckFigure> const& said, Extraction const& evidence,
                                       std::vector<CheckFigure> const& shown, Policy const& policy, Catalog const& catalog) {
    FigureFit const fit(statement, evidence, shown, policy, catalog);
    std::vector<Option> options;
    for (std::size_t i = 0; i < said.size(); ++i)
        for (std::size_t j = 0; j < shown.size(); ++j) {
            if (!fit.sorts_fit(said[i], shown[j])) continue;
            auto const bearing = bearing_of(said[i], shown[j], policy, catalog);
            if (!bearing) continue;
            double const score = fit.score(said[i], shown[j], bearing->strain);
            if (score > least_score - clear_margin) options.push_back({i, j, score, *bearing});
        }
    std::stable_sort(options.begin(), options.end(), [](Option const& a, Option const& b) { return a.score > b.score; });

    std::vector<FigureMatch> out = best_assignment(options, said.size(), shown.size());
    prefer_the_same_number(options, said, shown, out);
    std::vector<char> taken(shown.size());
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (!out[i].evidence) continue;
        taken[*out[i].evidence] = true;
        CheckFigure const& meant = shown[*out[i].evidence];
        out[i].apart = fit.apart(said[i], meant);
        if (out[i].apart.reason == Reason::none && out[i].bearing.verdict == VerdictKind::contradicts) out[i].apart = fit.contradiction_apart(said[i], meant);
        out[i].unclear = out[i].unclear || fit.speaks_of_another(said[i], meant, out[i].bearing.verdict, out[i].score);
    }
    for (Option const& option : options) {
        FigureMatch& match = out[option.said];
        if (!match.evidence || *match.evidence == option.shown || taken[option.shown]) continue;
        if (option.score > match.score - clear_margin && option.bearing.verdict != match.bearing.verdict) match.unclear = true;
    }
    return out;
}

}  // namespace figtrail

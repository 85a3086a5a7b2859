#include "claim/check_match.hpp"

#include <algorithm>

#include "claim/check_fit.hpp"

namespace figtrail {
namespace {

constexpr double least_score = 0.25;   ///< below, nothing but the unit speaks for it
constexpr double clear_margin = 0.15;  ///< by how much the best must lead

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

}  // namespace

std::vector<FigureMatch> match_figures(Extraction const& statement, std::vector<CheckFigure> const& said, Extraction const& evidence,
                                       std::vector<CheckFigure> const& shown, Policy const& policy, Catalog const& catalog) {
    FigureFit const fit(statement, evidence, shown);
    std::vector<Option> options;
    for (std::size_t i = 0; i < said.size(); ++i)
        for (std::size_t j = 0; j < shown.size(); ++j) {
            if (!FigureFit::sorts_fit(said[i], shown[j])) continue;
            auto const bearing = bears_out(said[i].quantity, shown[j].quantity, policy, catalog);
            if (!bearing) continue;
            double const score = fit.score(said[i], shown[j], bearing->strain);
            if (score > least_score - clear_margin) options.push_back({i, j, score, *bearing});
        }
    std::stable_sort(options.begin(), options.end(), [](Option const& a, Option const& b) { return a.score > b.score; });

    std::vector<FigureMatch> out = best_assignment(options, said.size(), shown.size());
    std::vector<char> taken(shown.size());
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (!out[i].evidence) continue;
        taken[*out[i].evidence] = true;
        out[i].unclear = fit.speaks_of_another(said[i], shown[*out[i].evidence], out[i].bearing.verdict, out[i].score);
    }
    for (Option const& option : options) {
        FigureMatch& match = out[option.said];
        if (!match.evidence || *match.evidence == option.shown || taken[option.shown]) continue;
        if (option.score > match.score - clear_margin && option.bearing.verdict != match.bearing.verdict) match.unclear = true;
    }
    return out;
}

}  // namespace figtrail

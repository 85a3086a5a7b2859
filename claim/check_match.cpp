#include "claim/check_match.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

/// Weights of the grounds on which a figure is taken to be meant. A noun outweighs a neighbour, a neighbour an inference.
constexpr double same_head = 2.0;
constexpr double kindred_head = 1.2;
constexpr double other_head = -1.0;
constexpr double same_measure = 1.5;
constexpr double other_measure = -1.0;
constexpr double same_role = 0.5;
constexpr double near_words = 3.0;
constexpr double kindred_word = 0.7;
constexpr double other_trend = -1.0;
constexpr double other_scope = -1.5;
constexpr double strained_unit = -1.2;  ///< for each step of Bearing::kinship
constexpr double least_score = 0.25;    ///< below, nothing but the unit speaks for it
constexpr double clear_margin = 0.15;   ///< by how much the best must lead

/// How much a word tells: one that stands near every figure of the evidence tells none of them apart.
using WordWeights = std::map<std::string, double>;

WordWeights weights_in(std::vector<CheckFigure> const& shown) {
    WordWeights sums;
    for (CheckFigure const& figure : shown)
        for (NearWord const& word : figure.words) sums[word.kin] += word.nearness;
    for (auto& [kin, sum] : sums) sum = 1.0 / std::sqrt(std::max(1.0, sum));
    return sums;
}

double shared_words(CheckFigure const& a, CheckFigure const& b, WordWeights const& weights) {
    double sum = 0;
    auto i = a.words.begin();
    auto j = b.words.begin();
    while (i != a.words.end() && j != b.words.end()) {
        if (i->kin < j->kin) ++i;
        else if (j->kin < i->kin) ++j;
        else {
            sum += weights.at(j->kin) * i->nearness * j->nearness * (i->sense == j->sense ? 1.0 : kindred_word);
            ++i;
            ++j;
        }
    }
    return sum;
}

bool says_new(Claim const& claim) {
    auto const is_new = [](std::string const& w) {
        std::string const lower = lower_case(w);
        return lower == "new" || lower == "additional" || lower == "further" || lower == "fresh";
    };
    return std::any_of(claim.measure.modifiers.begin(), claim.measure.modifiers.end(), is_new);
}

double measure_score(Claim const& a, Claim const& b) {
    double score = 0;
    Measure const &x = a.measure, &y = b.measure;
    if (!x.head.empty() && !y.head.empty()) {
        if (word_sense(x.head) == word_sense(y.head)) score += individuates_nothing(x.head) ? same_head / 2 : same_head;
        else if (word_kin(x.head) == word_kin(y.head)) score += kindred_head;
        else if (a.quantity.unit.dimension == dimension::count) score += other_head;
    }
    if (!x.id.empty() && !y.id.empty()) score += x.id == y.id ? same_measure : other_measure;
    if (!x.role.empty() && word_sense(x.role) == word_sense(y.role)) score += same_role;
    if ((a.quantity.trend == Trend::none) != (b.quantity.trend == Trend::none)) score += other_trend;
    if (says_new(a) != says_new(b)) score += other_scope;
    return score;
}

bool sorts_fit(CheckFigure const& a, CheckFigure const& b) {
    return a.sort == b.sort;
}

double score_of(Extraction const& statement, CheckFigure const& a, Extraction const& evidence, CheckFigure const& b, int kinship,
                WordWeights const& weights) {
    double score = near_words * shared_words(a, b, weights) + strained_unit * kinship;
    if (a.claim && b.claim) score += measure_score(statement.claims[*a.claim], evidence.claims[*b.claim]);
    if (!a.next_word.empty() && a.next_word == b.next_word) score += 0.5;
    return score;
}

struct Option {
    std::size_t said = 0, shown = 0;
    double score = 0;
    Bearing bearing;
};

}  // namespace

std::vector<FigureMatch> match_figures(Extraction const& statement, std::vector<CheckFigure> const& said, Extraction const& evidence,
                                       std::vector<CheckFigure> const& shown, Policy const& policy, Catalog const& catalog) {
    WordWeights const weights = weights_in(shown);
    std::vector<Option> options;
    for (std::size_t i = 0; i < said.size(); ++i)
        for (std::size_t j = 0; j < shown.size(); ++j) {
            if (!sorts_fit(said[i], shown[j])) continue;
            auto const bearing = bears_out(said[i].quantity, shown[j].quantity, policy, catalog);
            if (bearing) options.push_back({i, j, score_of(statement, said[i], evidence, shown[j], bearing->kinship, weights), *bearing});
        }
    std::stable_sort(options.begin(), options.end(), [](Option const& a, Option const& b) { return a.score > b.score; });

    std::vector<FigureMatch> out(said.size());
    std::vector<char> taken(shown.size());
    for (Option const& option : options) {
        FigureMatch& match = out[option.said];
        if (match.evidence || taken[option.shown] || option.score < least_score) continue;
        match.evidence = option.shown;
        match.bearing = option.bearing;
        match.score = option.score;
        taken[option.shown] = true;
    }
    for (Option const& option : options) {
        FigureMatch& match = out[option.said];
        if (!match.evidence || *match.evidence == option.shown || taken[option.shown]) continue;
        if (option.score > match.score - clear_margin && option.bearing.verdict != match.bearing.verdict) match.unclear = true;
    }
    return out;
}

}  // namespace figtrail

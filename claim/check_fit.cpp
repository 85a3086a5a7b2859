#include "claim/check_fit.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include "claim/check_alike.hpp"
#include "claim/check_apart.hpp"
#include "claim/reckon_people.hpp"
#include "claim/relate_words.hpp"

namespace figtrail {
namespace {

/// Weights of the grounds on which a figure is taken to be meant. A noun outweighs a neighbour, a neighbour an inference.
constexpr double same_head = 1.6;
constexpr double kindred_head = 0.6;
constexpr double head_nearby = 0.6;
constexpr double other_head = -1.0;
constexpr double same_measure = 1.0;
constexpr double other_measure = -0.5;
constexpr double same_role = 0.5;
constexpr double other_role = -0.3;
constexpr double same_subject = 0.8;
constexpr double other_subject = -0.4;
constexpr double same_period = 0.5;
constexpr double other_period = -0.6;
constexpr double same_scope = 0.8;
constexpr double same_value = 1.8;
constexpr double same_sentence = 1.5;
constexpr double dated_evidence = -0.3;  ///< the evidence dates its figure, the statement does not
constexpr double same_owner = 1.0;
constexpr double other_size = 1.0;
constexpr double near_words = 3.0;
constexpr double kindred_word = 0.6;
constexpr double other_trend = -1.0;
constexpr double other_scope = -3.5;
constexpr double kept_apart = -1.5;
constexpr double numbered = 1.0;  ///< "number 4" and "the fourth"
constexpr double aside = -0.8;
constexpr double part_by_share = -2.4;  ///< "30 percent (93 hens)"
constexpr std::size_t sentences_of_a_page = 5;  ///< that hold a figure
constexpr double least_contradiction = 0.7; ///< a contradiction has to be earned
constexpr double least_told = 0.5;          ///< of the words around a rank or year
constexpr double least_told_of_rare = 0.3;  ///< of those around the same score or the same day

bool is_inferred(Claim const& claim, std::string_view slot) {
    return std::find(claim.inferred.begin(), claim.inferred.end(), slot) != claim.inferred.end();
}

bool is_total(CheckFigure const& figure) {
    return std::any_of(figure.words.begin(), figure.words.end(), [](NearWord const& w) { return w.kin == "total" && w.nearness > 0.45; });
}

/// "67 new cases"; not "bringing the total to 74", which only borrows its noun from them.
bool says_new(Extraction const& read, CheckFigure const& figure) {
    if (!figure.claim || is_total(figure)) return false;
    Claim const& claim = read.claims[*figure.claim];
    if (is_inferred(claim, "unit")) return false;
    bool const counts = claim.quantity.unit.dimension == dimension::count;
    auto words = words_of(counts ? claim.quantity.unit.name : "");
    // "twelve more cases": the word behind the number, which the counted noun leaves out.
    auto const next = words_of(std::string_view(read.document.text).substr(figure.span.end, 16));
    if (counts && !next.empty()) words.push_back(next.front());
    words.insert(words.end(), claim.measure.modifiers.begin(), claim.measure.modifiers.end());
    static constexpr std::string_view additions[] = {"new", "additional", "further", "fresh", "more", "extra"};
    return std::any_of(words.begin(), words.end(), [](std::string const& w) {
        return std::find(std::begin(additions), std::end(additions), lower_case(w)) != std::end(additions);
    });
}

double measure_score(Claim const& a, Claim const& b, double strain) {
    double score = 0;
    Measure const &x = a.measure, &y = b.measure;
    if (!x.id.empty() && !y.id.empty()) score += x.id == y.id ? same_measure : strain > 0 ? 0 : other_measure;
    if (!x.role.empty() && !y.role.empty()) score += word_sense(x.role) == word_sense(y.role) ? same_role : other_role;
    if ((a.quantity.trend == Trend::none) != (b.quantity.trend == Trend::none)) score += other_trend;
    return score;
}

/// Names said with the figure, not taken over from elsewhere.
std::vector<std::string> subject_words(Claim const& claim) {
    std::string all;
    for (Subject const& subject : claim.subjects)
        if (subject.origin == "phrase" || subject.origin == "clause") all += subject.name + " ";
    return senses_of(all);
}

double subject_score(Claim const& a, Claim const& b) {
    auto const mine = subject_words(a), theirs = subject_words(b);
    if (mine.empty() || theirs.empty()) return 0;
    return shared_count(mine, theirs) > 0 ? same_subject : other_subject;
}

double period_score(Claim const& a, Claim const& b) {
    if (!a.period || !b.period) return b.period ? dated_evidence : 0;
    auto const mine = days_of(a.period->edtf), theirs = days_of(b.period->edtf);
    if (!mine || !theirs) return 0;
    return mine->overlaps(*theirs) ? same_period : other_period;
}

/// Where a figure holds: at home, abroad or everywhere; the nearest word of that kind, "" when none is near.
std::string_view scope_of(CheckFigure const& figure) {
    std::string_view best;
    double nearness = 0.3;
    for (NearWord const& word : figure.words)
        for (std::string_view const scope : {"domestic", "overseas", "worldwide"})
            if (word.kin == scope && word.nearness > nearness) {
                best = scope;
                nearness = word.nearness;
            }
    return best;
}

double scope_score(CheckFigure const& a, CheckFigure const& b) {
    auto const mine = scope_of(a), theirs = scope_of(b);
    if (mine.empty() || theirs.empty()) return 0;
    return mine == theirs ? same_scope : -same_scope;
}

/// How much of the statement's sentence the sentence of the evidence speaks of, 0 to 1.
double told_share(CheckFigure const& a, CheckFigure const& b) {
    if (a.sentence.empty()) return 0;
    return static_cast<double>(shared_count(a.sentence, b.sentence)) / static_cast<double>(a.sentence.size());
}

/// The share of the words of both sentences that each of them has, 0 to 1.
double likeness(CheckFigure const& a, CheckFigure const& b) {
    std::size_t const shared = shared_count(a.sentence, b.sentence), all = a.sentence.size() + b.sentence.size() - shared;
    return all == 0 ? 0 : static_cast<double>(shared) / static_cast<double>(all);
}

bool near(std::string const& noun, CheckFigure const& figure) {
    std::string const kin = word_kin(noun);
    return std::any_of(figure.words.begin(), figure.words.end(), [&](NearWord const& w) { return w.kin == kin; });
}

/// "67 new cases" are not the cases; a statement's new cases may be plain cases of the evidence, but not their total.
double newness_score(bool said_new, CheckFigure const& shown, bool shown_new) {
    if (said_new == shown_new) return 0;
    return shown_new || is_total(shown) ? other_scope : other_scope / 5;
}

/// Two EPs are no two albums: both say what they count, and neither has the other's word near.
bool counts_another(CheckFigure const& a, CheckFigure const& b) {
    bool const both_count = a.quantity.unit.dimension == dimension::count && b.quantity.unit.dimension == dimension::count;
    if (!both_count || a.noun.empty() || b.noun.empty() || a.noun == "people" || b.noun == "people") return false;
    return word_kin(a.noun) != word_kin(b.noun) && !near(a.noun, b) && !near(b.noun, a);
}

/// The same value with the same noun: the statement most likely speaks of this figure and not of a neighbour.
double value_score(CheckFigure const& a, CheckFigure const& b) {
    if (a.quantity.interval != b.quantity.interval || (a.sort == CheckFigure::Sort::score && a.quantity.unit.name != b.quantity.unit.name)) return 0;
    if (a.date && b.date && !(*a.date == *b.date)) return 0;
    bool const range = a.sort != CheckFigure::Sort::claim && !a.quantity.interval.is_point();
    bool const nouns_fit = range || a.noun == b.noun || word_kin(a.noun) == word_kin(b.noun) || near(a.noun, b) || near(b.noun, a);
    return nouns_fit ? same_value : same_value / 3;
}

/// Figures of one thing seldom differ tenfold, and a slip of scale keeps the digits.
double size_score(Quantity const& a, Quantity const& b) {
    auto const& x = a.interval.lower ? a.interval.lower : a.interval.upper;
    auto const& y = b.interval.lower ? b.interval.lower : b.interval.upper;
    if (!x || !y || x->is_zero() || y->is_zero() || a.unit.dimension != b.unit.dimension || a.unit.id != b.unit.id || a.unit.dimension == "rank") return 0;
    double const apart = std::abs(std::log10(std::abs(x->to_double() / y->to_double())));
    bool const same_digits = std::abs(apart - std::round(apart)) < 0.01;
    constexpr double twice = 0.3;  // in powers of ten
    return same_digits ? 0 : -other_size * std::min(std::max(apart - twice, 0.0), 1.0);
}

double noun_score(CheckFigure const& a, CheckFigure const& b) {
    if (a.noun.empty() || b.noun.empty()) return 0;
    bool const bare = a.quantity.unit.dimension == dimension::index || b.quantity.unit.dimension == dimension::index;
    if (a.noun == b.noun) return individuates_nothing(a.noun) || bare ? same_head / 2 : same_head;
    if (word_kin(a.noun) == word_kin(b.noun)) return kindred_head;
    if (near(a.noun, b) || near(b.noun, a)) return head_nearby;
    // People may be viewers, speakers or patients.
    if (a.noun == "people" || b.noun == "people") return 0;
    bool const both_count = a.quantity.unit.dimension == dimension::count && b.quantity.unit.dimension == dimension::count;
    return both_count ? other_head : 0;
}

}  // namespace

FigureFit::FigureFit(Extraction const& statement, Extraction const& evidence, std::vector<CheckFigure> const& shown, Policy const& policy,
                     Catalog const& catalog)
    : statement_(statement), evidence_(evidence), of_statement_(setting_of(statement)), of_evidence_(setting_of(evidence)), policy_(policy), catalog_(catalog) {
    std::set<std::uint32_t> sentences;
    for (Claim const& claim : evidence.claims) sentences.insert(claim.sentence.begin);
    evidence_is_a_page_ = sentences.size() >= sentences_of_a_page;
    for (CheckFigure const& figure : shown)
        for (NearWord const& word : figure.words) weights_[word.kin] += word.nearness;
    for (CheckFigure const& figure : shown) owners_.insert(owners_.end(), figure.told_of.begin(), figure.told_of.end());
    std::sort(owners_.begin(), owners_.end());
    for (auto& [kin, sum] : weights_) sum = 1.0 / std::sqrt(std::max(1.0, sum));
}

double FigureFit::shared_words(CheckFigure const& a, CheckFigure const& b) const {
    double sum = 0;
    auto i = a.words.begin();
    auto j = b.words.begin();
    while (i != a.words.end() && j != b.words.end()) {
        if (i->kin < j->kin) ++i;
        else if (j->kin < i->kin) ++j;
        else {
            sum += weights_.at(j->kin) * i->nearness * j->nearness * (i->sense == j->sense ? 1.0 : kindred_word);
            ++i;
            ++j;
        }
    }
    return sum;
}

double FigureFit::owner_score(CheckFigure const& a, CheckFigure const& b) const {
    if (shared_count(a.told_of, b.told_of) > 0) return same_owner;
    bool const has_another_owner = !b.told_of.empty() && shared_count(a.told_of, owners_) > 0;
    return has_another_owner ? -same_owner : 0;
}

bool FigureFit::sorts_fit(CheckFigure const& a, CheckFigure const& b) const {
    using Sort = CheckFigure::Sort;
    if (a.sort == Sort::year || b.sort == Sort::year || a.sort == Sort::score || b.sort == Sort::score) return a.sort == b.sort;
    // A rank is a rank of something: "the first 28 days" are no "fourth week".
    if (a.sort == Sort::rank || b.sort == Sort::rank) {
        // "Four people have died" and "the fourth death".
        if (a.claim && !b.noun.empty() && word_sense(statement_.claims[*a.claim].measure.role) == b.noun) return true;
        bool const same_noun = !a.noun.empty() && !b.noun.empty() && (word_kin(a.noun) == word_kin(b.noun) || near(a.noun, b) || near(b.noun, a));
        if (a.sort == b.sort && (a.noun.empty() || b.noun.empty()) && a.quantity.interval == b.quantity.interval) return true;
        bool const bare_number = (a.sort == Sort::rank) != (b.sort == Sort::rank);
        return same_noun || (bare_number && near("rank", a.sort == Sort::rank ? b : a));
    }
    return true;
}

double FigureFit::score(CheckFigure const& a, CheckFigure const& b, double strain) const {
    double score = near_words * shared_words(a, b) - strain;
    if (a.claim && b.claim) {
        Claim const &said = statement_.claims[*a.claim], &shown = evidence_.claims[*b.claim];
        score += measure_score(said, shown, strain) + subject_score(said, shown) + period_score(said, shown);
        score += newness_score(says_new(statement_, a), b, says_new(evidence_, b));
        if (!b.noun.empty() && word_sense(said.measure.role) == b.noun) score += same_head / 2;
        if (apart(a, b).reason != Reason::none) score += kept_apart;
    }
    score += value_score(a, b) + size_score(a.quantity, b.quantity) + owner_score(a, b) + noun_score(a, b) + scope_score(a, b) + same_sentence * told_share(a, b);
    if (a.sort != b.sort) score += numbered;
    if (b.in_brackets && !a.in_brackets) score += b.counts_a_share ? part_by_share : aside;
    return score;
}

Step FigureFit::apart(CheckFigure const& a, CheckFigure const& b) const {
    if (!a.claim || !b.claim || a.sort != CheckFigure::Sort::claim || b.sort != CheckFigure::Sort::claim) return {};
    return what_keeps_apart(sides(*a.claim, *b.claim));
}

Step FigureFit::contradiction_apart(CheckFigure const& a, CheckFigure const& b) const {
    if (!a.claim || !b.claim || a.sort != CheckFigure::Sort::claim || b.sort != CheckFigure::Sort::claim) return {};
    Sides const both = sides(*a.claim, *b.claim);
    double const alike = likeness(a, b);
    // A sentence or two speak of little else than the statement does; of a page nobody said so.
    return evidence_is_a_page_ ? what_a_page_keeps_apart(both, alike) : what_keeps_contradiction_apart(both, alike);
}

Sides FigureFit::sides(std::uint32_t said, std::uint32_t shown) const {
    return {statement_.claims[said], of_statement_, evidence_.claims[shown], of_evidence_, policy_, catalog_};
}

bool FigureFit::counts_no_people(CheckFigure const& a, CheckFigure const& b) const {
    if (!a.claim || !b.claim || a.noun != "people" || b.noun.empty() || b.noun == "people") return false;
    Claim const& said = statement_.claims[*a.claim];
    return !is_people(b.noun) && word_sense(said.measure.role) != b.noun && !near(b.noun, a);
}

bool FigureFit::speaks_of_another(CheckFigure const& a, CheckFigure const& b, VerdictKind verdict, double score) const {
    if (verdict == VerdictKind::contradicts && score < least_contradiction) return true;
    if (a.claim && !says_new(statement_, a) && says_new(evidence_, b)) return true;
    if (counts_another(a, b)) return true;
    if (verdict == VerdictKind::contradicts && counts_no_people(a, b)) return true;
    if (verdict == VerdictKind::agrees && a.when && b.when && judge_dates(*a.when, a.when_bound, *b.when) == VerdictKind::contradicts) return true;
    if (scope_score(a, b) < 0) return true;
    if (a.sort == CheckFigure::Sort::claim) return false;
    // A rank or a year is shared by many sentences; the rest of the sentence must be borne out too. A score or a day less so.
    bool const rare = a.sort == CheckFigure::Sort::score || a.season || (a.date && a.date->day != 0);
    bool const owned = shared_count(a.told_of, b.told_of) > 0;
    return told_share(a, b) < (owned || (rare && verdict == VerdictKind::agrees) ? least_told_of_rare : least_told);
}

}  // namespace figtrail

#include "claim/check.hpp"

#include <algorithm>

#include "claim/check_figures.hpp"
#include "claim/check_match.hpp"
#include "claim/figure_scope.hpp"
#include "claim/rate_base.hpp"
#include "claim/relate_words.hpp"
#include "claim/relate_wording.hpp"

namespace figtrail {
namespace {

std::string quoted(Extraction const& read, CheckFigure const& figure) {
    if (figure.claim) {
        std::string const base = base_words(read.claims[*figure.claim].quantity.unit);
        return worded(read.claims[*figure.claim]) + (base.empty() ? "" : " " + base);
    }
    return "'" + std::string(slice(read.document.text, figure.span)) + "'";
}

FigureVerdict verdict_of(Extraction const& statement, CheckFigure const& said, Extraction const& evidence, CheckFigure const* shown,
                         FigureMatch const& match) {
    FigureVerdict out;
    out.statement = said.claim;
    out.statement_span = said.span;
    std::string const mine = quoted(statement, said);
    if (shown == nullptr) {
        out.relation.reason = Reason::measure;
        out.relation.because = "The evidence has no figure that speaks of " + mine + ".";
        return out;
    }
    out.evidence = shown->claim;
    out.evidence_span = shown->span;
    std::string const theirs = quoted(evidence, *shown);
    if (match.apart.reason != Reason::none) {
        out.relation.reason = match.apart.reason;
        out.relation.because = match.apart.because;
        return out;
    }
    if (match.unclear) {
        out.relation.reason = Reason::measure;
        out.relation.because = "It is unclear which figure of the evidence speaks of " + mine + ".";
        return out;
    }
    out.verdict = match.bearing.verdict;
    switch (out.verdict) {
        case VerdictKind::agrees:
            out.relation.kind = said.quantity.interval == shown->quantity.interval ? RelationKind::same : RelationKind::compatible;
            out.relation.because = "Borne out: the statement says " + mine + ", the evidence " + theirs + ".";
            break;
        case VerdictKind::contradicts:
            out.relation.kind = RelationKind::contradiction;
            out.relation.severity = Severity::high;
            out.relation.because = "These two cannot both hold: the statement says " + mine + ", the evidence " + theirs + ".";
            break;
        case VerdictKind::not_comparable:
            out.relation.reason = Reason::unit;
            out.relation.because = "Left open: the evidence's " + theirs + " neither bears out nor rules out " + mine + ".";
            break;
    }
    return out;
}

/// "one of the five": a partitive, never the point.
bool is_partitive(Extraction const& statement, CheckFigure const& figure) {
    std::string_view const text = statement.document.text;
    return lower_case(slice(text, figure.span)) == "one" && text.substr(figure.span.end, 4) == " of ";
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// "Second World War", "Henry the Eighth", "the 14th Amendment": an ordinal that is, or stands before, a word with a capital.
bool is_in_a_name(CheckFigure const& figure, std::string_view text) {
    auto const is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (is_upper(slice(text, figure.span).front()) && figure.span.begin > 0) return true;
    std::string_view const rest = text.substr(figure.span.end, 2);
    return rest.size() == 2 && rest[0] == ' ' && is_upper(rest[1]);
}

/// "his fourth", "24-3", "the second quarter": said of one thing among its like. "First" is said of most things.
bool is_told_by_number(CheckFigure const& figure, std::string_view text) {
    std::string_view const words = slice(text, figure.span);
    bool const in_words = std::none_of(words.begin(), words.end(), is_digit);
    switch (figure.sort) {
        case CheckFigure::Sort::score: return true;
        case CheckFigure::Sort::rank: return !is_in_a_name(figure, text) && (figure.ordinal || !figure.superlative.empty()) && figure.quantity.interval != Interval::point(Number(1));
        case CheckFigure::Sort::year: return in_words && !figure.date && !is_in_a_name(figure, text) && figure.quantity.interval != Interval::point(Number(1));
        case CheckFigure::Sort::claim: return false;
    }
    return false;
}

/// "In the third quarter" of a year is told by any time that the evidence gives; that of a match is not.
bool is_told_by_time(Extraction const& statement, CheckFigure const& figure, Extraction const& evidence) {
    auto const words = words_of(slice(statement.document.text, figure.span));
    bool const part_of_year = !words.empty() && (words.back() == "quarter" || words.back() == "half");
    if (figure.sort != CheckFigure::Sort::year || !part_of_year) return false;
    return std::any_of(evidence.claims.begin(), evidence.claims.end(), [&](Claim const& claim) {
        bool const dated = claim.period && claim.period->origin == PeriodOrigin::text;
        return dated || !scope_value(scope_of(claim, setting_of(evidence)), "month").empty();
    });
}

/// A rank or score of the statement, besides what was held against the evidence, whose number the evidence has nowhere.
CheckFigure const* untold(Extraction const& statement, std::vector<CheckFigure> const& all, std::vector<FigureVerdict> const& judged,
                          Extraction const& evidence, std::vector<CheckFigure> const& shown) {
    auto const is_judged = [&](CheckFigure const& said) {
        return std::any_of(judged.begin(), judged.end(), [&](FigureVerdict const& one) { return one.statement_span == said.span; });
    };
    auto const tells = [](CheckFigure const& said) {
        return [&said](CheckFigure const& one) {
            bool const scores = said.sort == CheckFigure::Sort::score;
            return scores ? one.quantity.unit.name == said.quantity.unit.name : one.quantity.interval == said.quantity.interval;
        };
    };
    for (CheckFigure const& said : all)
        if (!is_judged(said) && is_told_by_number(said, statement.document.text) && !is_told_by_time(statement, said, evidence) &&
            std::none_of(shown.begin(), shown.end(), tells(said)))
            return &said;
    return nullptr;
}

/// What a statement rests on: what it counts; where it counts nothing, its ranks ("the fourth album") and years. Beside a count
/// both are its setting.
std::vector<CheckFigure> figures_at_stake(Extraction const& statement, std::vector<CheckFigure> all) {
    std::erase_if(all, [&](CheckFigure const& f) { return f.sort == CheckFigure::Sort::claim && is_partitive(statement, f); });
    auto const is_count = [](CheckFigure const& f) { return f.sort == CheckFigure::Sort::claim; };
    if (std::any_of(all.begin(), all.end(), is_count)) std::erase_if(all, [&](CheckFigure const& f) { return !is_count(f); });
    return all;
}

}  // namespace

std::string_view to_string(VerdictKind kind) {
    switch (kind) {
        case VerdictKind::agrees: return "agrees";
        case VerdictKind::contradicts: return "contradicts";
        case VerdictKind::not_comparable: return "not-comparable";
    }
    return "not-comparable";
}

Verdict check(Extraction const& statement, Extraction const& evidence, Policy const& policy, Catalog const& catalog) {
    std::vector<CheckFigure> const all = figures_of(statement), said = figures_at_stake(statement, all), shown = figures_of(evidence);
    std::vector<FigureMatch> const matches = match_figures(statement, said, evidence, shown, policy, catalog);

    Verdict out;
    FigureVerdict const* worst = nullptr;
    bool all_agree = true, any_claim = false;
    for (std::size_t i = 0; i < said.size(); ++i) {
        // A rank or year that the evidence does not speak of is a name as often as a figure: "the 44th president has 2 dogs".
        if (said[i].sort != CheckFigure::Sort::claim && !matches[i].evidence && said.size() > 1) continue;
        any_claim = true;
        out.figures.push_back(verdict_of(statement, said[i], evidence, matches[i].evidence ? &shown[*matches[i].evidence] : nullptr, matches[i]));
    }
    for (FigureVerdict const& figure : out.figures) {
        if (figure.verdict != VerdictKind::agrees) all_agree = false;
        if (worst == nullptr || figure.verdict == VerdictKind::contradicts ||
            (figure.verdict == VerdictKind::not_comparable && worst->verdict == VerdictKind::agrees)) {
            if (worst == nullptr || worst->verdict != VerdictKind::contradicts) worst = &figure;
        }
    }
    if (!any_claim) {
        out.reason = Reason::measure;
        out.because = "The statement holds no figure.";
        return out;
    }
    out.because = worst->relation.because;
    if (all_agree)
        if (CheckFigure const* const rest = untold(statement, all, out.figures, evidence, shown)) {
            out.reason = Reason::measure;
            out.because = "The figures agree, but the evidence says nothing of " + quoted(statement, *rest) + ".";
            return out;
        }
    if (worst->verdict == VerdictKind::contradicts) out.verdict = VerdictKind::contradicts;
    else if (all_agree) out.verdict = VerdictKind::agrees;
    else out.reason = worst->relation.reason;
    return out;
}

}  // namespace figtrail

// How well a figure of the evidence fits a figure of the statement: noun, measure, role, subject, period, scope and the words around
// both, each with its weight. Values only tip the scale.
//
//   FigureFit const fit(statement, evidence, shown);
//   double const score = fit.score(said[0], shown[2], bearing.strain);
#pragma once

#include <map>
#include <string>
#include <vector>

#include "claim/check_figures.hpp"
#include "claim/check_value.hpp"
#include "claim/relate_steps.hpp"

namespace figtrail {

/// `a` is a figure of the statement throughout, `b` one of the evidence.
class FigureFit {
public:
    /// All of them must outlive it.
    FigureFit(Extraction const& statement, Extraction const& evidence, std::vector<CheckFigure> const& shown, Policy const& policy,
              Catalog const& catalog);

    /// Whether the two may be held against each other at all: a rank only against a rank of the same thing, a year against a year.
    bool sorts_fit(CheckFigure const& a, CheckFigure const& b) const;

    double score(CheckFigure const& a, CheckFigure const& b, double strain) const;

    /// What says that the two are different things (claim/check_apart); Reason::none when nothing does.
    Step apart(CheckFigure const& a, CheckFigure const& b) const;
    /// The same of two that would contradict each other (claim/check_alike).
    Step contradiction_apart(CheckFigure const& a, CheckFigure const& b) const;

    /// Whether the best that was found is not what the statement speaks of after all.
    bool speaks_of_another(CheckFigure const& a, CheckFigure const& b, VerdictKind verdict, double score) const;

private:
    Sides sides(std::uint32_t said, std::uint32_t shown) const;
    double shared_words(CheckFigure const& a, CheckFigure const& b) const;
    /// "eighth in Chile" is not the second of "second in Peru", where the evidence has one for Chile as well.
    double owner_score(CheckFigure const& a, CheckFigure const& b) const;
    /// Four people who died are not six cases.
    bool counts_no_people(CheckFigure const& a, CheckFigure const& b) const;

    Extraction const& statement_;
    Extraction const& evidence_;
    Setting of_statement_, of_evidence_;
    Policy const& policy_;
    Catalog const& catalog_;
    bool evidence_is_a_page_ = false;         ///< it tells of many things
    std::vector<std::string> owners_;         ///< sorted: all names right behind figures of the evidence
    std::map<std::string, double> weights_;  ///< of a word: less, the more figures of the evidence it stands near
};

}  // namespace figtrail

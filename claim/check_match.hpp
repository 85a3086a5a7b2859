// Which figure of the evidence is meant by a figure of the statement: by unit, noun, role, scope and the words around both;
// the value only tips the scale. Where two figures fit equally well, none is meant.
//
//   std::vector<FigureMatch> const found = match_figures(statement, figures_of(statement), evidence, figures_of(evidence), ...);
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "claim/check_figures.hpp"
#include "claim/check_value.hpp"
#include "claim/relate_steps.hpp"

namespace figtrail {

struct FigureMatch {
    std::optional<std::size_t> evidence;  ///< index into the evidence's figures
    Bearing bearing;                      ///< of that figure
    double score = 0;                     ///< how well the two fit
    bool unclear = false;                 ///< others fit as well and say otherwise
    Step apart = {};                      ///< what says that the two are different things; Reason::none when nothing does
};

/// One entry for each figure of the statement.
std::vector<FigureMatch> match_figures(Extraction const& statement, std::vector<CheckFigure> const& said, Extraction const& evidence,
                                       std::vector<CheckFigure> const& shown, Policy const& policy, Catalog const& catalog);

}  // namespace figtrail

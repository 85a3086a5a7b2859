// Witnesses on file: which articles of the database bear a figure out, and how many of them are independent.
//
//   Corroboration const c = corroboration(desk, figure, comparable);
//   independence_in_words(c) == "2 independent of 3 articles"
#pragma once

#include <string>
#include <vector>

#include "claim/witness.hpp"
#include "cli/desk.hpp"
#include "cli/on_file.hpp"

namespace figtrail::cli {

struct Corroboration {
    std::vector<StoredClaim> reports;  ///< one an article, earliest published first
    std::vector<Witness> origins;      ///< testimonies are indices into reports
};

/// Reports of these figures, folded by what ties them together and by what people ruled (store/origins).
Corroboration origins_of(Desk const& desk, std::vector<StoredClaim> const& reports);
/// The figure with what agrees with it among the figures that it was compared with.
Corroboration corroboration(Desk const& desk, StoredClaim const& figure, std::vector<ComparedFigure> const& comparable);

/// "1 independent of 3 articles".
std::string independence_in_words(Corroboration const& corroboration);
/// "one speaker, Ali Shamkhani": why the reports of an origin count as one.
std::string origin_in_words(Witness const& witness);

}  // namespace figtrail::cli

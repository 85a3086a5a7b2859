// The figures of two versions, put side by side: first sentences that say the same but for their figures, then figures inside them
// by their neighbours, then what moved elsewhere.
//
//   Alignment const a = align(before, after, skip_before, skip_after);   // a.pairs: {index before, index after, moved}
#pragma once

#include <cstdint>
#include <vector>

#include "claim/document.hpp"

namespace figtrail {

struct AlignedFigure {
    std::uint32_t before = 0;
    std::uint32_t after = 0;
    bool moved = false;      ///< stands in another order, or in another sentence
};

struct Alignment {
    std::vector<AlignedFigure> pairs;    ///< by index after
    std::vector<std::uint32_t> removed;  ///< claims of the version before without partner
    std::vector<std::uint32_t> added;    ///< claims of the version after without partner
};

/// Claims whose mention lies in one of the skipped spans take no part. Work is linear in the texts but for sentences crowded with
/// figures, which are bounded.
Alignment align(Extraction const& before, Extraction const& after, std::vector<Span> const& skip_before,
                std::vector<Span> const& skip_after);

}  // namespace figtrail

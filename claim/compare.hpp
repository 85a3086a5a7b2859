// compare: every pair of figures of two texts that are about the same thing, under the paired policy.
//
//   for (ComparedPair const& p : compare(a, b, policy, catalog)) ...   // a.claims[p.a], b.claims[p.b], p.relation
#pragma once

#include <cstdint>
#include <vector>

#include "claim/catalog.hpp"
#include "claim/document.hpp"
#include "claim/relation.hpp"

namespace figtrail {

struct ComparedPair {
    std::uint32_t a = 0;  ///< index of a claim of the first text
    std::uint32_t b = 0;  ///< index of a claim of the second
    Relation relation;
};

/// Pairs that share a dimension and a measure or a concept, in the order of the first text, worst relation first for each of its
/// claims. Figures that only repeat an earlier one of their own text are left out.
std::vector<ComparedPair> compare(Extraction const& a, Extraction const& b, Policy const& policy, Catalog const& catalog);

}  // namespace figtrail

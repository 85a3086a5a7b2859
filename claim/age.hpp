// age: how old a person is, said by two articles. Ages hold on the day of publication, so two of them fit when they differ by the years
// between, give or take a birthday.
//
//   relate_ages({"Jane Roe, 32", 2024-03-01}, {"Jane Roe, 39", 2024-03-04}).kind == RelationKind::contradiction
#pragma once

#include "claim/relate_steps.hpp"

namespace figtrail {

/// "Jane Roe, 32" and "the 32-year-old Jane Roe": the age of the person that the claim names in full; not "Jane Roe's son, 7".
bool tells_own_age(Claim const& claim);

/// In a database, of two claims that tell their persons' own ages.
Relation relate_ages(Sides const& sides);

}  // namespace figtrail

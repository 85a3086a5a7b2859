// What keeps a statement's figure and one of the evidence apart, however many words their sentences share: another time, another
// scope, another deed, another country. Where it is only silence that differs, a statement may still mean the evidence's figure.
//
//   Step const why = what_keeps_apart(sides);   // aggregation, "Not compared: month on month against year on year."
#pragma once

#include "claim/relate_steps.hpp"

namespace figtrail {

/// Reason::none: nothing does.
Step what_keeps_apart(Sides const& statement_and_evidence);

/// "Produced and exported 3 million": one of the two speaks of both deeds, and of the same.
bool one_does_both(Sides const& sides);

}  // namespace figtrail

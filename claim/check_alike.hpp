// Sentences that run alike but for what they speak of: "Exports were $30 billion" and "Imports were $20 billion".
//
//   Step const why = what_keeps_contradiction_apart(sides, 0.7);   // measure, "Not compared: exports against imports."
#pragma once

#include "claim/relate_steps.hpp"

namespace figtrail {

/// What tells a statement's figure and one of the evidence apart that would contradict each other; Reason::none: nothing does. Two writers
/// put one thing in many words, so that what relate() goes by is no proof that they mean two. But where two sentences run `alike` (the share
/// of their words that both have, 0 to 1), what differs is meant to, and figures far apart are more likely of two things than one of them wrong.
Step what_keeps_contradiction_apart(Sides const& statement_and_evidence, double alike);

/// The same where the evidence is a page that tells of many things: whatever relate() goes by, unless the two sentences run alike.
Step what_a_page_keeps_apart(Sides const& statement_and_evidence, double alike);

}  // namespace figtrail

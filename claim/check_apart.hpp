// What keeps a statement's figure and one of the evidence apart, however many words their sentences share: another time, another
// scope, another deed, another country. Where it is only silence that differs, a statement may still mean the evidence's figure.
//
//   std::string const why = what_keeps_apart(sides);   // "Not compared: month on month against year on year."; empty: nothing
#pragma once

#include <string>

#include "claim/relate_steps.hpp"

namespace figtrail {

std::string what_keeps_apart(Sides const& statement_and_evidence);

}  // namespace figtrail

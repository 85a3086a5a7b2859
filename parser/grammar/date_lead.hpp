// The words in front of a date: its role ("since", "by", "as of") and the part of it that is meant ("early", "end of").
#pragma once

#include "parser/grammar/dates.hpp"

namespace figtrail::grammar {

/// Sets lead, lead_token and edge of `mention`, whose `first` is known.
void find_lead(TokenText const& text, DateMention& mention);

}  // namespace figtrail::grammar

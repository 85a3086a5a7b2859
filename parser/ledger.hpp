// ledger: every numeral of a document with what became of it. Nothing is skipped in silence.
#pragma once

#include <vector>

#include "claim/document.hpp"
#include "parser/finder.hpp"

namespace figtrail {

/// One item for each reading (kind claim), each explanation, and each numeral token that neither covers (not understood).
Ledger make_ledger(TokenText const& text, Found const& found);

}  // namespace figtrail

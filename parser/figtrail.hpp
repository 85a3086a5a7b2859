// The library's one header: texts in, claims out, and how two claims stand to each other. docs/library.md is its manual.
//
//   figtrail::Extractor const extractor(figtrail::Lexicon::builtin());
//   figtrail::Extraction const read = extractor.extract_text("Iran and Iraq share a border of 1,458 km.", {});
#pragma once

#include "claim/check.hpp"      // a statement against evidence
#include "claim/claim.hpp"      // Claim: what one figure says, and where
#include "claim/compare.hpp"    // all pairs of two texts
#include "claim/json.hpp"       // the JSON that the program prints
#include "claim/reckon.hpp"     // arithmetic inside one text
#include "claim/relate.hpp"     // two claims
#include "claim/revise.hpp"     // two versions of a text
#include "parser/extractor.hpp" // texts to claims
#include "parser/lexicon.hpp"   // what is known of English and of units

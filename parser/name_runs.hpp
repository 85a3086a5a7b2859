// name_runs: the capitalised runs of a document that may be proper names, sentence by sentence, before anything is
// known of the whole document.
//
//   collect_name_runs(tokens)   // "Gen. Ali Reza of Acme Steel Inc" -> [Ali Reza] person, [Acme Steel Inc] org
#pragma once

#include <cstdint>
#include <vector>

#include "parser/name_hints.hpp"
#include "parser/token.hpp"

namespace figtrail {

enum class NameKind : std::uint8_t { unknown, place, org, person, product, event, group };

struct NameRun {
    std::uint32_t first = 0;
    std::uint32_t last = 0;  ///< half-open
    NameKind kind = NameKind::unknown;
    name_hint::Mask hints = 0;
    bool weak = false;           ///< a single word where any word has a capital: a name only when known from elsewhere
    std::uint32_t country = 0;   ///< catalog index + 1 when the run is a country's name or demonym
    std::uint32_t alias_of = 0;  ///< index + 1 of the run that this ticker or acronym in brackets stands for
};

/// Where capitals mean nothing: headlines in title case, all-caps and lower-case sentences.
struct NameRuns {
    std::vector<NameRun> runs;              ///< in text order, disjoint
    std::vector<std::uint32_t> unreliable;  ///< indices of sentences whose capitals mean nothing
};

NameRuns collect_name_runs(TokenText const& text);

}  // namespace figtrail

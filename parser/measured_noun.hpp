// The noun that a figure with a unit measures, when it stands beside the figure: after it ("a 25% duty", "8% of the deal"), before it
// ("an output of 586", "Apex Group, down 6 p") or as the verb's object ("lowered its forecast to $5 billion").
//
//   "Washington imposed a 25% duty on steel": find_measured for "25%" -> phrase [duty]
#pragma once

#include <cstdint>
#include <optional>

#include "parser/clause.hpp"
#include "parser/noun_phrase.hpp"
#include "parser/token.hpp"

namespace figtrail {

struct MeasuredNoun {
    std::optional<NounPhrase> phrase;  ///< none when only the clause's subject says
    std::optional<NounPhrase> holder;  ///< who has it, where the phrase is what the money is in ("clients with $9 million in savings")
    bool is_label = false;             ///< the phrase labels the figure ("Apex Group, down 6 p"): the clause's subject has no part in it
    bool restates_share = false;       ///< an amount behind "or" says again what share of the phrase is meant ("8% of GDP, or $2 billion")
};

/// For the mention of tokens [mention_first, mention_last), hedge and unit included.
MeasuredNoun find_measured(TokenText const& text, Sentence const& sentence, Clause const& clause, std::uint32_t mention_first, std::uint32_t mention_last);

}  // namespace figtrail

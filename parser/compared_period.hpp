// compared_period: when the level held that a figure is compared with. Its words count from the period of the figure before it:
// "4.2 million in 2023, up from 3.96 million a year earlier" dates the second one 2022, "ten years later" 2033.
#pragma once

#include <cstdint>
#include <optional>

#include "claim/claim.hpp"
#include "parser/clause.hpp"
#include "parser/token.hpp"

namespace figtrail {

class Lexicon;

/// Follows the claims of a text in order.
class ComparedPeriods {
public:
    ComparedPeriods(TokenText const& text, Lexicon const& lexicon) : text_(text), lexicon_(lexicon) {}

    /// Dates the claim at tokens [first, last) when words like "a month earlier", "in the previous quarter" or "ten years later" stand behind it or
    /// open its clause, by the claim that they count from: of the same sentence, or before them of the same paragraph. Where that one's
    /// period is unknown, or shorter or longer than can be counted back from, a date merely inherited is taken away.
    void date(Claim& claim, Sentence const& sentence, Clause const& clause, std::uint32_t first, std::uint32_t last);

private:
    TokenText const& text_;
    Lexicon const& lexicon_;
    std::optional<Period> base_;    ///< of the last figure whose date is its own: what earlier times are counted from
    std::optional<Period> latest_;  ///< of the last one dated: what later times are counted from; set when base_ is
    std::uint32_t sentence_ = 0;   ///< first token of the sentence of base_
    std::uint32_t paragraph_ = 0;  ///< of base_
};

}  // namespace figtrail

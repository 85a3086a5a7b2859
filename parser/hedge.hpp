// hedge: the approximators before and after a number, as stated.
#pragma once

#include <cstdint>

#include "claim/approximator.hpp"
#include "claim/interval.hpp"
#include "parser/token.hpp"

namespace figtrail {

class Lexicon;

struct Hedge {
    Approximator kind = Approximator::exact;
    std::uint32_t first = 0;  ///< first token of the hedge in front; equals the number's first when there is none
    std::uint32_t last = 0;   ///< token after a hedge behind; equals the number's last when there is none
    bool before = false;
};

/// Looks back from token `first` and on from token `last` of a number in `sentence`, a few words inside the clause. "more than about
/// 50" is more-than: what bounds wins over what blurs.
Hedge hedge_around(TokenText const& text, Sentence const& sentence, std::uint32_t first, std::uint32_t last, Lexicon const& lexicon);

/// The hedge of "40 boats or more", which stands behind the counted noun that ends before token `last`; exact when there is none.
Approximator hedge_behind_noun(TokenText const& text, Sentence const& sentence, std::uint32_t last, Lexicon const& lexicon);

/// What values a point allows under a hedge: at least n is [n, oo). A blur ("about") leaves the point; its width is the policy's.
Interval hedged(Number const& value, Approximator hedge);

}  // namespace figtrail

// What a date does in its sentence: does it say when something holds, or when somebody spoke, or what is compared with?
//
//   "In 2023 trade rose" -> adverbial; "the 2019 resolution" -> attribute; "he said on Tuesday", "more than in 2018" ->
//   unrelated
#pragma once

#include "parser/grammar/dates.hpp"
#include "parser/token.hpp"

namespace figtrail {

enum class DateStanding : std::uint8_t {
    adverbial,  ///< dates the clause, and sentences that follow
    attribute,  ///< dates the noun behind it
    unrelated   ///< dates no figure: clock times, dates of speech, bases of comparison
};

DateStanding standing_of(DateMention const& mention, TokenText const& text, Sentence const& sentence);

/// "The mine, which opened in 1998, employs ...", "Founded in 1998, the firm employs ...": an aside's date is its own. True when `date`, which
/// stands before the token `figure`, belongs to an aside that ends before that token; within the aside it dates what stands there.
bool is_date_of_aside(TokenText const& text, Sentence const& sentence, DateMention const& date, std::uint32_t figure);

}  // namespace figtrail

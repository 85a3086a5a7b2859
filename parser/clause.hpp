// The clause around a figure: its bounds, the phrase that is its subject, the verb that governs the figure.
//
//   "Profit fell, while sales of cars rose 3%": clause_around at "3" -> subject [sales .. cars], verb rose
#pragma once

#include <cstdint>
#include <optional>

#include "parser/noun_phrase.hpp"
#include "parser/token.hpp"

namespace figtrail {

struct Clause {
    std::uint32_t first = 0;            ///< half-open tokens
    std::uint32_t last = 0;
    /// The subject's noun phrase; of_first .. of_last are its prepositional phrases up to the verb ("for men in Glasgow").
    /// None when there is none or it is a pronoun.
    std::optional<NounPhrase> subject;
    std::uint32_t verb = 0xFFFFFFFFu;   ///< token of the governing verb (its participle after an auxiliary); no_token when none
    bool passive = false;
    bool shared_subject = false;        ///< the subject stands in an earlier clause ("... and lost 3%", "who lost 3%")
};

/// Looks no further than 100 tokens before and 60 after `at`, which keeps long sentences linear.
Clause clause_around(TokenText const& text, Sentence const& sentence, std::uint32_t at);

}  // namespace figtrail
